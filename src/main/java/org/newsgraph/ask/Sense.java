package org.newsgraph.ask;

import java.util.List;
import java.util.Set;

/**
 * A way in which words of the lexicon name a relation.
 *
 * @param relation its local name
 * @param tail base forms of the words that follow the verb or noun, such as {@code with} or {@code sanction on}; the
 *     other party follows them
 * @param twoSided whether another party belongs to it
 * @param turned whether who stands before the verb is acted on, as with <em>receive aid from</em>
 * @param subjectTypes who acts must be one of these; empty when anybody
 * @param objectTypes whom it concerns must be one of these; empty when anything
 */
record Sense(
        String relation,
        List<String> tail,
        boolean twoSided,
        boolean turned,
        Set<String> subjectTypes,
        Set<String> objectTypes) {
    Sense {
        tail = List.copyOf(tail);
        subjectTypes = Set.copyOf(subjectTypes);
        objectTypes = Set.copyOf(objectTypes);
    }
}
