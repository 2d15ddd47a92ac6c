package org.newsgraph.serve;

import java.util.List;
import java.util.Locale;

/**
 * How far a claim is a fact: what its badge shows.
 *
 * @param key the factuality, lower case; names mark and colour
 * @param negative whether the claim says that something is not so
 * @param certainty certain, probable or possible
 */
record Stance(String key, boolean negative, String certainty) {
    static final Stance NONE = new Stance("", false, "certain");
    /** In the order in which pages list them. */
    static final List<String> KEYS =
            List.of("asserted", "reported", "planned", "hypothetical", "prohibited", "denied", "ended");

    static Stance of(Description claim) {
        String key = localName(claim.text(Terms.FACTUALITY));
        String certainty = localName(claim.text(Terms.CERTAINTY));
        return new Stance(
                KEYS.contains(key) ? key : "unknown",
                claim.has(Terms.POLARITY, Terms.NEGATIVE),
                certainty.isEmpty() ? "certain" : certainty);
    }

    private static String localName(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1)
                .toLowerCase(Locale.ROOT);
    }

    public boolean present() {
        return !key.isEmpty();
    }

    public boolean uncertain() {
        return !certainty.equals("certain");
    }

    /** Tells which side of the fact-or-talk switch it is on: happened, reported or not. */
    String side() {
        if (negative) {
            return "not";
        }
        return switch (key) {
            case "asserted" -> "happened";
            case "reported" -> "reported";
            default -> "not";
        };
    }
}
