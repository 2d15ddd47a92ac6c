package org.newsgraph.lexicon;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One sense of a word that announces a relation.
 *
 * @param lemma the base form, lower case
 * @param pos {@code verb}, {@code noun} or {@code adjective}
 * @param particle the verb's particle, as in <em>carry out</em>
 * @param objectLemmas the object's head must be one of these, as in <em>cut ties</em>; empty when any object will do
 * @param objectTypes the target must be of one of these classes; empty when any will do
 * @param relation the local name of the relation, such as {@code targets}
 * @param frame where its roles are found, in order of preference
 * @param mode the local name of a PLOVER mode, such as {@code aerial}
 * @param certainty how often the word means this, 0 to 1
 * @param entry the local name of the lexical entry, for {@code ng:rule}
 */
public record Trigger(
        String lemma,
        String pos,
        Optional<String> particle,
        Set<String> objectLemmas,
        Set<String> objectTypes,
        String relation,
        List<FrameSlot> frame,
        Optional<String> mode,
        double certainty,
        String entry) {
    /** Copies the collections. */
    public Trigger {
        objectLemmas = Set.copyOf(objectLemmas);
        objectTypes = Set.copyOf(objectTypes);
        frame = List.copyOf(frame);
    }
}
