package org.newsgraph.serve;

import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the overview for a while, since it reads every claim.
 *
 * <p>The while grows with what counting cost: a small store is counted again after a second, a large one seldom.
 */
final class OverviewCache {
    private static final long LEAST_NANOS = 1_000_000_000L;
    private static final long FACTOR = 30;

    private final DatasetGraph dataset;
    private @Nullable Overview overview;
    private long freshUntil;

    OverviewCache(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** Must be called within a transaction. */
    synchronized Overview get() {
        long now = System.nanoTime();
        Overview known = overview;
        if (known != null && now < freshUntil) {
            return known;
        }
        Overview counted = Overview.of(dataset);
        long after = System.nanoTime();
        overview = counted;
        freshUntil = after + Math.max(LEAST_NANOS, FACTOR * (after - now));
        return counted;
    }
}
