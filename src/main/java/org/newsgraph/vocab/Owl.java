package org.newsgraph.vocab;

/**
 * Holds the terms of OWL.
 *
 * @source OWL 2
 */
public final class Owl {
    /** The namespace. */
    public static final String NS = "http://www.w3.org/2002/07/owl#";

    /** Thing to itself under another IRI. */
    public static final String SAME_AS = NS + "sameAs";

    /** Property to the same one read backwards. */
    public static final String INVERSE_OF = NS + "inverseOf";

    /** The class of properties that hold both ways. */
    public static final String SYMMETRIC_PROPERTY = NS + "SymmetricProperty";

    private Owl() {}
}
