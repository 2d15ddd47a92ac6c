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
    /** The sides of the fact-or-talk switch. */
    static final List<String> SIDES = List.of("happened", "reported", "not");

    static Stance of(Description claim) {
        return of(claim.text(Terms.FACTUALITY), claim.has(Terms.POLARITY, Terms.NEGATIVE), claim.text(Terms.CERTAINTY));
    }

    static Stance of(String factualityIri, boolean negative, String certaintyIri) {
        String key = localName(factualityIri);
        String certainty = localName(certaintyIri);
        return new Stance(KEYS.contains(key) ? key : "unknown", negative, certainty.isEmpty() ? "certain" : certainty);
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

    /** Tells whether it is on a side of the switch, or of a factuality. */
    boolean isShownBy(String choice) {
        return choice.equals(key) || choice.equals(side());
    }

    /** Tells which side of the fact-or-talk switch it is on; one of {@link #SIDES}. */
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
