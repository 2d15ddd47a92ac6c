package org.newsgraph.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
     * Leaves out unsure claims, and those about them. What is no claim yet is left out with them: occurrences are guesses.
     *
     * @param least the confidence from which on claims stay, 0 to 1
     * @return the sure claims, numbered anew
     */
    public Extraction atLeast(double least) {
        if (least <= 0) {
            return this;
        }
        Map<Integer, Integer> ids = new HashMap<>();
        for (Claim claim : claims) {
            if (sure(claim, least)) {
                ids.put(claim.id(), ids.size());
            }
        }
        List<Claim> sure = claims.stream()
                .filter(c -> ids.containsKey(c.id()))
                .map(c -> c.renumbered(ids))
                .toList();
        return new Extraction(article, sure, predicates, attributions, List.of(), drops);
    }

    private boolean sure(Claim claim, double least) {
        Claim at = claim;
        // Claims may speak of each other.
        for (int depth = 0; depth <= claims.size(); depth++) {
            if (at.qualifiers().confidence().value() < least) {
                return false;
            }
            if (!(at instanceof Claim.RelationClaim r) || !(r.object() instanceof Argument.Claimed inner)) {
                return true;
            }
            at = claims.get(inner.claim());
        }
        return true;
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
