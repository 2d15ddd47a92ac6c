package org.newsgraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.newsgraph.acquire.Memory;
import org.newsgraph.acquire.RawDocument;
import org.newsgraph.pipeline.BuildEvent;
import org.newsgraph.pipeline.RunReport;
import org.newsgraph.pipeline.StandardStages;
import org.newsgraph.pipeline.Watch;
import org.newsgraph.problem.Problem;
import org.newsgraph.store.NewsStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads what is new in feeds and folders, again and again. */
@Command(
        name = "watch",
        description =
                "Reads what is new in feeds, site maps, pages and folders into a store, again and again, until Ctrl-C. "
                        + "What was read is remembered beside the store, in STORE.watch.json.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  newsgraph watch https://example.org/feed.xml incoming/ --store news",
            "  newsgraph watch https://example.org/news-sitemap.xml --every 60"
        })
final class WatchCommand implements Callable<Integer> {
    /** What says that a source itself could not be read, and may be later. */
    private static final Set<String> FAILURES = Set.of(
            "ACQUIRE-001",
            "ACQUIRE-002",
            "ACQUIRE-003",
            "ACQUIRE-011",
            "ACQUIRE-012",
            "ACQUIRE-013",
            "ACQUIRE-014",
            "ACQUIRE-016");

    private static final String NOT_NOW = "ACQUIRE-014";
    private static final int PATIENCE_SECONDS = 60;

    private final Console console;

    @Mixin
    private LoadingOptions loading = new LoadingOptions();

    @Option(
            names = "--every",
            paramLabel = "MINUTES",
            defaultValue = "15",
            description = "how long a source is left alone; longer after each failure (default: ${DEFAULT-VALUE})")
    private double every = 15;

    @Option(names = "--once", description = "read what is new once, then end")
    private boolean once;

    private @Nullable StandardStages stages;

    WatchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path directory = loading.store().directory().toAbsolutePath();
        Path file = directory.resolveSibling(directory.getFileName() + ".watch.json");
        Memory memory = Memory.open(file);
        Watch[] watch = new Watch[1];
        watch[0] = new Watch(
                loading.reading().sources(),
                Duration.ofMillis(Math.max(1, Math.round(every * 60_000))),
                () -> System.nanoTime() / 1_000_000,
                source -> read(source, watch[0], memory, file));
        if (once) {
            watch[0].round();
            return 0;
        }
        CountDownLatch closed = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            watch[0].stop();
            await(closed);
        }));
        console.message("watching " + loading.reading().sources().size() + " sources (Ctrl-C ends it)");
        try {
            watch[0].run();
        } finally {
            closed.countDown();
        }
        return 0;
    }

    private static void await(CountDownLatch closed) {
        try {
            if (!closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                Thread.currentThread().interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Reads what is new in a source; the store is open only as long, so that others can use it in between. */
    private boolean read(String source, Watch watch, Memory memory, Path file) {
        List<Problem> problems = new ArrayList<>();
        ReadingOptions.Messages messages = new ReadingOptions.Messages(console);
        Iterator<RawDocument> documents =
                watch.untilStopped(loading.reading().documents(List.of(source), console, memory, p -> {
                    messages.accept(p);
                    problems.add(p);
                }));
        if (documents.hasNext()) {
            RunReport report = build(documents, messages);
            console.message(source + ": " + report.written() + " articles, " + report.claims() + " claims");
        }
        if (problems.stream().anyMatch(p -> p.code().equals(NOT_NOW))) {
            memory.again(source);
        }
        keep(watch, memory, file);
        return problems.stream().noneMatch(p -> p.source().equals(source) && FAILURES.contains(p.code()));
    }

    private RunReport build(Iterator<RawDocument> documents, ReadingOptions.Messages messages) {
        try (NewsStore opened = NewsStore.open(loading.store().directory(), Optional.empty())) {
            return loading.pipeline(stages(), opened)
                    .build(documents, opened, Main.Version.text(), Clock.systemUTC(), event -> {
                        if (event instanceof BuildEvent.ProblemFound found) {
                            messages.accept(found.problem());
                        }
                    });
        }
    }

    /** The models are loaded when the first article comes. */
    private StandardStages stages() {
        StandardStages loaded = stages;
        if (loaded == null) {
            loaded = loading.reading().stages();
            stages = loaded;
        }
        return loaded;
    }

    private static void keep(Watch watch, Memory memory, Path file) {
        try {
            if (watch.isStopped()) {
                memory.keepLinks();
            } else {
                memory.keep();
            }
            memory.save(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
