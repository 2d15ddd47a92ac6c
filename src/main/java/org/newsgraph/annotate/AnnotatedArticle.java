package org.newsgraph.annotate;

import java.util.List;
import org.newsgraph.clean.Article;
import org.newsgraph.text.Span;

/**
 * An article with what its language says.
 *
 * @param article the article
 * @param sentences its sentences, in text order, not overlapping; the title is the first
 * @param mentions its mentions, in text order; their ids are their places
 * @param entities who and what it speaks of; their ids are their places
 * @param times its time expressions, in text order, not overlapping
 * @param quotations the spans within quotation marks, the marks included, in text order; one that runs over several
 *     paragraphs, each opened again, is several
 */
public record AnnotatedArticle(
        Article article,
        List<Sentence> sentences,
        List<Mention> mentions,
        List<DocumentEntity> entities,
        List<TimeExpression> times,
        List<Span> quotations) {
    /** Copies the lists. */
    public AnnotatedArticle {
        sentences = List.copyOf(sentences);
        mentions = List.copyOf(mentions);
        entities = List.copyOf(entities);
        times = List.copyOf(times);
        quotations = List.copyOf(quotations);
    }
}
