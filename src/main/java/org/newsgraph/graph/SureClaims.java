package org.newsgraph.graph;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.sparql.core.DatasetGraphWrapperView;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.vocab.Ng;

/**
 * A dataset without its unsure claims: neither they, nor claims about them, nor the triples and events that nothing else
 * states. Words and entities stay. Its default graph is the union of its graphs.
 *
 * <p>Looks at each quad as it passes, so it holds nothing and is never stale.
 */
public final class SureClaims extends DatasetGraphReadOnly implements DatasetGraphWrapperView {
    private static final int DEPTH = 8;

    private final Closure closure;
    private final double least;

    private SureClaims(DatasetGraph dataset, Ontology ontology, double least) {
        super(dataset, dataset.getContext().copy());
        this.closure = new Closure(ontology);
        this.least = least;
    }

    /**
     * Leaves out unsure claims.
     *
     * @param dataset one named graph per article
     * @param least the confidence from which on claims stay, 0 to 1
     * @return the dataset as seen so; itself for 0
     */
    public static DatasetGraph of(DatasetGraph dataset, double least) {
        return least <= 0 ? dataset : new SureClaims(dataset, Ontology.bundled(), least);
    }

    /**
     * Gives the dataset with its unsure claims.
     *
     * @param dataset a dataset, whole or seen without them
     * @return the whole of it
     */
    public static DatasetGraph all(DatasetGraph dataset) {
        return dataset instanceof SureClaims sure ? sure.get() : dataset;
    }

    /**
     * Tells from which confidence on claims are there.
     *
     * @param dataset a dataset, whole or seen without unsure claims
     * @return the confidence, 0 to 1; 0 for a whole one
     */
    public static double least(DatasetGraph dataset) {
        return dataset instanceof SureClaims sure ? sure.least : 0;
    }

    private boolean shown(Quad quad) {
        Node graph = quad.getGraph();
        Node subject = quad.getSubject();
        if (isClaim(graph, subject)) {
            boolean contentOfNone = quad.getPredicate().equals(Terms.WITHIN) && !sure(graph, quad.getObject(), DEPTH);
            return sure(graph, subject, DEPTH) && !contentOfNone;
        }
        return stays(graph, find(graph, Terms.DESCRIBES_EVENT, subject)) && stays(graph, stating(quad));
    }

    /** Whether what some claims say is still said: by one of them, or without any. */
    private boolean stays(Node graph, List<Node> claims) {
        return claims.isEmpty() || claims.stream().anyMatch(c -> sure(graph, c, DEPTH));
    }

    private boolean isClaim(Node graph, Node node) {
        return get().contains(graph, node, Terms.TYPE, Terms.CLAIM);
    }

    /** A claim about an unsure claim is unsure. */
    private boolean sure(Node graph, Node claim, int depth) {
        boolean low = Iter.asStream(get().find(graph, claim, Terms.CONFIDENCE, Node.ANY))
                .anyMatch(q -> Double.parseDouble(q.getObject().getLiteralLexicalForm()) < least);
        return !low
                && Iter.asStream(get().find(graph, claim, Terms.OBJECT, Node.ANY))
                        .map(Quad::getObject)
                        .allMatch(o -> depth == 0 || !isClaim(graph, o) || sure(graph, o, depth - 1));
    }

    /** The claims that put a plain triple into the graph. */
    private List<Node> stating(Quad quad) {
        if (!quad.getPredicate().getURI().startsWith(Ng.NS)) {
            return List.of();
        }
        Node graph = quad.getGraph();
        Triple triple = quad.asTriple();
        List<Node> between = new ArrayList<>(between(graph, quad.getSubject(), quad.getObject()));
        between.addAll(between(graph, quad.getObject(), quad.getSubject()));
        return between.stream()
                .filter(c -> closure.of(said(graph, c)).contains(triple))
                .toList();
    }

    private List<Node> between(Node graph, Node subject, Node object) {
        return find(graph, Terms.SUBJECT, subject).stream()
                .filter(c -> get().contains(graph, c, Terms.OBJECT, object))
                .filter(c -> Iter.asStream(get().find(graph, c, Terms.ASSERTS, Node.ANY))
                        .anyMatch(q -> q.getObject().getLiteralLexicalForm().equals("true")))
                .toList();
    }

    private Triple said(Node graph, Node claim) {
        return Triple.create(
                value(graph, claim, Terms.SUBJECT),
                value(graph, claim, Terms.PREDICATE),
                value(graph, claim, Terms.OBJECT));
    }

    private Node value(Node graph, Node claim, Node property) {
        return get().find(graph, claim, property, Node.ANY).next().getObject();
    }

    private List<Node> find(Node graph, Node property, Node object) {
        return Iter.asStream(get().find(graph, Node.ANY, property, object))
                .map(Quad::getSubject)
                .toList();
    }

    private Iterator<Quad> shown(Iterator<Quad> quads) {
        return Iter.filter(quads, this::shown);
    }

    @Override
    public Graph getDefaultGraph() {
        return GraphView.createUnionGraph(this);
    }

    @Override
    public Graph getUnionGraph() {
        return GraphView.createUnionGraph(this);
    }

    @Override
    public Graph getGraph(Node name) {
        return GraphView.createNamedGraph(this, name);
    }

    @Override
    public Iterator<Quad> find() {
        return shown(get().find());
    }

    @Override
    public Iterator<Quad> find(Quad quad) {
        return shown(get().find(quad));
    }

    @Override
    public Iterator<Quad> find(Node graph, Node subject, Node property, Node object) {
        return shown(get().find(graph, subject, property, object));
    }

    @Override
    public Iterator<Quad> findNG(Node graph, Node subject, Node property, Node object) {
        return shown(get().findNG(graph, subject, property, object));
    }

    @Override
    public boolean contains(Quad quad) {
        return find(quad).hasNext();
    }

    @Override
    public boolean contains(Node graph, Node subject, Node property, Node object) {
        return find(graph, subject, property, object).hasNext();
    }
}
