package org.newsgraph.clean;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads full dates as people write them, in English and other languages. */
final class WrittenDates {
    private static final Pattern DOTTED =
            Pattern.compile("(?<![\\d.])(\\d{1,2})([./-])\\s?(\\d{1,2})\\2\\s?((?:19|20)\\d\\d|\\d\\d)(?![\\d])");
    private static final Pattern YEAR_FIRST = Pattern.compile(
            "(?<!\\d)((?:19|20)\\d\\d)(?:[./]\\s?|\\s?[年년]\\s?)(\\d{1,2})(?:[./]\\s?|\\s?[月월]\\s?)(\\d{1,2})(?!\\d)");
    private static final Pattern NAMED = Pattern.compile(
            "\\b(\\d{1,2})(?:\\.|º|er|st|nd|rd|th)?\\s*(?:de\\s+|of\\s+)?(\\p{L}{3,12})\\.?,?\\s+(?:de\\s+|del\\s+)?((?:19|20)\\d\\d)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final List<String> LANGUAGES = List.of(
            "de", "fr", "es", "it", "pt", "nl", "sv", "nb", "da", "fi", "pl", "cs", "sk", "hu", "ro", "hr", "sr", "sl",
            "tr", "id", "lt", "lv", "et", "sq", "ru", "uk", "bg", "el", "ca", "az");
    private static final Map<String, Map<String, Month>> MONTHS = new ConcurrentHashMap<>();

    private WrittenDates() {}

    /**
     * Finds the first date of a line.
     *
     * @param text the line
     * @param language the page's language as a BCP 47 tag, if it says one
     * @return the day; empty if there is none, or none of these days
     */
    static Optional<LocalDate> first(String text, Optional<String> language) {
        if (!mayHaveDate(text)) {
            return Optional.empty();
        }
        Optional<LocalDate> any = dayIn(text, language);
        // A line may give the day it was changed before the day it was published.
        int changed = any.isPresent() ? changed(text) : -1;
        if (changed < 0) {
            return any;
        }
        Optional<LocalDate> before = dayIn(text.substring(0, changed), language);
        return before.isPresent() ? before : second(text.substring(changed), language);
    }

    /** Looks for the digits of a year, or for figures with a full stop between, before anything slower does. */
    private static boolean mayHaveDate(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            digits = isDigit(c) ? digits + 1 : 0;
            if (digits == 4 || (c == '.' && i > 0 && isDigit(text.charAt(i - 1)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Tells whether a line speaks of a change and of no other day. */
    static boolean isOfChange(String text, Optional<String> language) {
        int changed = changed(text);
        return changed >= 0
                && dayIn(text.substring(0, changed), language).isEmpty()
                && after(text.substring(changed), language).isEmpty();
    }

    private static int changed(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        int first = -1;
        for (String word : WordLists.section("changed")) {
            int at = lower.length() == text.length() ? lower.indexOf(word) : -1;
            first = at >= 0 && (first < 0 || at < first) ? at : first;
        }
        return first;
    }

    private static Optional<LocalDate> second(String text, Optional<String> language) {
        Optional<LocalDate> other = after(text, language);
        return other.isPresent() ? other : dayIn(text, language);
    }

    /** Finds a date after a word such as <em>published</em>. */
    private static Optional<LocalDate> after(String text, Optional<String> language) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String word : WordLists.section("published")) {
            int at = lower.indexOf(word);
            if (at > 0 && lower.length() == text.length()) {
                Optional<LocalDate> day = dayIn(text.substring(at), language);
                if (day.isPresent()) {
                    return day;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> dayIn(String text, Optional<String> language) {
        return TextDates.full(text)
                .map(TextDates.Full::day)
                .or(() -> named(text, language))
                .or(() -> yearFirst(text))
                .or(() -> dotted(text, language));
    }

    private static Optional<LocalDate> yearFirst(String text) {
        Matcher matcher = YEAR_FIRST.matcher(text);
        return matcher.find()
                ? Stamp.date(matcher.group(1), Integer.parseInt(matcher.group(2)), matcher.group(3))
                : Optional.empty();
    }

    private static Optional<LocalDate> named(String text, Optional<String> language) {
        Matcher matcher = NAMED.matcher(text);
        while (matcher.find()) {
            Optional<Month> month = month(matcher.group(2).toLowerCase(Locale.ROOT), language);
            if (month.isPresent()) {
                return Stamp.date(matcher.group(3), month.get().getValue(), matcher.group(1));
            }
        }
        return Optional.empty();
    }

    /** Knows the page's own months, and those of other languages that mean the same month in all of them. */
    private static Optional<Month> month(String name, Optional<String> language) {
        Optional<Month> own = language.map(WrittenDates::base).flatMap(l -> month(name, l));
        if (own.isPresent()) {
            return own;
        }
        Set<Month> all = new java.util.TreeSet<>();
        LANGUAGES.forEach(l -> month(name, l).ifPresent(all::add));
        return all.size() == 1 ? all.stream().findFirst() : Optional.empty();
    }

    private static String base(String language) {
        return language.strip().replaceAll("[-_].*", "").toLowerCase(Locale.ROOT);
    }

    private static Optional<Month> month(String name, String language) {
        Map<String, Month> months = MONTHS.computeIfAbsent(language, WrittenDates::months);
        Month whole = months.get(name);
        if (whole != null) {
            return Optional.of(whole);
        }
        Set<Month> begun = new java.util.TreeSet<>();
        months.forEach((full, month) -> {
            if (full.startsWith(name)) {
                begun.add(month);
            }
        });
        return begun.size() == 1 ? begun.stream().findFirst() : Optional.empty();
    }

    private static Map<String, Month> months(String language) {
        Locale locale = Locale.forLanguageTag(language);
        Map<String, Month> names = new HashMap<>();
        for (Month month : Month.values()) {
            for (TextStyle style : List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE)) {
                names.put(month.getDisplayName(style, locale).toLowerCase(Locale.ROOT), month);
            }
        }
        return names;
    }

    private static Optional<LocalDate> dotted(String text, Optional<String> language) {
        Matcher matcher = DOTTED.matcher(text);
        while (matcher.find()) {
            int first = Integer.parseInt(matcher.group(1));
            int second = Integer.parseInt(matcher.group(3));
            boolean short_ = matcher.group(4).length() == 2;
            if (short_ && !matcher.group(2).equals(".")) {
                continue;
            }
            String year = short_ ? "20" + matcher.group(4) : matcher.group(4);
            boolean american = second > 12 || (language.orElse("en").equalsIgnoreCase("en-us") && first <= 12);
            Optional<LocalDate> day =
                    american ? Stamp.date(year, first, matcher.group(3)) : Stamp.date(year, second, matcher.group(1));
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }
}
