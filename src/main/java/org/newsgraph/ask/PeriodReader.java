package org.newsgraph.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.annotate.TimeExpression;
import org.newsgraph.annotate.TimeNormalizer;
import org.newsgraph.annotate.Token;
import org.newsgraph.lexicon.TimeWords;
import org.newsgraph.text.Span;

/** Reads the time of a question with the reader of articles; the newest article's day stands for today. */
final class PeriodReader {
    private static final Set<String> WITHIN =
            Set.of("in", "on", "at", "during", "within", "around", "over", "of", "from", "throughout");
    private static final Set<String> ENDS = Set.of("before", "until", "till", "by", "up");
    private static final Set<String> STARTS = Set.of("after", "since", "from", "following");
    private static final Set<String> CALENDAR = Set.of("month", "abbreviated", "weekday");

    private final TimeWords words = TimeWords.load();
    private final TimeNormalizer normalizer = new TimeNormalizer(words);

    /**
     * A time and the words it took.
     *
     * @param from the first word
     * @param to one past the last
     * @param period the time
     */
    record Found(int from, int to, Period period) {}

    /** Finds the time of a question; of several, the last, with the one before it where they make a stretch. */
    Optional<Found> find(List<Word> question, Optional<LocalDate> today) {
        List<Token> tokens = tokens(question);
        if (tokens.isEmpty()) {
            return Optional.empty();
        }
        Span whole = new Span(0, tokens.get(tokens.size() - 1).span().end());
        List<Stretch> stretches = new ArrayList<>();
        for (TimeExpression time : normalizer.find(List.of(new Sentence(0, 0, whole, tokens, false)), today)) {
            time.days().ifPresent(days -> stretches.add(stretch(tokens, time, days)));
        }
        stretches.removeIf(s -> s.to <= s.from);
        if (stretches.isEmpty()) {
            return Optional.empty();
        }
        Stretch last = stretches.get(stretches.size() - 1);
        if (stretches.size() > 1) {
            Stretch before = stretches.get(stretches.size() - 2);
            boolean joined = last.from == before.to + 1
                    && Set.of("and", "to", "until", "till")
                            .contains(question.get(before.to).lower());
            if (joined) {
                int from = before.from > 0
                                && Set.of("between", "from")
                                        .contains(question.get(before.from - 1).lower())
                        ? before.from - 1
                        : before.from;
                return Optional.of(found(question, from, last.to, before.days.first(), last.days.last(), today));
            }
        }
        return Optional.of(found(question, last, today));
    }

    private record Stretch(int from, int to, TimeExpression.Days days) {}

    private static Stretch stretch(List<Token> tokens, TimeExpression time, TimeExpression.Days days) {
        int from = -1;
        int to = 0;
        for (Token token : tokens) {
            if (token.span().end() > time.span().begin()
                    && token.span().begin() < time.span().end()) {
                from = from < 0 ? token.index() : from;
                to = token.index() + 1;
            }
        }
        return new Stretch(Math.max(0, from), to, days);
    }

    private static Found found(List<Word> question, Stretch time, Optional<LocalDate> today) {
        int from = time.from;
        String word = from > 0 ? question.get(from - 1).lower() : "";
        if (word.equals("the") && from > 1) {
            from--;
            word = question.get(from - 1).lower();
        }
        if (ENDS.contains(word)) {
            boolean open = word.equals("before");
            from -= word.equals("up") ? 0 : 1;
            LocalDate last = open ? time.days.first().minusDays(1) : time.days.last();
            return found(question, from, time.to, null, last, today);
        }
        if (STARTS.contains(word) && !word.equals("from")) {
            boolean after = !word.equals("since");
            LocalDate first = after ? time.days.last().plusDays(1) : time.days.first();
            return found(question, from - 1, time.to, first, null, today);
        }
        return found(
                question, WITHIN.contains(word) ? from - 1 : from, time.to, time.days.first(), time.days.last(), today);
    }

    private static Found found(
            List<Word> question,
            int from,
            int to,
            @org.jspecify.annotations.Nullable LocalDate first,
            @org.jspecify.annotations.Nullable LocalDate last,
            Optional<LocalDate> today) {
        String text = Words.text(question, from, to);
        boolean relative = !text.matches(".*\\b(1[5-9]|20)\\d\\d\\b.*") && today.isPresent();
        return new Found(from, to, new Period(text, Optional.ofNullable(first), Optional.ofNullable(last), relative));
    }

    /** Tags are guessed: the reader needs to know names of months from verbs and what lies behind. */
    private List<Token> tokens(List<Word> question) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < question.size(); i++) {
            Word word = question.get(i);
            boolean calendar = calendar(question, i);
            String text = calendar
                    ? word.lower().substring(0, 1).toUpperCase(Locale.ROOT)
                            + word.lower().substring(1)
                    : word.text();
            Span span = new Span(at, at + text.length());
            tokens.add(new Token(i, span, text, word.lower(), tag(word, calendar), "O", -1, ""));
            at += text.length() + 1;
        }
        return tokens;
    }

    private boolean calendar(List<Word> question, int at) {
        Word word = question.get(at);
        String capital = word.lower().substring(0, 1).toUpperCase(Locale.ROOT)
                + word.lower().substring(1);
        boolean known = words.startingWith(capital).stream()
                .anyMatch(w -> CALENDAR.contains(w.kind()) && w.parts().size() == 1);
        if (!known) {
            return false;
        }
        boolean verbToo = Set.of("may", "march", "sun", "sat", "mar", "jan").contains(word.lower());
        boolean led = at > 0
                && (WITHIN.contains(question.get(at - 1).lower())
                        || ENDS.contains(question.get(at - 1).lower())
                        || STARTS.contains(question.get(at - 1).lower())
                        || Set.of("last", "this", "next", "early", "late", "between", "and", "to")
                                .contains(question.get(at - 1).lower())
                        || Character.isDigit(question.get(at - 1).text().charAt(0)));
        boolean dated = at + 1 < question.size()
                && Character.isDigit(question.get(at + 1).text().charAt(0));
        return !verbToo || led || dated;
    }

    private static String tag(Word word, boolean calendar) {
        if (calendar) {
            return "NNP";
        }
        if (Character.isDigit(word.text().charAt(0))) {
            return "CD";
        }
        return switch (word.lower()) {
            case "in", "on", "at", "of", "before", "after", "since", "until", "during", "between", "from", "by" -> "IN";
            case "the", "a", "an", "this", "that", "these" -> "DT";
            case "last", "next", "past", "early", "late", "previous", "first" -> "JJ";
            case "will", "would", "may", "might", "can", "could" -> "MD";
            case "did", "was", "were", "had" -> "VBD";
            case "'s" -> "POS";
            case "and", "or" -> "CC";
            case "to" -> "TO";
            default -> word.lower().endsWith("ed") ? "VBD" : "NN";
        };
    }
}
