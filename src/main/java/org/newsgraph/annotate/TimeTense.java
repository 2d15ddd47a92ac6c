package org.newsgraph.annotate;

import java.util.List;
import org.newsgraph.lexicon.TimeWords;

/** Tells from the verbs near an expression whether it lies before or after the present. */
final class TimeTense {
    /** How many nouns may stand between an expression's first word and its verb. */
    private static final int PHRASE = 3;

    private final TimeWords words;

    TimeTense(TimeWords words) {
        this.words = words;
    }

    /** Where a clause lies. */
    enum Tense {
        /** Before the present. */
        PAST,
        /** After the present. */
        FUTURE,
        /** Either. */
        OPEN
    }

    /** Gives the tense of the nearest verb before a token, else after it. */
    Tense of(Sentence sentence, int token) {
        List<Token> tokens = sentence.tokens();
        if (modifies(tokens, token)) {
            return Tense.OPEN;
        }
        if (token > 0 && is("until", tokens.get(token - 1))) {
            return Tense.FUTURE;
        }
        return firstOf(
                governing(sentence, token),
                before(tokens, token, true),
                after(tokens, token),
                before(tokens, token, false));
    }

    /** The tense of the verb that the expression hangs on, if that says so itself. */
    private Tense governing(Sentence sentence, int token) {
        int head = sentence.parsed() ? sentence.tokens().get(token).head() : -1;
        for (int steps = 0;
                steps < PHRASE && head >= 0 && noun(sentence.tokens().get(head));
                steps++) {
            head = sentence.tokens().get(head).head();
        }
        boolean ahead = head >= 0
                && sentence.tokens().get(head).tag().startsWith("VB")
                && sentence.children(head).stream().anyMatch(t -> t.is("aux") && is("will", t));
        return ahead ? Tense.FUTURE : Tense.OPEN;
    }

    private static boolean noun(Token token) {
        return token.tag().startsWith("NN");
    }

    private static Tense firstOf(Tense... tenses) {
        for (Tense tense : tenses) {
            if (tense != Tense.OPEN) {
                return tense;
            }
        }
        return Tense.OPEN;
    }

    /** Tells whether a token stands before a noun it modifies: <em>a June agreement</em>. */
    private boolean modifies(List<Token> tokens, int token) {
        return token + 1 < tokens.size()
                && tokens.get(token + 1).tag().equals("NN")
                && !is("partday", tokens.get(token + 1));
    }

    private Tense before(List<Token> tokens, int token, boolean withinCommas) {
        for (int i = token - 1; i >= 0 && !ends(tokens.get(i), withinCommas); i--) {
            Tense tense = of(tokens, i);
            if (tense != Tense.OPEN) {
                return tense;
            }
        }
        return Tense.OPEN;
    }

    private Tense after(List<Token> tokens, int token) {
        for (int i = token + 1; i < tokens.size() && !ends(tokens.get(i), false); i++) {
            Tense tense = of(tokens, i);
            if (tense != Tense.OPEN) {
                return tense;
            }
        }
        return Tense.OPEN;
    }

    /** Tells whether a token names a month. */
    boolean isMonth(Token token) {
        return is("month", token) || is("abbreviated", token);
    }

    private boolean is(String kind, Token token) {
        return words.startingWith(token.text()).stream()
                .anyMatch(w -> w.kind().equals(kind)
                        && w.parts().size() == 1
                        && (w.tags().isEmpty() || w.tags().stream().anyMatch(token.tag()::startsWith)));
    }

    private Tense of(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        boolean infinitive =
                token.tag().equals("VB") && at > 0 && tokens.get(at - 1).tag().equals("TO");
        if (is("will", token) || (infinitive && !(at > 1 && is("outcome", tokens.get(at - 2))))) {
            return Tense.FUTURE;
        }
        if (token.tag().equals("VBN")) {
            // "To be published" and "is heard" are decided by what stands before.
            return at > 0 && is("is", tokens.get(at - 1)) ? Tense.OPEN : Tense.PAST;
        }
        return token.tag().equals("VBD") ? Tense.PAST : Tense.OPEN;
    }

    private static boolean ends(Token token, boolean comma) {
        return (comma && token.tag().equals(","))
                || token.tag().equals(":")
                || token.tag().equals("``")
                || token.tag().equals("''");
    }
}
