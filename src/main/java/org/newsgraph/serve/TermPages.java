package org.newsgraph.serve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** The pages of the ontology and of each of its terms. */
final class TermPages {
    private static final List<Node> TEXTS =
            List.of(Terms.LABEL, Terms.DEFINITION, Terms.COMMENT, Terms.EXAMPLE, Terms.TYPE);

    private TermPages() {}

    record Term(Link link, String definition, String example, String kind) {}

    record Part(String id, String title, List<Term> terms) {}

    record Row(Link property, Link value) {}

    static Map<String, Object> index(Vocabulary vocabulary, Names names) {
        List<Part> parts = new ArrayList<>();
        List<Node> relations = vocabulary.instances(Terms.RELATION);
        List<Node> others = new ArrayList<>(vocabulary.instances(OWL2.ObjectProperty.asNode()));
        others.addAll(vocabulary.instances(OWL2.DatatypeProperty.asNode()));
        others.removeAll(relations);
        parts.add(part(vocabulary, names, "relations", "Relations", relations));
        parts.add(part(vocabulary, names, "classes", "Classes", vocabulary.instances(OWL2.Class.asNode())));
        parts.add(part(vocabulary, names, "properties", "Other properties", others));
        parts.add(part(vocabulary, names, "concepts", "PLOVER", vocabulary.instances(SKOS.Concept.asNode())));
        parts.removeIf(part -> part.terms().isEmpty());
        return Map.of("parts", parts);
    }

    private static Part part(Vocabulary vocabulary, Names names, String id, String title, List<Node> nodes) {
        List<Term> terms = nodes.stream()
                .map(node -> new Term(
                        names.link(node),
                        definition(vocabulary, node),
                        example(vocabulary, node),
                        kind(vocabulary, node)))
                .filter(term -> term.link().href().startsWith("/"))
                .sorted(Comparator.comparing(term -> term.link().label()))
                .toList();
        return new Part(id, title, terms);
    }

    private static String definition(Vocabulary vocabulary, Node term) {
        String definition = vocabulary.text(term, Terms.DEFINITION);
        return definition.isEmpty() ? vocabulary.text(term, Terms.COMMENT) : definition;
    }

    /** The PLOVER type under which a relation counts. */
    private static String kind(Vocabulary vocabulary, Node term) {
        return vocabulary.values(term, Terms.PLOVER_TYPE).stream()
                .filter(Node::isURI)
                .map(type -> type.getURI().substring(type.getURI().indexOf('#') + 1))
                .findFirst()
                .orElse("");
    }

    private static String example(Vocabulary vocabulary, Node term) {
        return vocabulary.text(term, Terms.EXAMPLE);
    }

    static Map<String, Object> term(
            Request request, DatasetGraph dataset, Vocabulary vocabulary, Names names, Claims claims, Node term) {
        List<Row> rows = new ArrayList<>();
        vocabulary.graph().find(term, Node.ANY, Node.ANY).forEach(triple -> {
            if (!TEXTS.contains(triple.getPredicate()) && !triple.getObject().isBlank()) {
                rows.add(new Row(names.link(triple.getPredicate()), names.link(triple.getObject())));
            }
        });
        rows.sort(Comparator.comparing((Row row) -> row.property().label())
                .thenComparing(row -> row.value().label()));
        List<Link> narrower = new ArrayList<>();
        for (Node property : List.of(RDFS.subPropertyOf.asNode(), RDFS.subClassOf.asNode(), SKOS.broader.asNode())) {
            vocabulary
                    .graph()
                    .find(Node.ANY, property, term)
                    .forEach(triple -> narrower.add(names.link(triple.getSubject())));
        }
        narrower.sort(Comparator.comparing(Link::label));
        List<ClaimEntry> uses = new ArrayList<>(claims.by(Terms.PREDICATE, term));
        uses.addAll(claims.by(Terms.EVENT_TYPE, term));
        Map<String, Object> model = new HashMap<>();
        model.put("term", names.link(term));
        model.put("definition", definition(vocabulary, term));
        model.put("example", example(vocabulary, term));
        model.put(
                "types",
                vocabulary.values(term, Terms.TYPE).stream().map(names::link).toList());
        model.put("facts", rows);
        model.put("narrower", narrower);
        model.put("list", ClaimList.of(request, uses, new ClaimReader(dataset, names)::read));
        return model;
    }

    static Graph graph(Vocabulary vocabulary, Extracts extracts, Node term) {
        Graph graph = extracts.empty();
        vocabulary.graph().find(term, Node.ANY, Node.ANY).forEach(graph::add);
        return graph;
    }
}
