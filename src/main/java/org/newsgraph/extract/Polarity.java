package org.newsgraph.extract;

/** Whether a claim says that something is so or that it is not. */
public enum Polarity {
    /** It is so. */
    POSITIVE,
    /** It is not so. */
    NEGATIVE
}
