package org.newsgraph.vocab;

/**
 * Holds the terms of ITS: what a stretch of text means.
 *
 * @source ITS 2.0 / RDF
 */
public final class Itsrdf {
    /** The namespace. */
    public static final String NS = "http://www.w3.org/2005/11/its/rdf#";

    /** Mention to what it speaks of. */
    public static final String TA_IDENT_REF = NS + "taIdentRef";

    /** Mention to how sure that is. */
    public static final String TA_CONFIDENCE = NS + "taConfidence";

    private Itsrdf() {}
}
