package org.newsgraph.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How likely it is that the text was read rightly, and why.
 *
 * @param value 0 to 1, two digits
 * @param reasons what speaks for and against it, in the order of the table of weights
 */
public record Confidence(double value, List<Reason> reasons) {
    private static final double DIGITS = 100;
    private static final double LEAST = 0.05;
    private static final int MOST = 5;

    /**
     * One feature of an extraction.
     *
     * @param feature its name, for a person
     * @param value how much of it there is; 1 where it only is there or not
     * @param weight what it adds to the log odds of a right reading, or takes from them
     */
    public record Reason(String feature, double value, double weight) {}

    /** Rounds, and copies the list. */
    public Confidence {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("no probability: " + value);
        }
        value = Math.round(value * DIGITS) / DIGITS;
        reasons = List.copyOf(reasons);
    }

    /**
     * Gives the reasons that count most.
     *
     * @return such as {@code word +0.7, pronoun -0.4}: names with what each adds to the log odds, the weightiest first, at
     *     most five; empty if there is none
     */
    public String reason() {
        return reasons.stream()
                .filter(r -> Math.abs(r.weight()) >= LEAST)
                .sorted(Comparator.comparingDouble((Reason r) -> -Math.abs(r.weight()))
                        .thenComparing(Reason::feature))
                .limit(MOST)
                .map(r -> String.format(Locale.ROOT, "%s %+.1f", r.feature(), r.weight()))
                .collect(Collectors.joining(", "));
    }

    /**
     * Makes a confidence without reasons.
     *
     * @param value 0 to 1
     * @return the confidence
     */
    public static Confidence of(double value) {
        return new Confidence(value, List.of());
    }
}
