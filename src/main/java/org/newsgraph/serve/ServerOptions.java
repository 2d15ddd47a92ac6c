package org.newsgraph.serve;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * How the server listens and what it allows.
 *
 * @param host the address to listen on
 * @param port the port to listen on, 0 for any that is free
 * @param base the IRI that article and entity IRIs begin with; ends with a slash
 * @param queryTimeout how long one query may run
 * @param rowLimit how many rows one query may return
 * @param searchIndex where the search index is kept, in memory if empty
 * @param reader reads texts that are pasted or dropped, if there is one
 */
public record ServerOptions(
        String host,
        int port,
        String base,
        Duration queryTimeout,
        long rowLimit,
        Optional<Path> searchIndex,
        Optional<TextReader> reader) {
    /**
     * Checks the options.
     *
     * @param host the address to listen on
     * @param port the port to listen on, 0 for any that is free
     * @param base the IRI that article and entity IRIs begin with; ends with a slash
     * @param queryTimeout how long one query may run
     * @param rowLimit how many rows one query may return
     * @param searchIndex where the search index is kept, in memory if empty
     * @param reader reads texts that are pasted or dropped, if there is one
     * @throws IllegalArgumentException if the base does not end with a slash or a limit is not positive
     */
    public ServerOptions {
        if (!base.endsWith("/")) {
            throw new IllegalArgumentException("the base must end with a slash: " + base);
        }
        if (queryTimeout.isNegative() || queryTimeout.isZero() || rowLimit < 1) {
            throw new IllegalArgumentException("limits must be positive");
        }
    }

    /**
     * Gives the options of a server for one's own machine.
     *
     * @return loopback, port 3030, ten seconds a query, 10,000 rows
     */
    public static ServerOptions defaults() {
        return new ServerOptions(
                "127.0.0.1",
                3030,
                "http://localhost:3030/",
                Duration.ofSeconds(10),
                10_000,
                Optional.empty(),
                Optional.empty());
    }

    /**
     * Changes the address.
     *
     * @param newHost the address to listen on
     * @return a copy with it
     */
    public ServerOptions withHost(String newHost) {
        return new ServerOptions(newHost, port, base, queryTimeout, rowLimit, searchIndex, reader);
    }

    /**
     * Changes the port.
     *
     * @param newPort the port to listen on, 0 for any that is free
     * @return a copy with it
     */
    public ServerOptions withPort(int newPort) {
        return new ServerOptions(host, newPort, base, queryTimeout, rowLimit, searchIndex, reader);
    }

    /**
     * Changes the base.
     *
     * @param newBase the IRI that article and entity IRIs begin with
     * @return a copy with it
     */
    public ServerOptions withBase(String newBase) {
        return new ServerOptions(host, port, newBase, queryTimeout, rowLimit, searchIndex, reader);
    }

    /**
     * Changes the query timeout.
     *
     * @param newTimeout how long one query may run
     * @return a copy with it
     */
    public ServerOptions withQueryTimeout(Duration newTimeout) {
        return new ServerOptions(host, port, base, newTimeout, rowLimit, searchIndex, reader);
    }

    /**
     * Changes the row limit.
     *
     * @param newLimit how many rows one query may return
     * @return a copy with it
     */
    public ServerOptions withRowLimit(long newLimit) {
        return new ServerOptions(host, port, base, queryTimeout, newLimit, searchIndex, reader);
    }

    /**
     * Keeps the search index on disk.
     *
     * @param directory where; it is created if it is not there, and made again if it is broken
     * @return a copy with it
     */
    public ServerOptions withSearchIndex(Path directory) {
        return new ServerOptions(host, port, base, queryTimeout, rowLimit, Optional.of(directory), reader);
    }

    /**
     * Lets readers of this machine paste texts and drop files to see their claims.
     *
     * @param newReader reads them
     * @return a copy with it
     */
    public ServerOptions withReader(TextReader newReader) {
        return new ServerOptions(host, port, base, queryTimeout, rowLimit, searchIndex, Optional.of(newReader));
    }
}
