package org.newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.newsgraph.lexicon.Cue;
import org.newsgraph.lexicon.Effect;
import org.newsgraph.lexicon.Operators;
import org.newsgraph.lexicon.Reporting;

/**
 * Composes what the words between a predicate and the root of its sentence do to it, from the inside out, as the table
 * of {@link Operators} says.
 */
final class Composer {
    private static final Operators TABLE = Operators.load();

    private static final double CERTAIN = 3;

    private Factuality mode = Factuality.ASSERTED;
    private boolean negative;
    private Certainty certainty = Certainty.CERTAIN;
    private boolean disputed;
    private boolean future;
    private double degree = CERTAIN;
    private final List<Integer> operators = new ArrayList<>();

    void negate(int operator) {
        apply(Cue.Value.NEGATIVE, operator);
    }

    void apply(Effect effect, int operator) {
        apply(TABLE.operator(effect));
        operators.add(operator);
    }

    void apply(Cue.Value value, int operator) {
        apply(TABLE.operator(value));
        operators.add(operator);
    }

    void apply(Reporting.Stance stance) {
        apply(TABLE.operator(stance));
    }

    Status status(List<Speech> speeches) {
        return new Status(
                mode,
                negative ? Polarity.NEGATIVE : Polarity.POSITIVE,
                certainty,
                disputed,
                future,
                degree,
                List.copyOf(speeches),
                List.copyOf(operators));
    }

    private void apply(Operators.Operator operator) {
        Operators.Outcome outcome = operator.over(mode.name().toLowerCase(Locale.ROOT));
        mode = Factuality.valueOf(outcome.mode().toUpperCase(Locale.ROOT));
        negative ^= outcome.turns();
        disputed |= operator.disputes();
        future |= operator.future();
        degree = Math.min(degree, operator.degree());
        operator.certainty()
                .map(c -> Certainty.valueOf(c.toUpperCase(Locale.ROOT)))
                .filter(c -> c.compareTo(certainty) > 0)
                .ifPresent(c -> certainty = c);
    }
}
