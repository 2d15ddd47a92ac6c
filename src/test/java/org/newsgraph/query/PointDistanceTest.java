package org.newsgraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.ModelFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the function as queries call it. */
class PointDistanceTest {
    private static final double HALF_A_PERCENT = 0.005;

    private static QuerySolution ask(String one, String other, String unit) {
        String query = "PREFIX geo: <http://www.opengis.net/ont/geosparql#> "
                + "PREFIX geof: <http://www.opengis.net/def/function/geosparql/> "
                + "PREFIX uom: <http://www.opengis.net/def/uom/OGC/1.0/> "
                + "SELECT (geof:distance(" + one + ", " + other + ", " + unit + ") AS ?apart) {}";
        try (QueryExecution execution = QueryExecutionFactory.create(query, ModelFactory.createDefaultModel())) {
            return execution.execSelect().next();
        }
    }

    private static double metres(String one, String other) {
        return ask("'" + one + "'^^geo:wktLiteral", "'" + other + "'^^geo:wktLiteral", "uom:metre")
                .getLiteral("apart")
                .getDouble();
    }

    @Test
    void measuresAlongTheGreatCircle() {
        // A degree of the meridian is 111.2 km on the mean sphere; a quarter of the equator 10,007.5 km.
        assertThat(metres("POINT(0 0)", "POINT(0 1)")).isCloseTo(111_195, within(1.0));
        assertThat(metres("POINT(0 0)", "POINT(90 0)")).isCloseTo(10_007_557, within(1.0));
        assertThat(metres("POINT(179.5 0)", "POINT(-179.5 0)")).isCloseTo(111_195, within(1.0));
        assertThat(metres("POINT(-0.1257 51.5085)", "POINT(2.3488 48.8534)"))
                .isCloseTo(343_900, within(343_900 * HALF_A_PERCENT));
        assertThat(metres("POINT(37.16 36.2)", "POINT(37.16 36.2)")).isZero();
    }

    @Test
    void knowsItsUnitsAndTheNameOfItsCoordinates() {
        assertThat(ask("'POINT(0 0)'^^geo:wktLiteral", "'Point (0 1)'^^geo:wktLiteral", "uom:kilometre")
                        .getLiteral("apart")
                        .getDouble())
                .isCloseTo(111.195, within(0.001));
        assertThat(metres("<http://www.opengis.net/def/crs/OGC/1.3/CRS84> POINT(0 0)", "POINT(0 1)"))
                .isCloseTo(111_195, within(1.0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'LINESTRING(0 0, 1 1)'^^geo:wktLiteral",
                "'POINT(0 0)'",
                "'<http://www.opengis.net/def/crs/EPSG/0/4326> POINT(0 0)'^^geo:wktLiteral",
                "''^^geo:wktLiteral",
                "geo:Feature"
            })
    void hasNoAnswerForAnythingElse(String value) {
        assertThat(ask(value, "'POINT(0 1)'^^geo:wktLiteral", "uom:metre").contains("apart"))
                .isFalse();
        assertThat(ask("'POINT(0 1)'^^geo:wktLiteral", value, "uom:metre").contains("apart"))
                .isFalse();
    }

    @Test
    void hasNoAnswerInOtherUnits() {
        assertThat(ask("'POINT(0 0)'^^geo:wktLiteral", "'POINT(0 1)'^^geo:wktLiteral", "uom:degree")
                        .contains("apart"))
                .isFalse();
    }
}
