package org.newsgraph.lexicon;

import java.util.Optional;

/**
 * A word that reports speech or thought.
 *
 * @param lemma the base form, lower case
 * @param pos {@code verb} or {@code noun}
 * @param stance how the speaker stands to what is said
 * @param hearer where the hearer is found, such as {@code obj} or {@code obl:to}
 * @param relation the relation between speaker and what is said, such as {@code states}
 * @param entry the local name of the lexical entry
 */
public record Reporting(
        String lemma, String pos, Stance stance, Optional<String> hearer, String relation, String entry) {
    /** How a speaker stands to what is said. */
    public enum Stance {
        /** Says it: said, noted, told, announced. */
        PLAIN,
        /** Claims or alleges it. */
        ALLEGING,
        /** Denies it. */
        DENYING,
        /** Thinks, believes or expects it. */
        BELIEVING,
        /** Asks whether it is so. */
        ASKING,
        /** Wants it: urged, demanded, called for. */
        WANTING
    }
}
