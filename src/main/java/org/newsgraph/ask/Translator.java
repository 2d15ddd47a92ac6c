package org.newsgraph.ask;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.ask.Party.Named;
import org.newsgraph.vocab.Ng;

/** Turns a question that was read into SPARQL. */
final class Translator {
    /** All of a claim that has to be there: within each way to find claims, or they would be joined with all claims. */
    private static final String CLAIM = "?claim rdf:subject ?subject ; rdf:predicate ?relation ; rdf:object ?object ;"
            + " prov:wasDerivedFrom ?article ; ng:factuality ?factuality ; ng:polarity ?polarity ; ng:certainty ?certainty .";

    private final Match match;
    private final Meanings meanings;
    private final StoreState store;
    private final ClaimQuery query;
    private final Meanings.Chosen chosen;

    Translator(Match match, Meanings meanings, StoreState store) {
        this.match = match;
        this.meanings = meanings;
        this.store = store;
        this.query = new ClaimQuery(store.base());
        this.chosen = meanings.choose(match, store);
    }

    /** Gives the relations that the question asks about; empty if any. */
    Set<String> relations() {
        return chosen.all();
    }

    /** Gives a query that has a row if there is an answer, and stops at the first. */
    String probe(String question) {
        if (others()) {
            return sparql(question);
        }
        pattern();
        return query.probe();
    }

    String sparql(String question) {
        if (others()) {
            return new OtherQueries(match, store).sparql(question);
        }
        pattern();
        return query.text(question);
    }

    private boolean others() {
        return OtherQueries.KINDS.contains(match.form().query());
    }

    private void pattern() {
        String kind = match.form().query();
        query.look(match.form().look()).order(match.form().order());
        switch (kind) {
            case "said" -> said(match.party("V"), match.party("A"));
            case "spoken" -> between("S", "O", Set.of(), false);
            case "about" -> about();
            case "speech" -> query.branch("?claim ng:attributedTo ?said . " + CLAIM);
            case "between" -> between("X", "Y", chosen.all(), true);
            case "circumstances", "newest" -> newest();
            case "published" -> published();
            case "identity" -> identity();
            case "undergone" -> undergone();
            default -> claims();
        }
        circumstances();
    }

    private String iris(Party party) {
        return query.nodes(store.withOrgans(party));
    }

    private String listed(Party party) {
        return query.list(store.withOrgans(party));
    }

    private static String relation(String name) {
        return Ng.NS + name;
    }

    private String among(String variable, Set<String> relations) {
        return "FILTER ( " + variable + " IN "
                + query.list(relations.stream().map(Translator::relation).toList()) + " )";
    }

    private void claims() {
        Optional<Party> who = match.party("S");
        Optional<Party> whom = match.party("O").or(() -> match.party("OFFICE"));
        Optional<Party> either = match.party("X");
        if (either.isPresent()) {
            side("?subject", either, "?object", Optional.empty(), chosen.all());
            side("?object", either, "?subject", Optional.empty(), chosen.all());
        } else {
            forward(who, whom);
            backward(who, whom);
            oneSided(who, whom);
        }
        if (match.form().query().equals("deeds")) {
            query.filter("FILTER NOT EXISTS { ?object a ng:Claim }");
            query.filter("FILTER ( ?relation NOT IN "
                    + query.list(meanings.group("standing").stream()
                            .map(Translator::relation)
                            .toList()) + " )");
        }
        match.party("A").ifPresent(this::mentioning);
        kinds();
        if (Boolean.parseBoolean(match.form().get("inner", "false")) && !chosen.any()) {
            // What somebody is accused of is the claim within the accusation.
            query.branch(inner(whom));
        }
    }

    private String inner(Optional<Party> whom) {
        StringBuilder text = new StringBuilder();
        whom.ifPresent(
                party -> text.append("VALUES ?subject { ").append(iris(party)).append(" } "));
        text.append(CLAIM).append(" ?claim ng:within ?outer . ?outer rdf:predicate ?kind . ");
        match.party("S")
                .ifPresent(party -> text.append("?outer rdf:subject ?by . FILTER ( ?by IN ")
                        .append(listed(party))
                        .append(" ) "));
        return text + among("?kind", chosen.forward());
    }

    private void forward(Optional<Party> who, Optional<Party> whom) {
        if (chosen.forward().isEmpty() && !chosen.any()) {
            return;
        }
        side("?subject", who, "?object", whom, chosen.forward());
    }

    private void backward(Optional<Party> who, Optional<Party> whom) {
        if (!chosen.backward().isEmpty() && (who.isPresent() || whom.isPresent())) {
            side("?object", who, "?subject", whom, chosen.backward());
        }
    }

    /** A way to find claims, beginning where the fewest are. */
    private void side(String first, Optional<Party> one, String second, Optional<Party> other, Set<String> relations) {
        StringBuilder text = new StringBuilder();
        boolean bound = one.isPresent() || other.isPresent();
        boolean byOne = one.isPresent()
                && (other.isEmpty()
                        || one.get().entities().size() <= other.get().entities().size());
        if (byOne) {
            text.append("VALUES ")
                    .append(first)
                    .append(" { ")
                    .append(iris(one.orElseThrow()))
                    .append(" } ");
        } else if (bound) {
            text.append("VALUES ")
                    .append(second)
                    .append(" { ")
                    .append(iris(other.orElseThrow()))
                    .append(" } ");
        } else if (!relations.isEmpty()) {
            text.append("VALUES ?relation { ")
                    .append(query.nodes(
                            relations.stream().map(Translator::relation).toList()))
                    .append(" } ");
        } else {
            ClaimQuery.byFactuality(match.form().look())
                    .ifPresent(found -> text.append(found).append(" . "));
        }
        text.append(CLAIM);
        if (bound && !relations.isEmpty()) {
            text.append(' ').append(among("?relation", relations));
        }
        if (byOne && other.isPresent()) {
            text.append(" FILTER ( ")
                    .append(second)
                    .append(" IN ")
                    .append(listed(other.get()))
                    .append(" )");
        } else if (!byOne && one.isPresent()) {
            text.append(" FILTER ( ")
                    .append(first)
                    .append(" IN ")
                    .append(listed(one.get()))
                    .append(" )");
        }
        query.branch(text.toString());
    }

    /** Who protests or was arrested, where the article does not say against whom or by whom. */
    private void oneSided(Optional<Party> who, Optional<Party> whom) {
        boolean alone =
                !match.passive() && whom.isEmpty() && !match.form().find().contains("whom");
        boolean undergone = (whom.isPresent() || match.passive()) && who.isEmpty();
        List<String> rules = meanings.rules(chosen.all());
        if (chosen.any() || rules.isEmpty() || !(alone || undergone)) {
            return;
        }
        StringBuilder text = new StringBuilder();
        Optional<Party> party = alone ? who : whom;
        party.ifPresent(p -> text.append("VALUES ?subject { ").append(iris(p)).append(" } "));
        text.append("VALUES ?relation { ")
                .append(alone ? "ng:actorIn" : "ng:targetOf")
                .append(" } ")
                .append(CLAIM)
                .append(" ?claim ng:rule ?rule . FILTER ( ?rule IN ( ")
                .append(rules.stream().map(r -> '"' + r + '"').collect(Collectors.joining(", ")))
                .append(" ) )");
        query.branch(text.toString());
    }

    private void undergone() {
        match.party("O").ifPresent(party -> {
            query.branch("VALUES ?object { " + iris(party) + " } " + CLAIM + " FILTER ( ?relation NOT IN "
                    + query.list(meanings.group("standing").stream()
                            .map(Translator::relation)
                            .toList()) + " )");
            query.branch("VALUES ?subject { " + iris(party) + " } VALUES ?relation { ng:targetOf } " + CLAIM);
        });
    }

    private void said(Optional<Party> speaker, Optional<Party> about) {
        speaker.ifPresent(party -> {
            query.branch("VALUES ?by { " + iris(party) + " } ?claim ng:attributedTo ?by . " + CLAIM);
            query.branch(
                    "VALUES ?by { " + iris(party) + " } ?outer rdf:subject ?by . ?claim ng:within ?outer . " + CLAIM);
            query.branch("VALUES ?subject { " + iris(party) + " } " + CLAIM + " "
                    + among("?relation", meanings.group("speech"))
                    + " FILTER NOT EXISTS { ?object a ng:Claim }");
        });
        about.ifPresent(this::mentioning);
    }

    /** A claim speaks of a thing if that is one of its parties or its place, or its sentence has its name. */
    private void mentioning(Party party) {
        List<String> names = party.entities().stream()
                .map(Named::label)
                .map(name -> name.toLowerCase(java.util.Locale.ROOT))
                .distinct()
                .limit(8)
                .collect(Collectors.toCollection(ArrayList::new));
        String typed = party.text().toLowerCase(java.util.Locale.ROOT).replaceFirst("^(the|a|an) ", "");
        if (!names.contains(typed)) {
            names.add(typed);
        }
        String words = names.stream()
                .map(name -> "CONTAINS( LCASE(?text), \"" + name.replaceAll("[\\\\\"\\p{Cntrl}]", " ") + "\" )")
                .collect(Collectors.joining(" || "));
        query.filter("OPTIONAL { ?claim ng:evidence/nif:sentence/nif:anchorOf ?text }");
        query.filter("OPTIONAL { ?claim ng:place ?there }");
        query.filter("FILTER ( ?subject IN " + listed(party) + " || ?object IN " + listed(party) + " || ?there IN "
                + listed(party) + " || " + words + " )");
    }

    private void about() {
        match.party("A").ifPresent(party -> {
            String speakers =
                    match.form().find().equals("publisher") ? "" : " FILTER EXISTS { ?claim ng:attributedTo ?anyone }";
            query.branch("VALUES ?subject { " + iris(party) + " } " + CLAIM + speakers);
            query.branch("VALUES ?object { " + iris(party) + " } " + CLAIM
                    + (speakers.isEmpty() ? "" : " " + among("?relation", meanings.group("speech"))));
            query.branch("VALUES ?object { " + iris(party) + " } " + CLAIM + speakers);
        });
    }

    private void between(String one, String other, Set<String> relations, boolean bothWays) {
        side("?subject", match.party(one), "?object", match.party(other), relations);
        if (bothWays) {
            side("?object", match.party(one), "?subject", match.party(other), relations);
        }
        if (!bothWays) {
            query.branch("VALUES ?by { " + iris(match.party(one).orElseThrow()) + " } ?claim ng:attributedTo ?by . "
                    + CLAIM + " FILTER ( ?object IN "
                    + listed(match.party(other).orElseThrow()) + " )");
        }
    }

    private void newest() {
        Optional<Party> about = match.party("A").or(() -> match.party("X"));
        if (about.isPresent()) {
            for (String role : List.of("?subject", "?object")) {
                query.branch("VALUES " + role + " { " + iris(about.get()) + " } " + CLAIM);
            }
            for (String role : List.of("ng:place", "ng:attributedTo")) {
                query.branch("VALUES ?it { " + iris(about.get()) + " } ?claim " + role + " ?it . " + CLAIM);
            }
        } else if (match.variant().place().isPresent()) {
            String places = query.nodes(store.within(match.variant().place().get()));
            query.branch("VALUES ?there { " + places + " } ?claim ng:place ?there . " + CLAIM);
            query.branch("VALUES ?object { " + places + " } " + CLAIM);
        } else {
            byDay();
        }
    }

    private void byDay() {
        List<String> days = store.days(match.variant().period());
        if (days.isEmpty()) {
            query.branch(CLAIM);
            return;
        }
        query.branch("VALUES ?day { "
                + days.stream().map(day -> "\"" + day + "\"^^xsd:date").collect(Collectors.joining(" "))
                + " } ?claim ng:reportedOn ?day . " + CLAIM);
        query.branch("?interval ng:firstDay ?from ; ng:lastDay ?to . FILTER ( ?from <= \"" + days.get(days.size() - 1)
                + "\"^^xsd:date && ?to >= \"" + days.get(0) + "\"^^xsd:date ) ?claim ng:time ?interval . " + CLAIM);
    }

    private void published() {
        newest();
        match.party("U")
                .ifPresent(party -> query.filter(
                        "FILTER EXISTS { ?article schema:publisher|prov:hadPrimarySource ?outlet . FILTER ( ?outlet IN "
                                + listed(party) + " ) }"));
    }

    private void identity() {
        match.party("A").ifPresent(party -> {
            for (String role : List.of("?subject", "?object")) {
                query.branch("VALUES " + role + " { "
                        + query.nodes(party.entities().stream().map(Named::iri).toList()) + " } " + CLAIM + " "
                        + among("?relation", meanings.group("standing")));
            }
        });
    }

    private void kinds() {
        if (match.kinds().isEmpty() || match.kinds().contains("Entity")) {
            return;
        }
        String classes =
                query.list(match.kinds().stream().map(Translator::relation).toList());
        boolean whom = match.form().find().contains("whom");
        String asked = whom ? "?object" : "?subject";
        String one = match.party("X")
                .map(party -> "IF( ?subject IN " + listed(party) + ", ?object, ?subject )")
                .orElse(asked);
        Set<String> backward = new LinkedHashSet<>(chosen.backward());
        String either = backward.isEmpty() || match.party("X").isPresent()
                ? one
                : match.party("S")
                        .or(() -> match.party("O"))
                        .map(party -> "IF( ?subject IN " + listed(party) + ", ?object, ?subject )")
                        .orElse(one);
        if (match.form().find().equals("speaker")) {
            query.filter("?claim ng:attributedTo ?asked .");
            query.filter("FILTER EXISTS { ?asked a ?kind . FILTER ( ?kind IN " + classes + " ) }");
            return;
        }
        if (whom && match.party("S").isEmpty()) {
            // Who was hit stands before "is a target of" where nobody is said to have done it.
            either = "IF( ?relation = ng:targetOf, ?subject, ?object )";
        }
        query.filter("BIND ( " + either + " AS ?asked )");
        query.filter("FILTER EXISTS { ?asked a ?kind . FILTER ( ?kind IN " + classes + " ) }");
    }

    private void circumstances() {
        Variant variant = match.variant();
        boolean placed = Set.of("circumstances", "newest", "published")
                        .contains(match.form().query())
                && match.party("A").isEmpty()
                && match.party("X").isEmpty();
        variant.place().filter(place -> !placed).ifPresent(place -> {
            String places = query.list(store.within(place));
            query.filter("OPTIONAL { ?claim ng:place ?at }");
            query.filter("FILTER ( ?at IN " + places + " || ?object IN " + places + " )");
        });
        variant.according()
                .ifPresent(party -> query.filter(
                        "FILTER EXISTS { ?claim ng:attributedTo|prov:wasDerivedFrom/schema:publisher ?says . FILTER ( ?says IN "
                                + listed(party) + " ) }"));
        variant.period().ifPresent(query::period);
    }
}
