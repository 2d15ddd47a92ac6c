package org.newsgraph.lexicon;

import java.util.List;
import java.util.Optional;

/**
 * A word whose complement is another statement, and what it does to it.
 *
 * @param lemma the base form, lower case
 * @param pos {@code verb}, {@code noun} or {@code adjective}
 * @param particle the verb's particle
 * @param complements where the wrapped statement is found: {@code xcomp}, {@code ccomp}, {@code obj} (an event noun),
 *     {@code obl:from} (a gerund or an event noun), {@code acl}, {@code of}, …
 * @param subject who acts in a complement without subject of its own: {@code subj} or {@code obj} of the wrapper
 * @param effect what it does when it is itself positive
 * @param negated what it does when it is itself negated (<em>did not manage to</em>)
 * @param entry the local name of the lexical entry
 */
public record Wrapper(
        String lemma,
        String pos,
        Optional<String> particle,
        List<String> complements,
        String subject,
        Effect effect,
        Effect negated,
        String entry) {
    /** Copies the list. */
    public Wrapper {
        complements = List.copyOf(complements);
    }
}
