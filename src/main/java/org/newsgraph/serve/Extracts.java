package org.newsgraph.serve;

import java.io.ByteArrayOutputStream;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.newsgraph.vocab.Prefixes;

/** The triples behind a page. */
final class Extracts {
    private static final int CLAIMS = 500;
    private static final List<Node> ROLES = List.of(Terms.SUBJECT, Terms.OBJECT, Terms.ATTRIBUTED_TO);

    private final DatasetGraph dataset;
    private final String base;

    Extracts(DatasetGraph dataset, String base) {
        this.dataset = dataset;
        this.base = base;
    }

    Graph empty() {
        Graph graph = GraphFactory.createDefaultGraph();
        PrefixMapping prefixes = graph.getPrefixMapping();
        prefixes.setNsPrefixes(Prefixes.all()).setNsPrefix("ent", base + "entity/");
        return graph;
    }

    /** Gives a named graph whole. */
    Graph named(Node name) {
        Graph graph = empty();
        add(graph, dataset.findNG(name, Node.ANY, Node.ANY, Node.ANY));
        return graph;
    }

    /** Gives a copy of a graph with our prefixes. */
    Graph copy(Graph source) {
        Graph graph = empty();
        GraphUtil.addInto(graph, source);
        return graph;
    }

    /** Gives what is said of a node and, whole, the claims that speak of it, up to a number. */
    Graph around(Node node) {
        return around(node, ROLES);
    }

    Graph around(Node node, List<Node> roles) {
        Graph graph = empty();
        add(graph, dataset.findNG(Node.ANY, node, Node.ANY, Node.ANY));
        Set<Node> claims = new HashSet<>();
        for (Node role : roles) {
            Iterator<Quad> quads = dataset.findNG(Node.ANY, Node.ANY, role, node);
            while (quads.hasNext() && claims.size() < CLAIMS) {
                Quad quad = quads.next();
                if (claims.add(quad.getSubject())) {
                    addClaim(graph, quad.getGraph(), quad.getSubject());
                }
            }
        }
        return graph;
    }

    /** Gives a claim with its evidence and the names of its parties. */
    Graph claim(Node graphName, Node claim) {
        Graph graph = empty();
        addClaim(graph, graphName, claim);
        return graph;
    }

    private void addClaim(Graph graph, Node graphName, Node claim) {
        Description description = Description.of(dataset, graphName, claim);
        description.values().forEach((property, values) -> values.forEach(value -> graph.add(claim, property, value)));
        for (Node evidence : description.all(Terms.EVIDENCE)) {
            add(graph, dataset.findNG(graphName, evidence, Node.ANY, Node.ANY));
        }
        for (Node role : List.of(Terms.SUBJECT, Terms.OBJECT)) {
            for (Node party : description.all(role)) {
                add(graph, dataset.findNG(graphName, party, Terms.LABEL, Node.ANY));
                add(graph, dataset.findNG(graphName, party, Terms.TYPE, Node.ANY));
            }
        }
    }

    private static void add(Graph graph, Iterator<Quad> quads) {
        quads.forEachRemaining(quad -> graph.add(quad.asTriple()));
    }

    /** Writes a graph; where a format has no triple terms, they are left out, and the claims stay whole without them. */
    static byte[] write(Graph graph, Format format) {
        Graph written = format.holdsTripleTerms() ? graph : new PlainGraph(graph);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RDFWriter.source(written).format(format.rdf()).output(out);
        return out.toByteArray();
    }
}
