package org.newsgraph.clean;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.newsgraph.acquire.Hints;
import org.newsgraph.acquire.RawDocument;
import org.newsgraph.acquire.RawDocument.Kind;
import org.newsgraph.acquire.Sources;
import org.newsgraph.problem.Problem;

/** Cleans made-up pages and texts: each gives a well-formed article or a problem. */
class CleanerFuzzTest {
    private static final String TIME = "8s";
    private static final Hints HINTS = new Hints(
            Optional.of("https://news.example/2016/08/05/treaty"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    private final Cleaner cleaner = new Cleaner(new FewNames(), LocalDate.of(2026, 11, 22));

    @FuzzTest(maxDuration = TIME)
    void page(byte[] bytes) {
        clean(Kind.HTML, Sources.decodePage(bytes));
    }

    @FuzzTest(maxDuration = TIME)
    void jsonLd(byte[] bytes) {
        clean(
                Kind.HTML,
                "<title>Ministers sign a treaty</title><script type='application/ld+json'>" + Sources.decode(bytes)
                        + "</script><p>The ministers of the two countries met on Monday, and signed a treaty.</p>");
    }

    @FuzzTest(maxDuration = TIME)
    void text(byte[] bytes) {
        String input = Sources.decode(bytes);
        clean(Kind.TEXT, input).ifPresent(article -> {
            for (int i = 0; i < article.text().length(); i++) {
                OptionalInt source = article.offsets().source(i);
                char found = article.text().charAt(i);
                if (source.isPresent()) {
                    assertThat(found).isEqualTo(input.charAt(source.getAsInt()));
                } else {
                    assertThat(found).isIn(' ', '\n');
                }
            }
        });
    }

    private Optional<Article> clean(Kind kind, String input) {
        List<Problem> problems = new ArrayList<>();
        Optional<Article> article = cleaner.clean(new RawDocument("fuzz", kind, input, HINTS), problems::add);
        assertThat(article.isPresent() || !problems.isEmpty()).isTrue();
        article.ifPresent(found -> {
            assertThat(found.titleSpan().in(found.text())).isEqualTo(found.title());
            assertThat(found.text().strip()).isEqualTo(found.text());
            assertThat(found.text().contains(" \n") || found.text().contains("\n\n\n"))
                    .isFalse();
        });
        return article;
    }
}
