package org.newsgraph.annotate;

import java.util.List;
import java.util.function.Consumer;
import org.newsgraph.clean.Article;
import org.newsgraph.problem.Problem;

/**
 * Reads the language of articles.
 *
 * <p>Build one and share it: building starts to load the models, using it is safe from several threads.
 */
public final class Annotator {
    private final SentenceReader sentences = new SentenceReader(new LanguageModels());

    /** Starts to load the models and returns at once. */
    public Annotator() {}

    /**
     * Annotates one article.
     *
     * @param article the cleaned article
     * @param problems receives ANNOTATE-001 and ANNOTATE-002 for sentences that were not parsed
     * @return the article with what its language says
     */
    public AnnotatedArticle annotate(Article article, Consumer<Problem> problems) {
        List<Sentence> read = sentences.read(article, problems);
        return new AnnotatedArticle(article, read, List.of(), List.of(), List.of(), List.of());
    }
}
