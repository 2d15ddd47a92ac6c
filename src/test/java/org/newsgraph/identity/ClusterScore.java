package org.newsgraph.identity;

import java.util.HashMap;
import java.util.Map;

/** Compares who was taken for one with who is one. */
final class ClusterScore {
    private final Map<String, Map<String, Integer>> byGold = new HashMap<>();
    private final Map<String, Map<String, Integer>> bySystem = new HashMap<>();
    private int size;

    /** Adds something by what it is and what it was taken for. */
    void add(String gold, String system) {
        byGold.computeIfAbsent(gold, k -> new HashMap<>()).merge(system, 1, Integer::sum);
        bySystem.computeIfAbsent(system, k -> new HashMap<>()).merge(gold, 1, Integer::sum);
        size++;
    }

    /** B-cubed precision. @source Bagga and Baldwin 1998 */
    double precision() {
        return cubed(bySystem);
    }

    /** B-cubed recall. */
    double recall() {
        return cubed(byGold);
    }

    double f1() {
        return 2 * precision() * recall() / (precision() + recall());
    }

    /** F1 over pairs that are, or were taken for, one. */
    double pairwise() {
        double both = pairs(byGold, false);
        return 2 * both / (pairs(byGold, true) + pairs(bySystem, true));
    }

    private double cubed(Map<String, Map<String, Integer>> clusters) {
        double sum = 0;
        for (Map<String, Integer> cluster : clusters.values()) {
            double all = cluster.values().stream().mapToInt(n -> n).sum();
            sum += cluster.values().stream().mapToDouble(n -> n * (n / all)).sum();
        }
        return sum / size;
    }

    private static double pairs(Map<String, Map<String, Integer>> clusters, boolean whole) {
        double sum = 0;
        for (Map<String, Integer> cluster : clusters.values()) {
            if (whole) {
                double all = cluster.values().stream().mapToInt(n -> n).sum();
                sum += all * (all - 1) / 2;
            } else {
                sum += cluster.values().stream()
                        .mapToDouble(n -> (double) n * (n - 1) / 2)
                        .sum();
            }
        }
        return sum;
    }

    @Override
    public String toString() {
        return String.format(
                java.util.Locale.ROOT,
                "%d names, B-cubed precision %.4f, recall %.4f, F1 %.4f; pairwise F1 %.4f",
                size,
                precision(),
                recall(),
                f1(),
                pairwise());
    }
}
