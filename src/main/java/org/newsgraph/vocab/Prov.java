package org.newsgraph.vocab;

/**
 * Holds the terms of PROV: where things come from.
 *
 * @source PROV-O
 */
public final class Prov {
    /** The namespace. */
    public static final String NS = "http://www.w3.org/ns/prov#";

    /** The class of things with a provenance. */
    public static final String ENTITY = NS + "Entity";

    /** Thing to what it was made from. */
    public static final String WAS_DERIVED_FROM = NS + "wasDerivedFrom";

    /** Article to the agency whose report it retells. */
    public static final String HAD_PRIMARY_SOURCE = NS + "hadPrimarySource";

    /** Thing to who answers for it. */
    public static final String WAS_ATTRIBUTED_TO = NS + "wasAttributedTo";

    private Prov() {}
}
