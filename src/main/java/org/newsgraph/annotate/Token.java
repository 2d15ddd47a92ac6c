package org.newsgraph.annotate;

import org.newsgraph.text.Span;

/**
 * One token and its place in the dependency tree.
 *
 * @param index its place in the sentence, from 0
 * @param span where it stands in the article's text
 * @param text its surface form
 * @param lemma its base form, lower case but for names
 * @param tag its Penn Treebank part of speech
 * @param name {@code PERSON}, {@code ORGANIZATION}, {@code LOCATION} or {@code O}
 * @param head the index of its head, -1 for the root and in sentences that were not parsed
 * @param relation its basic Universal Dependencies relation, with the case for {@code nmod} and {@code obl}
 *     ({@code obl:from}); {@code root} for the root; empty in sentences that were not parsed
 */
public record Token(
        int index, Span span, String text, String lemma, String tag, String name, int head, String relation) {
    /**
     * Tells whether the relation is the given one, or one of its subtypes.
     *
     * @param name a relation without subtype, such as {@code obl}, or a whole one, such as {@code acl:relcl}
     * @return true if it is
     */
    public boolean is(String name) {
        return relation.equals(name) || (relation.startsWith(name) && relation.charAt(name.length()) == ':');
    }
}
