package org.newsgraph.acquire;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.newsgraph.acquire.Exchange.Answer;
import org.newsgraph.acquire.Fetched.Validators;

/** Reads addresses of the web as their owners ask for: {@code robots.txt} is obeyed, requests to a host are spaced. */
final class Fetcher {
    private static final int MOST_REDIRECTS = 8;
    private static final int MOST_ROBOTS_BYTES = 512 * 1024;
    private static final long LONGEST_DELAY_MILLIS = 60_000;

    /** RFC 9309 asks not to believe a copy for longer than a day. */
    private static final long ROBOTS_MILLIS = 24 * 3600 * 1000L;

    private final Web web;
    private final Exchange exchange;
    private final Exchange robotsExchange;
    private final Map<String, Robots> robots = new HashMap<>();
    private final Map<String, Long> earliest = new HashMap<>();

    /** What a server asks for, and when it was asked. */
    private record Robots(BaseRobotRules rules, long millis) {}

    Fetcher(Web web, int maxBytes) {
        this.web = web;
        exchange = new Exchange(web, maxBytes);
        robotsExchange = new Exchange(web, MOST_ROBOTS_BYTES);
    }

    /** Tells whether a name is meant as an address, perhaps of a kind that isn't read. */
    static boolean isAddress(String name) {
        return name.matches("(?i)[a-z][a-z0-9+.-]+://.*");
    }

    /**
     * Reads an address.
     *
     * @param name the address
     * @param known what the server called its state when it was last read
     * @return what is there
     * @throws FetchException ACQUIRE-003, ACQUIRE-008 or ACQUIRE-011 to ACQUIRE-014
     */
    Fetched fetch(String name, Validators known) throws FetchException {
        URI address = address(name);
        for (int i = 0; i <= MOST_REDIRECTS; i++) {
            check(address);
            Answer answer = get(exchange, address, known);
            if (answer.location().isEmpty()) {
                return good(answer);
            }
            address = resolved(address, answer.location());
        }
        throw new FetchException("ACQUIRE-013", "redirects more than " + MOST_REDIRECTS + " times");
    }

    private static Fetched good(Answer answer) throws FetchException {
        if (answer.status() == 200 || answer.fetched().unchanged()) {
            return answer.fetched();
        }
        throw refused(answer, "");
    }

    /** Tells a fault that may pass from an answer that stays. */
    private static FetchException refused(Answer answer, String what) {
        boolean passing = answer.status() >= 500 || answer.status() == 429 || answer.status() == 408;
        return new FetchException(
                passing ? "ACQUIRE-014" : "ACQUIRE-013", "the server answered " + answer.status() + what);
    }

    private static URI address(String name) throws FetchException {
        try {
            URI address = URI.create(name.strip().replace(" ", "%20"));
            String scheme =
                    address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
            if (!scheme.equals("http") && !scheme.equals("https")) {
                throw new FetchException("ACQUIRE-008", "is neither http nor https");
            }
            if (address.getHost() == null || address.getUserInfo() != null) {
                throw new FetchException("ACQUIRE-008", "names no host, or a user");
            }
            return address;
        } catch (IllegalArgumentException e) {
            throw new FetchException("ACQUIRE-008", "is no valid address");
        }
    }

    private static URI resolved(URI base, String location) throws FetchException {
        try {
            return address(base.resolve(location.strip().replace(" ", "%20")).toString());
        } catch (IllegalArgumentException e) {
            throw new FetchException("ACQUIRE-013", "redirects to what is no address");
        }
    }

    private void check(URI address) throws FetchException {
        if (!rules(address).isAllowed(address.toString())) {
            throw new FetchException("ACQUIRE-012", "robots.txt of the server asks not to read it");
        }
    }

    private BaseRobotRules rules(URI address) throws FetchException {
        String host = host(address);
        Robots known = robots.get(host);
        if (known != null && millis() - known.millis() < ROBOTS_MILLIS) {
            return known.rules();
        }
        BaseRobotRules rules = readRules(address.resolve("/robots.txt"));
        robots.put(host, new Robots(rules, millis()));
        return rules;
    }

    private BaseRobotRules readRules(URI file) throws FetchException {
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
        URI address = file;
        for (int i = 0; i <= MOST_REDIRECTS; i++) {
            Answer answer = get(robotsExchange, address, Validators.NONE);
            if (answer.location().isEmpty() && answer.status() >= 500) {
                throw refused(answer, " when asked for robots.txt");
            }
            if (answer.location().isEmpty()) {
                return answer.status() == 200
                        ? parser.parseContent(
                                address.toString(), answer.fetched().body().get(), "text/plain", List.of(agentName()))
                        : parser.failedFetch(answer.status());
            }
            address = resolved(address, answer.location());
        }
        return parser.failedFetch(404);
    }

    private String agentName() {
        return web.agent().replaceAll("[/ ].*", "").toLowerCase(Locale.ROOT);
    }

    private Answer get(Exchange with, URI address, Validators known) throws FetchException {
        waitForTurn(host(address));
        return with.get(address, known);
    }

    private void waitForTurn(String host) throws FetchException {
        long delay = web.delay().toMillis();
        Robots known = robots.get(host);
        if (known != null && known.rules().getCrawlDelay() > 0) {
            delay = Math.max(delay, Math.min(known.rules().getCrawlDelay(), LONGEST_DELAY_MILLIS));
        }
        long now = millis();
        long turn = Math.max(now, earliest.getOrDefault(host, now));
        earliest.put(host, turn + delay);
        try {
            Thread.sleep(turn - now);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FetchException("ACQUIRE-014", "interrupted");
        }
    }

    private static long millis() {
        return System.nanoTime() / 1_000_000;
    }

    private static String host(URI address) {
        return address.getScheme() + "://" + address.getRawAuthority().toLowerCase(Locale.ROOT);
    }
}
