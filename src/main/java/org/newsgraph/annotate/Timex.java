package org.newsgraph.annotate;

import java.util.Optional;
import org.newsgraph.annotate.TimeExpression.Days;
import org.newsgraph.annotate.TimeExpression.Kind;

/**
 * What an expression of time means, wherever it stands.
 *
 * @param kind which of the four
 * @param value the TIMEX3 value
 * @param days the days it covers, if it can be placed
 */
record Timex(Kind kind, String value, Optional<Days> days) {
    static Timex date(String value) {
        return new Timex(Kind.DATE, value, CalendarValue.days(value));
    }

    static Timex time(String value) {
        return new Timex(Kind.TIME, value, CalendarValue.days(value));
    }

    static Timex duration(String value) {
        return new Timex(Kind.DURATION, value, Optional.empty());
    }

    static Timex set(String value) {
        return new Timex(Kind.SET, value, Optional.empty());
    }

    /** Keeps the value and narrows the days. */
    Timex part(String part, TimeContext context) {
        return new Timex(kind, value, days.map(d -> CalendarValue.part(d, part, context.today())));
    }

    /** Tells whether it says a day, whatever it says of the hour. */
    boolean isDay() {
        return value.matches("[\\dX]{4}-([\\dX]{2}-[\\dX]{2}|WXX-\\d)(T.*)?");
    }

    /** Gives the day part of its value. */
    String day() {
        return value.replaceFirst("T.*", "");
    }
}
