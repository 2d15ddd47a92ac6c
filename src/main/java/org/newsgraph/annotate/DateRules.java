package org.newsgraph.annotate;

import static org.newsgraph.annotate.TimeRule.date;
import static org.newsgraph.annotate.TimeRule.whole;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.newsgraph.annotate.TimePattern.Match;

/** Dates of the calendar and days named from the present. */
final class DateRules {
    private DateRules() {}

    static List<TimeRule> rules() {
        return List.of(
                date("month|abbreviated day comma? year", (m, c) -> full(m)),
                date("weekday comma? month|abbreviated day comma? year", (m, c) -> full(m)),
                date("the? day of? month|abbreviated comma? year", (m, c) -> full(m)),
                date("weekday comma? the? day of? month|abbreviated comma? year", (m, c) -> full(m)),
                date("month day of? deixis unit", DateRules::dayOfRelativeYear),
                date("weekday comma? month day of? deixis unit", DateRules::dayOfRelativeYear),
                date("month|abbreviated day", DateRules::monthDay),
                date("deixis month|abbreviated day", DateRules::relativeMonthDay),
                date("weekday comma? month|abbreviated day", DateRules::monthDay),
                date("the? day of? month|abbreviated", DateRules::monthDay),
                date("weekday comma? the? day of? month|abbreviated", DateRules::monthDay),
                date(
                        "month|abbreviated comma? of? year",
                        (m, c) -> some(Timex.date(m.get("year") + "-" + m.get("month")))),
                date("month of? deixis unit", DateRules::monthOfRelativeYear),
                date("month", DateRules::month),
                date("deixis month", DateRules::relativeMonth),
                date("date", (m, c) -> some(Timex.date(m.get("date")))),
                date("weekday of? the? deixis unit", DateRules::weekdayOfWeek),
                date("weekday", (m, c) -> some(c.weekday(m.number("weekday"), m.token()))),
                date("deixis weekday", DateRules::relativeWeekday),
                date("weekday deixis", DateRules::relativeWeekday),
                date("the sequel weekday", DateRules::sequelWeekday),
                date("holiday comma? year?", NamedDays::holiday),
                date("deixis holiday", NamedDays::relativeHoliday),
                date("the? season comma? of? year", (m, c) -> some(Timex.date(m.get("year") + "-" + m.get("season")))),
                date("deixis season", (m, c) -> NamedDays.season(m, c, m.number("deixis"))),
                date("deixis recent season", (m, c) -> NamedDays.season(m, c, m.number("deixis"))),
                date("season of? deixis unit", NamedDays::seasonOfRelativeYear),
                date("the yearword year", (m, c) -> some(Timex.date(m.get("year")))),
                date("yearword year", (m, c) -> some(Timex.date(m.get("year")))),
                date("fiscal yearword? year", (m, c) -> some(Timex.date(m.get("year")))),
                date("year", DateRules::year),
                date("decade", DateRules::decade),
                date("today", DateRules::today),
                date("the? ordinal unit", DateRules::century),
                date("deixis unit", DateRules::relativeUnit),
                date("the sequel unit", DateRules::sequelUnit),
                date("sequel unit", DateRules::sameUnit),
                whole("the unit", DateRules::weekend),
                whole("the? unit of month day", (m, c) -> weekOf(m, c)));
    }

    private static Optional<Timex> some(Timex timex) {
        return Optional.of(timex);
    }

    private static Optional<Timex> full(Match m) {
        return some(Timex.date(m.get("year") + "-" + m.get("month") + "-" + m.get("day")));
    }

    private static Optional<Timex> monthDay(Match m, TimeContext c) {
        return some(c.monthDay(m.number("month"), m.number("day"), m.token()));
    }

    private static Optional<Timex> month(Match m, TimeContext c) {
        return c.names(m.token()) ? Optional.empty() : some(c.month(m.number("month"), m.token()));
    }

    private static Optional<Timex> dayOfRelativeYear(Match m, TimeContext c) {
        return yearOf(m, c).map(year -> Timex.date(year + "-" + m.get("month") + "-" + m.get("day")));
    }

    private static Optional<Timex> monthOfRelativeYear(Match m, TimeContext c) {
        return yearOf(m, c).map(year -> Timex.date(year + "-" + m.get("month")));
    }

    static Optional<String> yearOf(Match m, TimeContext c) {
        return m.unit() == Granularity.YEAR
                ? Optional.of(c.fromToday(Granularity.YEAR, m.number("deixis")).value())
                : Optional.empty();
    }

    private static Optional<Timex> relativeMonth(Match m, TimeContext c) {
        int month = m.number("month");
        if (c.today().isEmpty()) {
            return some(c.month(month, m.token()));
        }
        LocalDate now = c.today().get();
        int ahead = month - now.getMonthValue();
        int years = switch (m.number("deixis")) {
            case -1 -> ahead >= 0 ? -1 : 0;
            case 1 -> ahead <= 0 ? 1 : 0;
            default -> 0;
        };
        return some(Timex.date("%04d-%02d".formatted(now.getYear() + years, month)));
    }

    private static Optional<Timex> relativeWeekday(Match m, TimeContext c) {
        int direction = m.number("deixis");
        return some(
                direction == 0
                        ? c.weekday(m.number("weekday"), m.token())
                        : c.weekday(m.number("weekday"), direction, true));
    }

    private static Optional<Timex> relativeMonthDay(Match m, TimeContext c) {
        int direction = m.number("deixis");
        TimeTense.Tense tense =
                direction < 0 ? TimeTense.Tense.PAST : direction > 0 ? TimeTense.Tense.FUTURE : TimeTense.Tense.OPEN;
        return some(c.monthDay(m.number("month"), m.number("day"), tense));
    }

    private static Optional<Timex> sequelWeekday(Match m, TimeContext c) {
        return some(c.weekdayFromSpoken(m.number("weekday"), m.number("sequel")));
    }

    private static Optional<Timex> weekdayOfWeek(Match m, TimeContext c) {
        if (m.unit() != Granularity.WEEK) {
            return Optional.empty();
        }
        return c.fromToday(Granularity.WEEK, m.number("deixis"))
                .days()
                .map(days -> Timex.date(
                        days.first().plusDays(m.number("weekday") - 1L).toString()))
                .or(() -> some(Timex.date("XXXX-WXX-" + m.get("weekday"))));
    }

    /** A number of four digits may also count something. */
    private static Optional<Timex> year(Match m, TimeContext c) {
        String before = c.before(m.token()).map(Token::tag).orElse("");
        String after = c.after(m.token()).map(Token::tag).orElse("");
        boolean old = m.get("year").compareTo("1900") < 0;
        if (old && (!before.equals("IN") || after.startsWith("N") || after.startsWith("J"))) {
            return Optional.empty();
        }
        boolean counts = after.equals("NNS") && !before.matches("DT|PRP\\$|POS");
        return counts || before.equals("$") ? Optional.empty() : some(Timex.date(m.get("year")));
    }

    private static Optional<Timex> decade(Match m, TimeContext c) {
        String value = m.get("decade");
        return some(Timex.date(value.length() == 1 ? "19" + value : value));
    }

    private static Optional<Timex> today(Match m, TimeContext c) {
        String value = m.get("today");
        boolean night = value.endsWith("NI");
        int days = Integer.parseInt(night ? value.substring(0, value.length() - 2) : value);
        Timex day = c.fromToday(Granularity.DAY, days);
        return some(night ? Timex.time(day.value() + "TNI") : day);
    }

    private static Optional<Timex> century(Match m, TimeContext c) {
        return m.unit() == Granularity.CENTURY
                ? some(Timex.date("%02d".formatted(m.number("ordinal") - 1)))
                : Optional.empty();
    }

    private static Optional<Timex> relativeUnit(Match m, TimeContext c) {
        Granularity unit = m.unit();
        if (unit.ofClock() || unit == Granularity.DAY) {
            return Optional.empty();
        }
        if (unit == Granularity.WEEKEND && m.number("deixis") == 0) {
            return weekend(m, c);
        }
        return some(c.fromToday(unit, m.number("deixis")));
    }

    private static Optional<Timex> sequelUnit(Match m, TimeContext c) {
        return m.unit().ofClock() ? Optional.empty() : some(c.fromSpoken(m.unit(), m.number("sequel")));
    }

    private static Optional<Timex> sameUnit(Match m, TimeContext c) {
        return m.number("sequel") == 0 ? sequelUnit(m, c) : Optional.empty();
    }

    private static Optional<Timex> weekend(Match m, TimeContext c) {
        if (m.unit() != Granularity.WEEKEND) {
            return Optional.empty();
        }
        // Seen from the beginning of a week, the weekend is the one just past.
        boolean past = c.tense(m.token()) != TimeTense.Tense.FUTURE
                && c.today().isPresent()
                && c.today().get().getDayOfWeek().getValue() < 4;
        return some(c.fromToday(Granularity.WEEKEND, past ? -1 : 0));
    }

    private static Optional<Timex> weekOf(Match m, TimeContext c) {
        return m.unit() == Granularity.WEEK
                ? c.monthDay(m.number("month"), m.number("day"), m.token())
                        .days()
                        .map(d -> Timex.date(Granularity.WEEK.at(d.first())))
                : Optional.empty();
    }
}
