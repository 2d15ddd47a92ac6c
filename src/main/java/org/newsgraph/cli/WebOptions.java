package org.newsgraph.cli;

import java.time.Duration;
import org.newsgraph.acquire.Web;
import picocli.CommandLine.Option;

/** How addresses of the web are read. */
final class WebOptions {
    @Option(
            names = "--user-agent",
            paramLabel = "NAME",
            description = "what to say to servers, and to look for in robots.txt up to the slash")
    private String agent = Web.POLITE.agent();

    @Option(
            names = "--delay",
            paramLabel = "SECONDS",
            defaultValue = "1",
            description = "least time between two requests to one host (default: ${DEFAULT-VALUE})")
    private double delay = 1;

    @Option(names = "--allow-private", description = "read addresses of this machine and of private networks, too")
    private boolean allowPrivate;

    WebOptions() {}

    Web web() {
        return new Web(agent, Duration.ofMillis(Math.round(delay * 1000)), Web.POLITE.timeout(), allowPrivate);
    }
}
