package org.newsgraph.annotate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.annotate.TimePattern.Found;
import org.newsgraph.lexicon.TimeWords;
import org.newsgraph.text.Span;

/**
 * Finds the time expressions of an article and places them on the calendar.
 *
 * <p>It reads tokens and their tags and needs no trees. Its words are those of the lexicon. What is said from the
 * present (<em>last week</em>, <em>on Friday</em>) counts from the article's date; without one it has no days, and its
 * value keeps an X where the calendar is not known.
 *
 * @source TimeML 1.2.1, TIMEX3
 */
public final class TimeNormalizer {
    private final TimeLexer lexer;
    private final TimeTense tense;
    private final TimeGrammar grammar = new TimeGrammar();

    /**
     * Prepares the normaliser; it may be shared by threads.
     *
     * @param words the words of time
     */
    public TimeNormalizer(TimeWords words) {
        lexer = new TimeLexer(words);
        tense = new TimeTense(words);
    }

    /**
     * Finds the time expressions of an article.
     *
     * @shape in text order, not overlapping
     * @param sentences the sentences of one article, in text order
     * @param documentDate the date of the article, if it is known
     * @return the expressions
     */
    public List<TimeExpression> find(List<Sentence> sentences, Optional<LocalDate> documentDate) {
        List<TimeExpression> found = new ArrayList<>();
        if (sentences.isEmpty()) {
            return found;
        }
        TimeContext context = new TimeContext(documentDate, tense, sentences.get(0));
        for (Sentence sentence : sentences) {
            context.enter(sentence);
            find(lexer.atoms(sentence), context, found);
        }
        return List.copyOf(found);
    }

    private void find(List<TimeAtom> atoms, TimeContext context, List<TimeExpression> into) {
        int at = 0;
        while (at < atoms.size()) {
            Optional<Found> found = grammar.at(atoms, at, context);
            if (found.isEmpty()) {
                at++;
                continue;
            }
            int end = found.get().end();
            Span span = new Span(
                    atoms.get(at).span().begin(), atoms.get(end - 1).span().end());
            found.get().timex().ifPresent(timex -> {
                into.add(new TimeExpression(span, timex.kind(), timex.value(), timex.days()));
                context.remember(timex);
            });
            at = end;
        }
    }
}
