package org.newsgraph.vocab;

/**
 * Holds the terms of RDF Schema.
 *
 * @source RDF Schema
 */
public final class Rdfs {
    /** The namespace. */
    public static final String NS = "http://www.w3.org/2000/01/rdf-schema#";

    /** Thing to its name. */
    public static final String LABEL = NS + "label";

    /** Class to a wider one. */
    public static final String SUB_CLASS_OF = NS + "subClassOf";

    /** Property to a wider one. */
    public static final String SUB_PROPERTY_OF = NS + "subPropertyOf";

    private Rdfs() {}
}
