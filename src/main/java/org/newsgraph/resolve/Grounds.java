package org.newsgraph.resolve;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Why an entity of an article was taken for this one, and what else it could be.
 *
 * @param method how it was chosen; empty if nothing was
 * @param score how sure, 0 to 1; empty for a name of which nothing is known
 * @param nameKey what all spellings of its name have in common, by which it may merge with others; empty if it is known, or
 *     belongs to its article
 * @param traits what the article tells of it, by which namesakes are told apart: {@code kind:Person},
 *     {@code country:Russia}, {@code field:politics}, {@code initial:f}
 * @param candidates what else it could be, with keys of the gazetteer, likeliest first
 */
public record Grounds(
        String method,
        Optional<Double> score,
        Optional<String> nameKey,
        Set<String> traits,
        List<Candidate> candidates) {
    /** Nothing was decided. */
    public static final Grounds NONE = new Grounds("", Optional.empty(), Optional.empty(), Set.of(), List.of());

    /** Copies the collections. */
    public Grounds {
        traits = Collections.unmodifiableNavigableSet(new TreeSet<>(traits));
        candidates = List.copyOf(candidates);
    }

    /**
     * What else an entity could be.
     *
     * @param key the key of an entry of the gazetteer
     * @param score how likely, 0 to 1
     */
    public record Candidate(String key, double score) {}
}
