package org.newsgraph.annotate;

import org.newsgraph.text.Span;

/**
 * A stretch of text that speaks of somebody or something.
 *
 * <p>Conjoined modifiers of one noun give one mention each, with the span of the whole phrase: <em>Syrian and Russian
 * warplanes</em> is two mentions.
 *
 * @param id its place in {@link AnnotatedArticle#mentions}
 * @param sentence the index of its sentence
 * @param first the index of its first token, without a leading article
 * @param last one past the index of its last token; relative clauses are left out, prepositional phrases that belong to
 *     the name are kept
 * @param head the index of its head token
 * @param span from the begin of the first token to the end of the last
 * @param kind how it refers
 * @param type the local name of a class of the ontology, such as {@code Person} or {@code ArmedGroup}
 * @param name what it says, normalised: no article, no possessive, no title before a person's name
 * @param entity the index of the entity of this article it speaks of
 */
public record Mention(
        int id,
        int sentence,
        int first,
        int last,
        int head,
        Span span,
        Kind kind,
        String type,
        String name,
        int entity) {
    /** How a mention refers. */
    public enum Kind {
        /** By a name. */
        NAME,
        /** By a noun. */
        NOMINAL,
        /** By a pronoun. */
        PRONOUN
    }
}
