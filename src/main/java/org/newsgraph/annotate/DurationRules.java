package org.newsgraph.annotate;

import static org.newsgraph.annotate.TimeRule.date;
import static org.newsgraph.annotate.TimeRule.nothing;
import static org.newsgraph.annotate.TimeRule.whole;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.newsgraph.annotate.TimeExpression.Days;
import org.newsgraph.annotate.TimeExpression.Kind;
import org.newsgraph.annotate.TimePattern.Match;

/** Lengths of time, what lies a length of time away, what repeats, and vague words. */
final class DurationRules {
    private DurationRules() {}

    static List<TimeRule> rules() {
        return List.of(
                whole("n=a|number|vague unit|units", DurationRules::length),
                whole("a n=vague unit|units", DurationRules::length),
                whole("n=number to number units", DurationRules::range),
                whole("n=number to? a? number unit", DurationRules::range),
                nothing("number unit|units old"),
                nothing("nothing"),
                nothing("number units a unit"),
                whole("n=a|number|vague unit|units long", DurationRules::length),
                whole("units long", DurationRules::some),
                whole("units", DurationRules::some),
                whole("a unit of fraction", DurationRules::length),
                date("n=a|number|vague unit|units ago", DurationRules::ago),
                date("a n=vague unit|units ago", DurationRules::ago),
                date("n=a|number|vague unit|units hence", DurationRules::hence),
                date("a n=vague unit|units hence", DurationRules::hence),
                whole("units ago", (m, c) -> ref("PAST_REF")),
                whole("n=number|a unit|units ago|before @date", DurationRules::before),
                whole("n=number|a unit|units hence|after @date", DurationRules::after),
                whole("the? recent a? n=number|vague unit|units", DurationRules::recent),
                whole("the recent unit", DurationRules::recent),
                whole("recent units", DurationRules::recent),
                whole("the recent n=number|vague season", DurationRules::seasons),
                whole("the ordinal n=number units", DurationRules::length),
                whole("the n=number units", DurationRules::length),
                whole("each unit", (m, c) -> Optional.of(Timex.set(m.unit().duration("1")))),
                whole(
                        "each n=number units",
                        (m, c) -> Optional.of(Timex.set(m.unit().duration(m.get("n"))))),
                whole("each weekday", DurationRules::eachWeekday),
                whole("weekdays", DurationRules::eachWeekday),
                whole("each month", (m, c) -> Optional.of(Timex.set("XXXX-" + m.get("month")))),
                whole("each season", (m, c) -> Optional.of(Timex.set("XXXX-" + m.get("season")))),
                whole("each partday", (m, c) -> Optional.of(Timex.set("XXXX-XX-XXT" + m.get("partday")))),
                whole("repeats", (m, c) -> Optional.of(Timex.set(m.get("repeats")))),
                whole("present", (m, c) -> ref("PRESENT_REF")),
                whole("past", (m, c) -> ref("PAST_REF")),
                whole("future", (m, c) -> ref("FUTURE_REF")));
    }

    private static Optional<Timex> ref(String value) {
        return Optional.of(Timex.date(value));
    }

    private static String number(Match m) {
        return m.has("n") ? m.get("n") : "1";
    }

    private static Optional<Timex> length(Match m, TimeContext c) {
        // A half or a quarter is mostly one of something else.
        boolean fraction = m.unit() == Granularity.HALF
                || (m.unit() == Granularity.QUARTER && !number(m).equals("X"));
        if (fraction) {
            return Optional.empty();
        }
        return Optional.of(Timex.duration(m.unit().duration(number(m))));
    }

    private static Optional<Timex> some(Match m, TimeContext c) {
        return Optional.of(Timex.duration(m.unit().duration("X")));
    }

    /** <em>Two to three weeks</em>. */
    private static Optional<Timex> range(Match m, TimeContext c) {
        return length(m, c);
    }

    private static Optional<Timex> seasons(Match m, TimeContext c) {
        return Optional.of(Timex.set("XXXX-" + m.get("season")));
    }

    private static Optional<Timex> eachWeekday(Match m, TimeContext c) {
        return Optional.of(Timex.set("XXXX-WXX-" + m.get(m.has("weekday") ? "weekday" : "weekdays")));
    }

    private static Optional<Timex> ago(Match m, TimeContext c) {
        return away(m, c, -1, m.get("ago").equals("TEXT"), "PAST_REF");
    }

    private static Optional<Timex> hence(Match m, TimeContext c) {
        return away(m, c, 1, m.get("hence").equals("TEXT"), "FUTURE_REF");
    }

    private static Optional<Timex> away(Match m, TimeContext c, int sign, boolean fromText, String vague) {
        if (!number(m).matches("\\d{1,4}") || m.unit().ofClock()) {
            return fromText ? length(m, c) : ref(vague);
        }
        int units = sign * Integer.parseInt(number(m));
        Timex found = fromText ? c.fromSpoken(m.unit(), units) : c.fromToday(m.unit(), units);
        return Optional.of(found);
    }

    private static Optional<Timex> before(Match m, TimeContext c) {
        return from(m, -1);
    }

    private static Optional<Timex> after(Match m, TimeContext c) {
        return from(m, 1);
    }

    private static Optional<Timex> from(Match m, int sign) {
        if (!number(m).matches("\\d{1,4}")) {
            return Optional.empty();
        }
        return m.date()
                .days()
                .map(days -> Timex.date(m.unit().at(m.unit().plus(days.first(), sign * Integer.parseInt(number(m))))));
    }

    /** <em>The past two months</em>: a duration that ends or begins with the present. */
    private static Optional<Timex> recent(Match m, TimeContext c) {
        String number = m.has("n") ? m.get("n") : m.has("units") ? "X" : "1";
        String value = m.unit().duration(number);
        Optional<Days> days = Optional.empty();
        if (c.today().isPresent() && number.matches("\\d{1,4}")) {
            LocalDate now = c.today().get();
            int units = Integer.parseInt(number);
            days = Optional.of(
                    m.get("recent").equals("PAST")
                            ? new Days(m.unit().plus(now, -units), now)
                            : new Days(now, m.unit().plus(now, units)));
        }
        return Optional.of(new Timex(Kind.DURATION, value, days));
    }
}
