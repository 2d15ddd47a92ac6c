package org.newsgraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RemoteCallsTest {
    private static boolean calls(String pattern) {
        return RemoteCalls.in(QueryFactory.create("SELECT * WHERE { " + pattern + " }"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SERVICE <http://a.example/> { ?s ?p ?o }",
                "SERVICE SILENT <http://a.example/> { ?s ?p ?o }",
                "?s ?p ?o OPTIONAL { SERVICE ?s { ?a ?b ?c } }",
                "?s ?p ?o FILTER NOT EXISTS { SERVICE <http://a.example/> { ?s ?p ?o } }",
                "?s ?p ?o BIND(EXISTS { SERVICE <http://a.example/> { ?s ?p ?o } } AS ?x)",
                "{ SELECT ?s { SERVICE <http://a.example/> { ?s ?p ?o } } }"
            })
    void findsServices(String pattern) {
        assertThat(calls(pattern)).isTrue();
    }

    @Test
    void otherQueriesCallNobody() {
        assertThat(calls("?s ?p ?o FILTER NOT EXISTS { ?o ?p ?s }")).isFalse();
        assertThat(RemoteCalls.in(QueryFactory.create("DESCRIBE <http://a.example/>")))
                .isFalse();
    }
}
