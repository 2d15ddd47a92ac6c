package org.newsgraph.vocab;

/**
 * Holds the names of the PLOVER types and modes, a SKOS vocabulary of its own.
 *
 * @source PLOVER manual
 */
public final class Plover {
    /** The namespace. */
    public static final String NS = "https://w3id.org/newsgraph/plover#";

    private Plover() {}

    /**
     * Gives the IRI of a type or mode by its local name, such as {@code ASSAULT} or {@code aerial}.
     *
     * @param localName the local name
     * @return the IRI
     */
    public static String iri(String localName) {
        return NS + localName;
    }
}
