package org.newsgraph.pipeline;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.newsgraph.acquire.RawDocument;
import org.newsgraph.annotate.AnnotatedArticle;
import org.newsgraph.annotate.Annotator;
import org.newsgraph.clean.Article;
import org.newsgraph.clean.Cleaner;
import org.newsgraph.extract.Extraction;
import org.newsgraph.extract.Extractor;
import org.newsgraph.gazetteer.AnchorIndex;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.gazetteer.PlaceIndex;
import org.newsgraph.graph.ArticleWriter;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.Ontology;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.problem.Problem;
import org.newsgraph.resolve.EntityResolver;
import org.newsgraph.resolve.ResolvedArticle;
import org.newsgraph.validate.ArticleValidator;

/** The stages as the program runs them. */
public final class StandardStages implements Stages {
    private final Gazetteer gazetteer;
    private final Cleaner cleaner;
    private final Annotator annotator;
    private final Extractor extractor;
    private final EntityResolver resolver;

    /**
     * Loads what the stages know; the language models go on loading while the first article is read.
     *
     * @param today the day until which articles can have been published
     * @param words a folder of Turtle files with the user's own words
     */
    public StandardStages(LocalDate today, Optional<Path> words) {
        this(today, words, Optional.empty());
    }

    /**
     * Loads what the stages know, and the index of names a user made.
     *
     * @param today the day until which articles can have been published
     * @param words a folder of Turtle files with the user's own words
     * @param anchors what the links of the web mean by a name
     */
    public StandardStages(LocalDate today, Optional<Path> words, Optional<AnchorIndex> anchors) {
        this(today, words, anchors, Optional.empty(), Gazetteer.load());
    }

    /**
     * Loads what the stages know, with a gazetteer to which a user added something.
     *
     * @param today the day until which articles can have been published
     * @param words a folder of Turtle files with the user's own words
     * @param anchors what the links of the web mean by a name
     * @param places the cities of the world by name
     * @param gazetteer who and what is known beforehand
     */
    public StandardStages(
            LocalDate today,
            Optional<Path> words,
            Optional<AnchorIndex> anchors,
            Optional<PlaceIndex> places,
            Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        annotator = new Annotator(gazetteer);
        Lexicon lexicon = words.map(Lexicon::load).orElseGet(Lexicon::load);
        cleaner = new Cleaner(gazetteer, today);
        extractor = new Extractor(lexicon);
        resolver = new EntityResolver(gazetteer, anchors, places);
    }

    /**
     * Puts a pipeline together.
     *
     * @param ontology the ontology
     * @param iris the names of things
     * @param keepText whether graphs hold the whole text
     * @return the pipeline
     */
    public Pipeline pipeline(Ontology ontology, Iris iris, boolean keepText) {
        return new Pipeline(
                this, new ArticleWriter(ontology, iris, keepText, resolver::outlet), new ArticleValidator());
    }

    /**
     * Gives what the stages know beforehand.
     *
     * @return the gazetteer
     */
    public Gazetteer gazetteer() {
        return gazetteer;
    }

    @Override
    public Optional<ResolvedArticle> resolved(RawDocument document, Consumer<Problem> problems) {
        return cleaner.clean(document, problems).map(article -> resolution(article, problems));
    }

    /**
     * Finds what a cleaned article claims, and which entities it speaks of.
     *
     * @param article the article
     * @param problems receives what went wrong
     * @return its claims, and its entities across articles
     */
    public ResolvedArticle resolution(Article article, Consumer<Problem> problems) {
        return resolver.resolve(extraction(article, problems));
    }

    /**
     * Finds what a cleaned article claims.
     *
     * @param article the article
     * @param problems receives what went wrong
     * @return its claims, over mentions
     */
    public Extraction extraction(Article article, Consumer<Problem> problems) {
        return extractor.extract(annotated(article, problems), problems);
    }

    /**
     * Annotates a cleaned article.
     *
     * @param article the article
     * @param problems receives what went wrong
     * @return the article with what its language says
     */
    public AnnotatedArticle annotated(Article article, Consumer<Problem> problems) {
        return annotator.annotate(article, problems);
    }
}
