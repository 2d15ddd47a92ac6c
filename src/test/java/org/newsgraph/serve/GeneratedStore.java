package org.newsgraph.serve;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.Ontology;
import org.newsgraph.store.Batch;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.Reading;

/**
 * Makes a store of generated articles, to measure pages and queries on: {@code GeneratedStore DIRECTORY CLAIMS SEED}.
 */
final class GeneratedStore {
    private GeneratedStore() {}

    public static void main(String[] arguments) {
        int claims = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100_000;
        long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1;
        System.out.println(make(Path.of(arguments[0]), claims, seed) + " articles");
    }

    /** Fills a fresh store until it has so many claims; gives the number of articles. */
    static int make(Path directory, int claims, long seed) {
        GeneratedNews news = new GeneratedNews(seed);
        Reading reading = new Reading(Instant.parse("2025-01-01T00:00:00Z"), "generated", "test");
        int articles = 0;
        try (NewsStore store = NewsStore.open(directory, Optional.empty());
                Batch batch = new Batch(store, 500, Duration.ofMinutes(1), System::nanoTime, a -> {})) {
            store.ontology(Ontology.bundled());
            for (int made = 0; made < claims; articles++) {
                ArticleGraph article = news.next();
                made += article.claimCount();
                batch.add(article, reading);
            }
        }
        return articles;
    }
}
