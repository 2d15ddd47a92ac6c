package org.newsgraph.annotate;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.annotate.TimeExpression.Days;

/** Places TIMEX3 values on the calendar. */
final class CalendarValue {
    private static final Pattern FORM = Pattern.compile("(?<year>\\d{4})(?:-(?:W(?<week>\\d\\d)(?<end>-WE)?|"
            + "Q(?<quarter>[1-4])|H(?<half>[12])|(?<season>SP|SU|FA|WI)|"
            + "(?<month>\\d\\d)(?:-(?<day>\\d\\d))?))?(?:T.*)?");

    private CalendarValue() {}

    /** Gives the days a value covers, none if it leaves something open or there is no such day. */
    static Optional<Days> days(String value) {
        if (value.matches("\\d{2,3}")) {
            int years = value.length() == 2 ? 100 : 10;
            int first = Integer.parseInt(value) * years;
            return Optional.of(new Days(LocalDate.of(first, 1, 1), LocalDate.of(first + years - 1, 12, 31)));
        }
        Matcher m = FORM.matcher(value);
        try {
            return m.matches() ? Optional.of(days(m)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Days days(Matcher m) {
        int year = Integer.parseInt(m.group("year"));
        if (m.group("week") != null) {
            LocalDate monday = LocalDate.of(year, 1, 4)
                    .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(m.group("week")))
                    .with(DayOfWeek.MONDAY);
            return new Days(m.group("end") == null ? monday : monday.plusDays(5), monday.plusDays(6));
        }
        if (m.group("quarter") != null) {
            return months(year, Integer.parseInt(m.group("quarter")) * 3 - 2, 3);
        }
        if (m.group("half") != null) {
            return months(year, Integer.parseInt(m.group("half")) * 6 - 5, 6);
        }
        if (m.group("season") != null) {
            int begin = 3 * "SPSUFAWI".indexOf(m.group("season")) / 2 + 3;
            return months(year, begin, 3);
        }
        if (m.group("day") != null) {
            LocalDate day = LocalDate.of(year, Integer.parseInt(m.group("month")), Integer.parseInt(m.group("day")));
            return new Days(day, day);
        }
        return m.group("month") != null ? months(year, Integer.parseInt(m.group("month")), 1) : months(year, 1, 12);
    }

    private static Days months(int year, int first, int count) {
        YearMonth begin = YearMonth.of(year, first);
        return new Days(begin.atDay(1), begin.plusMonths(count - 1L).atEndOfMonth());
    }

    /** Cuts a stretch down to its first, middle or last third, or to what lies before or after a day. */
    static Days part(Days whole, String part, Optional<LocalDate> today) {
        long length = whole.first().until(whole.last(), java.time.temporal.ChronoUnit.DAYS) + 1;
        long third = length / 3;
        if (third == 0) {
            return whole;
        }
        boolean within = today.isPresent()
                && !today.get().isBefore(whole.first())
                && !today.get().isAfter(whole.last());
        return switch (part) {
            case "START" -> new Days(whole.first(), whole.first().plusDays(third - 1));
            case "MID" -> new Days(whole.first().plusDays(third), whole.last().minusDays(third));
            case "END" -> new Days(whole.last().minusDays(third - 1), whole.last());
            case "BEFORE" -> within ? new Days(whole.first(), today.orElseThrow()) : whole;
            case "AFTER" -> within ? new Days(today.orElseThrow(), whole.last()) : whole;
            default -> whole;
        };
    }
}
