package org.newsgraph.serve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.newsgraph.graph.ArticleGraph;

/** The page on which a text that is pasted or dropped shows its claims; nothing of it is stored. */
final class ReadPage {
    /** In characters; a long feature has 60,000. */
    static final int LONGEST = 400_000;

    private final TextReader reader;
    private final Vocabulary vocabulary;
    private final String base;
    private final ReentrantLock turn = new ReentrantLock();

    ReadPage(TextReader reader, Vocabulary vocabulary, String base) {
        this.reader = reader;
        this.vocabulary = vocabulary;
        this.base = base;
    }

    /** The form alone. */
    static Map<String, Object> empty() {
        Map<String, Object> model = new HashMap<>();
        model.put("text", "");
        model.put("problems", List.of());
        model.put("result", List.of());
        model.put("dropped", false);
        return model;
    }

    /** Reads a text; addresses lead to what the store knows, if it does. */
    Map<String, Object> read(Request request, String name, String text, DatasetGraph store) {
        TextReader.Outcome outcome;
        turn.lock();
        try {
            outcome = reader.read(name, text);
        } finally {
            turn.unlock();
        }
        Map<String, Object> model = empty();
        model.put("text", text);
        model.put("problems", outcome.problems());
        model.put("dropped", outcome.graph().isEmpty());
        outcome.graph().ifPresent(graph -> model.put("result", List.of(view(request, graph, store))));
        return model;
    }

    private Object view(Request request, ArticleGraph article, DatasetGraph store) {
        DatasetGraph alone = DatasetGraphFactory.createTxnMem();
        Node name = article.node();
        Txn.executeWrite(
                alone,
                () -> article.graph()
                        .find()
                        .forEach(t -> alone.add(name, t.getSubject(), t.getPredicate(), t.getObject())));
        Addresses known = new Addresses(
                base,
                iri -> Txn.calculateRead(
                        store,
                        () -> store.findNG(Node.ANY, Terms.iri(iri), Node.ANY, Node.ANY)
                                .hasNext()));
        return Txn.calculateRead(alone, () -> {
            Claims claims = new Claims(ClaimTable.read(alone), 0);
            Request plain = new Request(request.path(), Map.of(), request.accept());
            return ArticleView.of(plain, alone, new Names(alone, vocabulary, known), claims, name)
                    .get("article");
        });
    }

    /** Tells what is wrong with a text, if anything is. */
    static Optional<String> fault(String text) {
        if (text.isBlank()) {
            return Optional.of("There is no text.");
        }
        return text.length() > LONGEST
                ? Optional.of("The text is longer than " + LONGEST + " characters; newsgraph extract reads it.")
                : Optional.empty();
    }
}
