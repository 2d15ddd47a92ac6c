package org.newsgraph.cli;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.Ontology;
import org.newsgraph.pipeline.BuildEvent;
import org.newsgraph.pipeline.Pipeline;
import org.newsgraph.pipeline.RunReport;
import org.newsgraph.store.NewsStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Reads articles into a store. */
@Command(
        name = "build",
        description = "Reads articles into a store; an article that is there already is replaced.",
        mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(
            names = "--base",
            paramLabel = "IRI",
            description = "what all IRIs of a new store begin with (default: " + Iris.DEFAULT_BASE + ")")
    private @Nullable String base;

    @Option(names = "--no-text", description = "keep only the quoted evidence, not the articles' text")
    private boolean noText;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            defaultValue = "fatal",
            description = "end with exit code 1 from this on: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private ReadingOptions.FailOn failOn = ReadingOptions.FailOn.FATAL;

    BuildCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        checkBase();
        try (NewsStore opened = NewsStore.open(store.directory(), Optional.ofNullable(base))) {
            Ontology ontology = Ontology.bundled();
            opened.ontology(ontology);
            Pipeline pipeline = reading.stages().pipeline(ontology, opened.iris(), !noText);
            ReadingOptions.Messages messages = new ReadingOptions.Messages(console);
            RunReport report = pipeline.build(
                    reading.documents(console, messages),
                    opened,
                    Main.Version.text(),
                    Clock.systemUTC(),
                    e -> show(e, messages));
            console.endProgress();
            console.out().print(report.table());
            return failOn.fails(messages.worst()) ? Main.PROBLEMS : 0;
        }
    }

    @picocli.CommandLine.Spec
    private picocli.CommandLine.Model.@Nullable CommandSpec spec;

    private void checkBase() {
        try {
            if (base != null) {
                new Iris(base);
            }
        } catch (IllegalArgumentException e) {
            throw new ParameterException(java.util.Objects.requireNonNull(spec).commandLine(), e.getMessage(), e);
        }
    }

    private void show(BuildEvent event, ReadingOptions.Messages messages) {
        if (event instanceof BuildEvent.ProblemFound found) {
            messages.accept(found.problem());
        } else if (event instanceof BuildEvent.ArticleRead read) {
            console.progress("read " + Console.printable(read.source()) + ": " + read.claims() + " claims");
        }
    }
}
