package org.newsgraph.query;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/** Finds calls of other endpoints in queries. */
public final class RemoteCalls {
    private RemoteCalls() {}

    /**
     * Tells whether a query calls another endpoint; the switch in Jena's context alone would let {@code SERVICE SILENT}
     * pass as an empty answer.
     *
     * @param query the query
     * @return true if there is a {@code SERVICE} anywhere in it, also within {@code EXISTS}
     */
    public static boolean in(Query query) {
        if (query.getQueryPattern() == null) {
            return false;
        }
        boolean[] found = {false};
        OpVisitorBase services = new OpVisitorBase() {
            @Override
            public void visit(OpService service) {
                found[0] = true;
            }
        };
        // With a visitor of expressions the walk also enters the patterns of EXISTS.
        Walker.walk(Algebra.compile(query), services, new ExprVisitorBase());
        return found[0];
    }
}
