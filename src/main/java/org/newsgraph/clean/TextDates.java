package org.newsgraph.clean;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads English dates in text: full ones, and those without a year. */
final class TextDates {
    private static final Map<String, Integer> MONTHS = months();
    private static final Map<String, DayOfWeek> WEEKDAYS = weekdays();
    private static final String MONTH = "(" + alternatives(MONTHS) + ")\\.?";
    private static final String WEEKDAY = "(?:\\b(" + alternatives(WEEKDAYS) + ")\\.?,?\\s+(?:the\\s+)?)?";
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = ",?\\s+((?:19|20)\\d\\d)\\b";
    private static final String NO_YEAR = "(?![\\d:]|,?\\s+(?:19|20)\\d\\d\\b)";
    private static final Pattern MONTH_FIRST = pattern(WEEKDAY + "\\b" + MONTH + "\\s+" + DAY + YEAR);
    private static final Pattern DAY_FIRST = pattern(WEEKDAY + "\\b" + DAY + "\\s+(?:of\\s+)?" + MONTH + YEAR);
    private static final Pattern ISO = Pattern.compile("\\b((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)(?!\\d)");
    private static final Pattern PARTIAL_MONTH_FIRST = pattern(WEEKDAY + "\\b" + MONTH + "\\s+" + DAY + NO_YEAR);
    private static final Pattern PARTIAL_DAY_FIRST =
            pattern(WEEKDAY + "\\b" + DAY + "\\s+(?:of\\s+)?" + MONTH + "(?![a-z])" + NO_YEAR);

    private TextDates() {}

    /**
     * A day without a year.
     *
     * @param day month and day
     * @param weekday the weekday it's said to be
     * @param text the words
     */
    record Partial(MonthDay day, Optional<DayOfWeek> weekday, String text) {}

    /**
     * A whole date.
     *
     * @param day the day
     * @param text the words
     */
    record Full(LocalDate day, String text) {}

    /** Finds the first full date. */
    static Optional<Full> full(String text) {
        Optional<Full> best = Optional.empty();
        int at = Integer.MAX_VALUE;
        for (Pattern pattern : new Pattern[] {MONTH_FIRST, DAY_FIRST, ISO}) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.find() && matcher.start() < at) {
                Optional<Full> found = fullOf(matcher, pattern);
                if (found.isPresent()) {
                    best = found;
                    at = matcher.start();
                }
            }
        }
        return best;
    }

    /** Finds the first date without a year, one with a weekday before any other. */
    static Optional<Partial> partial(String text) {
        Optional<Partial> plain = Optional.empty();
        for (Pattern pattern : new Pattern[] {PARTIAL_MONTH_FIRST, PARTIAL_DAY_FIRST}) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                Optional<Partial> found = partialOf(matcher, pattern == PARTIAL_DAY_FIRST);
                if (found.isPresent() && found.get().weekday().isPresent()) {
                    return found;
                }
                plain = plain.or(() -> found);
            }
        }
        return plain;
    }

    private static Optional<Full> fullOf(Matcher matcher, Pattern pattern) {
        try {
            LocalDate day = pattern == ISO
                    ? LocalDate.parse(matcher.group())
                    : LocalDate.of(
                            Integer.parseInt(matcher.group(4)),
                            month(matcher.group(pattern == DAY_FIRST ? 3 : 2)),
                            Integer.parseInt(matcher.group(pattern == DAY_FIRST ? 2 : 3)));
            return Optional.of(new Full(day, matcher.group()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Partial> partialOf(Matcher matcher, boolean dayFirst) {
        try {
            MonthDay day = MonthDay.of(
                    month(matcher.group(dayFirst ? 3 : 2)), Integer.parseInt(matcher.group(dayFirst ? 2 : 3)));
            return Optional.of(new Partial(day, weekday(matcher.group(1)), matcher.group()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<DayOfWeek> weekday(@Nullable String name) {
        return name == null ? Optional.empty() : Optional.ofNullable(WEEKDAYS.get(name.toLowerCase(Locale.ROOT)));
    }

    private static int month(String name) {
        return Objects.requireNonNull(MONTHS.get(name.toLowerCase(Locale.ROOT)), name);
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    private static String alternatives(Map<String, ?> names) {
        return names.keySet().stream()
                .sorted((a, b) -> a.length() != b.length() ? b.length() - a.length() : a.compareTo(b))
                .collect(Collectors.joining("|"));
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (Month month : Month.values()) {
            String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
            months.put(name, month.getValue());
            months.put(name.substring(0, 3), month.getValue());
        }
        months.put("sept", 9);
        return months;
    }

    private static Map<String, DayOfWeek> weekdays() {
        Map<String, DayOfWeek> weekdays = new HashMap<>();
        Arrays.stream(DayOfWeek.values()).forEach(day -> {
            String name = day.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
            weekdays.put(name, day);
            weekdays.put(name.substring(0, 3), day);
        });
        return weekdays;
    }
}
