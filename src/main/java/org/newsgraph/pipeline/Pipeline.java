package org.newsgraph.pipeline;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.newsgraph.acquire.RawDocument;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.ArticleWriter;
import org.newsgraph.graph.Spans;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.Severity;
import org.newsgraph.resolve.ResolvedArticle;
import org.newsgraph.store.Batch;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.Reading;
import org.newsgraph.validate.ArticleValidator;

/** Takes documents through all stages: read, write as a graph, check, store. */
public final class Pipeline {
    private static final Logger LOG = Logger.getLogger(Pipeline.class.getName());
    private static final int BATCH = 500;
    private static final Duration WAIT = Duration.ofSeconds(10);

    private final Stages stages;
    private final ArticleWriter writer;
    private final ArticleValidator validator;
    private final double minConfidence;

    /**
     * Puts the stages together.
     *
     * @param stages reads documents up to their claims
     * @param writer writes graphs
     * @param validator checks them
     */
    public Pipeline(Stages stages, ArticleWriter writer, ArticleValidator validator) {
        this(stages, writer, validator, 0);
    }

    private Pipeline(Stages stages, ArticleWriter writer, ArticleValidator validator, double minConfidence) {
        this.stages = stages;
        this.writer = writer;
        this.validator = validator;
        this.minConfidence = minConfidence;
    }

    /**
     * Gives a pipeline that leaves out unsure claims, as if they had not been found.
     *
     * @param least the confidence from which on claims stay, 0 to 1
     * @return the pipeline
     */
    public Pipeline atLeast(double least) {
        return new Pipeline(stages, writer, validator, least);
    }

    /**
     * Reads one document.
     *
     * @param document the document
     * @param problems receives what went wrong in any stage; PIPELINE-001 when a stage broke
     * @return the article; empty if it was dropped, and then a fatal problem said why
     */
    public Optional<ReadArticle> read(RawDocument document, Consumer<Problem> problems) {
        try {
            return stages.resolved(document, problems).flatMap(resolved -> checked(resolved, document, problems));
        } catch (Exception | StackOverflowError e) {
            // One article never stops the others, whatever is wrong with it.
            LOG.log(Level.FINE, document.source(), e);
            problems.accept(Problem.of("PIPELINE-001", Severity.FATAL, document.source(), "a stage broke: " + e));
            return Optional.empty();
        }
    }

    private Optional<ReadArticle> checked(ResolvedArticle all, RawDocument document, Consumer<Problem> problems) {
        ResolvedArticle resolved = all.atLeast(minConfidence);
        ArticleGraph graph = writer.write(resolved, problems);
        List<Problem> faults = new ArrayList<>(validator.validate(graph.graph(), document.source()));
        Spans.faults(graph).forEach(f -> faults.add(Problem.of("GRAPH-001", Severity.FATAL, document.source(), f)));
        faults.forEach(problems);
        boolean good = faults.stream().noneMatch(f -> f.severity() == Severity.FATAL);
        return good ? Optional.of(new ReadArticle(resolved.extraction(), graph)) : Optional.empty();
    }

    /**
     * Reads documents into a store, many in a transaction.
     *
     * @param documents the documents
     * @param store where they go
     * @param version which version of the program reads them
     * @param clock says when
     * @param events hears of all that happens
     * @return what the run came to
     */
    public RunReport build(
            Iterator<RawDocument> documents,
            NewsStore store,
            String version,
            Clock clock,
            Consumer<BuildEvent> events) {
        RunReport report = new RunReport();
        Consumer<BuildEvent> both = event -> {
            report.count(event);
            events.accept(event);
        };
        Batch batch =
                new Batch(store, BATCH, WAIT, System::nanoTime, g -> both.accept(new BuildEvent.GraphWritten(g.iri())));
        while (documents.hasNext()) {
            RawDocument document = documents.next();
            Optional<ReadArticle> article = read(document, p -> both.accept(new BuildEvent.ProblemFound(p)));
            if (article.isPresent()) {
                ArticleGraph graph = article.get().graph();
                both.accept(new BuildEvent.ArticleRead(document.source(), graph.iri(), graph.claimCount()));
                batch.add(graph, new Reading(clock.instant(), document.source(), version));
            } else {
                both.accept(new BuildEvent.ArticleSkipped(document.source()));
            }
        }
        batch.flush();
        events.accept(new BuildEvent.RunFinished(report));
        return report;
    }
}
