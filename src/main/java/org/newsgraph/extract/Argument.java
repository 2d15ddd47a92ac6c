package org.newsgraph.extract;

/** What stands at one end of a claim. */
public sealed interface Argument {
    /**
     * Somebody or something the article mentions.
     *
     * @param mention the id of the mention
     * @param part the id of the part of its entity that is meant, for mentions of several at once; else -1
     */
    record Mentioned(int mention, int part) implements Argument {}

    /**
     * Another claim of the same article.
     *
     * @param claim the id of the claim
     */
    record Claimed(int claim) implements Argument {}
}
