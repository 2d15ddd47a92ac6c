package org.newsgraph.serve;

import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.DatasetGraphWrapperView;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;

/** A dataset whose default graph is the union of its named graphs. */
final class UnionView extends DatasetGraphWrapper implements DatasetGraphWrapperView {
    private UnionView(DatasetGraph dataset) {
        super(dataset, dataset.getContext().copy());
    }

    /** Gives the view that graph store reads use: everybody who asks for the default graph gets the union. */
    static DatasetGraph of(DatasetGraph dataset) {
        return new UnionView(dataset);
    }

    /** Gives the view that queries use: TDB2 knows the union itself and answers it from its indexes. */
    static DatasetGraph forQueries(DatasetGraph dataset) {
        if (!DatabaseMgr.isTDB2(dataset)) {
            return of(dataset);
        }
        Context context = dataset.getContext().copy();
        context.set(TDB2.symUnionDefaultGraph, true);
        return new DatasetGraphWrapper(dataset, context) {};
    }

    @Override
    public Graph getDefaultGraph() {
        return GraphView.createUnionGraph(getR());
    }
}
