package org.newsgraph.serve;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/** Finds things, articles and events by their names. */
final class Search {
    private static final int HITS = 60;

    private final DatasetGraph dataset;

    Search(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /**
     * Something found.
     *
     * @param link its page
     * @param kind article, event or entity
     * @param types what it is
     */
    record Hit(Link link, String kind, List<Link> types) {}

    Map<String, Object> page(Request request, Names names) {
        String words = request.parameter("q");
        Map<String, Object> model = new HashMap<>();
        model.put("search", words);
        model.put("hits", words.isEmpty() ? List.of() : hits(names, words.toLowerCase(Locale.ROOT)));
        return model;
    }

    /** Reads every label: good for a hundred thousand, then an index is due. */
    private List<Hit> hits(Names names, String words) {
        Map<Node, String> found = new LinkedHashMap<>();
        for (Node property : List.of(Terms.LABEL, Terms.ALT_LABEL, Terms.HEADLINE)) {
            dataset.findNG(Node.ANY, Node.ANY, property, Node.ANY).forEachRemaining(quad -> {
                String text = Description.textOf(quad.getObject()).toLowerCase(Locale.ROOT);
                if (text.contains(words) && quad.getSubject().isURI()) {
                    found.merge(quad.getSubject(), text, (a, b) -> rank(a, words) <= rank(b, words) ? a : b);
                }
            });
        }
        return found.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<Node, String> entry) -> rank(entry.getValue(), words))
                        .thenComparing(Map.Entry::getValue)
                        .thenComparing(entry -> entry.getKey().getURI()))
                .limit(HITS)
                .map(entry -> hit(names, entry.getKey()))
                .toList();
    }

    /** The whole name, then its beginning, then the beginning of a word, then anywhere. */
    private static int rank(String text, String words) {
        if (text.equals(words)) {
            return 0;
        }
        return text.startsWith(words) ? 1 : text.contains(" " + words) ? 2 : 3;
    }

    private Hit hit(Names names, Node node) {
        Description description = Description.of(dataset, Node.ANY, node);
        String kind = description.has(Terms.TYPE, Terms.NEWS_ARTICLE)
                ? "article"
                : description.has(Terms.TYPE, Terms.SEM_EVENT) ? "event" : "entity";
        List<Link> types = kind.equals("entity")
                ? description.all(Terms.TYPE).stream().map(names::link).toList()
                : List.of();
        return new Hit(names.link(node), kind, types);
    }
}
