package org.newsgraph.copies;

/**
 * A copy and what it was made from.
 *
 * @param copy the article
 * @param original the article it has most from, of those that came before it
 * @param story the first article of the chain: all copies of one report have the same
 * @param resemblance how much of the copy is from the original
 */
public record Copy(String copy, String original, String story, Resemblance resemblance) {}
