package org.newsgraph.extract;

import java.util.List;
import org.newsgraph.annotate.AnnotatedArticle;
import org.newsgraph.text.Span;

/**
 * What was found in one article.
 *
 * @param article the annotated article
 * @param claims its claims; their ids are their places; in text order of their evidence
 * @param predicates all predicates of the parsed sentences, in text order
 * @param attributions who says what, in text order
 * @param occurrences the events of PLOVER that words announce, with everybody who may take part
 * @param drops candidates that came to nothing, for {@code explain}
 */
public record Extraction(
        AnnotatedArticle article,
        List<Claim> claims,
        List<Predicate> predicates,
        List<Attribution> attributions,
        List<Occurrence> occurrences,
        List<Drop> drops) {
    /** Copies the lists. */
    public Extraction {
        claims = List.copyOf(claims);
        predicates = List.copyOf(predicates);
        attributions = List.copyOf(attributions);
        occurrences = List.copyOf(occurrences);
        drops = List.copyOf(drops);
    }

    /**
     * A candidate that came to nothing.
     *
     * @param trigger the span of the word that might have announced a claim
     * @param entry its lexical entry
     * @param reason why nothing came of it, for a person
     */
    public record Drop(Span trigger, String entry, String reason) {}
}
