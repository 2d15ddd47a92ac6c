package org.newsgraph.clean;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A machine-readable moment.
 *
 * @param day its day, in the zone it's written in
 * @param utcHour its hour if it's written in UTC, or in no zone: there its day may not be the day where it was published
 * @unit the hour is 0 to 23
 */
record Stamp(LocalDate day, OptionalInt utcHour) {
    private static final int FIRST_YEAR = 1995;
    private static final Pattern DAY = Pattern.compile(
            "^((?:19|20)\\d\\d)[-/.]?(\\d{2})[-/.]?(\\d{2})(?!\\d)(?:[T ]+(\\d{2}):\\d{2}[\\d:.]*\\s*(.*))?");
    private static final Pattern SECONDS = Pattern.compile("\\d{10}|\\d{13}");
    private static final Pattern NO_OFFSET = Pattern.compile("|Z|UTC|GMT|[+-]00:?00");

    /** Reads a date as machines write it, or else as people do. */
    static Optional<Stamp> read(String value) {
        String text = value.strip();
        Matcher matcher = DAY.matcher(text);
        if (matcher.find()) {
            return date(matcher.group(1), Integer.parseInt(matcher.group(2)), matcher.group(3))
                    .map(day -> new Stamp(day, utcHour(matcher)));
        }
        if (SECONDS.matcher(text).matches()) {
            long seconds = Long.parseLong(text.substring(0, 10));
            return Optional.of(LocalDate.ofEpochDay(seconds / 86_400))
                    .filter(day -> day.getYear() >= FIRST_YEAR)
                    .map(day -> new Stamp(day, OptionalInt.of((int) (seconds % 86_400 / 3600))));
        }
        return ofMail(text).or(() -> TextDates.full(text).map(full -> new Stamp(full.day(), OptionalInt.empty())));
    }

    private static OptionalInt utcHour(Matcher matcher) {
        return matcher.group(4) != null && NO_OFFSET.matcher(matcher.group(5)).matches()
                ? OptionalInt.of(Integer.parseInt(matcher.group(4)))
                : OptionalInt.empty();
    }

    private static Optional<Stamp> ofMail(String text) {
        try {
            var moment = DateTimeFormatter.RFC_1123_DATE_TIME.parse(text);
            boolean utc = text.endsWith("GMT") || text.endsWith("+0000");
            return Optional.of(new Stamp(
                    LocalDate.from(moment),
                    utc
                            ? OptionalInt.of(moment.get(java.time.temporal.ChronoField.HOUR_OF_DAY))
                            : OptionalInt.empty()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Tells whether another day is the day of this moment in some zone. */
    boolean isElsewhere(LocalDate other) {
        return (utcHour.isPresent() && other.equals(day.minusDays(1)) && utcHour.getAsInt() <= 11)
                || (utcHour.isPresent() && other.equals(day.plusDays(1)) && utcHour.getAsInt() >= 10);
    }

    /** Makes a day of its parts, if there is such a day and it may be one of the web. */
    static Optional<LocalDate> date(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)))
                    .filter(date -> date.getYear() >= FIRST_YEAR);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
