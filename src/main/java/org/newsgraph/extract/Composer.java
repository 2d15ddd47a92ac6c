package org.newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.lexicon.Cue;
import org.newsgraph.lexicon.Effect;
import org.newsgraph.lexicon.Reporting;

/** Composes what the words between a predicate and the root of its sentence do to it, from the inside out. */
final class Composer {
    private Factuality mode = Factuality.ASSERTED;
    private boolean negative;
    private Certainty certainty = Certainty.CERTAIN;
    private boolean disputed;
    private boolean future;
    private final List<Integer> operators = new ArrayList<>();

    void negate(int operator) {
        negative = !negative;
        operators.add(operator);
    }

    void apply(Effect effect, int operator) {
        operators.add(operator);
        switch (effect) {
            case TRANSPARENT, PRESUPPOSED -> {}
            case PLANNED -> wrap(Factuality.PLANNED);
            case HYPOTHETICAL -> wrap(Factuality.HYPOTHETICAL);
            case PROHIBITED -> wrap(Factuality.PROHIBITED);
            case DENIED -> wrap(Factuality.DENIED);
            case NEGATED -> negative = !negative;
            case ENDED -> wrap(Factuality.ENDED);
            case ALLEGED -> disputed = true;
            case BELIEVED -> lower(Certainty.PROBABLE);
            case DOUBTED -> {
                wrap(Factuality.HYPOTHETICAL);
                lower(Certainty.POSSIBLE);
            }
        }
    }

    void apply(Cue.Value value, int operator) {
        switch (value) {
            case CERTAIN -> {}
            case PROBABLE -> lower(Certainty.PROBABLE);
            case POSSIBLE -> {
                lower(Certainty.POSSIBLE);
                wrap(Factuality.HYPOTHETICAL);
            }
            case NEGATIVE -> negative = !negative;
            case ALLEGED -> disputed = true;
            case FUTURE -> {
                future = true;
                wrap(Factuality.PLANNED);
            }
            case CONDITIONAL -> wrap(Factuality.HYPOTHETICAL);
            case PURPOSE -> wrap(Factuality.PLANNED);
        }
        operators.add(operator);
    }

    void apply(Reporting.Stance stance) {
        switch (stance) {
            case PLAIN -> {}
            case ALLEGING -> disputed = true;
            case DENYING -> wrap(Factuality.DENIED);
            case BELIEVING -> lower(Certainty.PROBABLE);
            case ASKING -> wrap(Factuality.HYPOTHETICAL);
            case WANTING -> wrap(Factuality.PLANNED);
        }
    }

    Status status(List<Speech> speeches) {
        return new Status(
                mode,
                negative ? Polarity.NEGATIVE : Polarity.POSITIVE,
                certainty,
                disputed,
                future,
                List.copyOf(speeches),
                List.copyOf(operators));
    }

    private void lower(Certainty to) {
        if (to.compareTo(certainty) > 0) {
            certainty = to;
        }
    }

    /** What is already no fact inside keeps its kind, unless what wraps it is stronger. */
    private void wrap(Factuality outer) {
        switch (mode) {
            case ASSERTED, REPORTED -> mode = outer;
            case PROHIBITED, DENIED -> {}
            case ENDED -> {
                if (outer == Factuality.PLANNED || outer == Factuality.HYPOTHETICAL) {
                    mode = outer;
                    negative = !negative;
                }
            }
            case PLANNED -> mode = outer == Factuality.ENDED ? mode : outer;
            case HYPOTHETICAL -> {
                if (outer == Factuality.PROHIBITED || outer == Factuality.DENIED) {
                    mode = outer;
                }
            }
        }
    }
}
