package org.newsgraph.serve;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.jspecify.annotations.Nullable;
import org.newsgraph.graph.SureClaims;

/** Keeps what is derived from the store until it changes: the table of claims, what was counted in it, the search index. */
final class ClaimTables implements AutoCloseable {
    private static final long SECOND = 1_000_000_000L;
    /** Readers choose among few confidences. */
    private static final int KEPT = 6;

    private final DatasetGraph dataset;
    private final double least;
    private final Map<Double, Overview> overviews = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Double, Overview> eldest) {
            return size() > KEPT;
        }
    };
    private final SearchIndex index;
    private final Indexer indexer;
    private @Nullable ClaimTable table;
    private long version;
    private long indexed = Long.MIN_VALUE;

    ClaimTables(DatasetGraph dataset, SearchIndex index, String base) {
        this.dataset = SureClaims.all(dataset);
        this.least = SureClaims.least(dataset);
        this.index = index;
        this.indexer = new Indexer(dataset, index, base);
    }

    /** Gives the index of the words in the store, as the store is now; within a transaction. */
    SearchIndex index() {
        synchronized (indexer) {
            long now = version();
            if (now != indexed) {
                indexer.update();
                indexed = now;
            }
            return index;
        }
    }

    TextIndex text() {
        return index.text();
    }

    /** Counts the claims that speak of something, sure or not; within a transaction. */
    int mentions(Node node) {
        ClaimTable claims = current();
        return claims.by(Terms.SUBJECT, node).size()
                + claims.by(Terms.OBJECT, node).size()
                + claims.by(Terms.ATTRIBUTED_TO, node).size()
                + claims.by(Terms.PLACE, node).size();
    }

    /** Reads all there is to read, so that nobody waits for it; within a transaction. */
    void warm() {
        overview(0);
        index();
    }

    @Override
    public void close() {
        index.close();
    }

    /** Gives the claims from a confidence on; within a transaction. */
    Claims atLeast(double confidence) {
        return new Claims(current(), Math.max(least, confidence));
    }

    /** Gives what the whole store holds, counted once; within a transaction. */
    synchronized Overview overview(double confidence) {
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
    long version() {
        DatasetGraph inner = dataset;
        while (inner instanceof DatasetGraphWrapper wrapper) {
            inner = wrapper.getWrapped();
        }
        return inner instanceof DatasetGraphTDB tdb
                ? tdb.getTxnSystem().getThreadTransaction().getDataVersion()
                : System.nanoTime() / SECOND;
    }
}
