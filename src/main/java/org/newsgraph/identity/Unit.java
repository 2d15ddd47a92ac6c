package org.newsgraph.identity;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * An entity of one article, as the article alone gives it.
 *
 * @param id the IRI of the decision on it
 * @param article the article's IRI
 * @param readAs the entity's IRI by the article and the gazetteer alone
 * @param nameKey what all spellings of its name have in common; empty if it is known, or has no name
 * @param traits what tells it from namesakes: {@code kind:Person}, {@code country:Russia}
 */
public record Unit(String id, String article, String readAs, Optional<String> nameKey, Set<String> traits) {
    /** Copies the traits. */
    public Unit {
        traits = Collections.unmodifiableNavigableSet(new TreeSet<>(traits));
    }

    /**
     * Gives the traits of one sort.
     *
     * @param sort {@code kind}, {@code country}, {@code field} or {@code initial}
     * @return the values
     */
    Set<String> traits(String sort) {
        return traits.stream()
                .filter(t -> t.startsWith(sort + ":"))
                .map(t -> t.substring(sort.length() + 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
