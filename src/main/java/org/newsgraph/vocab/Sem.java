package org.newsgraph.vocab;

/**
 * Holds the terms of the Simple Event Model.
 *
 * @source SEM
 */
public final class Sem {
    /** The namespace. */
    public static final String NS = "http://semanticweb.cs.vu.nl/2009/11/sem/";

    /** The class of events. */
    public static final String EVENT = NS + "Event";

    /** Event to who takes part. */
    public static final String HAS_ACTOR = NS + "hasActor";

    /** Event to where. */
    public static final String HAS_PLACE = NS + "hasPlace";

    /** Event to when. */
    public static final String HAS_TIME = NS + "hasTime";

    private Sem() {}
}
