package org.newsgraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.newsgraph.evaluation.EvaluationData;

/**
 * No score on annotated data falls below what was reached: {@code scores.tsv} holds the floors.
 *
 * <p>Takes minutes; run by {@code mvn verify -Pevaluation}, and skipped without the data.
 */
@Tag("evaluation")
class EvaluationIT {
    @TempDir
    Path directory;

    @ParameterizedTest(name = "{0} on {1}")
    @CsvFileSource(resources = "/evaluation/scores.tsv", delimiter = '\t', numLinesToSkip = 1)
    void holdsItsFloor(String task, String gold, String scorer, String pattern, double floor) throws Exception {
        Path data = EvaluationData.folder().orElse(Path.of(""));
        Path file = data.resolve(gold);
        Path script = data.resolveSibling("score").resolve(scorer);
        assumeTrue(Files.exists(file) && Files.exists(script), "no evaluation data; -Deval.dir names its folder");
        assumeTrue(RunnableJar.installed("python3"), "no Python");
        String predicted = RunnableJar.built().run(directory, "predict", "--task", task, file.toString());
        Path predictions = Files.writeString(directory.resolve(task), predicted, StandardCharsets.UTF_8);
        String score = RunnableJar.finish(
                new ProcessBuilder("python3", script.toString(), file.toString(), predictions.toString()), directory);
        Matcher reached = Pattern.compile(pattern, Pattern.DOTALL).matcher(score);
        assertThat(reached.find()).as(pattern + " in " + score).isTrue();
        assertThat(Double.parseDouble(reached.group(1))).as(score).isGreaterThanOrEqualTo(floor);
    }
}
