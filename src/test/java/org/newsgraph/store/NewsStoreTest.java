package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.ArticleWriter;
import org.newsgraph.graph.Borderville;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.Ontology;
import org.newsgraph.graph.Outlets;
import org.newsgraph.graph.Terms;

class NewsStoreTest {
    private static final Reading READING = new Reading(Instant.parse("2026-01-01T00:00:00Z"), "example.txt", "test");

    @TempDir
    Path directory;

    private static ArticleGraph article() {
        return new ArticleWriter(Ontology.bundled(), new Iris(Iris.DEFAULT_BASE), true, Outlets.BY_NAME)
                .write(Borderville.article(), p -> {});
    }

    private NewsStore open() {
        return NewsStore.open(directory.resolve("store"), Optional.empty());
    }

    private static long quads(NewsStore store) {
        return store.read(d -> d.stream().count());
    }

    @Test
    void storingTwiceEqualsStoringOnce() {
        try (NewsStore store = open()) {
            store.replace(article(), READING);
            long once = quads(store);
            store.replace(article(), READING);
            assertThat(quads(store)).isEqualTo(once);
        }
    }

    @Test
    void survivesClosing() {
        try (NewsStore store = open()) {
            store.replace(article(), READING);
        }
        try (NewsStore store = NewsStore.open(directory.resolve("store"))) {
            assertThat(store.list()).singleElement().satisfies(a -> {
                assertThat(a.headline()).isEqualTo("Talks in Example Town");
                assertThat(a.publisher()).contains("Example News");
                assertThat(a.claims()).isEqualTo(3);
                assertThat(a.readFrom()).isEqualTo("example.txt");
            });
            ArticleGraph stored = store.article(article().iri()).orElseThrow();
            assertThat(stored.graph().isIsomorphicWith(article().graph())).isTrue();
        }
    }

    @Test
    void removingUndoesStoring() {
        try (NewsStore store = open()) {
            long empty = quads(store);
            store.replace(article(), READING);
            assertThat(store.remove(article().iri())).isTrue();
            assertThat(store.remove(article().iri())).isFalse();
            assertThat(quads(store)).isEqualTo(empty);
        }
    }

    @Test
    void queriesSeeAllGraphs() {
        try (NewsStore store = open()) {
            store.replace(article(), READING);
            String ask = "ASK { ?s <https://w3id.org/newsgraph/ontology#targets> ?o }";
            boolean found = store.read(d -> {
                try (QueryExecution q = QueryExecutionFactory.create(ask, DatasetFactory.wrap(d))) {
                    return q.execAsk();
                }
            });
            assertThat(found).isTrue();
        }
    }

    @Test
    void refusesAnotherBase() {
        open().close();
        assertThatThrownBy(() -> NewsStore.open(directory.resolve("store"), Optional.of("https://other.example/")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("http://localhost:3030/");
    }

    @Test
    void keepsFourIndexes() throws Exception {
        open().close();
        try (Stream<Path> files = Files.list(directory.resolve("store/Data-0001"))) {
            assertThat(files.map(f -> f.getFileName().toString()).filter(f -> f.matches("[GSPO]{4}\\.bpt")))
                    .containsExactlyInAnyOrder("GSPO.bpt", "SPOG.bpt", "POSG.bpt", "OSPG.bpt");
        }
    }

    @Test
    void refusesQuotesThatTheTextDoesNotSay() {
        ArticleGraph article = article();
        Node evidence = NodeFactory.createURI(article.iri() + "#char=70,108");
        article.graph().remove(evidence, Terms.ANCHOR, Node.ANY);
        article.graph().add(evidence, Terms.ANCHOR, NodeFactory.createLiteralString("something else"));
        try (NewsStore store = open()) {
            assertThatThrownBy(() -> store.replace(article, READING)).isInstanceOf(IllegalArgumentException.class);
            assertThat(store.list()).isEmpty();
        }
    }

    @Test
    void refusesADirectoryOfOtherThings() throws Exception {
        Files.writeString(directory.resolve("letter.txt"), "private");
        assertThatThrownBy(() -> NewsStore.open(directory, Optional.empty())).isInstanceOf(StoreException.class);
        assertThatThrownBy(() -> NewsStore.open(directory)).hasMessageContaining("no store");
    }

    @Test
    void batchesReportOnlyWhatIsStored() {
        List<ArticleGraph> done = new ArrayList<>();
        long[] now = {0};
        try (NewsStore store = open();
                Batch batch = new Batch(store, 10, Duration.ofSeconds(5), () -> now[0], done::add)) {
            batch.add(article(), READING);
            assertThat(done).isEmpty();
            assertThat(store.list()).isEmpty();
            now[0] = Duration.ofSeconds(6).toNanos();
            batch.add(article(), READING);
            assertThat(done).hasSize(1);
            assertThat(store.list()).hasSize(1);
        }
    }

    @Test
    void ontologyIsStoredOnce() {
        try (NewsStore store = open()) {
            store.ontology(Ontology.bundled());
            long once = quads(store);
            store.ontology(Ontology.bundled());
            assertThat(quads(store)).isEqualTo(once).isGreaterThan(500);
        }
    }

    @Test
    void compactingLosesNothing() {
        try (NewsStore store = open()) {
            store.replaceAll(List.of(Map.entry(article(), READING)));
            long before = quads(store);
            store.compact();
            assertThat(quads(store)).isEqualTo(before);
        }
    }
}
