package org.newsgraph.serve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;
import org.newsgraph.ask.Answer;
import org.newsgraph.ask.Answer.Status;
import org.newsgraph.ask.Asker;
import org.newsgraph.ask.Evidence;
import org.newsgraph.ask.Evidence.Thing;
import org.newsgraph.ask.Known;

/** Questions in plain English: the page that asks and answers them. */
final class Questions {
    private static final int ROWS = 25;
    private static final int OTHERS = 10;
    private static final int GROUPS = 30;
    private static final int EXAMPLES = 14;

    /** Grammar and lexicon are the same for every store. */
    private static final class Shared {
        private static final Asker ASKER = new Asker();
    }

    private final DatasetGraph whole;
    private final ClaimTables tables;
    private final String base;
    private @Nullable State state;

    Questions(DatasetGraph whole, ClaimTables tables, String base) {
        this.whole = whole;
        this.tables = tables;
        this.base = base;
    }

    private record State(long version, Known known, List<String> examples) {}

    /** Gives what is known of the store as it is now; within a transaction. */
    private synchronized State state() {
        long now = tables.version();
        State read = state;
        if (read == null || read.version() != now) {
            Known known = Shared.ASKER.read(whole);
            List<String> examples = Shared.ASKER.examples(UnionView.forQueries(whole), base, known, EXAMPLES);
            read = new State(now, known, examples);
            state = read;
        }
        return read;
    }

    /** Reads all there is to read, so that nobody waits for it; within a transaction. */
    void warm() {
        state();
    }

    /** A group of claims with the answer they give. */
    record Group(Link answer, int claims, int articles, int stories) {}

    /** An article, name or count. */
    record Item(Link link, String detail, String date) {}

    /** What may be meant, with the address that asks so. */
    record Choice(Link link, String question, String href) {}

    /** A question with the address that asks it. */
    record Example(String text, String href) {}

    /** Gives the query that a question comes to; empty if it comes to none. */
    String sparql(DatasetGraph dataset, String question) {
        return ask(dataset, question).sparql();
    }

    private Answer ask(DatasetGraph dataset, String question) {
        return Shared.ASKER.ask(question, UnionView.forQueries(dataset), base, state().known());
    }

    Map<String, Object> page(Request request, DatasetGraph dataset, Names names) {
        String question = request.parameter("q");
        Map<String, Object> model = new HashMap<>();
        model.put("question", question);
        model.put("asked", !question.isEmpty());
        model.put("examples", examples(state().examples()));
        if (question.isEmpty()) {
            model.put("forms", forms());
            return model;
        }
        Answer answer = ask(dataset, question);
        ClaimReader reader = new ClaimReader(dataset, names);
        model.put("understood", answer.status() == Status.ANSWERED || answer.status() == Status.NOTHING);
        model.put("verdict", answer.verdict());
        model.put("parts", answer.understood());
        model.put("groups", groups(answer, names));
        model.put("claims", claims(answer.evidence(), ROWS, reader));
        model.put("claimCount", answer.evidence().size());
        model.put("others", claims(answer.others(), OTHERS, reader));
        model.put("otherCount", answer.others().size());
        model.put(
                "items",
                answer.items().stream()
                        .map(item -> new Item(link(item.thing(), names), item.detail(), item.date()))
                        .toList());
        model.put(
                "alternatives",
                answer.choices().stream()
                        .map(choice ->
                                new Choice(link(choice.thing(), names), choice.question(), href(choice.question())))
                        .toList());
        model.put("nearest", examples(answer.nearest()));
        model.put("sparql", answer.sparql());
        model.put("editor", "/query?ask=" + Addresses.parameter(question));
        return model;
    }

    private List<Example> forms() {
        List<Example> forms = new ArrayList<>();
        Shared.ASKER.forms(state().known()).forEach((what, example) -> forms.add(new Example(what, example)));
        return forms;
    }

    private static List<Example> examples(List<String> questions) {
        return questions.stream().map(text -> new Example(text, href(text))).toList();
    }

    private static String href(String question) {
        return "/ask?q=" + Addresses.parameter(question);
    }

    private static List<Group> groups(Answer answer, Names names) {
        return answer.groups().stream()
                .limit(GROUPS)
                .map(group -> new Group(link(group.answer(), names), group.claims(), group.articles(), group.stories()))
                .toList();
    }

    /** Only addresses that the program made itself lead anywhere; the rest is text. */
    private static Link link(Thing thing, Names names) {
        if (thing.iri().startsWith("/statement?")) {
            return new Link(thing.label(), thing.iri(), "");
        }
        return thing.iri().isEmpty()
                ? Link.text(thing.label())
                : names.link(Terms.iri(thing.iri())).labelled(thing.label());
    }

    private static List<ClaimView> claims(List<Evidence> rows, int most, ClaimReader reader) {
        return rows.stream()
                .limit(most)
                .map(row -> claim(row, reader))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<ClaimView> claim(Evidence row, ClaimReader reader) {
        Node claim = Terms.iri(row.claim());
        return reader.locate(claim).map(reader::read);
    }
}
