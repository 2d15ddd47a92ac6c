package org.newsgraph.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnotatorPropertyTest {
    private static final List<String> PIECES = List.of(
            "the",
            "Syrian",
            "and",
            "Russian",
            "warplanes",
            "said",
            "\"",
            "“",
            "”",
            "‘",
            "’",
            "(",
            ")",
            "-",
            ",",
            ".",
            ";",
            "two",
            "countries",
            "his",
            "they",
            "it",
            "of",
            "President",
            "John",
            "Kerry",
            "U.S.",
            "5",
            "%",
            "😀",
            "—",
            "\n\n",
            "\t",
            "\u0000",
            "\u00a0",
            "\u200b",
            "é",
            "中国",
            "which",
            "attacking",
            "Friday",
            "'s",
            "''",
            "``",
            "…",
            "#",
            "@");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void anyTextIsAnnotatedAlikeTwiceWithTrueSpans(long seed) {
        String text = text(new Random(seed));
        AnnotatedArticle once = Parsed.article("Kerry " + seed, text, LocalDate.of(2016, 8, 5));
        assertThat(Parsed.article("Kerry " + seed, text, LocalDate.of(2016, 8, 5)))
                .as("seed %d", seed)
                .usingRecursiveComparison()
                .isEqualTo(once);
        for (Sentence sentence : once.sentences()) {
            for (Token token : sentence.tokens()) {
                assertThat(token.span().in(once.article().text())).isEqualTo(token.text());
                assertThat(sentence.span().contains(token.span())).isTrue();
            }
            if (sentence.parsed()) {
                assertThat(sentence.tokens().stream().filter(t -> t.is("root")))
                        .as("seed %d", seed)
                        .hasSize(1);
                int root = sentence.tokens().stream()
                        .filter(t -> t.is("root"))
                        .findFirst()
                        .orElseThrow()
                        .index();
                assertThat(sentence.subtree(root)).as("seed %d", seed).hasSameSizeAs(sentence.tokens());
            }
        }
        for (Mention mention : once.mentions()) {
            assertThat(once.entities().get(mention.entity()).mentions()).contains(mention.id());
        }
    }

    private static String text(Random random) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < 120; i++) {
            out.append(PIECES.get(random.nextInt(PIECES.size())));
            out.append(random.nextInt(5) == 0 ? "" : " ");
        }
        return out.toString();
    }
}
