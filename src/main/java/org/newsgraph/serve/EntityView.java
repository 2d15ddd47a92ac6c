package org.newsgraph.serve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDFS;

/**
 * An entity as its page shows it.
 *
 * @param self its page, labelled with its name
 * @param types what it is
 * @param names the other names used for it
 * @param facts standing facts, such as its country
 * @param outside the same thing elsewhere
 * @param onlyIn the one article that speaks of it, if it has no name of its own
 * @param sections its claims by role, then by relation
 * @param counts how many claims each side of the fact-or-talk switch has
 * @param shown the side shown
 * @param page the page shown, from 1
 * @param pages how many there are
 */
record EntityView(
        Link self,
        List<Link> types,
        List<String> names,
        List<Fact> facts,
        List<Link> outside,
        Link onlyIn,
        List<Section> sections,
        Map<String, Integer> counts,
        String shown,
        int page,
        int pages) {
    static final int PAGE = 60;
    private static final Set<String> SPEECH = Set.of("states", "reports", "respondsTo", "discusses", "announces");

    record Fact(Link property, Link value) {}

    record Group(Link relation, List<ClaimView> claims) {}

    record Section(String id, String title, List<Group> groups) {}

    private enum Role {
        DID("did", "What it did"),
        UNDERWENT("done", "What was done to it"),
        SAID("said", "What it said, planned or wanted"),
        TOLD("told", "What was said of it");

        private final String id;
        private final String title;

        Role(String id, String title) {
            this.id = id;
            this.title = title;
        }
    }

    private record Head(ClaimReader.Place place, Role role, Node relation, Stance stance, String date) {}

    static EntityView of(DatasetGraph dataset, Names names, Node entity, String show, int page) {
        ClaimReader reader = new ClaimReader(dataset, names);
        Description description = Description.of(dataset, Node.ANY, entity);
        List<Head> heads = heads(dataset, reader, names.vocabulary(), entity);
        Map<String, Integer> counts = new LinkedHashMap<>();
        List.of("all", "happened", "reported", "not").forEach(side -> counts.put(side, 0));
        heads.forEach(head -> counts.merge(head.stance().side(), 1, Integer::sum));
        counts.put("all", heads.size());
        String shown = counts.containsKey(show) ? show : "all";
        List<Head> wanted = heads.stream()
                .filter(head -> shown.equals("all") || head.stance().side().equals(shown))
                .sorted(Comparator.comparing(Head::date).reversed())
                .toList();
        int pages = Math.max(1, (wanted.size() + PAGE - 1) / PAGE);
        int current = Math.max(1, Math.min(page, pages));
        List<Head> slice = wanted.subList((current - 1) * PAGE, Math.min(current * PAGE, wanted.size()));
        Link self = names.link(entity);
        return new EntityView(
                self,
                mostSpecific(dataset, description.all(Terms.TYPE)).stream()
                        .map(names::link)
                        .toList(),
                otherNames(description, self.label()),
                facts(names, description),
                outside(names, description),
                description.one(Terms.KNOWN_ONLY_IN).map(names::link).orElse(Link.NONE),
                sections(reader, names, slice),
                counts,
                shown,
                current,
                pages);
    }

    private static List<Head> heads(DatasetGraph dataset, ClaimReader reader, Vocabulary vocabulary, Node entity) {
        List<Head> heads = new ArrayList<>();
        Set<Node> seen = new HashSet<>();
        Set<Node> contents = new HashSet<>();
        for (ClaimReader.Place place : reader.find(Terms.SUBJECT, entity)) {
            Description claim = Description.of(dataset, place.graph(), place.claim());
            boolean ofClaim = claim.one(Terms.OBJECT)
                    .map(object -> dataset.contains(place.graph(), object, Terms.TYPE, Terms.CLAIM))
                    .orElse(false);
            if (ofClaim) {
                contents.addAll(claim.all(Terms.OBJECT));
            }
            add(heads, seen, head(place, claim, ofClaim || isSpeech(claim) ? Role.SAID : Role.DID));
        }
        for (ClaimReader.Place place : reader.find(Terms.OBJECT, entity)) {
            Description claim = Description.of(dataset, place.graph(), place.claim());
            add(heads, seen, head(place, claim, asObject(claim, vocabulary)));
        }
        for (ClaimReader.Place place : reader.find(Terms.ATTRIBUTED_TO, entity)) {
            if (!contents.contains(place.claim())) {
                Description claim = Description.of(dataset, place.graph(), place.claim());
                add(heads, seen, head(place, claim, Role.SAID));
            }
        }
        return heads;
    }

    private static void add(List<Head> heads, Set<Node> seen, Head head) {
        if (seen.add(head.place().claim())) {
            heads.add(head);
        }
    }

    private static Head head(ClaimReader.Place place, Description claim, Role role) {
        return new Head(
                place,
                role,
                claim.one(Terms.PREDICATE).orElse(Terms.PREDICATE),
                Stance.of(claim),
                claim.text(Terms.REPORTED_ON));
    }

    /** Who meets somebody is met: with a symmetric relation both do it. */
    private static Role asObject(Description claim, Vocabulary vocabulary) {
        if (isSpeech(claim)) {
            return Role.TOLD;
        }
        return claim.one(Terms.PREDICATE).map(vocabulary::isSymmetric).orElse(false) ? Role.DID : Role.UNDERWENT;
    }

    private static boolean isSpeech(Description claim) {
        String relation = claim.text(Terms.PREDICATE);
        return relation.startsWith(Terms.NG) && SPEECH.contains(relation.substring(Terms.NG.length()));
    }

    private static List<Section> sections(ClaimReader reader, Names names, List<Head> heads) {
        Map<Role, Map<Node, List<ClaimView>>> grouped = new EnumMap<>(Role.class);
        for (Head head : heads) {
            grouped.computeIfAbsent(head.role(), role -> new LinkedHashMap<>())
                    .computeIfAbsent(head.relation(), relation -> new ArrayList<>())
                    .add(reader.read(head.place()));
        }
        List<Section> sections = new ArrayList<>();
        grouped.forEach((role, byRelation) -> {
            List<Group> groups = new ArrayList<>();
            byRelation.forEach((relation, claims) -> groups.add(new Group(names.link(relation), claims)));
            groups.sort(Comparator.comparingInt((Group group) -> -group.claims().size())
                    .thenComparing(group -> group.relation().label()));
            sections.add(new Section(role.id, role.title, groups));
        });
        return sections;
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
