package org.newsgraph.serve;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which claims a reader wants to see: the parameter {@code min} of any page, which all links of the page carry on.
 *
 * @param percent the confidence from which on claims are shown, 0 to 100
 */
record Sureness(int percent) {
    static final Sureness ALL = new Sureness(0);

    private static final String NAME = "min";
    private static final Pattern LINK =
            Pattern.compile("href=\"(/(?!static/|webjars/|ontology|query|sparql|data)[^\"#]*)(#[^\"]*)?\"");

    /**
     * One choice of the reader.
     *
     * @param label what it is called
     * @param href where it leads
     * @param taken whether it is the present one
     */
    record Choice(String label, String href, boolean taken) {}

    /** Reads what is asked for; empty if it is no number from 0 to 1. */
    static Optional<Sureness> of(Request request) {
        String value = request.parameter(NAME);
        if (value.isEmpty()) {
            return Optional.of(ALL);
        }
        try {
            double least = Double.parseDouble(value);
            return least >= 0 && least <= 1
                    ? Optional.of(new Sureness((int) Math.round(100 * least)))
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    double least() {
        return percent / 100.0;
    }

    private String text() {
        return Double.toString(least());
    }

    /** Gives a path that leads to the same choice. */
    String carried(String path) {
        return percent == 0 ? path : path + (path.contains("?") ? "&" : "?") + NAME + "=" + text();
    }

    /** Lets all links of a page lead to the same choice, but for those that make another. */
    String carriedByAll(String html) {
        return percent == 0
                ? html
                : LINK.matcher(html).replaceAll(found -> {
                    String path = found.group(1);
                    boolean chosen = path.contains("?" + NAME + "=") || path.contains("&amp;" + NAME + "=");
                    String rest = found.group(2) == null ? "" : found.group(2);
                    String joint = path.contains("?") ? "&amp;" : "?";
                    String href = chosen ? path : path + joint + NAME + "=" + text();
                    return Matcher.quoteReplacement("href=\"" + href + rest + "\"");
                });
    }

    /** Gives the choices of a page. */
    List<Choice> choices(Request request) {
        return Stream.of(0, 50, 70, 80)
                .map(p -> new Choice(
                        p == 0 ? "all claims" : "from " + p + " % on",
                        request.href(Map.of(NAME, new Sureness(p).text())),
                        p == percent))
                .toList();
    }
}
