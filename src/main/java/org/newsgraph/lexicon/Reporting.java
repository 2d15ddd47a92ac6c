package org.newsgraph.lexicon;

import java.util.List;
import java.util.Optional;

/**
 * A word that reports speech or thought.
 *
 * @param lemma the base form, lower case
 * @param pos {@code verb} or {@code noun}
 * @param stance how the speaker stands to what is said
 * @param hearer where the hearer is found, such as {@code obj} or {@code obl:to}
 * @param contents where what is said to be so is found, such as {@code ccomp}, by order of preference; {@code quote} for a
 *     quotation beside the word
 * @param topics where that is found which is only spoken of, wanted or felt, such as {@code obj}, by order of preference;
 *     of paths joined by {@code +} the last is needed and the others go with it
 * @param relation the relation between speaker and what is said, such as {@code states}
 * @param entry the local name of the lexical entry
 */
public record Reporting(
        String lemma,
        String pos,
        Stance stance,
        Optional<String> hearer,
        List<String> contents,
        List<String> topics,
        String relation,
        String entry) {
    /** Copies the lists. */
    public Reporting {
        contents = List.copyOf(contents);
        topics = List.copyOf(topics);
    }

    /**
     * Tells whether the word announces quotations.
     *
     * @return true if it does
     */
    public boolean quotes() {
        return contents.contains("quote");
    }

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
