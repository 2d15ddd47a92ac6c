package org.newsgraph.serve;

import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.gzip.GzipHandler;

/** Sends answers compressed to those who accept it. */
final class Compression {
    private Compression() {}

    /** Jetty's newer way is another dependency, which Fuseki does not bring. */
    @SuppressWarnings("removal")
    static void add(Server jetty) {
        GzipHandler gzip = new GzipHandler();
        gzip.setMinGzipSize(1024);
        gzip.setHandler(jetty.getHandler());
        jetty.setHandler(gzip);
    }
}
