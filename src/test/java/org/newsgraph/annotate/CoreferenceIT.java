package org.newsgraph.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.newsgraph.annotate.CoreferenceGold.Found;
import org.newsgraph.evaluation.EvaluationData;
import org.newsgraph.text.Span;

/** Mentions of annotated articles are grouped at least as well as measured; skipped without the data. */
@Tag("evaluation")
class CoreferenceIT {
    @Test
    void mentionsAreGroupedAsWellAsMeasured() throws IOException {
        Path articles = EvaluationData.folder().orElse(Path.of("")).resolve("meantime/meantime.jsonl");
        assumeTrue(Files.exists(articles), "no evaluation data; -Deval.dir names it");
        CoreferenceScore score = CoreferenceGold.measure(articles, CoreferenceIT::ours);
        System.out.println(score);
        assertThat(score.pairs().precision()).as(score.toString()).isGreaterThanOrEqualTo(0.85);
        assertThat(score.pairs().f1()).as(score.toString()).isGreaterThanOrEqualTo(0.41);
    }

    static List<Found> ours(String text) {
        AnnotatedArticle article = Parsed.annotator().annotate(Parsed.plain("", text, Optional.empty()), p -> {});
        return article.mentions().stream()
                .filter(m -> !m.type().equals("Office"))
                .map(m -> new Found(m.span(), head(article, m), m.entity()))
                .toList();
    }

    private static Span head(AnnotatedArticle article, Mention mention) {
        return article.sentences()
                .get(mention.sentence())
                .tokens()
                .get(mention.head())
                .span();
    }
}
