package org.newsgraph.graph;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;

/**
 * One article's named graph.
 *
 * @param iri the article's IRI, which is the graph's as well
 * @param graph its triples
 * @param identities the decisions on whom it means, which are kept in a graph beside it
 */
public record ArticleGraph(String iri, Graph graph, Graph identities) {
    /**
     * Takes a graph without its decisions.
     *
     * @param iri the article's IRI
     * @param graph its triples
     */
    public ArticleGraph(String iri, Graph graph) {
        this(iri, graph, Graph.emptyGraph);
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
