package org.newsgraph.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsgraph.identity.ContradictionException;
import org.newsgraph.identity.Judgement;
import org.newsgraph.identity.Judgements;
import org.newsgraph.store.NewsStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The commands by which people say who is who. */
final class JudgingCommands {
    private JudgingCommands() {}

    /** What the commands that judge have in common. */
    private abstract static class Judging implements Callable<Integer> {
        final Console console;

        @Spec
        @SuppressWarnings("NullAway.Init")
        CommandSpec spec;

        @Mixin
        StoreOption store = new StoreOption();

        @Option(
                names = "--in",
                paramLabel = "ARTICLE",
                description = "only what the first one is in this article; may be given several times")
        List<String> in = new ArrayList<>();

        @Option(names = "--json", description = "write the judgements as JSON")
        boolean json;

        Judging(Console console) {
            this.console = console;
        }

        abstract List<Judgement> judgements(Ends ends);

        @Override
        public Integer call() {
            try (NewsStore opened = store.open()) {
                List<Judgement> wanted = judgements(new Ends(opened, spec));
                opened.judge(together(opened.judgements(), wanted, spec));
                report(console, json, wanted);
                return 0;
            }
        }
    }

    /** Adds judgements; a wrong usage if one says the opposite of another. */
    static Judgements together(Judgements before, Collection<Judgement> more, CommandSpec spec) {
        try {
            return before.with(more);
        } catch (ContradictionException e) {
            Judgement earlier = e.earlier();
            throw new ParameterException(
                    spec.commandLine(),
                    "somebody said the opposite; first: newsgraph entities undo " + earlier.subject() + " "
                            + earlier.object());
        }
    }

    private static void report(Console console, boolean json, List<Judgement> judgements) {
        if (json) {
            console.line(Json.pretty(judgements));
        } else {
            judgements.forEach(j ->
                    console.line(j.subject() + (j.same() ? " is the same as " : " is different from ") + j.object()));
        }
    }

    /** Says that two are one. */
    @Command(
            name = "same",
            description = "Says that A and B are the same; the merged entity keeps the name of B.",
            mixinStandardHelpOptions = true)
    static final class Same extends Judging {
        @Parameters(index = "0", paramLabel = "A", description = "an entity, by key or IRI")
        private String one = "";

        @Parameters(index = "1", paramLabel = "B", description = "another")
        private String other = "";

        Same(Console console) {
            super(console);
        }

        @Override
        List<Judgement> judgements(Ends ends) {
            String object = ends.known(other);
            return ends.of(one, in).stream()
                    .map(s -> ends.pair(s, true, object))
                    .toList();
        }
    }

    /** Says that two are two. */
    @Command(
            name = "different",
            description = {
                "Says that A and B are different; or, with --in, that A in these articles is somebody else than A elsewhere."
            },
            mixinStandardHelpOptions = true)
    static final class Different extends Judging {
        @Parameters(index = "0", paramLabel = "A", description = "an entity, by key or IRI")
        private String one = "";

        @Parameters(
                index = "1",
                arity = "0..1",
                paramLabel = "B",
                description = "another, or a link of A that is wrong")
        private @Nullable String other;

        Different(Console console) {
            super(console);
        }

        @Override
        List<Judgement> judgements(Ends ends) {
            if (other == null && in.isEmpty()) {
                throw new ParameterException(
                        spec.commandLine(), "different from what? give another entity, or articles with --in");
            }
            List<String> subjects = ends.of(one, in);
            String object = other == null ? ends.known(one) : ends.end(other);
            List<Judgement> judgements = new ArrayList<>();
            subjects.forEach(s -> judgements.add(ends.pair(s, false, object)));
            // Those of several articles are one somebody else.
            subjects.stream().skip(1).forEach(s -> judgements.add(ends.pair(s, true, subjects.get(0))));
            return judgements;
        }
    }

    /** Says which one it is. */
    @Command(
            name = "is",
            description = {
                "Says that ENTITY is the thing with this IRI, here or in another data set, such as Wikidata; links that were "
                        + "guessed give way."
            },
            mixinStandardHelpOptions = true)
    static final class Is extends Judging {
        @Parameters(index = "0", paramLabel = "ENTITY", description = "an entity, by key or IRI")
        private String one = "";

        @Parameters(index = "1", paramLabel = "IRI", description = "which one it is")
        private String other = "";

        Is(Console console) {
            super(console);
        }

        @Override
        List<Judgement> judgements(Ends ends) {
            String object = ends.catalogued(other);
            return ends.of(one, in).stream()
                    .map(s -> ends.pair(s, true, object))
                    .toList();
        }
    }

    /** Takes back what somebody said. */
    @Command(
            name = "undo",
            description = "Takes back what was said of A, or of A and B; the graph is then as it was before.",
            mixinStandardHelpOptions = true)
    static final class Undo implements Callable<Integer> {
        private final Console console;

        @Spec
        @SuppressWarnings("NullAway.Init")
        private CommandSpec spec;

        @Mixin
        private StoreOption store = new StoreOption();

        @Parameters(index = "0", paramLabel = "A", description = "an entity, by key or IRI")
        private String one = "";

        @Parameters(index = "1", arity = "0..1", paramLabel = "B", description = "another")
        private @Nullable String other;

        @Option(names = "--json", description = "write the judgements taken back as JSON")
        private boolean json;

        Undo(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            try (NewsStore opened = store.open()) {
                Ends ends = new Ends(opened, spec);
                String a = ends.end(one);
                String b = other == null ? "" : ends.end(other);
                List<Judgement> gone = opened.judgements().all().stream()
                        .filter(j -> other == null
                                ? j.subject().equals(a) || j.object().equals(a)
                                : j.onSamePair(new Judgement(a, true, b)))
                        .toList();
                if (gone.isEmpty()) {
                    console.message("nobody said anything of " + a + "; 'entities export' shows what was said");
                    return Main.PROBLEMS;
                }
                TreeSet<Judgement> all = new TreeSet<>(opened.judgements().all());
                all.removeIf(gone::contains);
                opened.judge(new Judgements(opened.iris().base(), all));
                report(console, json, gone);
                return 0;
            }
        }
    }
}
