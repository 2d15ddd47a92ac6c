package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.Ontology;
import org.newsgraph.validate.ArticleValidator;

/** Kills the program while it reads articles, at a moment when some are stored and some are not. */
class KillDuringBuildIT {
    private static final int ARTICLES = 4000;
    private static final long PATIENCE_SECONDS = 240;

    @TempDir
    Path directory;

    @Test
    void leavesEveryFinishedArticleWhole() throws Exception {
        Path jar = Path.of(System.getProperty("newsgraph.jar", "target/newsgraph.jar"));
        assumeTrue(Files.exists(jar), "no jar");
        Path store = directory.resolve("store");
        try (NewsStore made = NewsStore.open(store, Optional.empty())) {
            made.ontology(Ontology.bundled());
        }
        Process build = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1500m",
                        "-XX:+UseSerialGC",
                        "-jar",
                        jar.toString(),
                        "build",
                        articles().toString(),
                        "--store",
                        store.toString(),
                        "--date",
                        "2024-03-02")
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("log").toFile())
                .start();
        try {
            waitForData(store, build);
        } finally {
            build.destroyForcibly();
        }
        assertThat(build.waitFor(30, TimeUnit.SECONDS)).isTrue();
        try (NewsStore opened = NewsStore.open(store)) {
            ArticleValidator validator = new ArticleValidator();
            List<StoredArticle> stored = opened.list();
            assertThat(stored)
                    .as(Files.readString(directory.resolve("log")))
                    .isNotEmpty()
                    .hasSizeLessThan(ARTICLES);
            for (StoredArticle article : stored) {
                ArticleGraph graph = opened.article(article.iri()).orElseThrow();
                assertThat(graph.claimCount()).as(article.iri()).isEqualTo(article.claims());
                assertThat(validator.validate(graph.graph(), article.iri())).isEmpty();
            }
            long graphs = opened.read(d -> d.stream()
                    .map(q -> q.getGraph().getURI())
                    .filter(g -> g.contains("/article/"))
                    .distinct()
                    .count());
            assertThat(graphs).isEqualTo(stored.size());
        }
    }

    private Path articles() throws Exception {
        Path folder = Files.createDirectory(directory.resolve("articles"));
        for (int i = 0; i < ARTICLES; i++) {
            Files.writeString(
                    folder.resolve(String.format("a%04d.txt", i)),
                    "Council " + i + " meets delegation\n\nGermany met France in Berlin on Friday, an official said. "
                            + "France criticized Italy for plan " + i
                            + ".\n\nGermany supports the plan of the council.\n");
        }
        return folder;
    }

    /** Until the second batch is being written: the data grows by a batch, and, now, once more. */
    private static void waitForData(Path store, Process build) throws Exception {
        long first = afterGrowth(store, size(store), build);
        // Batches are ten seconds apart, and are written in far less than five.
        Thread.sleep(5000);
        afterGrowth(store, Math.max(first, size(store)), build);
    }

    private static long afterGrowth(Path store, long size, Process build) throws Exception {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < until && build.isAlive() && size(store) <= size) {
            Thread.sleep(20);
        }
        return size(store);
    }

    private static long size(Path store) throws Exception {
        Path nodes = store.resolve("Data-0001").resolve("nodes-data.obj");
        return Files.exists(nodes) ? Files.size(nodes) : 0;
    }
}
