package org.newsgraph.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsgraph.acquire.Hints;
import org.newsgraph.acquire.RawDocument;
import org.newsgraph.acquire.RawDocument.Kind;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.problem.Problem;

/** Reads a real page saved as text, where it is at hand. */
class SeedArticleTest {
    private static final Path SEED = Path.of("../shared/data/seed/article.txt");
    private static final GazetteerNames NAMES = new GazetteerNames(Gazetteer.load());
    private final List<Problem> problems = new ArrayList<>();
    private Article article;

    @BeforeEach
    void read() throws IOException {
        assumeTrue(Files.exists(SEED), "no seed article");
        article = new Cleaner(NAMES, LocalDate.of(2026, 11, 22))
                .clean(new RawDocument("seed", Kind.TEXT, Files.readString(SEED), Hints.NONE), problems::add)
                .orElseThrow();
    }

    @Test
    void findsTheBodyAlone() {
        assertThat(article.text()).containsOnlyOnce(article.title());
        assertThat(article.text()).doesNotContain("PanARMENIAN", "Top stories", "Azerbaijani", "earthquake", "Partner");
        assertThat(article.text().split("\n\n")[1]).startsWith("U.S. Secretary");
        assertThat(article.text()).endsWith("anonymity.").contains(".\"\n\nKerry has");
    }

    @Test
    void findsWhoReports() {
        assertThat(article.publisher()).contains("PanARMENIAN.Net");
        assertThat(article.wireSource()).isEqualTo(NAMES.agency("Reuters"));
        assertThat(article.datelinePlace()).isEmpty();
    }

    @Test
    void infersTheYear() {
        DocumentDate date = article.date().orElseThrow();
        assertThat(date.value()).isEqualTo(LocalDate.of(2016, 8, 5));
        assertThat(date.basis()).isEqualTo(DocumentDate.Basis.INFERRED);
        assertThat(date.reason()).contains("Kerry in office 2013–2017");
    }

    @Test
    void leadsBackToTheInput() {
        String input = article.inputText().orElseThrow();
        for (String paragraph : article.text().split("\n\n")) {
            int clean = article.text().indexOf(paragraph);
            int source = article.offsets().source(clean).orElseThrow();
            assertThat(input.substring(source, source + paragraph.length())).isEqualTo(paragraph);
        }
        assertThat(Optional.of(problems)).contains(List.of());
    }
}
