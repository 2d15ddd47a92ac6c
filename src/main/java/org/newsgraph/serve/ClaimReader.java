package org.newsgraph.serve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Reads claims out of the graphs of their articles, while one page is made. */
final class ClaimReader {
    private static final int DEPTH = 4;

    private final DatasetGraph dataset;
    private final Names names;
    private final Map<Node, List<Link>> sourcesByArticle = new HashMap<>();

    ClaimReader(DatasetGraph dataset, Names names) {
        this.dataset = dataset;
        this.names = names;
    }

    /** Where a claim stands: the claim and the graph of its article. */
    record Place(Node graph, Node claim) {}

    /** Finds the claims that have a value for a property, such as an entity for their subject. */
    List<Place> find(Node property, Node value) {
        List<Place> places = new ArrayList<>();
        Iterator<Quad> quads = dataset.findNG(Node.ANY, Node.ANY, property, value);
        while (quads.hasNext()) {
            Quad quad = quads.next();
            places.add(new Place(quad.getGraph(), quad.getSubject()));
        }
        places.sort(Comparator.comparing((Place place) -> Description.textOf(place.claim()))
                .thenComparing(place -> Description.textOf(place.graph())));
        return places;
    }

    /** Reads claims of one article in the order of its text. */
    List<ClaimView> inTextOrder(List<ClaimEntry> entries) {
        return entries.stream()
                .map(this::read)
                .sorted(Comparator.comparingInt(
                                (ClaimView claim) -> claim.quote().begin())
                        .thenComparing(claim -> claim.quote().end(), Comparator.reverseOrder())
                        .thenComparing(claim -> claim.self().iri()))
                .toList();
    }

    Optional<Place> locate(Node claim) {
        Iterator<Quad> quads = dataset.findNG(Node.ANY, claim, Terms.TYPE, Terms.CLAIM);
        return quads.hasNext() ? Optional.of(new Place(quads.next().getGraph(), claim)) : Optional.empty();
    }

    ClaimView read(ClaimEntry entry) {
        return read(entry.at());
    }

    ClaimView read(Place place) {
        Node graph = place.graph();
        Description claim = Description.of(dataset, graph, place.claim());
        Node article = claim.one(Terms.DERIVED_FROM).orElse(graph);
        Optional<Node> object = claim.one(Terms.OBJECT);
        Optional<Description> content = object.filter(Node::isURI)
                .map(node -> Description.of(dataset, graph, node))
                .filter(node -> node.has(Terms.TYPE, Terms.CLAIM));
        String iri = place.claim().toString();
        return new ClaimView(
                names.link(place.claim()).labelled(inWords(graph, claim, DEPTH)),
                "c-" + iri.substring(iri.lastIndexOf('/') + 1).replaceAll("[^A-Za-z0-9]", "-"),
                link(claim, Terms.SUBJECT),
                link(claim, Terms.PREDICATE),
                content.map(inner -> names.link(inner.node()).labelled(inWords(graph, inner, DEPTH)))
                        .orElseGet(() -> link(claim, Terms.OBJECT)),
                content.map(Stance::of).orElse(Stance.NONE),
                Stance.of(claim),
                claim.text(Terms.ASSERTS_TRIPLE).equals("true"),
                speakers(graph, claim),
                names.link(article),
                sourcesByArticle.computeIfAbsent(article, this::sources),
                claim.text(Terms.REPORTED_ON),
                link(claim, Terms.WHEN),
                link(claim, Terms.PLACE),
                link(claim, Terms.EVENT_TYPE),
                link(claim, Terms.DESCRIBES_EVENT),
                percentage(claim.text(Terms.CONFIDENCE)),
                claim.text(Terms.CONFIDENCE_REASON),
                claim.text(Terms.RULE),
                claim.one(Terms.EVIDENCE)
                        .map(evidence -> Quote.of(dataset, graph, evidence))
                        .orElse(Quote.NONE),
                claim.text(Terms.WITHIN));
    }

    private Link link(Description claim, Node property) {
        return claim.one(property).map(names::link).orElse(Link.NONE);
    }

    /** A claim about a claim is told whole; a chain that turns back on itself ends at the given depth. */
    private String inWords(Node graph, Description claim, int depth) {
        String object = claim.one(Terms.OBJECT)
                .map(node -> {
                    Description inner = Description.of(dataset, graph, node);
                    boolean isClaim = node.isURI() && inner.has(Terms.TYPE, Terms.CLAIM);
                    if (!isClaim) {
                        return names.label(node);
                    }
                    return depth == 0 ? "…" : "“" + inWords(graph, inner, depth - 1) + "”";
                })
                .orElse("");
        String not = claim.has(Terms.POLARITY, Terms.NEGATIVE) ? " (not) " : " ";
        return (claim.one(Terms.SUBJECT).map(names::label).orElse("")
                        + not
                        + claim.one(Terms.PREDICATE).map(names::label).orElse("")
                        + " "
                        + object)
                .trim();
    }

    private List<Link> speakers(Node graph, Description claim) {
        List<Link> speakers = new ArrayList<>();
        Set<Node> seen = new HashSet<>();
        Description current = claim;
        while (seen.add(current.node())) {
            for (Node speaker : current.all(Terms.ATTRIBUTED_TO)) {
                if (seen.add(speaker)) {
                    speakers.add(names.link(speaker));
                }
            }
            Optional<Node> outer = current.one(Terms.WITHIN);
            if (outer.isEmpty()) {
                break;
            }
            current = Description.of(dataset, graph, outer.get());
        }
        return speakers;
    }

    private List<Link> sources(Node article) {
        Description description = Description.of(dataset, article, article);
        List<Link> sources = new ArrayList<>();
        description.all(Terms.PRIMARY_SOURCE).forEach(node -> sources.add(names.link(node)));
        description.all(Terms.PUBLISHER).forEach(node -> sources.add(names.link(node)));
        return sources;
    }

    private static String percentage(String confidence) {
        try {
            return confidence.isEmpty()
                    ? ""
                    : String.format(Locale.ROOT, "%.0f %%", 100 * Double.parseDouble(confidence));
        } catch (NumberFormatException e) {
            return "";
        }
    }
}
