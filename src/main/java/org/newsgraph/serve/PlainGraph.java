package org.newsgraph.serve;

import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.riot.Lang;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.jspecify.annotations.Nullable;

/** A graph without its triple terms: the claims stay whole, since subject, predicate and object stand beside them. */
final class PlainGraph extends GraphBase {
    private final Graph graph;

    PlainGraph(Graph graph) {
        this.graph = graph;
    }

    /** Tells whether a syntax has no triple terms, so that writing one would fail. */
    static boolean isNeededBy(@Nullable Lang lang) {
        return Lang.JSONLD.equals(lang)
                || Lang.JSONLD11.equals(lang)
                || Lang.RDFXML.equals(lang)
                || Lang.RDFJSON.equals(lang)
                || Lang.TRIX.equals(lang);
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        return graph.find(pattern).filterDrop(triple -> triple.getObject().isTripleTerm());
    }

    @Override
    protected PrefixMapping createPrefixMapping() {
        return graph.getPrefixMapping();
    }

    /** Gives a dataset whose graphs are without them. */
    static DatasetGraph in(DatasetGraph dataset) {
        return new Plain(dataset);
    }

    private static final class Plain extends DatasetGraphWrapper {
        Plain(DatasetGraph dataset) {
            super(dataset);
        }

        @Override
        public Graph getDefaultGraph() {
            return new PlainGraph(getR().getDefaultGraph());
        }

        @Override
        public Graph getGraph(Node name) {
            return new PlainGraph(getR().getGraph(name));
        }

        @Override
        public Iterator<Quad> find() {
            return plain(super.find());
        }

        @Override
        public Iterator<Quad> find(Quad quad) {
            return plain(super.find(quad));
        }

        @Override
        public Iterator<Quad> find(Node graph, Node subject, Node property, Node value) {
            return plain(super.find(graph, subject, property, value));
        }

        @Override
        public Iterator<Quad> findNG(Node graph, Node subject, Node property, Node value) {
            return plain(super.findNG(graph, subject, property, value));
        }

        private static Iterator<Quad> plain(Iterator<Quad> quads) {
            return Iter.filter(quads, quad -> !quad.getObject().isTripleTerm());
        }
    }
}
