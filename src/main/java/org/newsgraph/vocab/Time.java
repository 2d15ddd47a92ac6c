package org.newsgraph.vocab;

/**
 * Holds the terms of OWL-Time.
 *
 * @source OWL-Time
 */
public final class Time {
    /** The namespace. */
    public static final String NS = "http://www.w3.org/2006/time#";

    /** The class of intervals. */
    public static final String PROPER_INTERVAL = NS + "ProperInterval";

    private Time() {}
}
