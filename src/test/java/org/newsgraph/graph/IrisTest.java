package org.newsgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IrisTest {
    private static final Iris IRIS = new Iris("http://localhost:3030");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a b",
                "<script>",
                "\"",
                "é",
                "x/../y",
                "..",
                "",
                "%2e",
                "a\u0000b",
                "{}|\\^`",
                "\uD83D\uDD4A",
                "x#y?z"
            })
    void noTextBreaksOutOfItsIri(String text) {
        String iri = IRIS.entity(text);
        assertThat(Iris.valid(iri)).as(iri).isTrue();
        assertThat(iri.substring("http://localhost:3030/entity/".length()))
                .doesNotContain("/", "#", "?")
                .isNotIn("", ".", "..");
    }

    @Test
    void anyTextGivesAnIri() {
        long seed = 20260101;
        Random random = new Random(seed);
        for (int i = 0; i < 2000; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(12), 0, 0x3000).forEach(text::appendCodePoint);
            assertThat(Iris.valid(IRIS.entity(text.toString())))
                    .as("seed %d: %s", seed, text)
                    .isTrue();
            assertThat(Iris.slug(text.toString())).matches("[a-z0-9-]*");
        }
    }

    @Test
    void twoOutletsWithOneHeadlineDiffer() {
        assertThat(Iris.hash("https://a.example/x"))
                .isNotEqualTo(Iris.hash("https://b.example/x"))
                .hasSize(8);
    }

    @Test
    void slugsAreCutAtAWord() {
        assertThat(Iris.slug("Kerry’s très long title, ".repeat(10)))
                .startsWith("kerrys-tres-long-title")
                .hasSizeLessThanOrEqualTo(60)
                .doesNotEndWith("-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "ftp://x/", "http://a b/", "http://x/?q", "http://x/#f", ""})
    void refusesABaseThatIsNone(String base) {
        assertThatThrownBy(() -> new Iris(base)).isInstanceOf(IllegalArgumentException.class);
    }
}
