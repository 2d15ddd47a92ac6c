package org.newsgraph.extract;

/** Whether a claim tells what is the case, and if not, what else it tells. */
public enum Factuality {
    /** The article says it in its own voice. */
    ASSERTED,
    /** A source says it. */
    REPORTED,
    /** It is planned, proposed, intended or promised. */
    PLANNED,
    /** It is hoped, feared, possible, asked or a condition. */
    HYPOTHETICAL,
    /** It is the content of a prohibition or prevention. */
    PROHIBITED,
    /** Somebody denies it. */
    DENIED,
    /** It is over. */
    ENDED
}
