package org.newsgraph.lexicon;

import java.util.Optional;

/**
 * A word or phrase that changes how sure a statement is, or turns it round.
 *
 * @param phrase lemmas joined by one space, lower case
 * @param pos {@code adverb}, {@code modal}, {@code adjective}, {@code determiner}, {@code conjunction}, {@code phrase}, or
 *     {@code verb} for what is done by doing something else for it: <em>marched to protest</em>
 * @param value what it says
 * @param relation how who says it of somebody stands to them, if that is a relation: <em>they must leave</em>
 * @param entry the local name of the lexical entry
 */
public record Cue(String phrase, String pos, Value value, Optional<String> relation, String entry) {
    /** What a cue says of the statement it stands with. */
    public enum Value {
        /** Surely so. */
        CERTAIN,
        /** Likely so. */
        PROBABLE,
        /** Perhaps so. */
        POSSIBLE,
        /** Not so. */
        NEGATIVE,
        /** Said by others: <em>reportedly</em>, <em>allegedly</em>. */
        ALLEGED,
        /** To come: <em>will</em>, <em>is to</em>. */
        FUTURE,
        /** Only if: <em>if</em>, <em>unless</em>. */
        CONDITIONAL,
        /** So that: <em>in order to</em>. */
        PURPOSE,
        /** Ought to be so: <em>should</em>. */
        OBLIGED
    }
}
