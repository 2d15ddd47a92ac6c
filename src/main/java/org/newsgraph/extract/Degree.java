package org.newsgraph.extract;

import java.util.Locale;
import java.util.Set;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.annotate.Token;

/**
 * How sure it is that something happened, as one number, by the rules.
 *
 * @unit from -3, certainly not, to 3, certainly so
 */
final class Degree {
    private static final double LIKELY = 2;
    private static final double OPEN = 1;

    /** Modals with which a negation stays open: <em>may not come</em>. */
    private static final Set<String> DOUBTING = Set.of("may", "might", "must", "should", "shall");

    private static final Set<String> NOBODY = Set.of("nobody", "none", "nothing", "one");

    private Degree() {}

    static double of(Status status, Sentence sentence, Token token) {
        boolean noun = token.tag().startsWith("NN");
        boolean negative = status.polarity() == Polarity.NEGATIVE;
        if (noun && (negative || status.mode() == Factuality.DENIED) && takenUp(status, sentence, token)) {
            return LIKELY;
        }
        if (status.mode() == Factuality.DENIED) {
            return negative ? status.degree() : -OPEN;
        }
        boolean spokenOf = status.mode() == Factuality.HYPOTHETICAL && modifies(status, sentence, token);
        if (negative && (doubting(status, sentence) || nobody(status, sentence, token))) {
            return -OPEN;
        }
        double degree = spokenOf || impossible(status, sentence) ? Math.max(status.degree(), LIKELY) : status.degree();
        return negative ? -degree : degree;
    }

    /** <em>hopes for an end of the war</em>, <em>wants an amended law</em>: what only tells more of what is hoped for. */
    private static boolean modifies(Status status, Sentence sentence, Token token) {
        if (token.tag().equals("VBN")) {
            return token.is("amod");
        }
        if (!token.tag().startsWith("NN") || token.head() < 0) {
            return false;
        }
        boolean below =
                token.is("nmod") && sentence.tokens().get(token.head()).tag().startsWith("NN");
        boolean operated = !status.operators().isEmpty() && status.operators().get(0) == token.head();
        return (token.is("compound") && status.certainty() == Certainty.CERTAIN) || (below && !operated);
    }

    /** <em>No suspects were named</em>, <em>took no money</em>: a verb that is not so only for want of somebody or something. */
    private static boolean nobody(Status status, Sentence sentence, Token token) {
        Token operator = sentence.tokens().get(status.operators().get(0));
        return token.tag().startsWith("VB")
                && operator.head() == token.index()
                && operator.tag().startsWith("NN");
    }

    /** <em>refused the offer</em>, <em>failed to enforce the order</em>: what nothing came of is there all the same. */
    private static boolean takenUp(Status status, Sentence sentence, Token token) {
        return (token.is("obj") || token.is("nmod"))
                && !status.operators().isEmpty()
                && wraps(sentence.tokens().get(status.operators().get(0)));
    }

    private static boolean wraps(Token operator) {
        boolean nobody = NOBODY.contains(operator.lemma().toLowerCase(Locale.ROOT));
        return operator.tag().startsWith("VB") || (operator.tag().startsWith("NN") && !nobody);
    }

    /** <em>could not be reached</em>: the nearest two words that decide are a modal and a negation of one verb. */
    private static boolean impossible(Status status, Sentence sentence) {
        if (status.polarity() != Polarity.NEGATIVE || status.operators().size() < 2) {
            return false;
        }
        Token first = sentence.tokens().get(status.operators().get(0));
        Token second = sentence.tokens().get(status.operators().get(1));
        boolean modal = able(first) || able(second);
        return modal && first.head() == second.head();
    }

    private static boolean doubting(Status status, Sentence sentence) {
        return status.operators().stream()
                .map(o -> sentence.tokens().get(o))
                .anyMatch(t -> t.tag().equals("MD") && !able(t));
    }

    private static boolean able(Token token) {
        return token.tag().equals("MD") && !DOUBTING.contains(token.lemma().toLowerCase(Locale.ROOT));
    }
}
