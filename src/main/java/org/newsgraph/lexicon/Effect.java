package org.newsgraph.lexicon;

/** What a wrapping word does to the statement it wraps. */
public enum Effect {
    /** Leaves it as it is: <em>continue to</em>, <em>begin to</em>, <em>manage to</em>. */
    TRANSPARENT,
    /** Takes it for granted, whatever the polarity: <em>know that</em>, <em>regret that</em>. */
    PRESUPPOSED,
    /** Plans, intends, promises, orders or proposes it. */
    PLANNED,
    /** Asks or demands that others do it. */
    DEMANDED,
    /** Tries, seeks or fights for it. */
    ATTEMPTED,
    /** Hopes, fears, imagines or makes possible. */
    HYPOTHETICAL,
    /** Forbids or prevents it. */
    PROHIBITED,
    /** Denies that it is so. */
    DENIED,
    /** Says that it did not happen: <em>fail to</em>, <em>refuse to</em>, <em>without</em>. */
    NEGATED,
    /** Says that it is over: <em>stop</em>, <em>end</em>. */
    ENDED,
    /** Says it as an accusation or a claim: <em>allege</em>, <em>accuse of</em>. */
    ALLEGED,
    /** Says it as a belief: <em>think</em>, <em>believe</em>, <em>seem</em>. */
    BELIEVED,
    /** Doubts it. */
    DOUBTED
}
