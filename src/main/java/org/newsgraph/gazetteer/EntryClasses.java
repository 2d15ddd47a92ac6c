package org.newsgraph.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;

/** Which class of the ontology a file means, by its name or by a class elsewhere ({@code classes.ttl}, the ontology). */
final class EntryClasses {
    private static final String SUB_CLASS = "http://www.w3.org/2000/01/rdf-schema#subClassOf";
    private static final String EQUIVALENT = "http://www.w3.org/2002/07/owl#equivalentClass";
    private static final String MATCH = "http://www.w3.org/2004/02/skos/core#broadMatch";
    private static final String SCHEMA_HTTP = "http://schema.org/";
    private static final String SCHEMA = "https://schema.org/";

    private final Map<String, List<String>> parents = new HashMap<>();
    private final Map<String, String> elsewhere = new HashMap<>();

    private EntryClasses() {}

    static EntryClasses load() {
        EntryClasses classes = new EntryClasses();
        classes.read("/ontology/newsgraph.ttl");
        classes.read("/ontology/gazetteer/classes.ttl");
        return classes;
    }

    private void read(String file) {
        try (InputStream in = EntryClasses.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + file);
            }
            RDFParser.source(in)
                    .lang(Lang.TURTLE)
                    .checking(false)
                    .resolveURIs(false)
                    .parse(new StreamRDFBase() {
                        @Override
                        public void triple(Triple triple) {
                            add(triple.getSubject(), triple.getPredicate().getURI(), triple.getObject());
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private void add(Node subject, String predicate, Node object) {
        if (!subject.isURI() || !object.isURI()) {
            return;
        }
        if (predicate.equals(SUB_CLASS) && Terms.ontology(object)) {
            parents.computeIfAbsent(Terms.key(subject), k -> new ArrayList<>()).add(Terms.key(object));
        } else if (predicate.equals(EQUIVALENT) && Terms.ontology(subject)) {
            elsewhere.putIfAbsent(schema(object.getURI()), Terms.key(subject));
        } else if (predicate.equals(MATCH)) {
            elsewhere.put(schema(subject.getURI()), Terms.key(object));
        }
    }

    private static String schema(String iri) {
        return iri.startsWith(SCHEMA_HTTP) ? SCHEMA + iri.substring(SCHEMA_HTTP.length()) : iri;
    }

    /**
     * Finds the class that says most.
     *
     * @param names local names of classes of entities, or IRIs of classes
     * @return the local name of the class; empty if none of them is known
     */
    Optional<String> find(List<String> names) {
        return names.stream()
                .flatMap(n -> find(n).stream())
                .max(Comparator.comparingInt(this::depth).thenComparing(Comparator.reverseOrder()));
    }

    private Optional<String> find(String name) {
        String local = Terms.ontologyName(name).orElse(name);
        return depth(local) > 0 ? Optional.of(local) : Optional.ofNullable(elsewhere.get(schema(name)));
    }

    /** How many classes lie between a class and that of all entities; 0 if it is none of entities. */
    private int depth(String name) {
        return parents.getOrDefault(name, List.of()).stream()
                .mapToInt(p -> p.equals("Entity") ? 1 : depth(p) > 0 ? depth(p) + 1 : 0)
                .max()
                .orElse(0);
    }
}
