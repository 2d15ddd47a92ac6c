package org.newsgraph.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.evaluation.Reliability.Forecast;

class ReliabilityTest {
    private final Reliability reliability = new Reliability(
            List.of(new Forecast(0.1, 0), new Forecast(0.85, 1), new Forecast(0.85, 0), new Forecast(1, 1)));

    @Test
    void measures() {
        assertThat(reliability.brier()).isCloseTo((0.01 + 0.0225 + 0.7225) / 4, within(1e-9));
        assertThat(reliability.calibrationError()).isCloseTo((0.1 + 0.7) / 4, within(1e-9));
        assertThat(reliability.right()).isEqualTo(0.5);
        assertThat(reliability.logLoss()).isPositive();
    }

    @Test
    void theLastBinIncludesOne() {
        assertThat(reliability.bin(9)).containsExactly(new Forecast(1, 1));
        assertThat(reliability.bin(1)).containsExactly(new Forecast(0.1, 0));
        assertThat(reliability.from(0.8)).hasSize(3);
        assertThat(reliability.toString()).contains("| 0.8 to 0.9 | 2 | 0.85 | 0.50 | 3 | 0.67 |");
    }
}
