package org.newsgraph.cli;

import java.util.Comparator;
import java.util.List;

/** Finds names like a name that somebody mistyped. */
final class Likeness {
    private static final int MOST = 3;

    private Likeness() {}

    /** The names that need few changes to become the wanted one, or that hold it whole; nearest first. */
    static List<String> nearest(String wanted, List<String> names) {
        int far = Math.max(2, wanted.length() / 4);
        return names.stream()
                .filter(n -> changes(wanted, n) <= far || (wanted.length() > 2 && n.contains(wanted)))
                .sorted(Comparator.comparingInt((String n) -> changes(wanted, n))
                        .thenComparing(n -> n))
                .limit(MOST)
                .toList();
    }

    /** How many letters must be put in, taken out or exchanged (Levenshtein). */
    static int changes(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int above = row[j];
                int exchanged = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(exchanged, 1 + Math.min(above, row[j - 1]));
                diagonal = above;
            }
        }
        return row[to.length()];
    }
}
