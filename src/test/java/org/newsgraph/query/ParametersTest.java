package org.newsgraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParametersTest {
    private static final String BASE = "https://news.example/kg/";
    private static final String TEXT = "PREFIX ng: <https://w3id.org/newsgraph/ontology#> SELECT ?x WHERE { }";

    @ParameterizedTest
    @CsvSource({
        "ent:Aleppo, <https://news.example/kg/entity/Aleppo>",
        "ng:Planned, <https://w3id.org/newsgraph/ontology#Planned>",
        "http://other.example/a, <http://other.example/a>",
        "2016-08-05, '\"2016-08-05\"^^<http://www.w3.org/2001/XMLSchema#date>'",
        "12, '\"12\"^^<http://www.w3.org/2001/XMLSchema#integer>'",
        "true, '\"true\"^^<http://www.w3.org/2001/XMLSchema#boolean>'",
        "plain words, '\"plain words\"'",
        "unknown:prefix, '\"unknown:prefix\"'"
    })
    void valueBecomesTheTermItLooksLike(String value, String term) {
        assertThat(NodeFmtLib.strNT(bound(value))).isEqualTo(term);
    }

    @Test
    void valueCannotChangeTheQuery() {
        String attack = "x\" } } ; DROP ALL #";
        Query query = Parameters.bind(TEXT, Map.of("x", attack), BASE);
        assertThat(bound(attack).getLiteralLexicalForm()).isEqualTo(attack);
        assertThat(QueryFactory.create(query.serialize())).isEqualTo(query);
    }

    @Test
    void badIriIsRefused() {
        assertThatThrownBy(() -> Parameters.bind(TEXT, Map.of("x", "http://a b/<c>"), BASE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not an IRI");
    }

    @Test
    void unknownParameterIsRefused() {
        LibraryQuery query = QueryLibrary.packaged().find("who-targets-whom").orElseThrow();
        assertThatThrownBy(() -> Parameters.bind(query, Map.of("nobody", "x"), BASE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nobody");
    }

    @Test
    void fallbackIsUsedUnlessAValueIsGiven() {
        LibraryQuery query = LibraryQuery.read(
                "q",
                "competency",
                "# title: t\n# why: w\n# columns: ?x string\n# param: x some words\n# example: e\n" + TEXT);
        assertThat(value(Parameters.bind(query, Map.of(), BASE)).getLiteralLexicalForm())
                .isEqualTo("some words");
        assertThat(value(Parameters.bind(query, Map.of("x", "others"), BASE)).getLiteralLexicalForm())
                .isEqualTo("others");
    }

    private static Node bound(String value) {
        return value(Parameters.bind(TEXT, Map.of("x", value), BASE));
    }

    private static Node value(Query query) {
        try (QueryExecution execution = QueryExecutionFactory.create(query, DatasetFactory.empty())) {
            return execution.execSelect().next().get("x").asNode();
        }
    }
}
