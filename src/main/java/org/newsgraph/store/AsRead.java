package org.newsgraph.store;

import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.atlas.io.IndentedLineBuffer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.graph.Terms;

/**
 * Keeps what an article's graph was before decisions changed it: the triples taken out and put in. Exact, and small, since
 * few articles are changed. Used within transactions.
 */
final class AsRead {
    private final DatasetGraph dataset;

    AsRead(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** The graph as the article alone gives it. */
    Graph of(Node article) {
        Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
        dataset.getGraph(article).find().forEach(graph::add);
        triples(article, Terms.ADDED_TRIPLES).find().forEach(graph::delete);
        triples(article, Terms.REMOVED_TRIPLES).find().forEach(graph::add);
        return graph;
    }

    /** Puts another graph in place of the article's, and remembers what it was. */
    void put(Node article, Graph asRead, Graph now) {
        Graph stored = GraphMemFactory.createDefaultGraphSameTerm();
        dataset.getGraph(article).find().forEach(stored::add);
        stored.find()
                .filterDrop(now::contains)
                .forEach(t -> dataset.delete(article, t.getSubject(), t.getPredicate(), t.getObject()));
        now.find()
                .filterDrop(stored::contains)
                .forEach(t -> dataset.add(article, t.getSubject(), t.getPredicate(), t.getObject()));
        remember(article, Terms.REMOVED_TRIPLES, asRead, now);
        remember(article, Terms.ADDED_TRIPLES, now, asRead);
    }

    private void remember(Node article, Node property, Graph these, Graph butNotThose) {
        Set<String> lines = new TreeSet<>();
        these.find().filterDrop(butNotThose::contains).forEach(t -> lines.add(line(t)));
        Node graph = UnitStore.graph(article.getURI());
        dataset.deleteAny(graph, article, property, Node.ANY);
        if (!lines.isEmpty()) {
            dataset.add(graph, article, property, NodeFactory.createLiteralString(String.join("", lines)));
        }
    }

    private Graph triples(Node article, Node property) {
        Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
        dataset.stream(UnitStore.graph(article.getURI()), article, property, Node.ANY)
                .map(q -> q.getObject().getLiteralLexicalForm())
                .toList()
                .forEach(text -> RDFParser.fromString(text, Lang.NTRIPLES).parse(graph));
        return graph;
    }

    private static String line(Triple triple) {
        NodeFormatterNT formatter = new NodeFormatterNT();
        IndentedLineBuffer line = new IndentedLineBuffer();
        formatter.format(line, triple.getSubject());
        line.print(" ");
        formatter.format(line, triple.getPredicate());
        line.print(" ");
        formatter.format(line, triple.getObject());
        return line.asString() + " .\n";
    }
}
