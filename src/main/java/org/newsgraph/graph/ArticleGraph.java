package org.newsgraph.graph;

import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.newsgraph.copies.Fingerprint;

/**
 * One article's named graph.
 *
 * @param iri the article's IRI, which is the graph's as well
 * @param graph its triples
 * @param identities the decisions on whom it means, which are kept in a graph beside it
 * @param taken the fingerprint of its text, where that was at hand when the graph was made
 */
public record ArticleGraph(String iri, Graph graph, Graph identities, Optional<Fingerprint> taken) {
    /**
     * Takes a graph without its decisions.
     *
     * @param iri the article's IRI
     * @param graph its triples
     */
    public ArticleGraph(String iri, Graph graph) {
        this(iri, graph, Graph.emptyGraph, Optional.empty());
    }

    /**
     * Gives what is needed to tell copies of the article.
     *
     * @return the fingerprint taken before, or of the text in the graph; of nothing where the text was not kept
     */
    public Fingerprint fingerprint() {
        return taken.orElseGet(() -> Fingerprint.of(value(Terms.IS_STRING), value(Terms.HEADLINE)));
    }

    private String value(Node property) {
        return graph.find(node(), property, Node.ANY)
                .nextOptional()
                .map(t -> t.getObject().getLiteralLexicalForm())
                .orElse("");
    }

    /**
     * Gives the name of the graph.
     *
     * @return the article's IRI as a node
     */
    public Node node() {
        return NodeFactory.createURI(iri);
    }

    /**
     * Counts the claims.
     *
     * @return how many claims the graph holds
     */
    public int claimCount() {
        return graph.find(Node.ANY, Terms.TYPE, Terms.CLAIM).toList().size();
    }

    /**
     * Emits the quads.
     *
     * @param sink what receives them; it is neither started nor finished here
     */
    public void send(StreamRDF sink) {
        Node name = node();
        graph.find().forEach(t -> sink.quad(org.apache.jena.sparql.core.Quad.create(name, t)));
    }
}
