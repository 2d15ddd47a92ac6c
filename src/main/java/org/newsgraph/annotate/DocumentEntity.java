package org.newsgraph.annotate;

import java.util.List;

/**
 * Somebody or something one article speaks of, with all its mentions.
 *
 * @param id its place in {@link AnnotatedArticle#entities}
 * @param type the local name of a class of the ontology
 * @param name the fullest name the article gives; for the nameless, what they are called first
 * @param named whether the article names it; what it does not name belongs to the article and never merges with others
 * @param parts for a pair or a list such as <em>the two countries</em>, the entities it stands for; else empty
 * @param mentions the ids of its mentions, in text order
 */
public record DocumentEntity(
        int id, String type, String name, boolean named, List<Integer> parts, List<Integer> mentions) {
    /** Copies the lists. */
    public DocumentEntity {
        parts = List.copyOf(parts);
        mentions = List.copyOf(mentions);
    }
}
