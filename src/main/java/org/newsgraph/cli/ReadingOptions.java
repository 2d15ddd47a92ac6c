package org.newsgraph.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.newsgraph.acquire.Hints;
import org.newsgraph.acquire.Memory;
import org.newsgraph.acquire.RawDocument;
import org.newsgraph.acquire.Sources;
import org.newsgraph.pipeline.StandardStages;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.Severity;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What to read, and what is known of it. */
final class ReadingOptions {
    @Parameters(
            paramLabel = "SOURCE",
            arity = "1..*",
            description = "files, folders, addresses of pages, feeds and site maps, or - for standard input")
    private List<String> sources = new ArrayList<>();

    @Option(
            names = "--date",
            paramLabel = "DAY",
            description = "the day of publication, where nothing beside the text says it")
    private @Nullable LocalDate date;

    @Option(names = "--publisher", paramLabel = "NAME", description = "who published it, where nothing else says it")
    private @Nullable String publisher;

    @Option(
            names = "--words",
            paramLabel = "DIR",
            description = "Turtle files with words of your own, as in ontology/lexicon")
    private @Nullable Path words;

    @Mixin
    private GazetteerOption gazetteer = new GazetteerOption();

    @Mixin
    private WebOptions web = new WebOptions();

    private @Nullable Sources opened;

    ReadingOptions() {}

    StandardStages stages() {
        return new StandardStages(
                latestDay(), Optional.ofNullable(words), gazetteer.open(), gazetteer.places(), gazetteer.gazetteer());
    }

    /** The day until which articles can have been published: somewhere it is tomorrow already. */
    static LocalDate latestDay() {
        return LocalDate.now(Clock.systemUTC()).plusDays(1);
    }

    Iterator<RawDocument> documents(Console console, Consumer<Problem> problems) {
        return documents(sources, console, Memory.NONE, problems);
    }

    /** Reads some sources, without what a memory knows. */
    Iterator<RawDocument> documents(List<String> some, Console console, Memory memory, Consumer<Problem> problems) {
        Hints known = new Hints(
                Optional.empty(), Optional.ofNullable(publisher), Optional.ofNullable(date), Optional.empty());
        return sources(console, memory)
                .read(some, problems)
                .map(d -> new RawDocument(
                        d.source(), d.kind(), d.content(), d.hints().or(known)))
                .iterator();
    }

    /** Gives the same one each time: it knows when which server was asked last. */
    private Sources sources(Console console, Memory memory) {
        Sources open = opened;
        if (open == null) {
            open = new Sources(console.in(), Sources.MAX_BYTES, web.web(), memory);
            opened = open;
        }
        return open;
    }

    List<String> sources() {
        return sources;
    }

    /** From which severity on a run ends with exit code 1. */
    enum FailOn {
        WARNING(Severity.WARNING),
        ERROR(Severity.ERROR),
        FATAL(Severity.FATAL),
        NEVER(null);

        private final @Nullable Severity least;

        FailOn(@Nullable Severity least) {
            this.least = least;
        }

        boolean fails(Optional<Severity> worst) {
            return least != null && worst.isPresent() && worst.get().compareTo(least) >= 0;
        }
    }

    /** Prints problems, and remembers the worst. */
    static final class Messages implements Consumer<Problem> {
        private final Console console;
        private Optional<Severity> worst = Optional.empty();

        Messages(Console console) {
            this.console = console;
        }

        @Override
        public void accept(Problem problem) {
            if (worst.isEmpty() || worst.get().compareTo(problem.severity()) < 0) {
                worst = Optional.of(problem.severity());
            }
            console.message(text(problem));
        }

        Optional<Severity> worst() {
            return worst;
        }

        static String text(Problem problem) {
            return problem.code() + " " + problem.severity().name().toLowerCase(java.util.Locale.ROOT) + " "
                    + Console.printable(problem.source() + ": " + problem.message());
        }
    }
}
