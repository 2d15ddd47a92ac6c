package org.newsgraph.store;

import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.VOID;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.Terms;

/** The graph that says of each article when it was read, from where, by what; used within transactions. */
final class Catalog {
    private static final Node BASE = VOID.uriSpace.asNode();

    private final DatasetGraph dataset;
    private final Node name;

    Catalog(DatasetGraph dataset, Iris iris) {
        this.dataset = dataset;
        this.name = NodeFactory.createURI(iris.catalog());
    }

    /** The base a store was created with: the catalog's IRI must lie under it. */
    static Optional<String> base(DatasetGraph dataset) {
        return dataset.stream(Node.ANY, Node.ANY, BASE, Node.ANY)
                .filter(q -> q.getGraph().equals(q.getSubject()))
                .map(q -> q.getObject().getLiteralLexicalForm())
                .findFirst();
    }

    void recordBase() {
        dataset.add(
                name,
                name,
                BASE,
                NodeFactory.createLiteralString(
                        name.getURI().substring(0, name.getURI().length() - "graph/catalog".length())));
    }

    void record(ArticleGraph article, Reading reading) {
        Node node = article.node();
        forget(node);
        dataset.add(
                name,
                node,
                Terms.READ_AT,
                NodeFactory.createLiteralDT(reading.at().toString(), XSDDatatype.XSDdateTime));
        dataset.add(name, node, Terms.READ_FROM, NodeFactory.createLiteralString(reading.from()));
        dataset.add(name, node, Terms.READ_BY, NodeFactory.createLiteralString(reading.by()));
        dataset.add(
                name,
                node,
                Terms.CLAIM_COUNT,
                NodeFactory.createLiteralDT(Integer.toString(article.claimCount()), XSDDatatype.XSDinteger));
        dataset.add(
                name,
                node,
                Terms.FINGERPRINT,
                NodeFactory.createLiteralString(article.fingerprint().toString()));
    }

    void forget(Node article) {
        dataset.deleteAny(name, article, Node.ANY, Node.ANY);
    }

    boolean holds(Node article) {
        return dataset.contains(name, article, Terms.READ_AT, Node.ANY);
    }

    List<StoredArticle> list() {
        return dataset.stream(name, Node.ANY, Terms.READ_AT, Node.ANY).map(q -> q.getSubject()).toList().stream()
                .map(this::entry)
                .toList();
    }

    private StoredArticle entry(Node article) {
        Optional<String> publisher = dataset.stream(article, article, Terms.PUBLISHER, Node.ANY)
                .map(q -> q.getObject())
                .findFirst()
                .flatMap(p -> value(article, p, Terms.LABEL));
        return new StoredArticle(
                article.getURI(),
                value(article, article, Terms.HEADLINE).orElse(""),
                value(article, article, Terms.DATE_PUBLISHED),
                publisher,
                value(name, article, Terms.CLAIM_COUNT).map(Integer::parseInt).orElse(0),
                value(name, article, Terms.READ_AT).orElse(""),
                value(name, article, Terms.READ_FROM).orElse(""),
                value(name, article, Terms.READ_BY).orElse(""));
    }

    private Optional<String> value(Node graph, Node subject, Node property) {
        return dataset.stream(graph, subject, property, Node.ANY)
                .map(q -> q.getObject().getLiteralLexicalForm())
                .findFirst();
    }
}
