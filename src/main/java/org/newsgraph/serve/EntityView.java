package org.newsgraph.serve;

import java.util.ArrayList;
import java.util.List;
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

    static EntityView of(DatasetGraph dataset, Names names, Node entity) {
        Description description = Description.of(dataset, Node.ANY, entity);
        Link self = names.link(entity);
        return new EntityView(
                self,
                mostSpecific(dataset, description.all(Terms.TYPE)).stream()
                        .map(names::link)
                        .toList(),
                otherNames(description, self.label()),
                facts(names, description),
                outside(names, description),
                description.one(Terms.KNOWN_ONLY_IN).map(names::link).orElse(Link.NONE));
    }

    /** Classes without those that follow from another of them. */
    private static List<Node> mostSpecific(DatasetGraph dataset, List<Node> types) {
        return types.stream()
                .filter(general -> types.stream()
                        .noneMatch(special -> !special.equals(general)
                                && dataset.contains(Node.ANY, special, RDFS.subClassOf.asNode(), general)))
                .toList();
    }

    private static List<String> otherNames(Description description, String name) {
        List<String> names = new ArrayList<>();
        for (Node property : List.of(Terms.LABEL, Terms.ALT_LABEL)) {
            description.all(property).stream()
                    .map(Description::textOf)
                    .filter(text -> !text.equals(name) && !names.contains(text))
                    .forEach(names::add);
        }
        return names;
    }

    private static List<Fact> facts(Names names, Description description) {
        List<Fact> facts = new ArrayList<>();
        // Where people are is a claim with a time; where a place lies is not.
        boolean place = description.all(Terms.TYPE).contains(Terms.ng("Place"));
        for (Node property : place
                ? List.of(Terms.ng("country"), Terms.ng("locatedIn"))
                : List.of(Terms.ng("country"), Terms.ng("memberOf"))) {
            for (Node value : description.all(property)) {
                facts.add(new Fact(names.link(property), names.link(value)));
            }
        }
        return facts;
    }

    private static List<Link> outside(Names names, Description description) {
        List<Link> links = new ArrayList<>();
        for (Node property : List.of(Terms.SAME_AS, Terms.EXACT_MATCH, Terms.CLOSE_MATCH)) {
            description.all(property).forEach(node -> links.add(names.outside(node)));
        }
        return links;
    }
}
