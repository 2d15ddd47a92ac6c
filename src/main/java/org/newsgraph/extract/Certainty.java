package org.newsgraph.extract;

/** How sure a claim is said to be. */
public enum Certainty {
    /** Said without doubt. */
    CERTAIN,
    /** Said to be likely. */
    PROBABLE,
    /** Said to be possible. */
    POSSIBLE
}
