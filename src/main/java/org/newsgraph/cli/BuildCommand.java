package org.newsgraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsgraph.graph.Iris;
import org.newsgraph.pipeline.BuildEvent;
import org.newsgraph.pipeline.Pipeline;
import org.newsgraph.pipeline.RunReport;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.Severity;
import org.newsgraph.store.NewsStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Reads articles into a store. */
@Command(
        name = "build",
        description = "Reads articles into a store; an article that is there already is replaced.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  newsgraph build articles/ --store news",
            "  newsgraph build story.html other.txt --date 2016-08-05",
            "  newsgraph build https://example.org/feed.xml archive.warc.gz",
            "  cat story.txt | newsgraph build - --publisher Reuters"
        })
final class BuildCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private LoadingOptions loading = new LoadingOptions();

    @Option(
            names = "--base",
            paramLabel = "IRI",
            description = "what all IRIs of a new store begin with (default: " + Iris.DEFAULT_BASE + ")")
    private @Nullable String base;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            defaultValue = "fatal",
            description = "end with exit code 1 from this on: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private ReadingOptions.FailOn failOn = ReadingOptions.FailOn.FATAL;

    @Option(names = "--report", paramLabel = "FILE.json", description = "write what came of each article, as JSON")
    private @Nullable Path reportFile;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    BuildCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        checkBase();
        try (NewsStore opened = NewsStore.open(loading.store().directory(), Optional.ofNullable(base))) {
            ReadingOptions reading = loading.reading();
            Pipeline pipeline = loading.pipeline(reading.stages(), opened);
            ReadingOptions.Messages messages = new ReadingOptions.Messages(console);
            List<Problem> unread = new ArrayList<>();
            Progress progress = new Progress(
                    System::nanoTime, console.progress() ? Progress.files(reading.sources()) : OptionalLong.empty());
            RunReport report = pipeline.build(
                    reading.documents(console, p -> {
                        messages.accept(p);
                        unread.add(p);
                    }),
                    opened,
                    Main.Version.text(),
                    Clock.systemUTC(),
                    e -> show(e, messages, progress));
            unread.forEach(p -> count(p, report));
            console.endProgress();
            console.out().print(report.table());
            write(report);
            return failOn.fails(messages.worst()) ? Main.PROBLEMS : 0;
        }
    }

    private void checkBase() {
        try {
            if (base != null) {
                new Iris(base);
            }
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    /** What could not even be opened belongs into the table as well. */
    private static void count(Problem problem, RunReport report) {
        report.count(new BuildEvent.ProblemFound(problem));
        if (problem.severity() == Severity.FATAL) {
            report.count(new BuildEvent.ArticleSkipped(problem.source()));
        }
    }

    private void write(RunReport report) {
        if (reportFile != null) {
            try {
                Files.writeString(reportFile, report.json());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void show(BuildEvent event, ReadingOptions.Messages messages, Progress progress) {
        progress.count(event);
        if (event instanceof BuildEvent.ProblemFound found) {
            messages.accept(found.problem());
        }
        console.progress(progress.line());
    }
}
