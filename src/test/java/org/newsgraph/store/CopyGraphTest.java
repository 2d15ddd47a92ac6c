package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.copies.Fingerprint;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.Terms;

class CopyGraphTest {
    private static final Reading READING = new Reading(Instant.parse("2026-01-01T00:00:00Z"), "example.txt", "test");
    private static final String TEXT =
            "The harbour of Example Town was closed on Monday after a crane fell into the basin."
                    + " Nobody was hurt, the port authority said in a statement that named the crane's maker."
                    + " Eleven ships waited outside the breakwater for permission to enter on Monday evening."
                    + " Divers are to inspect the wreck as soon as the storm has passed.";
    private static final String OTHER =
            "Samplia's teachers ended a strike of three weeks after the ministry raised their pay."
                    + " Schools in the capital open again on Thursday, and examinations are put off until June."
                    + " The union called the agreement a victory for everybody who works in public service.";

    @TempDir
    Path directory;

    private NewsStore open(String name) {
        return NewsStore.open(directory.resolve(name), Optional.empty());
    }

    private static ArticleGraph article(String name, String day, String address, String text, boolean keepText) {
        String iri = Iris.DEFAULT_BASE + "article/" + name;
        Node node = NodeFactory.createURI(iri);
        Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
        graph.add(node, Terms.TYPE, Terms.NEWS_ARTICLE);
        graph.add(node, Terms.HEADLINE, NodeFactory.createLiteralString(name));
        graph.add(node, Terms.URL, NodeFactory.createURI(address));
        graph.add(node, Terms.DATE_PUBLISHED, NodeFactory.createLiteralDT(day, XSDDatatype.XSDdate));
        if (keepText) {
            graph.add(node, Terms.IS_STRING, NodeFactory.createLiteralString(text));
        }
        return new ArticleGraph(iri, graph, Graph.emptyGraph, Optional.of(Fingerprint.of(text, name)));
    }

    private static final ArticleGraph FIRST = article("first", "2024-05-06", "https://a.example/1", TEXT, true);
    private static final ArticleGraph COPY = article("copy", "2024-05-07", "https://b.example/1", TEXT, true);
    private static final ArticleGraph APART = article("apart", "2024-05-07", "https://b.example/2", OTHER, true);

    private static List<String> copies(NewsStore store) {
        Node graph = NodeFactory.createURI(store.iris().copies());
        return store.read(d -> d.stream(graph, Node.ANY, Node.ANY, Node.ANY)
                .map(Quad::asTriple)
                .map(Object::toString)
                .sorted()
                .toList());
    }

    private static boolean isBasedOn(NewsStore store, ArticleGraph copy, ArticleGraph original) {
        return store.read(d -> d.contains(Node.ANY, copy.node(), Terms.IS_BASED_ON, original.node()));
    }

    @Test
    void theSameTextAtTwoAddressesIsOneStory() {
        try (NewsStore store = open("store")) {
            store.replace(COPY, READING);
            assertThat(copies(store)).isEmpty();
            store.replace(FIRST, READING);
            store.replace(APART, READING);
            assertThat(isBasedOn(store, COPY, FIRST)).isTrue();
            assertThat(copies(store)).hasSize(8);
            Node derivation = NodeFactory.createURI(store.iris().copy(COPY.iri(), FIRST.iri()));
            assertThat(store.<String>read(d -> d.find(Node.ANY, derivation, Terms.TAKEN_PART, Node.ANY)
                            .next()
                            .getObject()
                            .getLiteralLexicalForm()))
                    .isEqualTo("1.0");
        }
    }

    @Test
    void linksVanishWithTheArticle() {
        for (ArticleGraph removed : List.of(FIRST, COPY)) {
            try (NewsStore store = open("store-" + removed.node().getLocalName())) {
                store.replaceAll(List.of(Map.entry(FIRST, READING), Map.entry(COPY, READING)));
                assertThat(copies(store)).isNotEmpty();
                store.remove(removed.iri());
                assertThat(copies(store)).isEmpty();
            }
        }
    }

    @Test
    void neitherTheOrderNorTheNumberOfReadingsMatters() {
        List<ArticleGraph> all = new ArrayList<>(List.of(FIRST, COPY, APART));
        for (int i = 2; i < 6; i++) {
            String text = TEXT.substring(0, TEXT.indexOf('.', 60 * i) + 1) + " " + OTHER.substring(0, 90);
            all.add(article("cut" + i, "2024-05-08", "https://c.example/" + i, text, i % 2 == 0));
        }
        List<String> expected;
        try (NewsStore store = open("store")) {
            all.forEach(a -> store.replace(a, READING));
            expected = copies(store);
        }
        assertThat(expected).hasSizeGreaterThan(15);
        Random random = new Random(3);
        for (int i = 0; i < 4; i++) {
            Collections.shuffle(all, random);
            try (NewsStore store = open("store" + i)) {
                store.replaceAll(all.subList(0, i + 1).stream()
                        .map(a -> Map.entry(a, READING))
                        .toList());
                all.forEach(a -> store.replace(a, READING));
                assertThat(copies(store)).isEqualTo(expected);
            }
        }
    }

    @Test
    void aNewTitleAtTheSameAddressReplacesTheArticle() {
        try (NewsStore store = open("store")) {
            store.replace(FIRST, READING);
            ArticleGraph renamed = article("renamed", "2024-05-07", "https://a.example/1", TEXT + " It rains.", true);
            store.replace(renamed, READING);
            assertThat(store.list()).extracting(StoredArticle::iri).containsExactly(renamed.iri());
            assertThat(copies(store)).isEmpty();
        }
    }

    @Test
    void anotherTextAtTheSameAddressIsAnotherArticle() {
        try (NewsStore store = open("store")) {
            store.replace(FIRST, READING);
            store.replace(article("other", "2024-05-07", "https://a.example/1", OTHER, true), READING);
            assertThat(store.list()).hasSize(2);
        }
    }

    @Test
    void withoutTextsTheFingerprintsTell() {
        try (NewsStore store = open("store")) {
            store.replace(article("first", "2024-05-06", "https://a.example/1", TEXT, false), READING);
            store.replace(article("copy", "2024-05-07", "https://b.example/1", TEXT, false), READING);
            assertThat(isBasedOn(store, COPY, FIRST)).isTrue();
        }
    }
}
