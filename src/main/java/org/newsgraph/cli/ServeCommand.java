package org.newsgraph.cli;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.newsgraph.serve.NewsServer;
import org.newsgraph.serve.ServerOptions;
import org.newsgraph.store.NewsStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves a store. */
@Command(
        name = "serve",
        description = "Serves a store: pages, /sparql, /data. Only reads; ends with Ctrl-C.",
        mixinStandardHelpOptions = true,
        footer = {"", "Examples:", "  newsgraph serve --store news --port 8080"})
final class ServeCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private ConfidenceOption confidence = new ConfidenceOption();

    @Mixin
    private ServerOption server = new ServerOption();

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (NewsStore opened = store.open(confidence)) {
            server.serve(opened, console);
            return 0;
        }
    }

    /** Where to listen. */
    static final class ServerOption {
        @Option(
                names = "--port",
                paramLabel = "PORT",
                defaultValue = "3030",
                description = "the port; 0 for any that is free (default: ${DEFAULT-VALUE})")
        private int port;

        @Option(
                names = "--host",
                paramLabel = "HOST",
                defaultValue = "127.0.0.1",
                description = "the address to listen on (default: ${DEFAULT-VALUE})")
        private String host = "127.0.0.1";

        @Option(
                names = "--timeout",
                paramLabel = "SECONDS",
                defaultValue = "10",
                description = "how long one query may run (default: ${DEFAULT-VALUE})")
        private int timeout;

        @Option(
                names = "--extract",
                description =
                        "also reads texts that are pasted or dropped in the browser; for this machine only, loads the"
                                + " language models with the first text")
        private boolean extract;

        ServerOption() {}

        /** Serves until the process is told to end. */
        void serve(NewsStore store, Console console) throws InterruptedException {
            ServerOptions options = ServerOptions.defaults()
                    .withHost(host)
                    .withPort(port)
                    .withBase(store.iris().base())
                    .withSearchIndex(store.directory().resolve("search"))
                    .withQueryTimeout(Duration.ofSeconds(timeout));
            if (extract) {
                options = options.withReader(new BrowserReader(store.iris()));
            }
            CountDownLatch end = new CountDownLatch(1);
            CountDownLatch closed = new CountDownLatch(1);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                end.countDown();
                await(closed);
            }));
            try (NewsServer running = start(store, options)) {
                console.message("serving " + store.directory() + " at " + running.address() + " (Ctrl-C ends it)");
                console.message("open " + running.address() + " for the pages, "
                        + running.address().resolve("query") + " for ready questions");
                end.await();
            } finally {
                store.close();
                closed.countDown();
            }
        }

        private static NewsServer start(NewsStore store, ServerOptions options) {
            try {
                return NewsServer.start(store.dataset(), options);
            } catch (org.apache.jena.fuseki.FusekiException e) {
                throw new org.newsgraph.store.StoreException(
                        "cannot listen on " + options.host() + ":" + options.port() + " (" + e.getMessage()
                                + "); --port chooses another",
                        e);
            }
        }

        private static void await(CountDownLatch closed) {
            try {
                if (!closed.await(5, java.util.concurrent.TimeUnit.SECONDS)) {
                    Thread.currentThread().interrupt();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
