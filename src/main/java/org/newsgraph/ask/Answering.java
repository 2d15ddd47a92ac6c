package org.newsgraph.ask;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.newsgraph.ask.Answer.Group;
import org.newsgraph.ask.Answer.Item;
import org.newsgraph.ask.Answer.Status;
import org.newsgraph.ask.Evidence.Thing;
import org.newsgraph.ask.Party.Named;

/** Makes an answer of the rows of a query. */
final class Answering {
    private final String question;
    private final Match match;
    private final Meanings meanings;
    private final StoreState store;
    private final Set<String> relations;

    Answering(String question, Match match, Meanings meanings, StoreState store, Set<String> relations) {
        this.question = question;
        this.match = match;
        this.meanings = meanings;
        this.store = store;
        this.relations = relations;
    }

    Answer run(DatasetGraph dataset, String sparql) {
        List<Binding> rows = Rows.of(dataset, sparql);
        if (OtherQueries.KINDS.contains(match.form().query())) {
            return items(rows, sparql);
        }
        List<Evidence> all = Rows.evidence(rows, meanings);
        List<Evidence> evidence = all.stream().filter(Evidence::fits).toList();
        List<Evidence> others = all.stream().filter(e -> !e.fits()).toList();
        List<Group> groups = groups(evidence);
        String verdict = new Verdict(match).of(evidence, others, groups, identity());
        boolean answered = !evidence.isEmpty()
                || !identity().isEmpty()
                || (match.form().find().equals("yes") && !others.isEmpty());
        return new Answer(
                question,
                answered ? Status.ANSWERED : Status.NOTHING,
                match.form().label(),
                match.form().id(),
                verdict,
                understood(),
                groups,
                evidence,
                others,
                List.of(),
                List.of(),
                List.of(),
                sparql);
    }

    /** What to say where the store is too large for the question. */
    Answer late(String sparql) {
        return new Answer(
                question,
                Status.TOO_LONG,
                match.form().label(),
                match.form().id(),
                "Too much was found to read in time. A second name, a place or a time would narrow it.",
                understood(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                sparql);
    }

    /** Says what kind of thing is asked about, for the question who somebody is. */
    private List<String> identity() {
        if (!match.form().query().equals("identity")) {
            return List.of();
        }
        List<String> said = new ArrayList<>();
        for (Named named : match.parties().getOrDefault("A", Party.unknown("", 0)).entities().stream()
                .limit(5)
                .toList()) {
            Set<String> types = store.types(named.iri());
            String kinds = types.stream()
                    .filter(type -> types.stream().noneMatch(other -> !other.equals(type) && meanings.isA(other, type)))
                    .map(meanings::label)
                    .distinct()
                    .collect(Collectors.joining(", "));
            said.add(named.label() + (kinds.isEmpty() ? "" : ": " + kinds));
        }
        return said;
    }

    private List<Group> groups(List<Evidence> evidence) {
        Map<String, List<Evidence>> byAnswer = new LinkedHashMap<>();
        Map<String, Thing> things = new LinkedHashMap<>();
        for (Evidence one : evidence) {
            for (Thing thing : answers(one)) {
                // What has no name is a claim within a claim, and answers nothing by itself.
                String key = thing.label();
                if (!key.isEmpty()) {
                    things.putIfAbsent(key, thing);
                    byAnswer.computeIfAbsent(key, k -> new ArrayList<>()).add(one);
                }
            }
        }
        List<Group> groups = new ArrayList<>();
        byAnswer.forEach((key, claims) -> groups.add(
                new Group(things.getOrDefault(key, Thing.NONE), claims.size(), articles(claims), stories(claims))));
        if (match.form().order().equals("most")) {
            groups.sort(Comparator.comparingInt((Group g) -> -g.claims())
                    .thenComparing(g -> g.answer().label()));
        }
        return groups;
    }

    static int articles(List<Evidence> claims) {
        return (int) claims.stream().map(e -> e.article().iri()).distinct().count();
    }

    static int stories(List<Evidence> claims) {
        return (int) claims.stream()
                .map(e -> e.story().isEmpty() ? e.article().iri() : e.story())
                .distinct()
                .count();
    }

    private List<Thing> answers(Evidence one) {
        return switch (match.form().find()) {
            case "who", "count-who" -> List.of(who(one));
            case "whom", "count-whom" -> List.of(told(one, whom(one)));
            case "other" -> List.of(other(one));
            case "where" -> List.of(one.place());
            case "when" -> List.of(new Thing("", when(one)));
            case "speaker" -> one.speakers().isEmpty() ? List.of(voice(one)) : one.speakers();
            case "publisher" -> List.of(one.publisher());
            case "article" -> List.of(one.article());
            default -> List.of();
        };
    }

    /** Where several relations answer, such as an office and a post, the answer says which. */
    private Thing told(Evidence one, Thing answer) {
        boolean several =
                !match.form().groups().isEmpty() && !one.relation().iri().endsWith("#holdsOffice");
        return several && !answer.label().isEmpty()
                ? new Thing(answer.iri(), one.relation().label() + " " + answer.label())
                : answer;
    }

    /** What nobody is quoted with is said by who acts in saying it, or by the article itself. */
    private Thing voice(Evidence one) {
        if (match.form().query().equals("about")) {
            return one.subject();
        }
        return one.publisher().label().isEmpty() ? one.article() : one.publisher();
    }

    static String when(Evidence one) {
        if (one.first().isEmpty()) {
            return one.reported().isEmpty() ? "" : "reported " + one.reported();
        }
        return one.first().equals(one.last()) ? one.first() : one.first() + " to " + one.last();
    }

    private Thing who(Evidence one) {
        Optional<Party> whom = match.party("O");
        boolean turned = whom.isPresent() && holds(whom.get(), one.subject()) && !holds(whom.get(), one.object());
        return turned && !one.relation().iri().endsWith("targetOf") ? one.object() : one.subject();
    }

    private Thing whom(Evidence one) {
        if (one.relation().iri().endsWith("#targetOf")) {
            return one.subject();
        }
        Optional<Party> who = match.party("S");
        boolean turned = who.isPresent() && holds(who.get(), one.object()) && !holds(who.get(), one.subject());
        return turned ? one.subject() : one.object();
    }

    private Thing other(Evidence one) {
        return match.party("X").filter(x -> holds(x, one.subject())).isPresent() ? one.object() : one.subject();
    }

    private boolean holds(Party party, Thing thing) {
        return store.withOrgans(party).contains(thing.iri());
    }

    private List<String> understood() {
        List<String> said = new ArrayList<>();
        said.add("asks " + match.form().label());
        Map<String, String> names = Map.of(
                "S", "who", "O", "whom", "A", "about", "V", "speaker", "X", "one", "Y", "other", "U", "outlet",
                "OFFICE", "office");
        names.keySet().stream()
                .sorted()
                .forEach(
                        slot -> match.party(slot).ifPresent(party -> said.add(names.get(slot) + ": " + listed(party))));
        match.deed()
                .ifPresent(deed -> said.add("“" + deed.text() + "”: "
                        + relations.stream().map(meanings::label).limit(8).collect(Collectors.joining(", "))
                        + (relations.size() > 8 ? ", … (" + relations.size() + " relations)" : "")));
        match.variant().place().ifPresent(place -> said.add("place: " + listed(store.within(place))));
        match.variant().according().ifPresent(party -> said.add("according to: " + listed(party)));
        match.variant().period().ifPresent(period -> said.add(time(period)));
        return said;
    }

    private String listed(Party party) {
        return listed(store.withOrgans(party));
    }

    private String listed(List<String> iris) {
        Set<String> labels = new LinkedHashSet<>();
        iris.forEach(iri -> labels.add(store.names().label(iri)));
        String some = labels.stream().limit(5).collect(Collectors.joining(", "));
        return some + (labels.size() > 5 ? ", … (" + labels.size() + " names)" : "");
    }

    private String time(Period period) {
        String days = period.first().map(d -> "from " + d).orElse("")
                + (period.first().isPresent() && period.last().isPresent() ? " " : "")
                + period.last().map(d -> "to " + d).orElse("");
        return "time: " + days
                + (period.relative()
                        ? ", counted from " + store.newest().orElseThrow() + ", the day of the newest article"
                        : "")
                + "; what has no time of its own counts by its report";
    }

    private Answer items(List<Binding> rows, String sparql) {
        List<Item> items = switch (match.form().query()) {
            case "articles" -> articleItems(rows);
            case "names" ->
                rows.stream()
                        .map(row -> new Item(
                                new Thing(Rows.iri(row, "thing"), Rows.text(row, "name")),
                                Rows.text(row, "label").equals(Rows.text(row, "name"))
                                        ? ""
                                        : "for " + Rows.text(row, "label"),
                                ""))
                        .distinct()
                        .toList();
            case "totals" ->
                rows.stream()
                        .flatMap(row -> java.util.stream.Stream.of("articles", "claims")
                                .map(name -> new Item(new Thing("", Rows.text(row, name) + " " + name), "", "")))
                        .toList();
            case "busiest" ->
                rows.stream()
                        .map(row -> new Item(
                                new Thing(Rows.iri(row, "thing"), Rows.text(row, "label")),
                                Verdict.count(Integer.parseInt(Rows.text(row, "count")), "claim"),
                                ""))
                        .toList();
            default -> disagreements(rows);
        };
        return new Answer(
                question,
                items.isEmpty() ? Status.NOTHING : Status.ANSWERED,
                match.form().label(),
                match.form().id(),
                new Verdict(match).of(items),
                understood(),
                List.of(),
                List.of(),
                List.of(),
                items,
                List.of(),
                List.of(),
                sparql);
    }

    private static List<Item> articleItems(List<Binding> rows) {
        Map<String, Item> byArticle = new LinkedHashMap<>();
        rows.forEach(row -> byArticle.putIfAbsent(
                Rows.iri(row, "article"),
                new Item(
                        new Thing(Rows.iri(row, "article"), Rows.text(row, "headline")),
                        Rows.text(row, "publisherName"),
                        Rows.text(row, "date"))));
        return List.copyOf(byArticle.values());
    }

    private List<Item> disagreements(List<Binding> rows) {
        Map<String, Item> found = new LinkedHashMap<>();
        for (Binding row : rows) {
            String relation = Rows.iri(row, "relation");
            String said = Rows.text(row, "subjectName") + " " + meanings.label(Rows.local(relation)) + " "
                    + Rows.text(row, "objectName");
            String yes = Rows.text(row, "yes");
            String statement = "/statement?s=" + encoded(Rows.iri(row, "subject")) + "&p=" + encoded(relation) + "&o="
                    + encoded(Rows.iri(row, "object"));
            found.putIfAbsent(
                    said,
                    new Item(
                            new Thing(statement, said.strip()),
                            "said " + (yes.isEmpty() ? "0" : yes) + " times, denied " + Rows.text(row, "no") + " times",
                            ""));
        }
        return List.copyOf(found.values());
    }

    private static String encoded(String iri) {
        return URLEncoder.encode(iri, StandardCharsets.UTF_8);
    }
}
