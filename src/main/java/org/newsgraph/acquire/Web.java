package org.newsgraph.acquire;

import java.time.Duration;

/**
 * How the web is read.
 *
 * @param agent what Newsgraph calls itself to servers, and the name it looks for in {@code robots.txt} up to the slash
 * @param delay how long it waits between two requests to one host, if {@code robots.txt} does not ask for longer
 * @param timeout how long a server may be silent; a whole answer may take three times as long
 * @param allowPrivate true to read addresses of the own machine and of private networks
 */
public record Web(String agent, Duration delay, Duration timeout, boolean allowPrivate) {
    /** The usual way: a second between requests, nothing private. */
    public static final Web POLITE = new Web(
            "newsgraph/1.0 (news knowledge graph builder)", Duration.ofSeconds(1), Duration.ofSeconds(20), false);
}
