package org.newsgraph.query;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionBase3;
import org.newsgraph.vocab.Geo;

/**
 * How far two points lie apart, along a great circle of the mean sphere: {@code geof:distance(?a, ?b, uom:metre)}.
 *
 * @unit metres or kilometres, by the third argument ({@code uom:metre}, {@code uom:kilometre}); right to half a percent
 * @source GeoSPARQL 1.1, 8.7; WGS84 longitude and latitude (CRS84, which is the default of WKT literals)
 */
public final class PointDistance extends FunctionBase3 {
    private static final String UNITS = "http://www.opengis.net/def/uom/OGC/1.0/";
    private static final Map<String, Double> METRES =
            Map.of(UNITS + "metre", 1.0, UNITS + "meter", 1.0, UNITS + "kilometre", 1000.0);
    private static final double RADIUS = 6_371_008.8;
    private static final Pattern POINT =
            Pattern.compile("\\s*(?:<http://www\\.opengis\\.net/def/crs/OGC/1\\.3/CRS84>\\s*)?(?i:POINT)\\s*\\(\\s*"
                    + "(-?\\d+(?:\\.\\d+)?(?:[eE]-?\\d+)?)\\s+(-?\\d+(?:\\.\\d+)?(?:[eE]-?\\d+)?)\\s*\\)\\s*");

    private record Point(double longitude, double latitude) {}

    /** For ARQ, which makes one for each place of a query. */
    public PointDistance() {}

    @Override
    public NodeValue exec(NodeValue one, NodeValue other, NodeValue unit) {
        Double metres = unit.isIRI() ? METRES.get(unit.asNode().getURI()) : null;
        if (metres == null) {
            throw new ExprEvalException("no unit of length: " + unit);
        }
        return NodeValue.makeDouble(metres(point(one), point(other)) / metres);
    }

    private static Point point(NodeValue value) {
        boolean wkt = value.isLiteral() && Geo.WKT_LITERAL.equals(value.asNode().getLiteralDatatypeURI());
        Matcher point = POINT.matcher(wkt ? value.asNode().getLiteralLexicalForm() : "");
        if (!point.matches()) {
            throw new ExprEvalException("no point in degrees as geo:wktLiteral: " + value);
        }
        return new Point(Double.parseDouble(point.group(1)), Double.parseDouble(point.group(2)));
    }

    /** The haversine formula, which is exact also for points that lie close together. */
    private static double metres(Point one, Point other) {
        double north = Math.toRadians(other.latitude - one.latitude);
        double east = Math.toRadians(other.longitude - one.longitude);
        double half = Math.pow(Math.sin(north / 2), 2)
                + Math.cos(Math.toRadians(one.latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * Math.pow(Math.sin(east / 2), 2);
        return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(half)));
    }
}
