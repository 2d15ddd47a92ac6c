package org.newsgraph.serve;

import org.apache.jena.fuseki.servlets.GSP_R;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;

/** Reads of the graph store protocol. */
final class GraphReads extends GSP_R {
    /** A dump of the whole would otherwise hold everything twice, once as the union. */
    @Override
    protected DatasetGraph decideDataset(HttpAction action) {
        DatasetGraph dataset = action.getDataset();
        return isQuads(action) && dataset instanceof DatasetGraphWrapper view ? view.getWrapped() : dataset;
    }
}
