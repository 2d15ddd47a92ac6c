package org.newsgraph.ask;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.ask.Party.Named;
import org.newsgraph.graph.Terms;
import org.newsgraph.vocab.Ng;

/** What a question needs to know of the store it is put to; within a transaction. */
final class StoreState {
    private static final Node ACTS_FOR = NodeFactory.createURI(Ng.ACTS_FOR);
    private static final Node PLACE = Terms.ng("Place");
    private static final Node OFFICE = Terms.ng("Office");
    private static final List<Node> ORGANS = List.of(Terms.ng("Government"), Terms.ng("GovernmentOrganization"));
    private static final int DAYS = 400;
    private static final int NEAR = 120;

    private final DatasetGraph dataset;
    private final KnownNames names;
    private final String base;
    private final Optional<LocalDate> newest;
    private final Map<Party, List<String>> organs = new HashMap<>();

    StoreState(DatasetGraph dataset, KnownNames names, String base, Optional<LocalDate> newest) {
        this.dataset = dataset;
        this.names = names;
        this.base = base;
        this.newest = newest;
    }

    /** Gives the day of the newest article, from which relative times count. */
    static Optional<LocalDate> newest(DatasetGraph dataset) {
        Optional<LocalDate> newest = Optional.empty();
        var days = dataset.findNG(Node.ANY, Node.ANY, Terms.DATE_PUBLISHED, Node.ANY);
        while (days.hasNext()) {
            Optional<LocalDate> day = day(days.next().getObject());
            newest = day.isPresent() && (newest.isEmpty() || day.get().isAfter(newest.get())) ? day : newest;
        }
        return newest;
    }

    private static Optional<LocalDate> day(Node node) {
        try {
            return node.isLiteral() ? Optional.of(LocalDate.parse(node.getLiteralLexicalForm())) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    String base() {
        return base;
    }

    KnownNames names() {
        return names;
    }

    Optional<LocalDate> newest() {
        return newest;
    }

    /** Gives the classes of a thing, by local name. */
    Set<String> types(String iri) {
        Set<String> types = new TreeSet<>();
        dataset.findNG(Node.ANY, NodeFactory.createURI(iri), Terms.TYPE, Node.ANY)
                .forEachRemaining(quad -> {
                    if (quad.getObject().isURI() && quad.getObject().getURI().startsWith(Ng.NS)) {
                        types.add(quad.getObject().getURI().substring(Ng.NS.length()));
                    }
                });
        return types;
    }

    boolean isPlace(Party party) {
        return party.entities().stream()
                .limit(NEAR)
                .map(e -> NodeFactory.createURI(e.iri()))
                .anyMatch(node -> dataset.findNG(Node.ANY, node, Terms.TYPE, Terms.ng("Place"))
                                .hasNext()
                        || dataset.findNG(Node.ANY, Node.ANY, Terms.PLACE, node).hasNext());
    }

    /** Tells whether articles of the store were published by it. */
    boolean isOutlet(Party party) {
        return party.entities().stream()
                .limit(5)
                .map(e -> NodeFactory.createURI(e.iri()))
                .anyMatch(node -> dataset.findNG(Node.ANY, Node.ANY, Terms.PUBLISHER, node)
                                .hasNext()
                        || dataset.findNG(Node.ANY, Node.ANY, Terms.PRIMARY_SOURCE, node)
                                .hasNext());
    }

    boolean isOffice(Named named) {
        return dataset.findNG(Node.ANY, NodeFactory.createURI(named.iri()), Terms.TYPE, OFFICE)
                .hasNext();
    }

    /** Gives a party and what acts for it, such as the air force or the government of a country. */
    List<String> withOrgans(Party party) {
        return organs.computeIfAbsent(party, p -> closed(p, List.of(ACTS_FOR, Terms.COUNTRY), this::isOrgan));
    }

    /** Parts of a state act for its country. */
    private boolean isOrgan(Node property, Node node) {
        return property.equals(ACTS_FOR)
                || ORGANS.stream()
                        .anyMatch(type ->
                                dataset.findNG(Node.ANY, node, Terms.TYPE, type).hasNext());
    }

    /** Gives a place and what lies in it. */
    List<String> within(Party place) {
        return closed(
                place,
                List.of(Terms.LOCATED_IN, Terms.COUNTRY),
                (property, node) ->
                        dataset.findNG(Node.ANY, node, Terms.TYPE, PLACE).hasNext());
    }

    private List<String> closed(Party party, List<Node> properties, BiPredicate<Node, Node> wanted) {
        Set<String> all = new LinkedHashSet<>();
        party.entities().forEach(e -> all.add(e.iri()));
        Set<String> more = new TreeSet<>();
        for (Named one : party.entities().stream().limit(3).toList()) {
            for (Node property : properties) {
                dataset.findNG(Node.ANY, Node.ANY, property, NodeFactory.createURI(one.iri()))
                        .forEachRemaining(quad -> {
                            if (more.size() < NEAR
                                    && quad.getSubject().isURI()
                                    && wanted.test(property, quad.getSubject())) {
                                more.add(quad.getSubject().getURI());
                            }
                        });
            }
        }
        all.addAll(more);
        return List.copyOf(all);
    }

    /** Gives the days of a period; those before the newest article where none is given; nothing if they are too many. */
    List<String> days(Optional<Period> period) {
        LocalDate end = newest.orElse(LocalDate.EPOCH);
        LocalDate last = period.flatMap(Period::last).orElse(end);
        LocalDate first = period.isPresent() ? period.get().first().orElse(LocalDate.MIN) : last.minusDays(6);
        if (first.isBefore(last.minusDays(DAYS)) || first.isAfter(last)) {
            return List.of();
        }
        List<String> days = new ArrayList<>();
        for (long i = 0; i <= ChronoUnit.DAYS.between(first, last); i++) {
            days.add(first.plusDays(i).toString());
        }
        return days;
    }
}
