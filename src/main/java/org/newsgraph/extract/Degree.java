package org.newsgraph.extract;

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

    private Degree() {}

    static double of(Status status, Sentence sentence, Token token) {
        boolean noun = token.tag().startsWith("NN");
        boolean negative = status.polarity() == Polarity.NEGATIVE;
        if (status.mode() == Factuality.DENIED) {
            return negative ? status.degree() : -CERTAIN;
        }
        // "the trip it hopes to make": what is only spoken of below a supposition is mostly there
        boolean spokenOf = noun && status.mode() == Factuality.HYPOTHETICAL && status.certainty() == Certainty.CERTAIN;
        double degree = spokenOf || impossible(status, sentence) ? Math.max(status.degree(), LIKELY) : status.degree();
        return negative ? -degree : degree;
    }

    /** <em>could not be reached</em>: the nearest two words that decide are a modal and a negation of one verb. */
    private static boolean impossible(Status status, Sentence sentence) {
        if (status.polarity() != Polarity.NEGATIVE || status.operators().size() < 2) {
            return false;
        }
        Token first = sentence.tokens().get(status.operators().get(0));
        Token second = sentence.tokens().get(status.operators().get(1));
        boolean modal = first.tag().equals("MD") || second.tag().equals("MD");
        return modal && first.head() == second.head();
    }
}
