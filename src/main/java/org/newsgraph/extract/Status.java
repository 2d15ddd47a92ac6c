package org.newsgraph.extract;

import java.util.List;

/**
 * What the words around a predicate make of it.
 *
 * @param mode {@code ASSERTED} for what is presented as the case; else what it is instead; never {@code REPORTED}
 * @param polarity whether it is or is not so
 * @param certainty how sure it is said to be
 * @param disputed whether it comes as an accusation or a claim
 * @param future whether it lies ahead
 * @param degree how sure it is at most that it is so, or for a negative one that it is not, 0 to 3
 * @param speeches who says it, the nearest first
 * @param operators the indexes of the tokens that made it so, for evidence
 */
record Status(
        Factuality mode,
        Polarity polarity,
        Certainty certainty,
        boolean disputed,
        boolean future,
        double degree,
        List<Speech> speeches,
        List<Integer> operators) {
    Factuality factuality() {
        return mode == Factuality.ASSERTED && !speeches.isEmpty() ? Factuality.REPORTED : mode;
    }
}
