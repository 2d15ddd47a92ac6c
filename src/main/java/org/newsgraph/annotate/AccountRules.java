package org.newsgraph.annotate;

import static org.newsgraph.annotate.TimeRule.date;
import static org.newsgraph.annotate.TimeRule.whole;

import java.util.List;
import java.util.Optional;
import org.newsgraph.annotate.TimePattern.Match;

/** Quarters, halves and the comparisons of accounts: <em>the third quarter</em>, <em>the year-earlier period</em>. */
final class AccountRules {
    private AccountRules() {}

    static List<TimeRule> rules() {
        return List.of(
                date("the? fiscal? ordinal fiscal? unit", (m, c) -> numbered(m, c, Optional.empty())),
                date("the? fiscal? ordinal fiscal? unit of? the? fiscal? year", (m, c) -> inYear(m, c, m.get("year"))),
                date("the? fiscal? year fiscal? ordinal unit", (m, c) -> inYear(m, c, m.get("year"))),
                date("the? ordinal unit of? the? deixis year=unit", AccountRules::inRelativeYear),
                date("deixis year=unit possessive ordinal unit", AccountRules::inRelativeYear),
                date("the year period", (m, c) -> sameQuarter(m, c)),
                date("the year unit", (m, c) -> sameQuarter(m, c)),
                date("the latest unit|period", (m, c) -> lastQuarter(m, c)),
                date("the unit|period", (m, c) -> lastQuarter(m, c)),
                date("the? back=yearword ago ordinal? unit|period?", AccountRules::yearAgo),
                date("a back=yearword ago", (m, c) -> Optional.of(c.years(-1))),
                whole("the? unit|period a back=yearword ago", AccountRules::yearAgo),
                whole("the back=yearword possessive? part", AccountRules::yearEnd),
                whole("back=yearword possessive? part", AccountRules::yearEnd));
    }

    private static boolean divides(Match m) {
        return m.unit() == Granularity.QUARTER || m.unit() == Granularity.HALF;
    }

    private static Optional<Timex> numbered(Match m, TimeContext c, Optional<String> year) {
        int number = m.number("ordinal");
        int most = m.unit() == Granularity.HALF ? 2 : 4;
        if (!divides(m) || number > most) {
            return Optional.empty();
        }
        String suffix = (m.unit() == Granularity.HALF ? "-H" : "-Q") + number;
        return Optional.of(year.map(y -> Timex.date(y + suffix)).orElseGet(() -> c.ofYear(m.unit(), number)));
    }

    private static Optional<Timex> inYear(Match m, TimeContext c, String year) {
        return numbered(m, c, Optional.of(year));
    }

    private static Optional<Timex> inRelativeYear(Match m, TimeContext c) {
        return m.get("year").equals("year")
                ? inYear(m, c, c.fromToday(Granularity.YEAR, m.number("deixis")).value())
                : Optional.empty();
    }

    /** <em>The 1988 period</em>: the quarter spoken of, in that year. */
    private static Optional<Timex> sameQuarter(Match m, TimeContext c) {
        if (m.has("unit") && !divides(m)) {
            return Optional.empty();
        }
        return Optional.of(
                Timex.date(m.get("year") + c.quarter().map(q -> q.substring(4)).orElse("")));
    }

    private static Optional<Timex> lastQuarter(Match m, TimeContext c) {
        boolean quarter = m.get("unit:kind").equals("period") || m.get("unit").equals("quarter");
        return quarter ? c.quarter().map(Timex::date) : Optional.empty();
    }

    private static Optional<Timex> yearAgo(Match m, TimeContext c) {
        if (m.has("ordinal") && m.get("unit:kind").equals("unit")) {
            return numbered(m, c, Optional.of(c.fromToday(Granularity.YEAR, -1).value()));
        }
        return Optional.of(c.years(-1));
    }

    /** <em>By year's end</em>. */
    private static Optional<Timex> yearEnd(Match m, TimeContext c) {
        return m.get("part").equals("END")
                ? Optional.of(c.fromToday(Granularity.YEAR, 0).part("END", c))
                : Optional.empty();
    }
}
