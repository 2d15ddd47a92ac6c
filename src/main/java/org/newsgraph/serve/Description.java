package org.newsgraph.serve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;

/**
 * What is said of one node: its properties and their values, in a fixed order.
 *
 * @param node the node
 * @param values its values by property
 */
record Description(Node node, Map<Node, List<Node>> values) {
    private static final Comparator<Node> ORDER = NodeCmp::compareRDFTerms;

    /** Reads the node within one graph, or in all of them with {@link Node#ANY}. */
    static Description of(DatasetGraph dataset, Node graph, Node node) {
        Map<Node, List<Node>> values = new LinkedHashMap<>();
        Iterator<Quad> quads = dataset.findNG(graph, node, Node.ANY, Node.ANY);
        while (quads.hasNext()) {
            Quad quad = quads.next();
            List<Node> known = values.computeIfAbsent(quad.getPredicate(), p -> new ArrayList<>());
            if (!known.contains(quad.getObject())) {
                known.add(quad.getObject());
            }
        }
        values.values().forEach(list -> list.sort(ORDER));
        return new Description(node, values);
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    List<Node> all(Node property) {
        return values.getOrDefault(property, List.of());
    }

    Optional<Node> one(Node property) {
        return all(property).stream().findFirst();
    }

    boolean has(Node property, Node value) {
        return all(property).contains(value);
    }

    /** Gives the first value's text, empty if there is none. */
    String text(Node property) {
        return one(property).map(Description::textOf).orElse("");
    }

    int number(Node property) {
        try {
            return Integer.parseInt(text(property));
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    static String textOf(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.isURI() ? node.getURI() : node.toString();
    }
}
