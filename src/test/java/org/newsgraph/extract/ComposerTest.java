package org.newsgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.lexicon.Cue;
import org.newsgraph.lexicon.Effect;
import org.newsgraph.lexicon.Operators;
import org.newsgraph.lexicon.Reporting;

/** How factuality composes, pair by pair: what a statement is, and what stands above it. */
class ComposerTest {
    /** Effects that bring a statement into each mode. */
    private static final Map<Factuality, Effect> INTO = new TreeMap<>(Map.of(
            Factuality.ASSERTED, Effect.TRANSPARENT,
            Factuality.PLANNED, Effect.PLANNED,
            Factuality.HYPOTHETICAL, Effect.HYPOTHETICAL,
            Factuality.PROHIBITED, Effect.PROHIBITED,
            Factuality.DENIED, Effect.DENIED,
            Factuality.ENDED, Effect.ENDED));

    /** Rows: what stands above. Columns: what stands below. {@code -} says that the polarity has turned. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            TRANSPARENT  | asserted     | planned       | hypothetical  | prohibited   | denied       | ended
            PRESUPPOSED  | asserted     | planned       | hypothetical  | prohibited   | denied       | ended
            PLANNED      | planned      | planned       | hypothetical  | prohibited   | denied       | planned-
            DEMANDED     | planned      | planned       | hypothetical  | prohibited   | denied       | planned-
            ATTEMPTED    | planned      | planned       | hypothetical  | prohibited   | denied       | planned-
            HYPOTHETICAL | hypothetical | hypothetical  | hypothetical  | prohibited   | denied       | hypothetical-
            PROHIBITED   | prohibited   | prohibited    | prohibited    | prohibited   | denied       | hypothetical
            DENIED       | denied       | denied        | denied        | hypothetical | hypothetical | hypothetical
            NEGATED      | asserted-    | planned-      | hypothetical- | hypothetical | hypothetical | asserted
            ENDED        | ended        | planned-      | hypothetical- | prohibited   | denied       | ended
            ALLEGED      | asserted     | planned       | hypothetical  | prohibited   | denied       | ended
            BELIEVED     | asserted     | planned       | hypothetical  | prohibited   | denied       | ended
            DOUBTED      | hypothetical | hypothetical  | hypothetical  | prohibited   | denied       | hypothetical-
            """)
    void effects(
            Effect above,
            String asserted,
            String planned,
            String hypothetical,
            String prohibited,
            String denied,
            String ended) {
        List<String> expected = List.of(asserted, planned, hypothetical, prohibited, denied, ended);
        List<String> positive = new ArrayList<>();
        List<String> negative = new ArrayList<>();
        for (Effect below : INTO.values().stream().sorted().toList()) {
            positive.add(brief(status(false, below, above)));
            negative.add(brief(status(true, below, above)));
        }
        List<Effect> order = INTO.values().stream().sorted().toList();
        List<Factuality> modes = List.of(
                Factuality.ASSERTED,
                Factuality.PLANNED,
                Factuality.HYPOTHETICAL,
                Factuality.PROHIBITED,
                Factuality.DENIED,
                Factuality.ENDED);
        for (int i = 0; i < modes.size(); i++) {
            int at = order.indexOf(INTO.get(modes.get(i)));
            assertThat(positive.get(at)).as("%s over %s", above, modes.get(i)).isEqualTo(expected.get(i));
            assertThat(negative.get(at))
                    .as("%s over negated %s", above, modes.get(i))
                    .isEqualTo(turned(expected.get(i)));
        }
    }

    @Test
    void everyCueAndStanceIsAnOperatorLikeItsEffect() {
        Operators table = Operators.load();
        Map<Enum<?>, Effect> same = Map.ofEntries(
                Map.entry(Cue.Value.CERTAIN, Effect.TRANSPARENT),
                Map.entry(Cue.Value.PROBABLE, Effect.BELIEVED),
                Map.entry(Cue.Value.POSSIBLE, Effect.DOUBTED),
                Map.entry(Cue.Value.NEGATIVE, Effect.NEGATED),
                Map.entry(Cue.Value.ALLEGED, Effect.ALLEGED),
                Map.entry(Cue.Value.FUTURE, Effect.PLANNED),
                Map.entry(Cue.Value.CONDITIONAL, Effect.HYPOTHETICAL),
                Map.entry(Cue.Value.PURPOSE, Effect.PLANNED),
                Map.entry(Cue.Value.OBLIGED, Effect.DEMANDED),
                Map.entry(Reporting.Stance.PLAIN, Effect.TRANSPARENT),
                Map.entry(Reporting.Stance.ALLEGING, Effect.ALLEGED),
                Map.entry(Reporting.Stance.DENYING, Effect.DENIED),
                Map.entry(Reporting.Stance.BELIEVING, Effect.BELIEVED),
                Map.entry(Reporting.Stance.ASKING, Effect.HYPOTHETICAL),
                Map.entry(Reporting.Stance.WANTING, Effect.DEMANDED));
        for (Cue.Value value : Cue.Value.values()) {
            assertThat(table.operator(value).outcomes())
                    .as("%s", value)
                    .isEqualTo(table.operator(effect(same, value)).outcomes());
        }
        for (Reporting.Stance stance : Reporting.Stance.values()) {
            assertThat(table.operator(stance).outcomes())
                    .as("%s", stance)
                    .isEqualTo(table.operator(effect(same, stance)).outcomes());
        }
    }

    @Test
    void everyOperatorSaysWhatItMakesOfEveryMode() {
        for (Operators.Operator operator : Operators.load().operators()) {
            assertThat(operator.outcomes().keySet())
                    .as(operator.name())
                    .containsExactlyInAnyOrderElementsOf(INTO.keySet().stream()
                            .map(f -> f.name().toLowerCase(Locale.ROOT))
                            .toList());
        }
    }

    @ParameterizedTest
    @CsvSource({"BELIEVED,TRANSPARENT,PROBABLE", "DOUBTED,BELIEVED,POSSIBLE", "BELIEVED,DOUBTED,POSSIBLE"})
    void certaintyOnlyFalls(Effect below, Effect above, Certainty expected) {
        assertThat(status(false, below, above).certainty()).isEqualTo(expected);
    }

    @Test
    void anAllegationIsDisputedWhateverStandsAbove() {
        for (Effect above : Effect.values()) {
            assertThat(status(false, Effect.ALLEGED, above).disputed()).isTrue();
        }
    }

    @Test
    void onlyWhatIsToComeLiesAhead() {
        for (Cue.Value value : Cue.Value.values()) {
            Composer composer = new Composer();
            composer.apply(value, 0);
            assertThat(composer.status(List.of()).future()).isEqualTo(value == Cue.Value.FUTURE);
        }
    }

    private static Effect effect(Map<Enum<?>, Effect> same, Enum<?> value) {
        Effect effect = same.get(value);
        assertThat(effect).as("%s", value).isNotNull();
        return effect == null ? Effect.TRANSPARENT : effect;
    }

    private static Status status(boolean negated, Effect below, Effect above) {
        Composer composer = new Composer();
        if (negated) {
            composer.negate(0);
        }
        composer.apply(below, 0);
        composer.apply(above, 0);
        return composer.status(List.of());
    }

    private static String brief(Status status) {
        return status.mode().name().toLowerCase(Locale.ROOT) + (status.polarity() == Polarity.NEGATIVE ? "-" : "");
    }

    private static String turned(String expected) {
        return expected.endsWith("-") ? expected.substring(0, expected.length() - 1) : expected + "-";
    }
}
