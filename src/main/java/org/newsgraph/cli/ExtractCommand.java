package org.newsgraph.cli;

import java.util.Iterator;
import java.util.Optional;
import java.util.Spliterators;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.newsgraph.export.Exporter;
import org.newsgraph.export.Format;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.Ontology;
import org.newsgraph.pipeline.Pipeline;
import org.newsgraph.pipeline.ReadArticle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints what would be loaded, without a store. */
@Command(
        name = "extract",
        description = "Prints what articles give, without a store.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  newsgraph extract story.txt",
            "  newsgraph extract https://example.org/2016/08/05/story",
            "  newsgraph extract articles/ --format jsonl > claims.jsonl"
        })
final class ExtractCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Option(
            names = "--format",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private OutputFormat format = OutputFormat.TEXT;

    @Option(
            names = "--base",
            paramLabel = "IRI",
            defaultValue = Iris.DEFAULT_BASE,
            description = "what all IRIs begin with (default: ${DEFAULT-VALUE})")
    private String base = Iris.DEFAULT_BASE;

    @Option(names = "--rdf11", description = "leave out rdf:reifies, for readers of RDF 1.1")
    private boolean rdf11;

    @Option(names = "--no-text", description = "keep only the quoted evidence, not the articles' text")
    private boolean noText;

    @Mixin
    private ConfidenceOption confidence = new ConfidenceOption();

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            defaultValue = "fatal",
            description = "end with exit code 1 from this on: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private ReadingOptions.FailOn failOn = ReadingOptions.FailOn.FATAL;

    ExtractCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Ontology ontology = Ontology.bundled();
        Iris iris = new Iris(base);
        Pipeline pipeline = reading.stages().pipeline(ontology, iris, !noText).atLeast(confidence.least());
        ReadingOptions.Messages messages = new ReadingOptions.Messages(console);
        Iterator<ArticleGraph> graphs = Stream.of(reading.documents(console, messages))
                .flatMap(ExtractCommand::stream)
                .map(d -> pipeline.read(d, messages))
                .flatMap(Optional::stream)
                .map(ReadArticle::graph)
                .iterator();
        Optional<Format> exported = format.format();
        if (exported.isPresent()) {
            new Exporter(ontology, iris.base(), rdf11).write(graphs, exported.get(), console.out());
        } else {
            ClaimText text = new ClaimText(console, ontology);
            graphs.forEachRemaining(g -> text.article(g));
        }
        return failOn.fails(messages.worst()) ? Main.PROBLEMS : 0;
    }

    private static <T> Stream<T> stream(Iterator<T> iterator) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator, 0), false);
    }
}
