package org.newsgraph.annotate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.newsgraph.annotate.TimePattern.Match;

/** Holidays and seasons. */
final class NamedDays {
    private NamedDays() {}

    static Optional<Timex> holiday(Match m, TimeContext c) {
        if (m.has("year")) {
            return Optional.of(
                    Timex.date(day(m.get("holiday"), m.number("year")).toString()));
        }
        return nearest(m, c, c.tense(m.token()));
    }

    static Optional<Timex> relativeHoliday(Match m, TimeContext c) {
        return nearest(
                m,
                c,
                switch (m.number("deixis")) {
                    case -1 -> TimeTense.Tense.PAST;
                    case 1 -> TimeTense.Tense.FUTURE;
                    default -> TimeTense.Tense.OPEN;
                });
    }

    private static Optional<Timex> nearest(Match m, TimeContext c, TimeTense.Tense tense) {
        String rule = m.get("holiday");
        if (c.today().isEmpty()) {
            return Optional.of(Timex.date(rule.matches("\\d\\d-\\d\\d") ? "XXXX-" + rule : "XXXX-XX-XX"));
        }
        LocalDate now = c.today().get();
        LocalDate same = day(rule, now.getYear());
        long ahead = ChronoUnit.DAYS.between(now, same);
        int years = switch (tense) {
            case PAST -> ahead > 0 ? -1 : 0;
            case FUTURE -> ahead < 0 ? 1 : 0;
            case OPEN -> ahead > 183 ? -1 : ahead < -183 ? 1 : 0;
        };
        return Optional.of(Timex.date(day(rule, now.getYear() + years).toString()));
    }

    /** Reads the notations of the lexicon. */
    private static LocalDate day(String rule, int year) {
        if (rule.startsWith("E")) {
            return easter(year).plusDays(Integer.parseInt(rule.substring(1)));
        }
        int month = Integer.parseInt(rule.substring(0, 2));
        if (rule.endsWith("E")) {
            // The Tuesday after the first Monday.
            return LocalDate.of(year, month, 1)
                    .with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY))
                    .plusDays(1);
        }
        String[] parts = rule.split("-");
        if (parts.length == 2) {
            return LocalDate.of(year, month, 1).plusDays(Integer.parseInt(parts[1]) - 1L);
        }
        DayOfWeek weekday = DayOfWeek.of(Integer.parseInt(parts[2]));
        LocalDate begin = LocalDate.of(year, month, 1);
        return parts[1].equals("L")
                ? begin.with(TemporalAdjusters.lastInMonth(weekday))
                : begin.with(TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(parts[1]), weekday));
    }

    /** Gives the Gregorian Easter Sunday, after the anonymous algorithm of 1876. */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }

    static Optional<Timex> season(Match m, TimeContext c, int direction) {
        String season = m.get("season");
        if (c.today().isEmpty()) {
            return Optional.of(Timex.date("XXXX-" + season));
        }
        LocalDate now = c.today().get();
        int years = 0;
        if (direction != 0) {
            Timex same = Timex.date(now.getYear() + "-" + season);
            LocalDate first = same.days().orElseThrow().first();
            LocalDate last = same.days().orElseThrow().last();
            years = direction < 0 ? (last.isBefore(now) ? 0 : -1) : (first.isAfter(now) ? 0 : 1);
        } else if (season.equals("WI") && now.getMonthValue() < 6) {
            years = -1;
        }
        return Optional.of(Timex.date((now.getYear() + years) + "-" + season));
    }

    static Optional<Timex> seasonOfRelativeYear(Match m, TimeContext c) {
        return DateRules.yearOf(m, c).map(year -> Timex.date(year + "-" + m.get("season")));
    }
}
