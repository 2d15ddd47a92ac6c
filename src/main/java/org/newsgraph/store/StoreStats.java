package org.newsgraph.store;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.RDFNode;
import org.newsgraph.vocab.Ng;
import org.newsgraph.vocab.Schema;

/**
 * Counts what a store holds.
 *
 * @param counts how many articles, stories, claims, stated claims, events, entities and quads, and the bytes on disk, by name
 * @param factuality how many claims there are of each factuality
 * @param relations how many claims there are of each relation, most first
 */
public record StoreStats(Map<String, Long> counts, Map<String, Long> factuality, Map<String, Long> relations) {
    private static final String CLAIMS_BY = "SELECT ?key (COUNT(*) AS ?n) WHERE { GRAPH ?g { ?c a <" + Ng.CLAIM
            + "> ; <%s> ?key } }" + " GROUP BY ?key ORDER BY DESC(?n) ?key";

    /**
     * Counts.
     *
     * @param store the store
     * @return the counts
     */
    public static StoreStats of(NewsStore store) {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put(
                "articles",
                count(store, "SELECT (COUNT(*) AS ?n) WHERE { GRAPH ?g { ?g a <" + Schema.NEWS_ARTICLE + "> } }"));
        counts.put(
                "stories",
                count(
                        store,
                        "SELECT (COUNT(*) AS ?n) WHERE { GRAPH ?g { ?g a <" + Schema.NEWS_ARTICLE
                                + "> } FILTER NOT EXISTS { GRAPH ?c { ?g <" + Ng.STORY
                                + "> ?s } FILTER (?s != ?g) } }"));
        counts.put("claims", count(store, "SELECT (COUNT(*) AS ?n) WHERE { GRAPH ?g { ?c a <" + Ng.CLAIM + "> } }"));
        counts.put(
                "statedClaims",
                count(store, "SELECT (COUNT(*) AS ?n) WHERE { GRAPH ?g { ?c <" + Ng.ASSERTS_TRIPLE + "> true } }"));
        counts.put(
                "events",
                count(
                        store,
                        "SELECT (COUNT(DISTINCT ?e) AS ?n) WHERE { GRAPH ?g { ?c <" + Ng.DESCRIBES_EVENT + "> ?e } }"));
        counts.put(
                "entities",
                count(
                        store,
                        "SELECT (COUNT(DISTINCT ?e) AS ?n) WHERE { GRAPH ?g { ?g a <" + Schema.NEWS_ARTICLE
                                + "> . ?e a <" + Ng.ENTITY + "> } }"));
        counts.put("quads", store.read(d -> d.stream().count()));
        counts.put("bytes", store.bytes());
        return new StoreStats(
                counts,
                keyed(store, String.format(CLAIMS_BY, Ng.FACTUALITY)),
                keyed(store, String.format(CLAIMS_BY, "http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate")));
    }

    private static long count(NewsStore store, String query) {
        return store.read(d -> {
            try (QueryExecution execution = QueryExecutionFactory.create(query, DatasetFactory.wrap(d))) {
                return execution.execSelect().next().getLiteral("n").getLong();
            }
        });
    }

    private static Map<String, Long> keyed(NewsStore store, String query) {
        return store.read(d -> {
            Map<String, Long> found = new LinkedHashMap<>();
            try (QueryExecution execution = QueryExecutionFactory.create(query, DatasetFactory.wrap(d))) {
                ResultSet rows = execution.execSelect();
                while (rows.hasNext()) {
                    QuerySolution row = rows.next();
                    RDFNode key = row.get("key");
                    found.put(key.asNode().getLocalName(), row.getLiteral("n").getLong());
                }
            }
            return found;
        });
    }
}
