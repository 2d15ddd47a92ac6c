package org.newsgraph.cli;

import com.google.gson.GsonBuilder;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.ask.Answer;
import org.newsgraph.ask.Asker;
import org.newsgraph.ask.Evidence;
import org.newsgraph.ask.Known;
import org.newsgraph.store.NewsStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Answers a question in plain English from a store. */
@Command(
        name = "ask",
        description = {
            "Answers a question in plain English from a store: the answer, then each claim that it rests on, with who says so,",
            "how far it is a fact, when, and the sentence. Without a question, shows what can be asked.",
            "Exit code 0 with an answer, 1 where the store says nothing of it, 2 where the question is not understood."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  newsgraph ask \"Who attacked rebels in Aleppo in August 2016?\"",
            "  newsgraph ask \"what did Kerry say about Syria\" --json",
            "  newsgraph ask \"Does Russia deny attacking rebels?\" --sparql"
        })
final class AskCommand implements Callable<Integer> {
    private static final int ROWS = 20;

    private final Console console;

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private ConfidenceOption confidence = new ConfidenceOption();

    @Parameters(paramLabel = "QUESTION", arity = "0..*", description = "the question; quotation marks are not needed")
    private List<String> words = List.of();

    @Option(names = "--json", description = "the whole answer as JSON")
    private boolean json;

    @Option(names = "--sparql", description = "the query only")
    private boolean sparql;

    @Option(names = "--all", description = "all claims, not only the first " + ROWS)
    private boolean all;

    AskCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Asker asker = new Asker();
        try (NewsStore opened = store.open(confidence)) {
            return opened.read(dataset -> run(asker, dataset, opened.iris().base()));
        }
    }

    private int run(Asker asker, DatasetGraph dataset, String base) {
        Known known = asker.read(dataset);
        if (words.isEmpty()) {
            asker.forms(known).forEach((what, example) -> {
                console.line(Console.printable(example));
                console.line(console.dim("    " + what));
            });
            return 0;
        }
        Answer answer = asker.ask(String.join(" ", words), dataset, base, known);
        if (json) {
            console.line(new GsonBuilder()
                    .setPrettyPrinting()
                    .disableHtmlEscaping()
                    .create()
                    .toJson(answer));
        } else if (sparql && !answer.sparql().isEmpty()) {
            console.out().print(answer.sparql());
        } else {
            print(answer);
        }
        return switch (answer.status()) {
            case ANSWERED -> 0;
            case NOTHING, TOO_LONG, EMPTY_STORE -> Main.PROBLEMS;
            case CHOICE, UNKNOWN_WORDS, NOT_UNDERSTOOD -> Main.USAGE;
        };
    }

    private void print(Answer answer) {
        boolean understood = answer.status() == Answer.Status.ANSWERED || answer.status() == Answer.Status.NOTHING;
        if (understood) {
            console.line(console.bold(Console.printable(answer.verdict())));
            console.line(console.dim(Console.printable(String.join("; ", answer.understood()))));
        } else {
            console.message(Console.printable(answer.verdict()));
        }
        answer.choices()
                .forEach(choice -> console.line("  " + Console.printable(choice.question()) + "  "
                        + console.dim(choice.thing().iri())));
        if (!answer.nearest().isEmpty()) {
            console.line("Questions like it that this store answers:");
            answer.nearest().forEach(example -> console.line("  " + Console.printable(example)));
        }
        answer.items().forEach(this::item);
        rows("", answer.evidence());
        rows("Not as asked, but on the matter:", answer.others());
    }

    private void item(Answer.Item item) {
        console.line("  " + (item.date().isEmpty() ? "" : item.date() + "  ")
                + Console.printable(item.thing().label())
                + (item.detail().isEmpty() ? "" : console.dim("  " + Console.printable(item.detail()))));
        if (item.thing().iri().startsWith("http")) {
            console.line("      " + console.dim(Console.printable(item.thing().iri())));
        }
    }

    private void rows(String title, List<Evidence> rows) {
        if (!title.isEmpty() && !rows.isEmpty()) {
            console.line("");
            console.line(title);
        }
        rows.stream().limit(all ? rows.size() : ROWS).forEach(this::row);
        if (rows.size() > ROWS && !all) {
            console.line(console.dim("  … " + (rows.size() - ROWS) + " more; --all shows them"));
        }
    }

    private void row(Evidence row) {
        console.line("");
        console.line("  "
                + Console.printable(row.subject().label() + (row.negative() ? " – not " : " – ")
                        + row.relation().label() + " – "
                        + (row.object().label().isEmpty() ? "…" : row.object().label()))
                + " " + mark(row));
        console.line("      "
                + Console.printable(row.sentence())
                        .replace(Console.printable(row.words()), console.lit(Console.printable(row.words()))));
        console.line("      " + console.dim(Console.printable(source(row))));
        console.line("      " + console.dim(Console.printable(row.claim())));
    }

    private static String mark(Evidence row) {
        String sure = row.certainty().equals("certain") ? "" : ", " + row.certainty();
        String when = row.first().isEmpty()
                ? ""
                : "; " + (row.first().equals(row.last()) ? row.first() : row.first() + " to " + row.last());
        String where = row.place().label().isEmpty()
                ? ""
                : "; " + Console.printable(row.place().label());
        return "[" + row.factuality() + sure + when + where + "]";
    }

    private static String source(Evidence row) {
        String speakers = row.speakers().isEmpty()
                ? "in the article's own words"
                : "according to "
                        + String.join(
                                ", ",
                                row.speakers().stream()
                                        .map(Evidence.Thing::label)
                                        .toList());
        return speakers + "; " + row.article().label()
                + (row.publisher().label().isEmpty()
                        ? ""
                        : ", " + row.publisher().label())
                + (row.reported().isEmpty() ? "" : ", " + row.reported());
    }
}
