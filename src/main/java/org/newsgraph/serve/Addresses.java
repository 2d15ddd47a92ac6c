package org.newsgraph.serve;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** Turns IRIs of the graph into addresses on this site, and back. */
final class Addresses {
    private static final String PLAIN = "-._~!$&'()*+,;=:@/?#[]%";

    private final String base;
    private final Predicate<String> known;

    Addresses(String base) {
        this(base, iri -> true);
    }

    /** Leads only to those of our IRIs that are known. */
    Addresses(String base, Predicate<String> known) {
        this.base = base;
        this.known = known;
    }

    /** Gives where an IRI leads: a path on this site, an http address elsewhere, or nothing at all. */
    String hrefOf(String iri) {
        if (iri.startsWith(base)) {
            return known.test(iri) ? "/" + encode(iri.substring(base.length())) : "";
        }
        if (iri.startsWith(Terms.NG)) {
            return "/ontology/" + encode(iri.substring(Terms.NG.length()));
        }
        if (iri.startsWith(Terms.PLOVER)) {
            return "/ontology/plover/" + encode(iri.substring(Terms.PLOVER.length()));
        }
        String start = iri.length() > 8 ? iri.substring(0, 8).toLowerCase(Locale.ROOT) : "";
        return start.startsWith("http://") || start.startsWith("https://") ? encode(iri) : "";
    }

    /** Gives the IRIs that a raw request path may stand for, the likeliest first: browsers encode more than IRIs do. */
    List<String> irisOf(String rawPath) {
        Set<String> iris = new LinkedHashSet<>();
        String rest = rawPath.substring(1);
        if (rest.startsWith("ontology/plover/")) {
            iris.add(Terms.PLOVER + rest.substring("ontology/plover/".length()));
        } else if (rest.startsWith("ontology/")) {
            iris.add(Terms.NG + rest.substring("ontology/".length()));
        }
        iris.add(base + rest);
        String decoded = decode(rest);
        iris.add(base + decoded);
        iris.add(base + encode(decoded));
        return List.copyOf(iris);
    }

    static String decode(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    /** Encodes one value of a query string. */
    static String parameter(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** Leaves an IRI's legal ASCII alone and percent-encodes the rest. */
    static String encode(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean legal = c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0);
            if (legal) {
                out.append(c);
            } else {
                out.append('%').append(String.format(Locale.ROOT, "%02X", (int) c));
            }
        }
        return out.toString();
    }
}
