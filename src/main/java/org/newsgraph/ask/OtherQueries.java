package org.newsgraph.ask;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.ask.Party.Named;

/** Writes the SPARQL of questions that are not answered by claims alone: articles, names, counts, disagreements. */
final class OtherQueries {
    static final Set<String> KINDS = Set.of("articles", "names", "totals", "busiest", "disagreements");

    private static final String DISAGREEMENTS = """
            SELECT ?subject ?subjectName ?relation ?relationName ?object ?objectName ?yes ?no WHERE {
              { SELECT ?subject ?relation ?object (COUNT(DISTINCT ?against) AS ?no) WHERE {
                { ?against ng:factuality ng:Denied } UNION { ?against ng:polarity ng:Negative }
                ?against rdf:subject ?subject ; rdf:predicate ?relation ; rdf:object ?object .
                FILTER NOT EXISTS { ?object a ng:Claim }
                %s
              } GROUP BY ?subject ?relation ?object }
              OPTIONAL { SELECT ?subject ?relation ?object (COUNT(DISTINCT ?for) AS ?yes) WHERE {
                { ?other ng:factuality ng:Denied } UNION { ?other ng:polarity ng:Negative }
                ?other rdf:subject ?subject ; rdf:predicate ?relation ; rdf:object ?object .
                ?for rdf:subject ?subject ; rdf:predicate ?relation ; rdf:object ?object ;
                  ng:polarity ng:Positive ; ng:factuality ?factuality .
                FILTER ( ?factuality IN ( ng:Asserted, ng:Reported ) )
              } GROUP BY ?subject ?relation ?object }
              OPTIONAL { ?subject rdfs:label ?subjectName }
              OPTIONAL { ?relation rdfs:label ?relationName }
              OPTIONAL { ?object rdfs:label ?objectName }
            } ORDER BY DESC(COALESCE(?yes, 0) > 0) DESC(?no) ?subject ?relation ?object LIMIT 50
            """;

    private final Match match;
    private final StoreState store;
    private final ClaimQuery writer;

    OtherQueries(Match match, StoreState store) {
        this.match = match;
        this.store = store;
        this.writer = new ClaimQuery(store.base());
    }

    String sparql(String question) {
        String body = switch (match.form().query()) {
            case "articles" -> articles();
            case "names" -> names();
            case "totals" -> totals();
            case "busiest" -> busiest();
            default -> DISAGREEMENTS.formatted(about());
        };
        return ClaimQuery.comment(question) + ClaimQuery.prologue(store.base()) + body;
    }

    private String iris(Party party) {
        return writer.nodes(party.entities().stream().map(Named::iri).toList());
    }

    private String about() {
        return match.party("A")
                .map(party -> {
                    String list = writer.list(store.withOrgans(party));
                    return "FILTER ( ?subject IN " + list + " || ?object IN " + list + " )";
                })
                .orElse("");
    }

    private String articles() {
        StringBuilder text = new StringBuilder(
                "SELECT DISTINCT ?article ?headline ?date ?publisher ?publisherName ?story WHERE {\n");
        int number = 0;
        for (String slot : new String[] {"X", "Y"}) {
            Optional<Party> party = match.party(slot);
            if (party.isPresent()) {
                String thing = "?thing" + ++number;
                text.append("  VALUES ")
                        .append(thing)
                        .append(" { ")
                        .append(iris(party.get()))
                        .append(" }\n")
                        .append("  { ?mention")
                        .append(number)
                        .append(" itsrdf:taIdentRef ")
                        .append(thing)
                        .append(" ; nif:referenceContext ?article }\n")
                        .append("  UNION { ?claim")
                        .append(number)
                        .append(" rdf:subject|rdf:object|ng:attributedTo ")
                        .append(thing)
                        .append(" ; prov:wasDerivedFrom ?article }\n");
            }
        }
        text.append("  ?article a schema:NewsArticle .\n");
        match.party("U")
                .ifPresent(party -> text.append("  VALUES ?outlet { ")
                        .append(iris(party))
                        .append(" } ?article schema:publisher|prov:hadPrimarySource ?outlet .\n"));
        text.append("  OPTIONAL { ?article schema:headline ?headline }\n")
                .append("  OPTIONAL { ?article schema:datePublished ?date }\n")
                .append("  OPTIONAL { ?article schema:publisher ?publisher . ?publisher rdfs:label ?publisherName }\n")
                .append("  OPTIONAL { ?article ng:story ?story }\n");
        match.variant().period().ifPresent(period -> {
            period.first()
                    .ifPresent(day ->
                            text.append("  FILTER ( ?date >= \"").append(day).append("\"^^xsd:date )\n"));
            period.last()
                    .ifPresent(day ->
                            text.append("  FILTER ( ?date <= \"").append(day).append("\"^^xsd:date )\n"));
        });
        return text.append("} ORDER BY DESC(?date) ?article LIMIT 500\n").toString();
    }

    private String names() {
        return "SELECT DISTINCT ?thing ?name ?label WHERE {\n  VALUES ?thing { "
                + match.party("A").map(this::iris).orElse("")
                + " }\n  ?thing rdfs:label|skos:altLabel ?name . ?thing rdfs:label ?label .\n} ORDER BY ?label ?name LIMIT 200\n";
    }

    private static String totals() {
        return """
                SELECT ?articles ?claims WHERE {
                  { SELECT (COUNT(DISTINCT ?article) AS ?articles) WHERE { ?article a schema:NewsArticle } }
                  { SELECT (COUNT(?claim) AS ?claims) WHERE { ?claim a ng:Claim } }
                }
                """;
    }

    private String busiest() {
        String kinds = match.kinds().isEmpty() || match.kinds().contains("Entity")
                ? ""
                : "  FILTER EXISTS { ?thing a ?kind . FILTER ( ?kind IN ( "
                        + match.kinds().stream().map(kind -> "ng:" + kind).collect(Collectors.joining(", "))
                        + " ) ) }\n";
        return """
                SELECT ?thing ?label ?count WHERE {
                  { SELECT ?thing (COUNT(DISTINCT ?claim) AS ?count) WHERE { ?claim rdf:subject|rdf:object ?thing }
                    GROUP BY ?thing HAVING ( !STRSTARTS( STR(?thing), STR(ng:) ) ) ORDER BY DESC(?count) LIMIT 300 }
                  ?thing rdfs:label ?label .
                %s} ORDER BY DESC(?count) ?thing LIMIT 30
                """.formatted(kinds);
    }
}
