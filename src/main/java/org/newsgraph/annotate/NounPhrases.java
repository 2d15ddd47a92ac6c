package org.newsgraph.annotate;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** Finds where noun phrases begin and end. */
final class NounPhrases {
    private static final Set<String> BEFORE =
            Set.of("det", "nummod", "amod", "compound", "nmod:poss", "nmod:npmod", "obl:npmod", "advmod", "punct");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final Set<String> INNER_MARKS = Set.of(",", "-", "–", "/");

    /** A run of tokens. */
    record Run(int first, int last) {}

    private NounPhrases() {}

    /**
     * Finds the phrase of a noun: what modifies it from the left, and its complements with <em>of</em>.
     *
     * @param sentence a parsed sentence
     * @param head the noun
     * @return the phrase without a leading article
     */
    static Run of(Sentence sentence, int head) {
        return new Run(first(sentence, head), last(sentence, head));
    }

    static int first(Sentence sentence, int head) {
        List<Token> tokens = sentence.tokens();
        int first = head;
        while (first > 0 && modifies(sentence, first - 1, head)) {
            first--;
        }
        while (first < head && loose(tokens.get(first))) {
            first++;
        }
        return first;
    }

    private static boolean modifies(Sentence sentence, int at, int head) {
        Token token = sentence.tokens().get(at);
        if (quote(token)) {
            return false;
        }
        Token top = token;
        while (top.head() >= 0 && top.head() != head) {
            top = sentence.tokens().get(top.head());
        }
        if (top.head() != head || !BEFORE.contains(bare(top.relation()))) {
            return false;
        }
        if (top.is("punct")) {
            return INNER_MARKS.contains(top.text());
        }
        // "not", "only", "also" stand before the phrase; "about 20" belongs to the number
        return !top.is("advmod") || top.tag().startsWith("JJ");
    }

    private static String bare(String relation) {
        return relation.equals("det:predet") ? "det" : relation;
    }

    private static boolean loose(Token token) {
        return ARTICLES.contains(token.text().toLowerCase(Locale.ROOT))
                || INNER_MARKS.contains(token.text())
                || token.tag().equals("POS")
                || quote(token);
    }

    static boolean quote(Token token) {
        return token.tag().equals("``") || token.tag().equals("''");
    }

    static int last(Sentence sentence, int head) {
        int last = head + 1;
        for (Token child : sentence.children(head)) {
            boolean of = child.relation().equals("nmod:of") && child.index() > head;
            if (of && begin(sentence, child.index()) == last) {
                last = last(sentence, child.index());
            }
        }
        return last;
    }

    private static int begin(Sentence sentence, int top) {
        return sentence.subtree(top).get(0).index();
    }

    /** Gives the text of a run of tokens as the article has it, but with single spaces. */
    static String text(Sentence sentence, int first, int last) {
        return text(sentence, first, last, token -> true);
    }

    static String text(Sentence sentence, int first, int last, Predicate<Token> kept) {
        StringBuilder out = new StringBuilder();
        int end = -1;
        for (Token token : sentence.tokens().subList(first, last)) {
            if (kept.test(token)) {
                if (end >= 0 && token.span().begin() > end) {
                    out.append(' ');
                }
                out.append(token.text());
            }
            end = token.span().end();
        }
        return out.toString().strip();
    }
}
