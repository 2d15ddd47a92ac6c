package org.newsgraph.vocab;

/**
 * Holds the terms of RDF.
 *
 * @source RDF 1.2 Concepts
 */
public final class Rdf {
    /** The namespace. */
    public static final String NS = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    /** Thing to its class. */
    public static final String TYPE = NS + "type";

    /** Claim to its triple term. */
    public static final String REIFIES = NS + "reifies";

    /** Claim to its subject. */
    public static final String SUBJECT = NS + "subject";

    /** Claim to its relation. */
    public static final String PREDICATE = NS + "predicate";

    /** Claim to its object. */
    public static final String OBJECT = NS + "object";

    private Rdf() {}
}
