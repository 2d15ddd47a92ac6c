package org.newsgraph.graph;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/**
 * Works out what follows from a stated triple: its super-properties, its inverse, its mirror if it is symmetric.
 *
 * <p>Done once when a graph is written, so that no query needs a reasoner.
 */
public final class Closure {
    private final Ontology ontology;

    /**
     * Prepares the closure under an ontology.
     *
     * @param ontology what declares the properties
     */
    public Closure(Ontology ontology) {
        this.ontology = ontology;
    }

    /**
     * Gives all that follows from a triple.
     *
     * @param stated the triple
     * @return the triple itself and what follows, in a fixed order
     */
    public Set<Triple> of(Triple stated) {
        Set<Triple> closed = new LinkedHashSet<>();
        Deque<Triple> open = new ArrayDeque<>();
        open.add(stated);
        while (!open.isEmpty()) {
            Triple triple = open.remove();
            if (closed.add(triple)) {
                open.addAll(step(triple));
            }
        }
        return closed;
    }

    /**
     * Gives the classes something belongs to.
     *
     * @param type one of its classes
     * @return the class itself and those above it, in a fixed order
     */
    public Set<Node> types(Node type) {
        Set<Node> types = new LinkedHashSet<>();
        types.add(type);
        ontology.superClasses(type.getURI()).forEach(c -> types.add(NodeFactory.createURI(c)));
        return types;
    }

    private Set<Triple> step(Triple triple) {
        Set<Triple> found = new LinkedHashSet<>();
        String property = triple.getPredicate().getURI();
        Node subject = triple.getSubject();
        Node object = triple.getObject();
        for (String above : ontology.superProperties(property)) {
            found.add(Triple.create(subject, NodeFactory.createURI(above), object));
        }
        if (object.isURI()) {
            if (ontology.symmetric(property)) {
                found.add(Triple.create(object, triple.getPredicate(), subject));
            }
            for (String inverse : ontology.inverses(property)) {
                found.add(Triple.create(object, NodeFactory.createURI(inverse), subject));
            }
        }
        return found;
    }
}
