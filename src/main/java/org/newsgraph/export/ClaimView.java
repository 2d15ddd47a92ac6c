package org.newsgraph.export;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.Ontology;
import org.newsgraph.graph.Terms;
import org.newsgraph.vocab.Ng;

/**
 * Looks at one article's graph claim by claim.
 *
 * <p>What a graph says of one thing in one property is looked up in a fixed order, so that the same graph always looks the
 * same.
 */
public final class ClaimView {
    private static final int GLOSS_DEPTH = 3;

    private final ArticleGraph article;
    private final Ontology ontology;

    /**
     * Looks at a graph.
     *
     * @param article the graph
     * @param ontology what names classes and relations
     */
    public ClaimView(ArticleGraph article, Ontology ontology) {
        this.article = article;
        this.ontology = ontology;
    }

    /**
     * Gives the claims in text order.
     *
     * @return their nodes, by evidence and IRI
     */
    public List<Node> claims() {
        return graph().find(Node.ANY, Terms.TYPE, Terms.CLAIM).mapWith(t -> t.getSubject()).toList().stream()
                .sorted(Comparator.comparingInt(
                                (Node c) -> Order.number(graph(), object(c, Terms.EVIDENCE), Terms.BEGIN))
                        .thenComparingInt(c -> Order.number(graph(), object(c, Terms.EVIDENCE), Terms.END))
                        .thenComparing(Node::getURI))
                .toList();
    }

    /**
     * Gives one object.
     *
     * @param subject the subject
     * @param property the property
     * @return the first object by its characters
     */
    public Optional<Node> find(Node subject, Node property) {
        return graph().find(subject, property, Node.ANY).mapWith(t -> t.getObject()).toList().stream()
                .min(Comparator.comparing(Node::toString));
    }

    /**
     * Gives an object that every good graph has.
     *
     * @param subject the subject
     * @param property the property
     * @return the object
     * @throws IllegalArgumentException if there is none
     */
    public Node object(Node subject, Node property) {
        return find(subject, property)
                .orElseThrow(
                        () -> new IllegalArgumentException(subject + " has no " + property + " in " + article.iri()));
    }

    /**
     * Gives the characters of a literal.
     *
     * @param subject the subject
     * @param property the property
     * @return the characters
     */
    public Optional<String> text(Node subject, Node property) {
        return find(subject, property).filter(Node::isLiteral).map(Node::getLiteralLexicalForm);
    }

    /**
     * Gives a name for people.
     *
     * @param node an entity, a class or a literal
     * @return its label, or the last part of its IRI
     */
    public String label(Node node) {
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm();
        }
        return text(node, Terms.LABEL)
                .or(() -> ontology.label(node))
                .orElseGet(() -> node.getURI().replaceAll(".*[/#]", "").replace('_', ' '));
    }

    /**
     * Puts a claim in a few words.
     *
     * @param claim a claim
     * @return subject, relation and object by their labels
     */
    public String gloss(Node claim) {
        return gloss(claim, GLOSS_DEPTH);
    }

    private String gloss(Node node, int depth) {
        if (!isClaim(node)) {
            return label(node);
        }
        // Claims may speak of each other.
        return depth == 0
                ? "…"
                : gloss(object(node, Terms.SUBJECT), depth - 1)
                        + (object(node, Terms.POLARITY).equals(Terms.NEGATIVE) ? " not: " : " ")
                        + label(object(node, Terms.PREDICATE))
                        + ' '
                        + gloss(object(node, Terms.OBJECT), depth - 1);
    }

    /**
     * Names the sources of a claim: who says it, who says that they say it, the agency, the outlet.
     *
     * @param claim the claim
     * @return their labels, nearest first
     */
    public List<String> sourceChain(Node claim) {
        Set<String> labels = new LinkedHashSet<>();
        Set<Node> seen = new HashSet<>();
        Optional<Node> outer = Optional.of(claim);
        // Claims may speak of each other.
        while (outer.isPresent() && seen.add(outer.get())) {
            find(outer.get(), Terms.ATTRIBUTED_TO).ifPresent(s -> labels.add(label(s)));
            outer = find(outer.get(), Terms.WITHIN);
        }
        find(node(), Terms.PRIMARY_SOURCE).ifPresent(s -> labels.add(label(s)));
        find(node(), Terms.PUBLISHER).ifPresent(s -> labels.add(label(s)));
        return List.copyOf(labels);
    }

    /**
     * Finds the words for an entity that belong to a claim.
     *
     * @param entity the entity
     * @param evidence the claim's evidence
     * @return the mention within the evidence, or else the nearest
     */
    public Optional<Node> mention(Node entity, Node evidence) {
        int begin = Order.number(graph(), evidence, Terms.BEGIN);
        int end = Order.number(graph(), evidence, Terms.END);
        return graph().find(Node.ANY, Terms.IDENT_REF, entity).mapWith(t -> t.getSubject()).toList().stream()
                .min(Comparator.comparingInt((Node m) -> distance(m, begin, end))
                        .thenComparingInt(m -> Order.number(graph(), m, Terms.BEGIN))
                        .thenComparing(Node::getURI));
    }

    private int distance(Node mention, int begin, int end) {
        int first = Order.number(graph(), mention, Terms.BEGIN);
        int last = Order.number(graph(), mention, Terms.END);
        return Math.max(0, Math.max(begin - first, last - end));
    }

    /**
     * Gives the narrowest of our own classes an entity has.
     *
     * @param entity the entity
     * @return the class
     */
    public Optional<Node> type(Node entity) {
        List<Node> types = graph().find(entity, Terms.TYPE, Node.ANY).mapWith(t -> t.getObject()).toList().stream()
                .filter(t -> t.isURI() && t.getURI().startsWith(Ng.NS) && !t.equals(Terms.MENTION))
                .sorted(Comparator.comparing(Node::getURI))
                .toList();
        Set<String> wider = new HashSet<>();
        types.forEach(t -> wider.addAll(ontology.superClasses(t.getURI())));
        return types.stream().filter(t -> !wider.contains(t.getURI())).findFirst();
    }

    /**
     * Tells claims from entities.
     *
     * @param node what to look at
     * @return true if it is a claim
     */
    public boolean isClaim(Node node) {
        return node.isURI() && graph().contains(node, Terms.TYPE, Terms.CLAIM);
    }

    Optional<Double> number(Node subject, Node property) {
        return text(subject, property).map(Double::valueOf);
    }

    Optional<String> cameo(Node relation) {
        return ontology.cameo(relation);
    }

    String article() {
        return article.iri();
    }

    Node node() {
        return article.node();
    }

    Graph graph() {
        return article.graph();
    }
}
