package org.newsgraph.serve;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.newsgraph.query.LibraryQuery;
import org.newsgraph.query.QueryLibrary;

/** The page on which queries are written and run, with the packaged ones to begin from. */
final class Workbench {
    private static final String FIRST = """
            PREFIX ng:  <https://w3id.org/newsgraph/ontology#>
            PREFIX ent: <%sentity/>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>

            SELECT ?subject ?relation ?object ?factuality ?day WHERE {
              ?claim a ng:Claim ;
                rdf:subject ?subject ; rdf:predicate ?relation ; rdf:object ?object ;
                ng:factuality ?factuality .
              OPTIONAL { ?claim ng:reportedOn ?day }
            }
            ORDER BY DESC(?day) ?subject ?relation ?object
            LIMIT 100
            """;

    private final List<Entry> questions;
    private final List<Entry> checks;

    private Workbench(List<Entry> questions, List<Entry> checks) {
        this.questions = List.copyOf(questions);
        this.checks = List.copyOf(checks);
    }

    /**
     * A ready query.
     *
     * @param name its name in addresses
     * @param title the question it answers
     * @param why when one asks it
     * @param text the query
     */
    record Entry(String name, String title, String why, String text) {
        static Entry of(LibraryQuery query) {
            return new Entry(query.name(), query.title(), query.why(), query.text());
        }
    }

    static Workbench load(String base) {
        Entry first = new Entry("all-claims", "What is claimed?", "A place to begin.", FIRST.formatted(base));
        QueryLibrary library = QueryLibrary.packaged();
        return new Workbench(
                Stream.concat(
                                Stream.of(first),
                                library.folder("competency").stream().map(Entry::of))
                        .toList(),
                library.folder("quality").stream().map(Entry::of).toList());
    }

    /**
     * Shows the editor.
     *
     * @param request names a ready query, or a question whose query is wanted
     * @param asking gives the query that a question comes to, empty if none
     */
    Map<String, Object> page(Request request, UnaryOperator<String> asking) {
        String question = request.parameter("ask");
        String asked = question.isEmpty() ? "" : asking.apply(question);
        if (!asked.isEmpty()) {
            Entry entry = new Entry("asked", question, "The query that this question comes to.", asked);
            List<Entry> all =
                    Stream.concat(Stream.of(entry), questions.stream()).toList();
            return Map.of("questions", all, "checks", checks, "chosen", entry);
        }
        String wanted = request.parameter("name");
        Entry chosen = Stream.concat(questions.stream(), checks.stream())
                .filter(entry -> entry.name().equals(wanted))
                .findFirst()
                .orElse(questions.get(0));
        return Map.of("questions", questions, "checks", checks, "chosen", chosen);
    }
}
