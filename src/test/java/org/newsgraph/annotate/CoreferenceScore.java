package org.newsgraph.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Counts how well mentions were grouped, over the gold mentions of all articles: by pairs of mentions, and by B-cubed
 * (Bagga and Baldwin 1998), where each mention asks who stands beside it.
 *
 * <p>A gold mention that was not found stands alone: it costs recall, never precision.
 */
final class CoreferenceScore {
    /** Precision, recall and F1, each from 0 to 1. */
    record Measure(double precision, double recall) {
        double f1() {
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }

        String line(String name) {
            return String.format(
                    Locale.ROOT, "%s: precision %.3f, recall %.3f, F1 %.3f", name, precision, recall, f1());
        }
    }

    private int mentions;
    private int found;
    private long truePairs;
    private long ourPairs;
    private long goldPairs;
    private double precisionSum;
    private double recallSum;

    /**
     * Adds an article.
     *
     * @param gold the cluster of each gold mention
     * @param ours the cluster each was put into, in the same order; negative where the mention was not found
     */
    void add(List<String> gold, List<Integer> ours) {
        List<Integer> clusters = new ArrayList<>();
        for (int i = 0; i < ours.size(); i++) {
            clusters.add(ours.get(i) < 0 ? -1 - i : ours.get(i));
            found += ours.get(i) < 0 ? 0 : 1;
        }
        mentions += gold.size();
        Map<Integer, Integer> ourSizes = sizes(clusters);
        Map<String, Integer> goldSizes = sizes(gold);
        for (int i = 0; i < gold.size(); i++) {
            int both = 0;
            for (int j = 0; j < gold.size(); j++) {
                boolean same = clusters.get(i).equals(clusters.get(j));
                both += same && gold.get(i).equals(gold.get(j)) ? 1 : 0;
            }
            int our = ourSizes.getOrDefault(clusters.get(i), 1);
            int wanted = goldSizes.getOrDefault(gold.get(i), 1);
            precisionSum += (double) both / our;
            recallSum += (double) both / wanted;
            // every pair is met from both its ends
            truePairs += both - 1;
            ourPairs += our - 1;
            goldPairs += wanted - 1;
        }
    }

    private static <T> Map<T, Integer> sizes(List<T> clusters) {
        Map<T, Integer> sizes = new HashMap<>();
        clusters.forEach(c -> sizes.merge(c, 1, Integer::sum));
        return sizes;
    }

    /** Gives the measure over pairs of mentions. */
    Measure pairs() {
        return new Measure(
                ourPairs == 0 ? 0 : (double) truePairs / ourPairs, goldPairs == 0 ? 0 : (double) truePairs / goldPairs);
    }

    /** Gives B-cubed. */
    Measure bCubed() {
        return new Measure(mentions == 0 ? 0 : precisionSum / mentions, mentions == 0 ? 0 : recallSum / mentions);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d of %d mentions found; %s (%d of %d right, %d wanted); %s",
                found,
                mentions,
                pairs().line("pairs"),
                truePairs / 2,
                ourPairs / 2,
                goldPairs / 2,
                bCubed().line("B-cubed"));
    }
}
