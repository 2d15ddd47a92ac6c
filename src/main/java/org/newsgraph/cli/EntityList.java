package org.newsgraph.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.graph.Terms;
import org.newsgraph.store.NewsStore;

/** The entities of a store that go by a name. */
final class EntityList {
    private EntityList() {}

    /**
     * An entity.
     *
     * @param iri its IRI
     * @param names its labels and other names
     * @param articles how many articles speak of it
     * @param claims how many claims have it as subject, object or source
     * @param links what it is elsewhere
     */
    record Entry(String iri, List<String> names, int articles, int claims, List<String> links) {
        Entry {
            names = List.copyOf(names);
            links = List.copyOf(links);
        }

        Map<String, Object> fields() {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("iri", iri);
            fields.put("names", names);
            fields.put("articles", articles);
            fields.put("claims", claims);
            fields.put("links", links);
            return fields;
        }
    }

    static List<Entry> of(NewsStore store, String name) {
        return store.read(dataset -> entries(dataset, name.toLowerCase(Locale.ROOT)));
    }

    private static List<Entry> entries(DatasetGraph dataset, String name) {
        Map<Node, Integer> articles = new TreeMap<>(Comparator.comparing(Node::getURI));
        dataset.stream(Node.ANY, Node.ANY, Terms.IDENTIFIED_AS, Node.ANY)
                .forEach(q -> articles.merge(q.getObject(), 1, Integer::sum));
        List<Entry> found = new ArrayList<>();
        articles.forEach((entity, number) -> {
            List<String> names = new ArrayList<>(texts(dataset, entity, Terms.LABEL));
            texts(dataset, entity, Terms.ALT_LABEL).stream()
                    .filter(n -> !names.contains(n))
                    .forEach(names::add);
            boolean wanted = entity.getURI().toLowerCase(Locale.ROOT).contains(name)
                    || names.stream().anyMatch(n -> n.toLowerCase(Locale.ROOT).contains(name));
            if (wanted) {
                found.add(new Entry(entity.getURI(), names, number, claims(dataset, entity), links(dataset, entity)));
            }
        });
        found.sort(Comparator.comparingInt(Entry::claims).reversed().thenComparing(Entry::iri));
        return found;
    }

    private static List<String> texts(DatasetGraph dataset, Node entity, Node property) {
        TreeSet<String> texts = new TreeSet<>();
        dataset.stream(Node.ANY, entity, property, Node.ANY)
                .forEach(q -> texts.add(q.getObject().getLiteralLexicalForm()));
        return List.copyOf(texts);
    }

    private static int claims(DatasetGraph dataset, Node entity) {
        TreeSet<String> claims = new TreeSet<>();
        for (Node role : List.of(Terms.SUBJECT, Terms.OBJECT, Terms.ATTRIBUTED_TO)) {
            dataset.stream(Node.ANY, Node.ANY, role, entity)
                    .forEach(q -> claims.add(q.getSubject().getURI()));
        }
        return claims.size();
    }

    private static List<String> links(DatasetGraph dataset, Node entity) {
        TreeSet<String> links = new TreeSet<>();
        for (Node link : List.of(Terms.SAME_AS, Terms.EXACT_MATCH, Terms.CLOSE_MATCH)) {
            dataset.stream(Node.ANY, entity, link, Node.ANY)
                    .forEach(q -> links.add(q.getObject().getURI()));
        }
        return List.copyOf(links);
    }
}
