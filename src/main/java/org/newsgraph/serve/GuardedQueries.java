package org.newsgraph.serve;

import org.apache.jena.fuseki.servlets.ActionLib;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.jspecify.annotations.Nullable;
import org.newsgraph.query.RemoteCalls;

/** Answers queries, but calls no other endpoint and returns no more rows than allowed. */
final class GuardedQueries extends SPARQL_QueryDataset {
    static final String ROW_LIMIT_HEADER = "X-Row-Limit";

    private final long rowLimit;

    GuardedQueries(long rowLimit) {
        this.rowLimit = rowLimit;
    }

    @Override
    protected void validateQuery(HttpAction action, Query query) {
        super.validateQuery(action, query);
        if (RemoteCalls.in(query)) {
            ServletOps.errorForbidden("SERVICE is switched off: this endpoint calls no other");
        }
        if ((query.isSelectType() || query.isConstructType())
                && (query.getLimit() == Query.NOLIMIT || query.getLimit() > rowLimit)) {
            query.setLimit(rowLimit);
            action.setResponseHeader(ROW_LIMIT_HEADER, Long.toString(rowLimit));
        }
    }

    /** Triple terms are left out where the syntax that is asked for has none. */
    @Override
    protected void sendResults(HttpAction action, QueryExecResult result, Prologue prologue) {
        boolean graphs = result.isDataset() || result.isGraph();
        super.sendResults(action, graphs && PlainGraph.isNeededBy(syntax(action)) ? plain(result) : result, prologue);
    }

    private static QueryExecResult plain(QueryExecResult result) {
        return result.isGraph()
                ? new QueryExecResult(new PlainGraph(result.graph()))
                : new QueryExecResult(PlainGraph.in(result.dataset()));
    }

    private static @Nullable Lang syntax(HttpAction action) {
        String named = action.getRequestParameter("output");
        if (named == null) {
            named = action.getRequestParameter("format");
        }
        return named == null
                ? RDFLanguages.contentTypeToLang(
                        ActionLib.contentNegotationRDF(action).getContentTypeStr())
                : RDFLanguages.nameToLang(named);
    }
}
