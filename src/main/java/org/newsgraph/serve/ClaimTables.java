package org.newsgraph.serve;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.jspecify.annotations.Nullable;
import org.newsgraph.graph.SureClaims;

/** Keeps the table of claims and what was counted in it, until the store changes. */
final class ClaimTables {
    private static final long SECOND = 1_000_000_000L;

    private final DatasetGraph dataset;
    private final double least;
    private final Map<Double, Overview> overviews = new ConcurrentHashMap<>();
    private @Nullable ClaimTable table;
    private long version;

    ClaimTables(DatasetGraph dataset) {
        this.dataset = SureClaims.all(dataset);
        this.least = SureClaims.least(dataset);
    }

    /** Gives the claims from a confidence on; within a transaction. */
    Claims atLeast(double confidence) {
        return new Claims(current(), Math.max(least, confidence));
    }

    /** Gives what the whole store holds, counted once; within a transaction. */
    Overview overview(double confidence) {
        Claims claims = atLeast(confidence);
        return overviews.computeIfAbsent(Math.max(least, confidence), c -> Overview.of(claims));
    }

    private synchronized ClaimTable current() {
        long now = version();
        ClaimTable known = table;
        if (known != null && now == version) {
            return known;
        }
        ClaimTable read = ClaimTable.read(dataset);
        overviews.clear();
        table = read;
        version = now;
        return read;
    }

    /** A store on disk knows its version; others are read again every second. */
    private long version() {
        DatasetGraph inner = dataset;
        while (inner instanceof DatasetGraphWrapper wrapper) {
            inner = wrapper.getWrapped();
        }
        return inner instanceof DatasetGraphTDB tdb
                ? tdb.getTxnSystem().getThreadTransaction().getDataVersion()
                : System.nanoTime() / SECOND;
    }
}
