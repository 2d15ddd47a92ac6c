package org.newsgraph.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class CoreferenceScoreTest {
    private final CoreferenceScore score = new CoreferenceScore();

    @Test
    void theSameGroupsAreAllRight() {
        score.add(List.of("a", "a", "b", "a"), List.of(7, 7, 3, 7));
        assertThat(score.pairs().f1()).isEqualTo(1);
        assertThat(score.bCubed().f1()).isEqualTo(1);
    }

    @Test
    void aWrongMergeCostsPrecision() {
        score.add(List.of("a", "a", "b"), List.of(1, 1, 1));
        assertThat(score.pairs().precision()).isEqualTo(1.0 / 3, within(1e-9));
        assertThat(score.pairs().recall()).isEqualTo(1);
        // two mentions see 2 of 3 right, the third 1 of 3
        assertThat(score.bCubed().precision()).isEqualTo(5.0 / 9, within(1e-9));
    }

    @Test
    void mentionsNotFoundCostRecallOnly() {
        score.add(List.of("a", "a", "a"), List.of(1, 1, -1));
        assertThat(score.pairs().precision()).isEqualTo(1);
        assertThat(score.pairs().recall()).isEqualTo(1.0 / 3, within(1e-9));
        assertThat(score.bCubed().precision()).isEqualTo(1);
        assertThat(score.bCubed().recall()).isEqualTo(5.0 / 9, within(1e-9));
        assertThat(score.toString()).startsWith("2 of 3 mentions found");
    }
}
