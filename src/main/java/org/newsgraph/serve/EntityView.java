package org.newsgraph.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDFS;

/**
 * What an entity is, as its page shows it.
 *
 * @param self its page, labelled with its name
 * @param types what it is
 * @param names the other names used for it
 * @param facts standing facts, such as its country
 * @param outside the same thing elsewhere
 * @param onlyIn the one article that speaks of it, if it has no name of its own
 */
record EntityView(Link self, List<Link> types, List<String> names, List<Fact> facts, List<Link> outside, Link onlyIn) {

    record Fact(Link property, Link value) {}

    private static final List<Node> PLACE_FACTS = List.of(Terms.ng("country"), Terms.ng("locatedIn"));
    private static final List<Node> OTHER_FACTS = List.of(Terms.ng("country"), Terms.ng("memberOf"));

    static EntityView of(DatasetGraph dataset, Names names, Node entity) {
        Link self = names.link(entity);
        List<Node> types = names.values(entity, Terms.TYPE);
        return new EntityView(
                self,
                mostSpecific(dataset, types).stream().map(names::link).toList(),
                otherNames(names, entity, self.label()),
                facts(names, entity, types),
                outside(names, entity),
                names.values(entity, Terms.KNOWN_ONLY_IN).stream()
                        .findFirst()
                        .map(names::link)
                        .orElse(Link.NONE));
    }

    /** Classes without those that follow from another of them. */
    private static List<Node> mostSpecific(DatasetGraph dataset, List<Node> types) {
        return types.stream()
                .filter(general -> types.stream()
                        .noneMatch(special -> !special.equals(general)
                                && dataset.contains(Node.ANY, special, RDFS.subClassOf.asNode(), general)))
                .toList();
    }

    private static List<String> otherNames(Names names, Node entity, String name) {
        return Stream.of(Terms.LABEL, Terms.ALT_LABEL)
                .flatMap(property -> names.values(entity, property).stream())
                .map(Description::textOf)
                .filter(text -> !text.equals(name))
                .distinct()
                .toList();
    }

    private static List<Fact> facts(Names names, Node entity, List<Node> types) {
        // Where people are is a claim with a time; where a place lies is not.
        boolean place = types.contains(Terms.ng("Place"));
        List<Fact> facts = new ArrayList<>();
        for (Node property : place ? PLACE_FACTS : OTHER_FACTS) {
            names.values(entity, property)
                    .forEach(value -> facts.add(new Fact(names.link(property), names.link(value))));
        }
        return facts;
    }

    private static List<Link> outside(Names names, Node entity) {
        return Stream.of(Terms.SAME_AS, Terms.EXACT_MATCH, Terms.CLOSE_MATCH)
                .flatMap(property -> names.values(entity, property).stream())
                .map(names::outside)
                .toList();
    }
}
