package org.newsgraph.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Confidences keep what they promise on the claims that were read by hand.
 *
 * <p>When it fails: {@link TrainConfidence} fits them again.
 */
@Tag("evaluation")
class ConfidenceIT {
    private static final double SURE = 0.7;
    private static final double RIGHT = 0.7;
    private static final double ERROR = 0.1;

    @Test
    void sureClaimsAreRight() throws Exception {
        Path data = EvaluationData.folder().orElse(Path.of(""));
        assumeTrue(Files.exists(data.resolve("polnear")), "no evaluation data; -Deval.dir names its folder");
        Reliability all = TrainConfidence.present(data);
        assertThat(all.calibrationError()).as(all.toString()).isLessThan(ERROR);
        List<Reliability.Forecast> sure = all.from(SURE);
        assertThat(sure).hasSizeGreaterThan(30);
        assertThat(new Reliability(sure).right()).as(all.toString()).isGreaterThan(RIGHT);
    }
}
