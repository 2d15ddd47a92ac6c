package org.newsgraph.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsgraph.export.Exporter;
import org.newsgraph.export.Format;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.Ontology;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.StoredArticle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes what a store holds. */
@Command(
        name = "export",
        description = "Writes the articles of a store.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  newsgraph export --format trig -o news.trig",
            "  newsgraph export --format jsonl --min-confidence 0.7",
            "  newsgraph export --format ntriples --rdf11"
        })
final class ExportCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(
            names = "--format",
            defaultValue = "turtle",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private OutputFormat format = OutputFormat.TURTLE;

    @Option(names = "--article", paramLabel = "IRI", description = "only this article; may be given several times")
    private List<String> articles = new ArrayList<>();

    @Option(names = "--since", paramLabel = "DAY", description = "only articles published on or after this day")
    private @Nullable LocalDate since;

    @Option(names = "--rdf11", description = "leave out rdf:reifies, for readers of RDF 1.1")
    private boolean rdf11;

    @Mixin
    private ConfidenceOption confidence = new ConfidenceOption();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "where to write (default: standard output)")
    private @Nullable Path output;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (NewsStore opened = store.open(confidence)) {
            Ontology ontology = Ontology.bundled();
            Iterator<ArticleGraph> graphs = wanted(opened).stream()
                    .map(opened::article)
                    .flatMap(Optional::stream)
                    .iterator();
            Optional<Format> file = format.format();
            if (file.isPresent()) {
                write(new Exporter(ontology, opened.iris().base(), rdf11), graphs, file.get());
            } else {
                print(ontology, graphs);
            }
            return 0;
        }
    }

    private List<String> wanted(NewsStore opened) {
        List<String> all = opened.list().stream()
                .filter(a -> since == null
                        || a.date()
                                .map(d -> LocalDate.parse(d).compareTo(since) >= 0)
                                .orElse(false))
                .map(StoredArticle::iri)
                .toList();
        for (String article : articles) {
            if (opened.article(article).isEmpty()) {
                throw new ParameterException(
                        spec.commandLine(), "not in the store: " + article + "; 'newsgraph list' shows what is");
            }
        }
        return articles.isEmpty()
                ? all
                : all.stream().filter(articles::contains).toList();
    }

    private void print(Ontology ontology, Iterator<ArticleGraph> graphs) {
        if (output == null) {
            ClaimText text = new ClaimText(console, ontology);
            graphs.forEachRemaining(g -> text.article(g));
            return;
        }
        try (PrintStream out = new PrintStream(
                new BufferedOutputStream(Files.newOutputStream(output)), false, StandardCharsets.UTF_8)) {
            ClaimText text = new ClaimText(new Console(console.in(), out, console.err(), false, false), ontology);
            graphs.forEachRemaining(g -> text.article(g));
            if (out.checkError()) {
                throw new IOException("the file could not be written whole");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(output.toString(), e);
        }
    }

    private void write(Exporter exporter, Iterator<ArticleGraph> graphs, Format file) {
        if (output == null) {
            exporter.write(graphs, file, console.out());
            return;
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(output))) {
            exporter.write(graphs, file, out);
        } catch (IOException e) {
            throw new UncheckedIOException(output.toString(), e);
        }
    }
}
