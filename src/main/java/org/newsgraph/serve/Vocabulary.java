package org.newsgraph.serve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL2;

/** The ontology as the program carries it: labels, definitions, and the terms themselves. */
final class Vocabulary {
    private static final List<String> FILES = List.of("/ontology/newsgraph.ttl", "/ontology/plover.ttl");

    private final Graph graph;
    private final Map<String, String> labels;

    private Vocabulary(Graph graph) {
        this.graph = graph;
        this.labels = new TreeMap<>();
        graph.find(Node.ANY, Terms.LABEL, Node.ANY).forEach(this::remember);
    }

    static Vocabulary load() {
        Graph graph = GraphFactory.createDefaultGraph();
        for (String file : FILES) {
            var stream = Vocabulary.class.getResourceAsStream(file);
            if (stream != null) {
                RDFParser.source(stream).lang(Lang.TURTLE).base(Terms.NG).parse(graph);
            }
        }
        return new Vocabulary(graph);
    }

    private void remember(Triple triple) {
        if (triple.getSubject().isURI() && triple.getObject().isLiteral()) {
            labels.merge(
                    triple.getSubject().getURI(),
                    triple.getObject().getLiteralLexicalForm(),
                    (a, b) -> a.compareTo(b) <= 0 ? a : b);
        }
    }

    String label(String iri) {
        return labels.getOrDefault(iri, "");
    }

    Graph graph() {
        return graph;
    }

    boolean has(Node term) {
        return graph.contains(term, Node.ANY, Node.ANY);
    }

    boolean isSymmetric(Node relation) {
        return graph.contains(relation, Terms.TYPE, OWL2.SymmetricProperty.asNode());
    }

    List<Node> values(Node term, Node property) {
        List<Node> values = new ArrayList<>();
        graph.find(term, property, Node.ANY).forEach(triple -> values.add(triple.getObject()));
        values.sort(Comparator.comparing(Description::textOf));
        return values;
    }

    String text(Node term, Node property) {
        return values(term, property).stream()
                .filter(Node::isLiteral)
                .map(Description::textOf)
                .findFirst()
                .orElse("");
    }

    /** Gives the terms of a class in the order of their names. */
    List<Node> instances(Node type) {
        List<Node> terms = new ArrayList<>();
        graph.find(Node.ANY, Terms.TYPE, type).forEach(triple -> {
            if (triple.getSubject().isURI()) {
                terms.add(triple.getSubject());
            }
        });
        terms.sort(Comparator.comparing(Node::getURI));
        return terms;
    }
}
