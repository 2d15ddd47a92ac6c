package org.newsgraph.gazetteer;

import java.util.Optional;

/**
 * A noun for an actor: <em>official</em>, <em>rebel</em>, <em>warplane</em>, <em>foreign minister</em>.
 *
 * @param lemma its lemmas, joined by one space, lower case
 * @param type the local name of the class of what it names, in the singular ({@code Person}) or plural (see
 *     {@code pluralType})
 * @param pluralType the class of what its plural names, such as {@code PersonGroup}
 * @param force the branch it acts for, such as <em>Air Force</em> for warplanes: <em>Russian warplanes</em> act for the
 *     Russian Air Force
 * @param office the kind of office, such as {@code foreign-minister}, so that counterparts can be found
 */
public record RoleNoun(String lemma, String type, String pluralType, Optional<String> force, Optional<String> office) {}
