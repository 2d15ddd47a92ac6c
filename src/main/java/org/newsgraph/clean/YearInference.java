package org.newsgraph.clean;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.newsgraph.clean.KnownNames.Holder;
import org.newsgraph.clean.TextDates.Partial;

/**
 * Works out the year of a date that has none: the weekday must fit, whom the text names in office must hold it, and
 * years the text looks back on must have begun.
 */
final class YearInference {
    private static final int FIRST_YEAR = 1995;
    private static final Pattern PAST_YEAR = Pattern.compile(
            "\\b(?:in|since|during|of|(?:[A-Z][a-z]{2,8}\\.?(?:\\s+\\d{1,2},)?))\\s+((?:19|20)\\d\\d)\\b");
    private static final Pattern SENTENCE_BREAK = Pattern.compile("(?<=[.!?][\"”’]?)\\s+|\\n");

    private final KnownNames names;
    private final LocalDate today;

    YearInference(KnownNames names, LocalDate today) {
        this.names = names;
        this.today = today;
    }

    /**
     * The days a partial date may mean, and why.
     *
     * @param candidates the days left, in order
     * @param reason the facts that led there
     */
    record Outcome(List<LocalDate> candidates, String reason) {
        Optional<DocumentDate> date() {
            return candidates.size() == 1
                    ? Optional.of(new DocumentDate(candidates.get(0), DocumentDate.Basis.INFERRED, reason))
                    : Optional.empty();
        }
    }

    Outcome infer(Partial partial, String text) {
        List<LocalDate> days = new ArrayList<>(fitting(partial));
        List<String> facts = new ArrayList<>();
        facts.add("\"" + partial.text() + "\"");
        for (Holder holder : names.holders(text)) {
            if (days.removeIf(day -> !holds(holder, day))) {
                facts.add(holder.person() + " in office " + period(holder));
            }
        }
        latestPastYear(text).ifPresent(year -> {
            if (days.removeIf(day -> day.getYear() < year)) {
                facts.add("the text looks back on " + year);
            }
        });
        return new Outcome(List.copyOf(days), String.join(" and ", facts));
    }

    private List<LocalDate> fitting(Partial partial) {
        List<LocalDate> days = new ArrayList<>();
        for (int year = FIRST_YEAR; year <= today.getYear() + 1; year++) {
            if (partial.day().isValidYear(year)) {
                LocalDate day = partial.day().atYear(year);
                Optional<DayOfWeek> weekday = partial.weekday();
                // A report may come from a place where it is tomorrow already.
                boolean past = !day.isAfter(today.plusDays(1));
                if (past && (weekday.isEmpty() || weekday.get() == day.getDayOfWeek())) {
                    days.add(day);
                }
            }
        }
        return days;
    }

    private static boolean holds(Holder holder, LocalDate day) {
        return holder.tenures().stream()
                .anyMatch(tenure -> !day.isBefore(tenure.from())
                        && tenure.to().map(last -> !day.isAfter(last)).orElse(true));
    }

    private static String period(Holder holder) {
        return holder.tenures().stream()
                .map(tenure -> tenure.from().getYear() + "–"
                        + tenure.to()
                                .map(day -> Integer.toString(day.getYear()))
                                .orElse(""))
                .collect(Collectors.joining(", "));
    }

    /** Gives the latest year of which a sentence speaks that doesn't look ahead. */
    private Optional<Integer> latestPastYear(String text) {
        Set<String> ahead = WordLists.section("ahead");
        Optional<Integer> latest = Optional.empty();
        for (String sentence : SENTENCE_BREAK.split(text)) {
            if (Arrays.stream(WordLists.normal(sentence).split(" ")).anyMatch(ahead::contains)) {
                continue;
            }
            Matcher matcher = PAST_YEAR.matcher(sentence);
            while (matcher.find()) {
                int year = year(matcher.group(1));
                if (year <= today.getYear() && latest.map(other -> other < year).orElse(true)) {
                    latest = Optional.of(year);
                }
            }
        }
        return latest;
    }

    private static int year(String digits) {
        try {
            return Year.parse(digits).getValue();
        } catch (DateTimeException e) {
            return 0;
        }
    }
}
