package org.newsgraph.copies;

import java.util.List;
import java.util.function.Predicate;

/**
 * How much one article has from another.
 *
 * @param taken the part of its sentences that the other has as well, 0 to 1
 * @param kept the part of the other's sentences that it has as well, 0 to 1
 * @param words how many words the sentences have in common
 */
public record Resemblance(double taken, double kept, int words) {
    /** From here on one report was made from the other. */
    private static final double COPIED = 0.35;
    /** Less may be a formula that every report of its kind has. */
    private static final int FEWEST_WORDS = 20;
    /** Letters made from one form have so many sentences with other names or numbers, for each they have in common. */
    private static final double FILLED = 0.5;

    private static final Resemblance NONE = new Resemblance(0, 0, 0);
    /** From here on the same text under two addresses is no accident. */
    private static final int FEWEST_OF_ALL = 8;

    /**
     * Compares two articles.
     *
     * @param copy the one
     * @param original the other
     * @return how much of {@code copy} is from {@code original}
     */
    public static Resemblance of(Fingerprint copy, Fingerprint original) {
        return of(copy.sentences(), original.sentences(), sentence -> true);
    }

    /** Counts only those sentences in common that tell something. */
    static Resemblance of(List<char[]> ours, List<char[]> theirs, Predicate<char[]> telling) {
        boolean[] kept = new boolean[theirs.size()];
        int taken = 0;
        int words = 0;
        int filled = 0;
        for (char[] our : ours) {
            int most = 0;
            for (int i = 0; i < kept.length; i++) {
                if (SentenceWords.likeness(our, theirs.get(i)) > 0 && telling.test(our)) {
                    kept[i] = true;
                    most = Math.max(most, SentenceWords.common(our, theirs.get(i)));
                }
            }
            taken += most > 0 ? 1 : 0;
            words += most;
            filled += most == 0 && theirs.stream().anyMatch(their -> SentenceWords.isForm(our, their)) ? 1 : 0;
        }
        if (filled > FILLED * taken) {
            return NONE;
        }
        int keptCount = 0;
        for (boolean one : kept) {
            keptCount += one ? 1 : 0;
        }
        return new Resemblance(part(taken, ours.size()), part(keptCount, theirs.size()), words);
    }

    private static double part(int some, int all) {
        return all == 0 ? 0 : some / (double) all;
    }

    /**
     * Tells whether one article was made from the other, or both from a third.
     *
     * @return true if either has enough of its sentences in common with the other
     */
    public boolean isCopy() {
        return words >= (Math.min(taken, kept) == 1 ? FEWEST_OF_ALL : FEWEST_WORDS) && Math.max(taken, kept) >= COPIED;
    }
}
