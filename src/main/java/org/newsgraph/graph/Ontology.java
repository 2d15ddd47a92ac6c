package org.newsgraph.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.newsgraph.vocab.Ng;
import org.newsgraph.vocab.Plover;

/** What the ontology says of its own relations and classes, as far as writing a graph needs it. */
public final class Ontology {
    private static final List<String> RESOURCES = List.of("/ontology/newsgraph.ttl", "/ontology/plover.ttl");

    private final Graph graph;
    private final Map<String, Set<String>> superProperties = new LinkedHashMap<>();
    private final Map<String, Set<String>> superClasses = new LinkedHashMap<>();

    private Ontology(Graph graph) {
        this.graph = graph;
    }

    /**
     * Reads the program's own ontology.
     *
     * @return the ontology
     * @throws UncheckedIOException if the program was packed without it
     */
    public static Ontology bundled() {
        Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
        for (String resource : RESOURCES) {
            try (InputStream in = Ontology.class.getResourceAsStream(resource)) {
                if (in == null) {
                    throw new IOException("missing in the program: " + resource);
                }
                RDFDataMgr.read(graph, in, Lang.TURTLE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Ontology(graph);
    }

    /**
     * Takes an ontology that was read elsewhere.
     *
     * @param graph its triples
     * @return the ontology
     */
    public static Ontology of(Graph graph) {
        return new Ontology(graph);
    }

    /**
     * Gives the ontology's triples.
     *
     * @return the graph, not to be changed
     */
    public Graph graph() {
        return graph;
    }

    /** Our own properties above one, itself left out; in order. */
    synchronized Set<String> superProperties(String property) {
        return superProperties.computeIfAbsent(property, p -> above(p, RDFS.subPropertyOf.asNode()));
    }

    /**
     * Gives the classes above one that are ours, or the event class of SEM.
     *
     * @param type the IRI of a class
     * @return their IRIs in order, itself left out
     */
    public synchronized Set<String> superClasses(String type) {
        return superClasses.computeIfAbsent(type, t -> above(t, RDFS.subClassOf.asNode()));
    }

    boolean symmetric(String property) {
        return graph.contains(iri(property), RDF.type.asNode(), OWL.SymmetricProperty.asNode());
    }

    /** The inverses of a property, in whichever direction they are declared; in order. */
    Set<String> inverses(String property) {
        Set<String> found = new TreeSet<>();
        Node inverseOf = OWL.inverseOf.asNode();
        graph.find(iri(property), inverseOf, Node.ANY).forEach(t -> add(found, t.getObject()));
        graph.find(Node.ANY, inverseOf, iri(property)).forEach(t -> add(found, t.getSubject()));
        return found;
    }

    /** The class of the events of a PLOVER type. */
    Optional<Node> eventClass(String ploverType) {
        return graph.find(iri(Plover.NS + ploverType), Terms.EVENT_CLASS, Node.ANY)
                .mapWith(t -> t.getObject())
                .nextOptional();
    }

    /**
     * Gives a name for people.
     *
     * @param term a property or class
     * @return its label
     */
    public Optional<String> label(Node term) {
        return first(term, Terms.LABEL);
    }

    /**
     * Gives the CAMEO code of a relation.
     *
     * @param relation its IRI
     * @return the first of its codes
     */
    public Optional<String> cameo(Node relation) {
        return first(relation, Terms.NOTATION);
    }

    private Optional<String> first(Node term, Node property) {
        return graph
                .find(term, property, Node.ANY)
                .mapWith(t -> t.getObject().getLiteralLexicalForm())
                .toList()
                .stream()
                .sorted()
                .findFirst();
    }

    private Set<String> above(String start, Node relation) {
        Set<String> found = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>();
        open.add(start);
        while (!open.isEmpty()) {
            graph.find(iri(open.remove()), relation, Node.ANY).forEach(t -> {
                if (own(t.getObject())
                        && !t.getObject().getURI().equals(start)
                        && found.add(t.getObject().getURI())) {
                    open.add(t.getObject().getURI());
                }
            });
        }
        return found;
    }

    private static void add(Set<String> found, Node node) {
        if (own(node)) {
            found.add(node.getURI());
        }
    }

    private static boolean own(Node node) {
        return node.isURI() && (node.getURI().startsWith(Ng.NS) || node.equals(Terms.SEM_EVENT));
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
