package org.newsgraph.annotate;

import java.time.LocalDate;
import java.util.Optional;
import org.newsgraph.text.Span;

/**
 * A date, time, duration or set the text speaks of.
 *
 * @param span where it stands in the article's text
 * @param kind which of the four
 * @param value the TIMEX3 value: {@code 2016-08-05}, {@code 2016-W30}, {@code P2D}, {@code PRESENT_REF}, …
 * @param days the first and last day it covers, if it can be placed on the calendar
 * @source TimeML 1.2.1, TIMEX3
 */
public record TimeExpression(Span span, Kind kind, String value, Optional<Days> days) {
    /** The kinds of TIMEX3. */
    public enum Kind {
        /** A day, week, month, year or a vaguer stretch of the calendar. */
        DATE,
        /** A time of day. */
        TIME,
        /** A length of time. */
        DURATION,
        /** Something that repeats. */
        SET
    }

    /**
     * A stretch of the calendar.
     *
     * @param first the first day
     * @param last the last day, not before the first
     */
    public record Days(LocalDate first, LocalDate last) {
        /**
         * Checks the order.
         *
         * @throws IllegalArgumentException if the last day is before the first
         */
        public Days {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException(first + " to " + last);
            }
        }
    }
}
