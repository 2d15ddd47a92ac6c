package org.newsgraph.lexicon;

import java.util.Optional;

/**
 * A verb that adds no meaning of its own to an event noun: <em>carry out an attack</em>, <em>come under fire</em>.
 *
 * <p>The prepositional phrases of the verb count as the noun's: <em>launch an attack on the town</em>.
 *
 * @param lemma the base form, lower case
 * @param particle the verb's particle
 * @param path where its event noun is found: {@code obj}, {@code subj} (<em>talks took place</em>) or {@code obl:PREP}
 * @param subjectRole the role of its subject in the event: {@code actor}, {@code target}, or {@code none} for a subject
 *     that is the event noun itself
 * @param entry the local name of the lexical entry
 */
public record LightVerb(String lemma, Optional<String> particle, String path, String subjectRole, String entry) {}
