package org.newsgraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.Ontology;
import org.newsgraph.pipeline.BuildEvent;
import org.newsgraph.pipeline.Pipeline;
import org.newsgraph.pipeline.RunReport;
import org.newsgraph.pipeline.StandardStages;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.StoreException;
import org.newsgraph.store.StoredArticle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the whole way, on the samples in the jar. */
@Command(
        name = "demo",
        description = "Reads the bundled sample articles into a fresh store, shows their claims, and serves them.",
        mixinStandardHelpOptions = true,
        footer = {"", "Examples:", "  newsgraph demo --no-serve", "  newsgraph demo --port 8080"})
final class DemoCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--store",
            paramLabel = "DIR",
            description =
                    "where the fresh store is kept; an old store there is deleted (default: target/demo-store of the project, or a temporary folder)")
    private @Nullable Path directory;

    @Option(names = "--no-serve", description = "end after the claims")
    private boolean noServe;

    @Mixin
    private ConfidenceOption confidence = new ConfidenceOption();

    @Mixin
    private ServeCommand.ServerOption server = new ServeCommand.ServerOption();

    DemoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        Path place = place();
        clear(place);
        try (NewsStore store = NewsStore.open(place, Optional.empty())) {
            Ontology ontology = Ontology.bundled();
            store.ontology(ontology);
            ReadingOptions.Messages messages = new ReadingOptions.Messages(console);
            Pipeline pipeline = new StandardStages(ReadingOptions.latestDay(), Optional.empty())
                    .pipeline(ontology, new Iris(Iris.DEFAULT_BASE), true);
            RunReport report = pipeline.build(
                    Samples.documents().iterator(),
                    store,
                    Main.Version.text(),
                    Clock.systemUTC(),
                    e -> show(e, messages));
            console.endProgress();
            ClaimText text = new ClaimText(console, ontology);
            NewsStore sure = store.atLeast(confidence.least());
            for (StoredArticle article : sure.list()) {
                sure.article(article.iri()).ifPresent(a -> text.article(a));
            }
            console.line("");
            console.line(report.written() + " articles, " + report.claims() + " claims, in " + place);
            console.out().flush();
            if (!noServe) {
                server.serve(sure, console);
            }
            return report.skipped() == 0 && report.written() > 0 ? 0 : Main.PROBLEMS;
        }
    }

    private void show(BuildEvent event, ReadingOptions.Messages messages) {
        if (event instanceof BuildEvent.ProblemFound found) {
            messages.accept(found.problem());
        } else if (event instanceof BuildEvent.ArticleRead read) {
            console.progress("read " + read.source() + ": " + read.claims() + " claims");
        }
    }

    private Path place() {
        if (directory != null) {
            return directory;
        }
        String home = System.getProperty("newsgraph.home");
        return home != null
                ? Path.of(home, "target", "demo-store")
                : Path.of(System.getProperty("java.io.tmpdir"), "newsgraph-demo-store");
    }

    /** Deletes the store of an earlier demo, and nothing else. */
    private static void clear(Path place) {
        if (!NewsStore.exists(place)) {
            return;
        }
        // Fails, with its reason, while another process serves it.
        NewsStore.open(place).close();
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new StoreException("cannot delete the old store in " + place + ": " + e.getMessage(), e);
        }
    }
}
