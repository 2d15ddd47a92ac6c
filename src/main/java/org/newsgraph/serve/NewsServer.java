package org.newsgraph.serve;

import java.net.URI;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/**
 * A running server over one dataset: {@code /sparql}, {@code /data}, and the pages.
 *
 * <p>It only reads. Closing it leaves the dataset open.
 */
public final class NewsServer implements AutoCloseable {
    /** Kept here, since a logger that nobody holds forgets its level. */
    private static final List<Logger> CHATTY =
            List.of(Logger.getLogger("org.apache.jena.fuseki"), Logger.getLogger("org.eclipse.jetty"));

    private final FusekiServer fuseki;
    private final String host;
    private final Site site;
    private final Thread warming;

    private NewsServer(FusekiServer fuseki, String host, Site site) {
        this.fuseki = fuseki;
        this.host = host;
        this.site = site;
        this.warming = new Thread(site::warm, "newsgraph-warming");
        warming.setDaemon(true);
    }

    /**
     * Starts serving.
     *
     * @param dataset one named graph per article, and those of catalog and ontology
     * @param options where to listen and what to allow
     * @return the running server
     * @throws org.apache.jena.fuseki.FusekiException if the port is taken
     */
    public static NewsServer start(DatasetGraph dataset, ServerOptions options) {
        CHATTY.forEach(logger -> logger.setLevel(Level.WARNING));
        Site site = Site.over(dataset, options);
        FusekiServer fuseki = assemble(dataset, options, site);
        Server jetty = fuseki.getJettyServer();
        if (jetty.getConnectors()[0] instanceof ServerConnector connector) {
            connector.setHost(options.host());
        }
        Compression.add(jetty);
        try {
            NewsServer server = new NewsServer(fuseki.start(), options.host(), site);
            server.warming.start();
            return server;
        } catch (RuntimeException e) {
            site.close();
            throw e;
        }
    }

    /** Everything that answers a request is listed here. */
    private static FusekiServer assemble(DatasetGraph dataset, ServerOptions options, Site site) {
        DatasetGraph queried = UnionView.forQueries(dataset);
        queried.getContext().set(TextQuery.textIndex, site.text());
        return FusekiServer.create()
                .port(options.port())
                .fusekiModules(FusekiModules.empty())
                .registerOperation(Operation.Query, new GuardedQueries(options.rowLimit()))
                .registerOperation(Operation.GSP_R, new GraphReads())
                .add("/sparql", service(queried, options, Operation.Query))
                .add("/data", service(UnionView.of(dataset), options, Operation.GSP_R))
                .addFilter("/*", new FrontDoor(site))
                .addServlet("/*", new SiteServlet(site))
                .build();
    }

    private static DataService service(DatasetGraph dataset, ServerOptions options, Operation operation) {
        dataset.getContext()
                .set(ARQ.queryTimeout, Long.toString(options.queryTimeout().toMillis()));
        dataset.getContext().set(ARQ.httpServiceAllowed, false);
        return DataService.newBuilder(dataset).addEndpoint(operation).build();
    }

    /**
     * Gives the address of the home page.
     *
     * @return the address, with the port that was chosen
     */
    public URI address() {
        String name = host.equals("0.0.0.0") || host.equals("::") ? "localhost" : host;
        return URI.create("http://" + (name.contains(":") ? "[" + name + "]" : name) + ":" + fuseki.getPort() + "/");
    }

    /** Stops serving. */
    @Override
    public void close() {
        fuseki.stop();
        try {
            warming.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        site.close();
    }
}
