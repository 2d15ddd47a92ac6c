package org.newsgraph.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.newsgraph.acquire.Hints;
import org.newsgraph.acquire.RawDocument;
import org.newsgraph.acquire.RawDocument.Kind;
import org.newsgraph.problem.Problem;

class CleanerPropertyTest {
    private static final String[] PIECES = {
        "The ",
        "minister ",
        "said ",
        "\"We ",
        "can.\"",
        "Kerry ",
        "has ",
        "U.S. ",
        "\n",
        "\n\n",
        "\r\n",
        "\u00a0",
        "  ",
        "\t",
        "Top stories",
        "LONDON (Reuters) - ",
        "Example.Net - ",
        "Friday, August 5",
        "in 2016 ",
        ". ",
        ", ",
        "---\n",
        "“So”",
        "é",
        "\ud83d\ude80",
        "\ud83d",
        "\u200b",
        "\u0000",
        "<p>",
        "</div>",
        "<script>",
        "</script>",
        "&amp;",
        "<article>",
        "of ",
        "to ",
        "and ",
        "# ",
        "{\"@type\":",
        "Share this\n",
        "© 2016",
        "(AP)",
        "/TASS/. ",
        "MOSCOW, August 5. "
    };
    private final Cleaner cleaner = new Cleaner(new FewNames(), LocalDate.of(2026, 11, 22));

    private static String random(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(400);
        for (int i = 0; i < length; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    @RepeatedTest(300)
    void everyTracedCharacterEqualsItsSource(RepetitionInfo info) {
        String input = random(info.getCurrentRepetition());
        Optional<Article> article = clean(Kind.TEXT, input);
        article.ifPresent(found -> {
            int traced = 0;
            for (int i = 0; i < found.text().length(); i++) {
                OptionalInt source = found.offsets().source(i);
                if (source.isPresent()) {
                    traced++;
                    assertThat(found.text().charAt(i)).isEqualTo(input.charAt(source.getAsInt()));
                } else {
                    assertThat(found.text().charAt(i))
                            .as("seed %d", info.getCurrentRepetition())
                            .isIn(' ', '\n');
                }
            }
            assertThat(traced).isPositive();
        });
    }

    @RepeatedTest(300)
    void noDocumentThrowsAndTextIsWellFormed(RepetitionInfo info) {
        for (Kind kind : Kind.values()) {
            clean(kind, random(1000 + info.getCurrentRepetition())).ifPresent(article -> {
                assertThat(article.titleSpan().in(article.text())).isEqualTo(article.title());
                assertThat(article.text())
                        .doesNotContain("\u0000", " \n", "\n\n\n")
                        .isEqualTo(article.text().strip());
            });
        }
    }

    private Optional<Article> clean(Kind kind, String input) {
        List<Problem> problems = new ArrayList<>();
        Optional<Article> article = cleaner.clean(new RawDocument("random", kind, input, Hints.NONE), problems::add);
        assertThat(article.isPresent() || !problems.isEmpty()).isTrue();
        return article;
    }
}
