package org.newsgraph.serve;

import java.util.List;
import java.util.Map;

/** The page on which queries are written and run. */
final class Workbench {
    private final List<Entry> entries;

    private Workbench(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /**
     * A ready query.
     *
     * @param name its name in addresses
     * @param title the question it answers
     * @param why when one asks it
     * @param text the query
     */
    record Entry(String name, String title, String why, String text) {}

    static Workbench load(String base) {
        String text = """
                PREFIX ng: <https://w3id.org/newsgraph/ontology#>
                PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>

                SELECT ?subject ?relation ?object ?factuality WHERE {
                  ?claim a ng:Claim ;
                    rdf:subject ?subject ; rdf:predicate ?relation ; rdf:object ?object ;
                    ng:factuality ?factuality .
                }
                ORDER BY ?subject ?relation
                LIMIT 100
                """;
        return new Workbench(List.of(new Entry("all-claims", "What is claimed?", "", text)));
    }

    Map<String, Object> page(Request request) {
        String wanted = request.parameter("name");
        Entry first = entries.stream()
                .filter(entry -> entry.name().equals(wanted))
                .findFirst()
                .orElse(entries.get(0));
        return Map.of("queries", entries, "chosen", first);
    }
}
