package org.newsgraph.vocab;

/**
 * Holds the terms of GeoSPARQL.
 *
 * @source GeoSPARQL 1.1
 */
public final class Geo {
    /** The namespace. */
    public static final String NS = "http://www.opengis.net/ont/geosparql#";

    /** Place to its geometry. */
    public static final String HAS_GEOMETRY = NS + "hasGeometry";

    /** Geometry to its text. */
    public static final String AS_WKT = NS + "asWKT";

    /** Place to the places around it. */
    public static final String SF_WITHIN = NS + "sfWithin";

    /** The datatype of that text. */
    public static final String WKT_LITERAL = NS + "wktLiteral";

    private Geo() {}
}
