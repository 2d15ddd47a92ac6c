package org.newsgraph.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.store.NewsStore;

/** A server that is killed while it indexes leaves an index that the next one completes. */
class KillDuringIndexingIT {
    @TempDir
    Path directory;

    @Test
    void theNextServerHasTheWholeIndex() throws Exception {
        Path jar = Path.of(System.getProperty("newsgraph.jar", "target/newsgraph.jar"));
        assumeTrue(Files.exists(jar), "no jar");
        Path place = directory.resolve("store");
        GeneratedStore.make(place, 6000, 3);
        for (int i = 0; i < 3; i++) {
            Process server = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx700m",
                            "-jar",
                            jar.toString(),
                            "serve",
                            "--store",
                            place.toString(),
                            "--port",
                            "0")
                    .redirectErrorStream(true)
                    .redirectOutput(directory.resolve("log" + i).toFile())
                    .start();
            try {
                waitForIndex(place.resolve("search"), server);
                Thread.sleep(60L * i);
            } finally {
                server.destroyForcibly();
            }
            assertThat(server.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
        try (NewsStore store = NewsStore.open(place);
                SearchIndex kept = SearchStore.open(Optional.of(place.resolve("search")));
                SearchIndex fresh = SearchStore.open(Optional.empty())) {
            store.read(dataset -> new Indexer(dataset, kept, "http://localhost:3030/").update());
            store.read(dataset -> new Indexer(dataset, fresh, "http://localhost:3030/").update());
            assertThat(kept.stamps()).isEqualTo(fresh.stamps()).isNotEmpty();
            for (String words : List.of("news", "a", "shelled ba", "said")) {
                assertThat(things(kept, words)).containsExactlyInAnyOrderElementsOf(things(fresh, words));
                assertThat(kept.sentences(words, 100_000))
                        .containsExactlyInAnyOrderElementsOf(fresh.sentences(words, 100_000));
            }
        }
    }

    private static List<SearchIndex.Found> things(SearchIndex index, String words) {
        return index.names(words).stream()
                .filter(found -> found.kind().equals(SearchIndex.THING))
                .toList();
    }

    /** Until documents are being written, which are not committed yet. */
    private static void waitForIndex(Path search, Process server) throws Exception {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (System.nanoTime() < until && server.isAlive() && files(search) < 2) {
            Thread.sleep(10);
        }
    }

    private static long files(Path search) throws IOException {
        if (!Files.isDirectory(search)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(search)) {
            return files.count();
        }
    }
}
