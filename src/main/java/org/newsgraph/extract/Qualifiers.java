package org.newsgraph.extract;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.newsgraph.annotate.TimeExpression;
import org.newsgraph.text.Span;

/**
 * What a claim says beside its triple: how sure, who says so, when, where, and by which words.
 *
 * @param factuality whether it is the case
 * @param polarity whether it is or is not so
 * @param certainty how sure it is said to be
 * @param disputed true if it comes as an accusation or claim, or another source in the article denies it
 * @param source the nearest speaker; empty for the article's own voice
 * @param within the id of the claim it is content of
 * @param place the id of the mention that says where
 * @param time when it happens
 * @param eventType the local name of a PLOVER type, such as {@code ASSAULT}
 * @param mode the local name of a PLOVER mode
 * @param evidence the words that say it, at most 600 code points
 * @param trigger the word that announces the relation
 * @param rule the lexical entry or rule that found it
 * @param confidence how likely the extraction is right, and why
 */
public record Qualifiers(
        Factuality factuality,
        Polarity polarity,
        Certainty certainty,
        boolean disputed,
        Optional<Argument.Mentioned> source,
        OptionalInt within,
        OptionalInt place,
        Optional<TimeExpression> time,
        Optional<String> eventType,
        Optional<String> mode,
        Span evidence,
        Span trigger,
        String rule,
        Confidence confidence) {
    Qualifiers renumbered(Map<Integer, Integer> ids) {
        OptionalInt outer = within.isPresent() && ids.containsKey(within.getAsInt())
                ? OptionalInt.of(ids.getOrDefault(within.getAsInt(), 0))
                : OptionalInt.empty();
        return new Qualifiers(
                factuality,
                polarity,
                certainty,
                disputed,
                source,
                outer,
                place,
                time,
                eventType,
                mode,
                evidence,
                trigger,
                rule,
                confidence);
    }

    /**
     * Tells whether the plain triple stands in the article's graph.
     *
     * @return true for what the article says in its own voice, and for what a source plainly says, if positive, certain
     *     and not disputed
     */
    public boolean assertsTriple() {
        boolean said = factuality == Factuality.ASSERTED || factuality == Factuality.REPORTED;
        return said && polarity == Polarity.POSITIVE && certainty == Certainty.CERTAIN && !disputed;
    }
}
