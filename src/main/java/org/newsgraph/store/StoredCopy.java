package org.newsgraph.store;

/**
 * An article that was made from another, as the graph of copies has it.
 *
 * @param copy its IRI
 * @param original the IRI of the article it is based on
 * @param story the IRI of the first article of the story
 * @param taken the part of its sentences that are from the original, 0 to 1
 * @param kept the part of the original's sentences that it has, 0 to 1
 */
public record StoredCopy(String copy, String original, String story, double taken, double kept) {}
