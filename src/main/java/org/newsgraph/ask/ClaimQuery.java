package org.newsgraph.ask;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.newsgraph.vocab.Ng;
import org.newsgraph.vocab.Prefixes;

/**
 * Writes the SPARQL for claims: which claims, of what period, which of them answer, and what is shown of each.
 *
 * <p>The claims are chosen in a query of their own within, so that only those shown are read whole.
 */
final class ClaimQuery {
    static final int MOST = 200;
    private static final Pattern LOCAL = Pattern.compile("[A-Za-z0-9_](?:[A-Za-z0-9_-]*[A-Za-z0-9_])?");

    private static final String FRAME = """
            SELECT DISTINCT ?claim ?fits ?subject ?subjectName ?relation ?object ?objectName
              ?factuality ?polarity ?certainty ?speaker ?speakerName ?first ?last ?reported ?place ?placeName
              ?words ?sentence ?article ?headline ?publisher ?publisherName ?story
            WHERE {
              { SELECT DISTINCT ?claim ?fits ?subject ?relation ?object ?factuality ?polarity ?certainty
                  ?first ?last ?reported ?when ?article WHERE {
                %s
                OPTIONAL { ?claim ng:reportedOn ?reported }
                OPTIONAL { ?claim ng:time ?time . ?time ng:firstDay ?first ; ng:lastDay ?last }
            %s    # what answers; the rest is shown below it
                BIND ( %s AS ?fits )
                BIND ( COALESCE(?first, ?reported) AS ?when )
              } ORDER BY DESC(?fits) %s ?claim LIMIT %d }
              # names as the article has them: others name the same thing in graphs of their own
              OPTIONAL { GRAPH ?article { ?subject rdfs:label ?subjectName } }
              OPTIONAL { GRAPH ?article { ?object rdfs:label ?objectName } }
              OPTIONAL { GRAPH ?article { ?claim ng:attributedTo ?speaker . ?speaker rdfs:label ?speakerName } }
              OPTIONAL { GRAPH ?article { ?claim ng:place ?place . ?place rdfs:label ?placeName } }
              OPTIONAL { GRAPH ?article { ?claim ng:evidence ?evidence . ?evidence nif:anchorOf ?words
                OPTIONAL { ?evidence nif:sentence ?in . ?in nif:anchorOf ?sentence } } }
              OPTIONAL { GRAPH ?article { ?article schema:headline ?headline } }
              OPTIONAL { GRAPH ?article { ?article schema:publisher ?publisher . ?publisher rdfs:label ?publisherName } }
              OPTIONAL { ?article ng:story ?story }
            }
            ORDER BY DESC(?fits) %s ?claim
            """;

    /** Finds one claim that answers, whichever comes first. */
    private static final String PROBE = """
            SELECT ?claim WHERE {
                %s
                OPTIONAL { ?claim ng:reportedOn ?reported }
                OPTIONAL { ?claim ng:time ?time . ?time ng:firstDay ?first ; ng:lastDay ?last }
            %s    FILTER ( %s )
            } LIMIT 1
            """;

    private final String base;
    private final List<String> branches = new ArrayList<>();
    private final List<String> filters = new ArrayList<>();
    private String look = "facts";
    private String order = "newest";

    ClaimQuery(String base) {
        this.base = base;
    }

    /** Adds a way to find claims; a claim found in several counts once. */
    ClaimQuery branch(String pattern) {
        branches.add(pattern);
        return this;
    }

    ClaimQuery filter(String line) {
        filters.add(line);
        return this;
    }

    ClaimQuery look(String which) {
        look = which;
        return this;
    }

    ClaimQuery order(String which) {
        order = which;
        return this;
    }

    void period(Period period) {
        filters.add("# when it happened, or, where no time is given, when it was reported");
        List<String> happened = new ArrayList<>();
        List<String> reported = new ArrayList<>();
        period.first().ifPresent(day -> {
            happened.add("?last >= \"" + day + "\"^^xsd:date");
            reported.add("?reported >= \"" + day + "\"^^xsd:date");
        });
        period.last().ifPresent(day -> {
            happened.add("?first <= \"" + day + "\"^^xsd:date");
            reported.add("?reported <= \"" + day + "\"^^xsd:date");
        });
        filters.add("FILTER ( IF( BOUND(?first), " + String.join(" && ", happened) + ", "
                + String.join(" && ", reported) + " ) )");
    }

    /** Writes IRIs as a block of values or a list. */
    String nodes(Collection<String> iris) {
        return iris.stream().map(this::node).collect(Collectors.joining(" "));
    }

    String list(Collection<String> iris) {
        return "( " + iris.stream().map(this::node).collect(Collectors.joining(", ")) + " )";
    }

    String node(String iri) {
        String entities = base + "entity/";
        if (iri.startsWith(entities)
                && LOCAL.matcher(iri.substring(entities.length())).matches()) {
            return "ent:" + iri.substring(entities.length());
        }
        if (iri.startsWith(Ng.NS)
                && LOCAL.matcher(iri.substring(Ng.NS.length())).matches()) {
            return "ng:" + iri.substring(Ng.NS.length());
        }
        return "<" + iri.replaceAll("[<>\"{}|^`\\\\\\s]", "") + ">";
    }

    /** Gives which claims answer, as an expression. */
    static String answers(String look) {
        String positive = "?polarity = ng:Positive";
        return switch (look) {
            case "all" -> "true";
            case "plans" -> "?factuality = ng:Planned && " + positive;
            case "threats" ->
                "?relation IN ( ng:threatens, ng:threatensForceAgainst, ng:warns ) || ( ?factuality IN ( ng:Planned, ng:Hypothetical )"
                        + " && EXISTS { ?claim ng:within/rdf:predicate ?saying . FILTER ( ?saying IN ( ng:threatens, ng:warns ) ) } )";
            case "maybe" ->
                "?factuality IN ( ng:Hypothetical, ng:Planned ) || ( ?certainty != ng:Certain && ?factuality IN ( ng:Asserted, ng:Reported ) )";
            case "unsure" -> "?factuality = ng:Hypothetical || ?certainty != ng:Certain";
            case "denials" -> "?factuality = ng:Denied";
            case "refusals" -> "?factuality = ng:Denied || ?relation IN ( ng:rejects, ng:denies )";
            case "negations" -> "?polarity = ng:Negative || ?factuality = ng:Denied";
            case "ended" -> "?factuality = ng:Ended";
            case "prohibitions" -> "?factuality = ng:Prohibited";
            default -> "?factuality IN ( ng:Asserted, ng:Reported ) && " + positive;
        };
    }

    /** Finds claims by what they are, where nothing else tells which. */
    static Optional<String> byFactuality(String look) {
        String value = switch (look) {
            case "plans" -> "ng:Planned";
            case "denials" -> "ng:Denied";
            case "ended" -> "ng:Ended";
            case "prohibitions" -> "ng:Prohibited";
            default -> "";
        };
        return switch (look) {
            case "threats" ->
                Optional.of(
                        "{ VALUES ?saying { ng:threatens ng:warns } ?outer rdf:predicate ?saying . ?claim ng:within ?outer }"
                                + " UNION { VALUES ?threat { ng:threatens ng:threatensForceAgainst } ?claim rdf:predicate ?threat }");
            case "unsure" ->
                Optional.of("{ ?claim ng:factuality ng:Hypothetical } UNION { ?claim ng:certainty ng:Possible }"
                        + " UNION { ?claim ng:certainty ng:Probable }");
            default -> value.isEmpty() ? Optional.empty() : Optional.of("?claim ng:factuality " + value);
        };
    }

    static String prologue(String base) {
        return Prefixes.all().entrySet().stream()
                        .filter(p -> List.of("rdf", "rdfs", "xsd", "ng", "nif", "prov", "schema", "itsrdf", "skos")
                                .contains(p.getKey()))
                        .map(p -> "PREFIX " + p.getKey() + ": <" + p.getValue() + ">\n")
                        .collect(Collectors.joining())
                + "PREFIX ent: <" + base + "entity/>\n";
    }

    /** Makes a question a comment: on one line, whatever was typed. */
    static String comment(String question) {
        return "# " + question.replaceAll("[\\p{Cntrl}\\u2028\\u2029\\u0085\\\\]+", " ") + "\n";
    }

    /** Gives a query for one claim that answers: quick, since nothing is put in order. */
    String probe() {
        return prologue(base) + PROBE.formatted(all(), conditions(), answers(look));
    }

    private String all() {
        return branches.stream().map(b -> "{ " + b + " }").collect(Collectors.joining("\n    UNION "));
    }

    private String conditions() {
        return filters.stream().map(line -> "    " + line + "\n").collect(Collectors.joining());
    }

    String text(String question) {
        String time = order.equals("oldest") ? "?when" : "DESC(?when)";
        return comment(question)
                + prologue(base)
                + FRAME.formatted(
                        all(),
                        conditions(),
                        answers(look),
                        time,
                        MOST,
                        time.replace("?when", "COALESCE(?first, ?reported)"));
    }
}
