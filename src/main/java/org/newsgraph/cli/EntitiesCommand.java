package org.newsgraph.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsgraph.identity.Doubt;
import org.newsgraph.identity.Judgements;
import org.newsgraph.identity.Review;
import org.newsgraph.store.NewsStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Who is who: lists entities and doubtful decisions, and takes down what people say. */
@Command(
        name = "entities",
        description = "Lists who and what the articles speak of; shows doubtful merges and links, and corrects them.",
        mixinStandardHelpOptions = true,
        subcommands = {
            EntitiesCommand.Listing.class,
            EntitiesCommand.Doubts.class,
            JudgingCommands.Same.class,
            JudgingCommands.Different.class,
            JudgingCommands.Is.class,
            JudgingCommands.Undo.class,
            EntitiesCommand.Write.class,
            EntitiesCommand.Read.class
        },
        footer = {
            "",
            "Examples:",
            "  newsgraph entities list Kerry --store news",
            "  newsgraph entities review",
            "  newsgraph entities different Ivan_Example --in ARTICLE",
            "  newsgraph entities same Example_Front Front_of_Example",
            "  newsgraph entities is Ivan_Example http://www.wikidata.org/entity/Q…"
        })
final class EntitiesCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    EntitiesCommand() {}

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "which command? 'entities list' and 'entities review' show what there is");
    }

    /** Lists entities. */
    @Command(
            name = "list",
            description = "Lists entities, those with most claims first.",
            mixinStandardHelpOptions = true)
    static final class Listing implements Callable<Integer> {
        private final Console console;

        @Mixin
        private StoreOption store = new StoreOption();

        @Parameters(paramLabel = "NAME", arity = "0..1", description = "only those with this in a name")
        private @Nullable String name;

        @Option(
                names = "--limit",
                paramLabel = "N",
                defaultValue = "50",
                description = "how many (default: ${DEFAULT-VALUE})")
        private int limit = 50;

        @Option(names = "--json", description = "write JSON")
        private boolean json;

        Listing(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            try (NewsStore opened = store.open()) {
                List<EntityList.Entry> found = EntityList.of(opened, name == null ? "" : name).stream()
                        .limit(limit)
                        .toList();
                if (json) {
                    console.line(Json.pretty(
                            found.stream().map(EntityList.Entry::fields).toList()));
                } else {
                    found.forEach(this::row);
                }
                return 0;
            }
        }

        private void row(EntityList.Entry entry) {
            console.line(String.format(
                    "%5d claims %4d articles  %s  %s",
                    entry.claims(),
                    entry.articles(),
                    console.bold(Console.printable(String.join(", ", entry.names()))),
                    console.dim(entry.iri())));
        }
    }

    /** Lists what is in doubt. */
    @Command(
            name = "review",
            description = {
                "Lists merges and links that may be wrong, those first that are doubtful and concern many claims.",
                "What somebody has judged is not listed."
            },
            mixinStandardHelpOptions = true)
    static final class Doubts implements Callable<Integer> {
        private final Console console;

        @Mixin
        private StoreOption store = new StoreOption();

        @Option(
                names = "--limit",
                paramLabel = "N",
                defaultValue = "20",
                description = "how many (default: ${DEFAULT-VALUE})")
        private int limit = 20;

        @Option(names = "--json", description = "write JSON")
        private boolean json;

        Doubts(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            try (NewsStore opened = store.open()) {
                List<Doubt> doubts =
                        opened.read(Review::of).stream().limit(limit).toList();
                if (json) {
                    console.line(Json.pretty(doubts.stream().map(Doubts::fields).toList()));
                } else {
                    doubts.forEach(this::show);
                }
                return 0;
            }
        }

        private void show(Doubt doubt) {
            console.line(String.format(
                    "%.2f  %d claims  %s  %s  %s",
                    doubt.doubt(),
                    doubt.claims(),
                    doubt.question(),
                    console.bold(Console.printable(doubt.label())),
                    console.dim(doubt.entity())));
            console.line("      " + Console.printable(doubt.why()));
            for (Doubt.Candidate candidate : doubt.candidates()) {
                console.line("      or " + candidate.iri() + (candidate.score() < 0 ? "" : " " + candidate.score()));
            }
            for (Doubt.Case one : doubt.cases()) {
                console.line("      " + Console.printable(one.headline()) + " " + one.traits() + "  "
                        + console.dim(one.article()));
                console.line("        " + Console.printable(one.sentence()));
            }
            doubt.commands().forEach(c -> console.line("      " + c));
        }

        private static Map<String, Object> fields(Doubt doubt) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("kind", doubt.kind().name().toLowerCase(Locale.ROOT));
            fields.put("entity", doubt.entity());
            fields.put("label", doubt.label());
            fields.put("doubt", doubt.doubt());
            fields.put("claims", doubt.claims());
            fields.put("why", doubt.why());
            fields.put("candidates", doubt.candidates());
            fields.put("articles", doubt.articles());
            fields.put("cases", doubt.cases());
            fields.put("commands", doubt.commands());
            return fields;
        }
    }

    /** Writes what people said. */
    @Command(
            name = "export",
            description = "Writes all that people said of who is who, as Turtle.",
            mixinStandardHelpOptions = true)
    static final class Write implements Callable<Integer> {
        private final Console console;

        @Mixin
        private StoreOption store = new StoreOption();

        Write(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            try (NewsStore opened = store.open()) {
                console.out().print(JudgementFile.write(opened.judgements()));
                return 0;
            }
        }
    }

    /** Reads what people said. */
    @Command(
            name = "import",
            description = "Adds what a file of 'entities export' says of who is who.",
            mixinStandardHelpOptions = true)
    static final class Read implements Callable<Integer> {
        private final Console console;

        @Spec
        @SuppressWarnings("NullAway.Init")
        private CommandSpec spec;

        @Mixin
        private StoreOption store = new StoreOption();

        @Parameters(paramLabel = "FILE", description = "a Turtle file")
        @SuppressWarnings("NullAway.Init")
        private Path file;

        Read(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            try (NewsStore opened = store.open()) {
                String base = opened.iris().base();
                Judgements read = JudgementFile.read(file, base);
                Judgements all = JudgingCommands.together(opened.judgements(), read.all(), spec);
                opened.judge(all);
                console.line(
                        read.all().size() + " judgements read, " + all.all().size() + " in the store");
                return 0;
            }
        }
    }
}
