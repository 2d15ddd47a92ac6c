package org.newsgraph.annotate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.newsgraph.annotate.TimeExpression.Kind;

/** What an article has said of time so far: its own date, the last date and the last quarter it spoke of. */
final class TimeContext {
    private final Optional<LocalDate> today;
    private final TimeTense tense;
    private Optional<LocalDate> spoken = Optional.empty();
    private Optional<LocalDate> spokenDay = Optional.empty();
    private Optional<String> quarter = Optional.empty();
    private Sentence sentence;

    TimeContext(Optional<LocalDate> today, TimeTense tense, Sentence first) {
        this.today = today;
        this.tense = tense;
        this.sentence = first;
    }

    void enter(Sentence next) {
        sentence = next;
    }

    Optional<LocalDate> today() {
        return today;
    }

    Optional<String> quarter() {
        return quarter;
    }

    TimeTense.Tense tense(int token) {
        return tense.of(sentence, token);
    }

    /** Remembers what was spoken of. */
    void remember(Timex timex) {
        if (timex.kind() == Kind.DATE || timex.kind() == Kind.TIME) {
            timex.days().ifPresent(days -> spoken = Optional.of(days.first()));
            if (timex.isDay()) {
                timex.days().ifPresent(days -> spokenDay = Optional.of(days.first()));
            }
        }
        if (timex.value().matches("\\d{4}-Q[1-4]")) {
            quarter = isLatestOver(timex) ? Optional.of(timex.value()) : quarter;
        } else if (timex.value().matches("P[69]M|P[23]Q")) {
            // Accounts of a longer period are compared with the same period of other years.
            quarter = Optional.empty();
        }
    }

    /** Accounts speak of the quarter that is just over, whatever else they mention. */
    private boolean isLatestOver(Timex timex) {
        boolean over = today.isEmpty() || timex.days().orElseThrow().last().isBefore(today.get());
        return over && (quarter.isEmpty() || quarter.get().compareTo(timex.value()) < 0);
    }

    /** Gives the token before another one of the current sentence. */
    Optional<Token> before(int token) {
        return token == 0 ? Optional.empty() : Optional.of(sentence.tokens().get(token - 1));
    }

    /** Gives the token after another one of the current sentence. */
    Optional<Token> after(int token) {
        return token + 1 < sentence.tokens().size()
                ? Optional.of(sentence.tokens().get(token + 1))
                : Optional.empty();
    }

    /** Gives the unit so many units from the present. */
    Timex fromToday(Granularity unit, int units) {
        return Timex.date(today.map(day -> unit.at(unit.plus(day, units))).orElse(unit.unknown()));
    }

    /** Gives the unit so many units from what was spoken of last. */
    Timex fromSpoken(Granularity unit, int units) {
        Optional<LocalDate> base = (unit == Granularity.DAY ? spokenDay : spoken).or(() -> today);
        return Timex.date(base.map(day -> unit.at(unit.plus(day, units))).orElse(unit.unknown()));
    }

    /** Gives the day last spoken of, else the article's. */
    String day() {
        return spokenDay.or(() -> today).map(LocalDate::toString).orElse("XXXX-XX-XX");
    }

    /** Tells whether the name of a month is that of a person: <em>Theresa May</em>. */
    boolean names(int token) {
        String before = before(token).map(Token::tag).orElse("");
        String after = after(token).map(Token::tag).orElse("");
        return sentence.tokens().get(token).name().equals("PERSON")
                || before.equals("NNP")
                || (after.matches("VB[DZ]") && !before.matches("IN|DT|JJ"));
    }

    /** Gives the year that stands at the end of a list of dates: <em>June and July 2012</em>. */
    private Optional<String> sharedYear(int token) {
        List<Token> tokens = sentence.tokens();
        boolean linked = false;
        for (int i = token + 1; i < tokens.size(); i++) {
            Token next = tokens.get(i);
            if (linked && next.text().matches("(?:19|20)\\d\\d")) {
                return Optional.of(next.text());
            }
            boolean link = next.tag().matches("CC|TO");
            linked |= link;
            boolean day = next.tag().equals("CD") && next.text().length() <= 2;
            if (!link && !day && !next.text().equals(",") && !tense.isMonth(next)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Gives the month of a name, of the year it is meant in. */
    Timex month(int month, int token) {
        Optional<String> shared = sharedYear(token);
        if (shared.isPresent()) {
            return Timex.date("%s-%02d".formatted(shared.get(), month));
        }
        if (today.isEmpty()) {
            return Timex.date("XXXX-%02d".formatted(month));
        }
        YearMonth now = YearMonth.from(today.get());
        YearMonth same = now.withMonth(month);
        long ahead = now.until(same, ChronoUnit.MONTHS);
        int years = switch (tense(token)) {
            case FUTURE -> ahead < 0 ? 1 : 0;
            case PAST -> ahead > 0 ? -1 : 0;
            case OPEN -> ahead > 4 ? -1 : ahead < -8 ? 1 : 0;
        };
        return Timex.date(same.plusYears(years).toString());
    }

    /** Gives the day of a month, of the year it is meant in. */
    Timex monthDay(int month, int day, int token) {
        Optional<String> shared = sharedYear(token);
        if (shared.isPresent()) {
            return Timex.date("%s-%02d-%02d".formatted(shared.get(), month, day));
        }
        return monthDay(month, day, tense(token));
    }

    /** Gives the day of a month, of the year a tense says. */
    Timex monthDay(int month, int day, TimeTense.Tense tense) {
        String unknown = "XXXX-%02d-%02d".formatted(month, day);
        if (today.isEmpty() || day > YearMonth.of(2000, month).lengthOfMonth()) {
            return Timex.date(unknown);
        }
        LocalDate now = today.get();
        LocalDate same = YearMonth.of(now.getYear(), month).atDay(1).plusDays(day - 1L);
        long ahead = ChronoUnit.DAYS.between(now, same);
        // Tense decides only far from the present: "died on Dec. 30" in January, "until Jan. 3" in November.
        int years = switch (tense) {
            case FUTURE -> ahead < -60 ? 1 : 0;
            case PAST -> ahead > 60 ? -1 : 0;
            case OPEN -> ahead > 183 ? -1 : ahead < -183 ? 1 : 0;
        };
        return Timex.date(YearMonth.of(now.getYear() + years, month)
                .atDay(1)
                .plusDays(day - 1L)
                .toString());
    }

    /** Gives the day of a week that is meant. */
    Timex weekday(int weekday, int token) {
        return weekday(weekday, tense(token) == TimeTense.Tense.FUTURE ? 1 : 0, false);
    }

    /**
     * Gives the day of a week before, in or after the present.
     *
     * @param strict whether today cannot be it
     */
    Timex weekday(int weekday, int direction, boolean strict) {
        return weekday(today, weekday, direction, strict);
    }

    /** Gives the day of a week before, in or after the day last spoken of. */
    Timex weekdayFromSpoken(int weekday, int direction) {
        return weekday(spokenDay.or(() -> today), weekday, direction, direction != 0);
    }

    private static Timex weekday(Optional<LocalDate> from, int weekday, int direction, boolean strict) {
        if (from.isEmpty()) {
            return Timex.date("XXXX-WXX-" + weekday);
        }
        DayOfWeek day = DayOfWeek.of(weekday);
        LocalDate now = from.get();
        LocalDate found = direction > 0
                ? now.with(strict ? TemporalAdjusters.next(day) : TemporalAdjusters.nextOrSame(day))
                : now.with(strict ? TemporalAdjusters.previous(day) : TemporalAdjusters.previousOrSame(day));
        return Timex.date(found.toString());
    }

    /** Gives a numbered quarter or half of the year it is meant in. */
    Timex ofYear(Granularity unit, int number) {
        String suffix = "-" + (unit == Granularity.HALF ? "H" : "Q") + number;
        if (today.isEmpty()) {
            return Timex.date("XXXX" + suffix);
        }
        Timex same = Timex.date(today.get().getYear() + suffix);
        boolean far = same.days().isPresent()
                && ChronoUnit.DAYS.between(today.get(), same.days().get().first()) > 95;
        return far ? Timex.date(today.get().getYear() - 1 + suffix) : same;
    }

    /** Gives the same quarter, or the year, so many years from the present. */
    Timex years(int years) {
        if (quarter.isPresent()) {
            int year = Integer.parseInt(quarter.get().substring(0, 4)) + years;
            return Timex.date(year + quarter.get().substring(4));
        }
        return fromToday(Granularity.YEAR, years);
    }
}
