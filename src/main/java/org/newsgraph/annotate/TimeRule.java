package org.newsgraph.annotate;

import java.util.Optional;

/**
 * One form of expressions of time.
 *
 * @param pattern what it looks like
 * @param within whether it may stand within a longer date
 * @param hides whether it means nothing and hides the shorter forms within
 * @param meaning what it says; empty if it says nothing after all
 */
record TimeRule(TimePattern pattern, boolean within, boolean hides, Meaning meaning) {
    /** Reads a match. */
    interface Meaning {
        /** Gives what a match says in its context. */
        Optional<Timex> of(TimePattern.Match match, TimeContext context);
    }

    static TimeRule date(String pattern, Meaning meaning) {
        return new TimeRule(TimePattern.of(pattern), true, false, meaning);
    }

    static TimeRule whole(String pattern, Meaning meaning) {
        return new TimeRule(TimePattern.of(pattern), false, false, meaning);
    }

    static TimeRule nothing(String pattern) {
        return new TimeRule(TimePattern.of(pattern), true, true, (m, c) -> Optional.empty());
    }
}
