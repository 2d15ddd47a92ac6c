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
 * @param limits what else must hold for the word to mean this
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
        Limits limits,
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

    /**
     * Where a word has a sense, beyond its arguments' places.
     *
     * @param subjectTypes who acts must be of one of these classes; empty when any will do
     * @param subjectNamed who acts must have a name: <em>the senator attacked his rival</em>, not <em>the gunman</em>
     * @param intransitive there must be no object and no clause: <em>lead to war</em>, not <em>lead them to safety</em>
     * @param figurative the word is as much used of words and contests; it speaks of force only where those who act may
     *     bear arms
     * @param weak the word means too many things for a claim; it only tells that there may be an event
     */
    public record Limits(
            Set<String> subjectTypes, boolean subjectNamed, boolean intransitive, boolean figurative, boolean weak) {
        /** Nothing else must hold. */
        public static final Limits NONE = new Limits(Set.of(), false, false, false, false);

        /** Copies the set. */
        public Limits {
            subjectTypes = Set.copyOf(subjectTypes);
        }
    }
}
