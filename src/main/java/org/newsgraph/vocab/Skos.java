package org.newsgraph.vocab;

/**
 * Holds the terms of SKOS.
 *
 * @source SKOS Reference
 */
public final class Skos {
    /** The namespace. */
    public static final String NS = "http://www.w3.org/2004/02/skos/core#";

    /** Thing to its preferred name. */
    public static final String PREF_LABEL = NS + "prefLabel";

    /** Thing to another name. */
    public static final String ALT_LABEL = NS + "altLabel";

    /** Thing to the same one elsewhere. */
    public static final String EXACT_MATCH = NS + "exactMatch";

    /** Thing to one elsewhere that may be the same. */
    public static final String CLOSE_MATCH = NS + "closeMatch";

    /** Thing to its code. */
    public static final String NOTATION = NS + "notation";

    private Skos() {}
}
