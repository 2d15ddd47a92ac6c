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
    private static final double CERTAIN = 3;
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
            return negative ? status.degree() : -CERTAIN;
        }
        // "the trip it hopes to make": what is only spoken of below a supposition is mostly there
        boolean spokenOf = noun
                && token.is("compound")
                && status.mode() == Factuality.HYPOTHETICAL
                && status.certainty() == Certainty.CERTAIN;
        if (negative && doubting(status, sentence)) {
            return -OPEN;
        }
        double degree = spokenOf || impossible(status, sentence) ? Math.max(status.degree(), LIKELY) : status.degree();
        return negative ? -degree : degree;
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
