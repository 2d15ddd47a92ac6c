package org.newsgraph.store;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.newsgraph.graph.ArticleGraph;

/**
 * Collects articles and stores many in one transaction, since each transaction has its price.
 *
 * <p>Not for several threads at once.
 */
public final class Batch implements AutoCloseable {
    private final NewsStore store;
    private final int size;
    private final long nanos;
    private final LongSupplier clock;
    private final Consumer<ArticleGraph> done;
    private final Map<String, Map.Entry<ArticleGraph, Reading>> waiting = new LinkedHashMap<>();
    private long since;

    /**
     * Starts empty.
     *
     * @param store where the articles go
     * @param size how many are stored together
     * @param wait how long an article waits for others
     * @param clock counts nanoseconds
     * @param done hears of each article after its transaction
     */
    public Batch(NewsStore store, int size, Duration wait, LongSupplier clock, Consumer<ArticleGraph> done) {
        this.store = store;
        this.size = size;
        this.nanos = wait.toNanos();
        this.clock = clock;
        this.done = done;
    }

    /**
     * Takes an article, and stores those that wait if they are enough or waited long enough.
     *
     * @param article its graph
     * @param reading when and from where it was read
     */
    public void add(ArticleGraph article, Reading reading) {
        if (waiting.isEmpty()) {
            since = clock.getAsLong();
        }
        // The later reading of an article counts, and takes the later place.
        waiting.remove(article.iri());
        waiting.put(article.iri(), Map.entry(article, reading));
        if (waiting.size() >= size || clock.getAsLong() - since >= nanos) {
            flush();
        }
    }

    /** Stores those that wait. */
    public void flush() {
        if (!waiting.isEmpty()) {
            List<Map.Entry<ArticleGraph, Reading>> now = List.copyOf(waiting.values());
            store.replaceAll(now);
            waiting.clear();
            now.forEach(a -> done.accept(a.getKey()));
        }
    }

    @Override
    public void close() {
        flush();
    }
}
