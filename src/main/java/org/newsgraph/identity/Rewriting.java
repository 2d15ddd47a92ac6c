package org.newsgraph.identity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.newsgraph.graph.Terms;

/** Puts into an article's graph what was decided on its entities. */
public final class Rewriting {
    private static final Set<Node> LINKS = Set.of(Terms.SAME_AS, Terms.EXACT_MATCH, Terms.CLOSE_MATCH);
    private static final Set<Node> KNOWLEDGE = Set.of(Terms.COUNTRY, Terms.LOCATED_IN, Terms.HAS_GEOMETRY);

    private final Map<Node, Node> names = new HashMap<>();
    private final Set<Node> unlinked = new HashSet<>();
    private final Set<Triple> removed = new HashSet<>();
    private final Map<Node, Set<Node>> elsewhere = new HashMap<>();

    /** Changes nothing. */
    public Rewriting() {}

    /**
     * Adds the decision on an entity.
     *
     * @param unit the entity as the article alone gives it
     * @param identities the decisions
     */
    public void add(Unit unit, Identities identities) {
        Node read = NodeFactory.createURI(unit.readAs());
        String entity = identities.entity(unit);
        Node now = NodeFactory.createURI(entity);
        if (!now.equals(read)) {
            names.put(read, now);
        }
        if (identities.unlinked(unit)) {
            unlinked.add(read);
        }
        for (String other : identities.not(unit, entity)) {
            LINKS.forEach(link -> removed.add(Triple.create(read, link, NodeFactory.createURI(other))));
        }
        Set<Node> known = new HashSet<>();
        identities.elsewhere(entity).forEach(iri -> known.add(NodeFactory.createURI(iri)));
        if (!known.isEmpty()) {
            elsewhere.put(read, known);
        }
    }

    /**
     * Tells whether there is anything to do.
     *
     * @return true if no entity changes
     */
    public boolean isEmpty() {
        return names.isEmpty() && unlinked.isEmpty() && removed.isEmpty() && elsewhere.isEmpty();
    }

    /**
     * Rewrites a graph.
     *
     * @param asRead the graph as the article alone gives it
     * @return the graph after the decisions
     */
    public Graph of(Graph asRead) {
        Graph now = GraphMemFactory.createDefaultGraphSameTerm();
        asRead.find().filterKeep(this::stays).forEach(t -> now.add(renamed(t)));
        elsewhere.forEach((read, iris) -> {
            if (asRead.contains(read, Terms.TYPE, Node.ANY)) {
                iris.forEach(i -> now.add(renamed(read), Terms.SAME_AS, i));
            }
        });
        return now;
    }

    /** What people said of the same thing elsewhere stands in for what was guessed. */
    private boolean stays(Triple triple) {
        Node subject = triple.getSubject();
        Node property = triple.getPredicate();
        boolean link = LINKS.contains(property);
        boolean gone = unlinked.contains(subject) && (link || KNOWLEDGE.contains(property));
        return !gone && !(link && elsewhere.containsKey(subject)) && !removed.contains(triple);
    }

    private Triple renamed(Triple triple) {
        return Triple.create(renamed(triple.getSubject()), triple.getPredicate(), renamed(triple.getObject()));
    }

    private Node renamed(Node node) {
        if (node.isTripleTerm()) {
            return NodeFactory.createTripleTerm(renamed(node.getTriple()));
        }
        return names.getOrDefault(node, node);
    }
}
