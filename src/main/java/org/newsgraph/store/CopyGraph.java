package org.newsgraph.store;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.copies.Copies;
import org.newsgraph.copies.Copy;
import org.newsgraph.copies.Fingerprint;
import org.newsgraph.copies.Report;
import org.newsgraph.copies.Resemblance;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.Terms;

/**
 * The graph that says which articles are copies of which: made from the fingerprints of all articles, whatever order they
 * were read in, and brought up to date in the transaction that changes an article. Used within transactions.
 */
final class CopyGraph {
    private static final int DIGITS = 2;

    private final DatasetGraph dataset;
    private final Iris iris;
    private final Node name;
    private final Node catalog;

    CopyGraph(DatasetGraph dataset, Iris iris) {
        this.dataset = dataset;
        this.iris = iris;
        this.name = NodeFactory.createURI(iris.copies());
        this.catalog = NodeFactory.createURI(iris.catalog());
    }

    /** Makes the graph what it would be if it were made anew; what stays is not touched. */
    void update() {
        Set<Triple> wanted = triples(Copies.among(reports()));
        List<Triple> old = dataset.stream(name, Node.ANY, Node.ANY, Node.ANY)
                .map(Quad::asTriple)
                .toList();
        old.stream().filter(t -> !wanted.contains(t)).forEach(t -> dataset.delete(Quad.create(name, t)));
        old.forEach(wanted::remove);
        wanted.forEach(t -> dataset.add(Quad.create(name, t)));
    }

    List<StoredCopy> list() {
        return dataset.stream(name, Node.ANY, Terms.QUALIFIED_DERIVATION, Node.ANY)
                .map(q -> new StoredCopy(
                        q.getSubject().getURI(),
                        value(q.getObject(), Terms.DERIVED_ENTITY).getURI(),
                        value(q.getSubject(), Terms.STORY).getURI(),
                        number(q.getObject(), Terms.TAKEN_PART),
                        number(q.getObject(), Terms.KEPT_PART)))
                .sorted(Comparator.comparing(StoredCopy::story).thenComparing(StoredCopy::copy))
                .toList();
    }

    private Node value(Node subject, Node property) {
        return dataset.find(name, subject, property, Node.ANY).next().getObject();
    }

    private double number(Node subject, Node property) {
        return Double.parseDouble(value(subject, property).getLiteralLexicalForm());
    }

    private List<Report> reports() {
        Map<Node, Node> days = values(Terms.DATE_PUBLISHED);
        Map<Node, Node> publishers = values(Terms.PUBLISHER);
        Set<Node> agencies = dataset.stream(Node.ANY, Node.ANY, Terms.TYPE, Terms.NEWS_AGENCY)
                .map(Quad::getSubject)
                .collect(Collectors.toSet());
        List<Report> reports = new ArrayList<>();
        fingerprints()
                .forEach((article, fingerprint) -> reports.add(new Report(
                        article.getURI(),
                        agencies.contains(publishers.getOrDefault(article, Node.ANY)),
                        Optional.ofNullable(days.get(article))
                                .map(Node::getLiteralLexicalForm)
                                .orElse(""),
                        fingerprint)));
        return reports;
    }

    private Map<Node, Node> values(Node property) {
        return dataset.stream(Node.ANY, Node.ANY, property, Node.ANY)
                .filter(q -> q.getGraph().equals(q.getSubject()))
                .collect(Collectors.toMap(Quad::getSubject, Quad::getObject, (a, b) -> a));
    }

    private Map<Node, Fingerprint> fingerprints() {
        Map<Node, Fingerprint> found = new HashMap<>();
        dataset.stream(catalog, Node.ANY, Terms.FINGERPRINT, Node.ANY)
                .forEach(q -> Fingerprint.parse(q.getObject().getLiteralLexicalForm())
                        .ifPresent(f -> found.put(q.getSubject(), f)));
        return found;
    }

    /** Finds the other graphs of an article's address whose text is much the same: earlier versions of it. */
    List<Node> versions(Node article, Collection<Node> addresses, Fingerprint fingerprint) {
        return addresses.stream()
                .flatMap(a -> dataset.stream(Node.ANY, Node.ANY, Terms.URL, a))
                .map(Quad::getSubject)
                .filter(other -> !other.equals(article) && isCopy(fingerprint, other))
                .distinct()
                .toList();
    }

    private boolean isCopy(Fingerprint fingerprint, Node other) {
        return dataset.stream(catalog, other, Terms.FINGERPRINT, Node.ANY)
                .flatMap(q -> Fingerprint.parse(q.getObject().getLiteralLexicalForm()).stream())
                .anyMatch(f -> Resemblance.of(fingerprint, f).isCopy());
    }

    private Set<Triple> triples(List<Copy> copies) {
        Set<Triple> triples = new LinkedHashSet<>();
        for (Copy copy : copies) {
            Node article = NodeFactory.createURI(copy.copy());
            Node original = NodeFactory.createURI(copy.original());
            Node story = NodeFactory.createURI(copy.story());
            Node derivation = NodeFactory.createURI(iris.copy(copy.copy(), copy.original()));
            triples.add(Triple.create(article, Terms.IS_BASED_ON, original));
            triples.add(Triple.create(article, Terms.STORY, story));
            triples.add(Triple.create(story, Terms.STORY, story));
            triples.add(Triple.create(article, Terms.QUALIFIED_DERIVATION, derivation));
            triples.add(Triple.create(derivation, Terms.TYPE, Terms.DERIVATION));
            triples.add(Triple.create(derivation, Terms.DERIVED_ENTITY, original));
            triples.add(Triple.create(
                    derivation, Terms.TAKEN_PART, part(copy.resemblance().taken())));
            triples.add(Triple.create(
                    derivation, Terms.KEPT_PART, part(copy.resemblance().kept())));
        }
        return triples;
    }

    /** TDB2 keeps a decimal as a number: without the zeros at its end, so that what is written is what is read. */
    private static Node part(double part) {
        BigDecimal rounded = BigDecimal.valueOf(part).setScale(DIGITS, RoundingMode.HALF_UP);
        BigDecimal plain = rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
        return NodeFactory.createLiteralDT(
                plain.setScale(Math.max(1, plain.scale())).toPlainString(), XSDDatatype.XSDdecimal);
    }
}
