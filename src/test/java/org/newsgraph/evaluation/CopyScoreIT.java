package org.newsgraph.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.newsgraph.evaluation.CopyScore.Score;

/** Copies made of real articles are told from other articles; skipped without the data. */
@Tag("evaluation")
class CopyScoreIT {
    @Test
    void copiesThatKeepHalfAreFoundAndOthersAreLeftApart() throws IOException {
        Path data = EvaluationData.folder().orElse(Path.of(""));
        assumeTrue(
                Files.exists(data.resolve("article-extraction/gold.json")), "no evaluation data; -Deval.dir names it");
        CopyScore score = new CopyScore(data);
        Map<String, Score> changed =
                score.changed().stream().collect(Collectors.toMap(Score::change, Function.identity()));
        assertThat(changed.values())
                .allSatisfy(s -> assertThat(s.links() - s.found()).as(s.line()).isLessThanOrEqualTo(2));
        for (String change : List.of(
                "nothing",
                "the order",
                "sentences joined and broken",
                "50 % of the sentences kept",
                "the first 50 % kept",
                "30 % of the words replaced",
                "half kept, reordered, 20 % of the words replaced",
                "50 % kept, the rest replaced by other sentences",
                "half kept, the rest other sentences, 20 % of the words replaced")) {
            assertThat(changed.get(change)).as(change).satisfies(s -> {
                assertThat(s.recall()).as(s.line()).isGreaterThanOrEqualTo(0.95);
                assertThat(s.precision()).as(s.line()).isGreaterThanOrEqualTo(0.99);
            });
        }
        assertThat(score.different().stream().filter(s -> s.change().startsWith("a series")))
                .allSatisfy(s -> assertThat(s.links()).as(s.line()).isLessThanOrEqualTo(8));
    }
}
