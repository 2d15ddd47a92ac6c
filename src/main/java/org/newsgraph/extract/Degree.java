package org.newsgraph.extract;

import org.newsgraph.annotate.Token;

/**
 * How sure it is that something happened, as one number.
 *
 * @unit from -3, certainly not, to 3, certainly so
 */
final class Degree {
    private static final double CERTAIN = 3;
    private static final double LIKELY = 2;
    private static final double OPEN = 0;

    private Degree() {}

    static double of(Status status, Token token) {
        boolean noun = token.tag().startsWith("NN");
        double sure = switch (status.mode()) {
            case ASSERTED, REPORTED, ENDED -> of(status.certainty());
            case PLANNED -> LIKELY;
            case HYPOTHETICAL -> noun && status.certainty() == Certainty.CERTAIN ? LIKELY : OPEN;
            case PROHIBITED -> OPEN;
            case DENIED -> -CERTAIN;
        };
        return status.polarity() == Polarity.NEGATIVE ? -sure : sure;
    }

    private static double of(Certainty certainty) {
        return switch (certainty) {
            case CERTAIN -> CERTAIN;
            case PROBABLE -> LIKELY;
            case POSSIBLE -> OPEN;
        };
    }
}
