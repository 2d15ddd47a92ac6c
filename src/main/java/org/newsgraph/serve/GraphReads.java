package org.newsgraph.serve;

import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.servlets.ActionLib;
import org.apache.jena.fuseki.servlets.GSP_R;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;

/** Reads of the graph store protocol. */
final class GraphReads extends GSP_R {
    /** A dump of the whole would otherwise hold everything twice, once as the union. */
    @Override
    protected DatasetGraph decideDataset(HttpAction action) {
        DatasetGraph dataset = action.getDataset();
        if (isQuads(action)) {
            return dataset instanceof DatasetGraphWrapper view ? view.getWrapped() : dataset;
        }
        MediaType type = ActionLib.contentNegotationRDF(action);
        return PlainGraph.isNeededBy(RDFLanguages.contentTypeToLang(type.getContentTypeStr()))
                ? PlainGraph.in(dataset)
                : dataset;
    }
}
