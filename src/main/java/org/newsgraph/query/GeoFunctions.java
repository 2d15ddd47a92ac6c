package org.newsgraph.query;

import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sys.JenaSubsystemLifecycle;

/**
 * Makes the functions of GeoSPARQL that the queries need known to every query; Jena finds this by itself.
 *
 * <p>So far {@code geof:distance}, between points.
 */
public final class GeoFunctions implements JenaSubsystemLifecycle {
    private static final String GEOF = "http://www.opengis.net/def/function/geosparql/";
    private static final int AFTER_ARQ = 600;

    /** For Jena. */
    public GeoFunctions() {}

    @Override
    public void start() {
        FunctionRegistry.get().put(GEOF + "distance", PointDistance.class);
    }

    @Override
    public void stop() {
        // Nothing is held.
    }

    @Override
    public int level() {
        return AFTER_ARQ;
    }
}
