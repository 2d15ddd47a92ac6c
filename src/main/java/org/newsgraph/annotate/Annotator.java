package org.newsgraph.annotate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.newsgraph.clean.Article;
import org.newsgraph.clean.DocumentDate;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.lexicon.TimeWords;
import org.newsgraph.problem.Problem;
import org.newsgraph.text.Span;

/**
 * Reads the language of articles.
 *
 * <p>Build one and share it: building starts to load the models, using it is safe from several threads.
 */
public final class Annotator {
    private final SentenceReader sentences;
    private final MentionFinder mentions;
    private final Coreference coreference;
    private final TimeNormalizer timeNormalizer;

    /**
     * Starts to load the models and returns at once.
     *
     * @param gazetteer what is known beforehand
     */
    public Annotator(Gazetteer gazetteer) {
        this(gazetteer, LanguageModels.shared());
    }

    Annotator(Gazetteer gazetteer, LanguageModels models) {
        sentences = new SentenceReader(models);
        mentions = new MentionFinder(gazetteer);
        coreference = new Coreference(gazetteer);
        timeNormalizer = new TimeNormalizer(TimeWords.load());
    }

    /**
     * Annotates one article.
     *
     * @param article the cleaned article
     * @param problems receives ANNOTATE-001 and ANNOTATE-002 for sentences that were not parsed
     * @return the article with what its language says
     */
    public AnnotatedArticle annotate(Article article, Consumer<Problem> problems) {
        List<Sentence> read = sentences.read(article, problems);
        Optional<LocalDate> day = article.date().map(DocumentDate::value);
        List<TimeExpression> times = timeNormalizer.find(read, day);
        List<Span> timeSpans = times.stream().map(TimeExpression::span).toList();
        List<Candidate> candidates = new ArrayList<>();
        for (Sentence sentence : read) {
            candidates.addAll(mentions.find(sentence, timeSpans));
        }
        List<Span> quotations = Quotations.find(article.text());
        Clusters.Result result = coreference.resolve(candidates, quotations);
        return new AnnotatedArticle(article, read, result.mentions(), result.entities(), times, quotations);
    }
}
