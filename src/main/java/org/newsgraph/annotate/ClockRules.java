package org.newsgraph.annotate;

import static org.newsgraph.annotate.TimeRule.whole;

import java.util.List;
import java.util.Optional;
import org.newsgraph.annotate.TimePattern.Match;

/** Times of day, alone or with a date, and the parts of longer stretches: <em>late last year</em>. */
final class ClockRules {
    private ClockRules() {}

    static List<TimeRule> rules() {
        return List.of(
                whole("clock|hour|dotted halfday zone? comma? of|at? @date", ClockRules::clock),
                whole("clock|hour|dotted halfday zone?", ClockRules::clock),
                whole("clock|dotted zone comma? of|at? @date", ClockRules::clock),
                whole("clock|dotted zone", ClockRules::clock),
                whole("clock", ClockRules::clock),
                whole("clock|hour|number clockword zone?", ClockRules::clock),
                whole("clock|hour|number of|at the partday", ClockRules::clock),
                whole("@date of|at? clock|hour|dotted halfday? zone?", ClockRules::clockAfter),
                whole("noon zone? of|at? @date", ClockRules::noon),
                whole("noon zone?", ClockRules::noon),
                whole("@date of|at? noon", ClockRules::noon),
                whole("@date partday", ClockRules::partOfDate),
                whole("the? partday of @date", ClockRules::partOfDate),
                whole("deixis partday", ClockRules::partFromToday),
                whole("the? sequel partday", ClockRules::partFromSpoken),
                whole("of|at the partday", (m, c) -> day(c.day(), m)),
                whole("part deixis partday", ClockRules::partFromToday),
                whole("part partday", (m, c) -> day(c.day(), m)),
                whole("part @date partday", ClockRules::partOfDate),
                whole(
                        "the? part of|at? the? @date",
                        (m, c) -> Optional.of(m.date().part(m.get("part"), c))),
                whole("part of|at? unit", ClockRules::partOfUnit),
                whole("the? part of the unit", ClockRules::partOfUnit),
                whole("@date possessive part", (m, c) -> Optional.of(m.date().part(m.get("part"), c))));
    }

    private static Optional<Timex> day(String day, Match m) {
        return Optional.of(Timex.time(day + "T" + m.get("partday")));
    }

    private static Optional<Timex> partOfDate(Match m, TimeContext c) {
        return m.date().isDay() ? day(m.date().day(), m) : Optional.empty();
    }

    private static Optional<Timex> partFromToday(Match m, TimeContext c) {
        int days = m.number("deixis");
        return day(c.fromToday(Granularity.DAY, days).value(), m);
    }

    private static Optional<Timex> partFromSpoken(Match m, TimeContext c) {
        return day(c.fromSpoken(Granularity.DAY, m.number("sequel")).value(), m);
    }

    /** <em>The end of the month</em>: this month. */
    private static Optional<Timex> partOfUnit(Match m, TimeContext c) {
        Granularity unit = m.unit();
        if (unit.ofClock() || unit == Granularity.DAY) {
            return Optional.empty();
        }
        return Optional.of(c.fromToday(unit, 0).part(m.get("part"), c));
    }

    private static Optional<Timex> clock(Match m, TimeContext c) {
        if (m.dates().isPresent() && !m.date().isDay()) {
            return Optional.empty();
        }
        String day = m.dates().map(Timex::day).orElseGet(c::day);
        return hour(m).map(hour -> Timex.time(day + "T" + hour));
    }

    private static Optional<Timex> clockAfter(Match m, TimeContext c) {
        boolean clear = m.has("halfday") || m.get("clock:kind").equals("clock") || m.has("zone");
        return clear ? clock(m, c) : Optional.empty();
    }

    private static Optional<String> hour(Match m) {
        String clock = m.get("clock");
        int hour = Integer.parseInt(clock.replaceFirst("[:.].*", ""));
        String minutes = clock.contains(":") ? clock.substring(clock.indexOf(':') + 1) : "00";
        if (hour > 24) {
            return Optional.empty();
        }
        boolean after = m.get("halfday").equals("PM") || m.get("partday").matches("AF|EV");
        if (after && hour < 12) {
            hour += 12;
        }
        if (m.get("halfday").equals("AM") && hour == 12) {
            hour = 0;
        }
        return Optional.of("%02d:%s".formatted(hour, minutes));
    }

    private static Optional<Timex> noon(Match m, TimeContext c) {
        if (m.dates().isPresent() && !m.date().isDay()) {
            return Optional.empty();
        }
        return Optional.of(Timex.time(m.dates().map(Timex::day).orElseGet(c::day) + "T" + m.get("noon")));
    }
}
