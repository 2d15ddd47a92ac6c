package org.newsgraph;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.acquire.Sources;
import org.newsgraph.clean.Article;
import org.newsgraph.clean.Cleaner;
import org.newsgraph.clean.DocumentDate;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.problem.Problem;

/** The sample articles are read whole, with what stands beside them. */
class SamplesTest {
    private static final Cleaner CLEANER = new Cleaner(Gazetteer.load(), LocalDate.of(2026, 1, 1));

    static Stream<Path> all() throws IOException {
        return Stream.concat(folders("src/main/resources/demo"), folders("src/test/resources/articles"));
    }

    static Stream<Path> forTests() throws IOException {
        return folders("src/test/resources/articles");
    }

    private static Stream<Path> folders(String root) throws IOException {
        try (Stream<Path> entries = Files.list(Path.of(root))) {
            return entries.filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void isReadWithoutProblems(Path folder) throws IOException {
        JsonObject meta = JsonParser.parseString(Files.readString(folder.resolve("meta.json")))
                .getAsJsonObject();
        List<Problem> problems = new ArrayList<>();

        Article article = read(folder, problems);

        assertThat(problems).isEmpty();
        assertThat(article.title()).isEqualTo(meta.get("title").getAsString());
        assertThat(article.url()).contains(meta.get("url").getAsString());
        assertThat(article.publisher()).contains(meta.get("publisher").getAsString());
        assertThat(article.date().map(DocumentDate::value))
                .contains(LocalDate.parse(meta.get("date").getAsString()));
        assertThat(article.datelinePlace()).isPresent();
        assertThat(article.text().split("\\s+")).hasSizeBetween(120, 300);
    }

    @ParameterizedTest
    @MethodSource("all")
    void leavesThePageAroundTheArticleOut(Path folder) {
        assertThat(read(folder, new ArrayList<>()).text())
                .doesNotContainIgnoringCase("cookies")
                .doesNotContain("Share")
                .doesNotContain("rail treaty")
                .doesNotContain("Portugal")
                .doesNotContain("Greece")
                .doesNotContain("Norway hit")
                .doesNotContain("Terms of use");
    }

    @ParameterizedTest
    @MethodSource("forTests")
    void saysWhatItIsForAndWhereItComesFrom(Path folder) throws IOException {
        assertThat(Files.readString(folder.resolve("about.md")))
                .contains("**Phenomenon:**", "**Origin:** written for this project", "**Licence:** CC0");
    }

    private static Article read(Path folder, List<Problem> problems) {
        try (Stream<Article> articles = new Sources(InputStream.nullInputStream())
                .read(List.of(folder.toString()), problems::add)
                .flatMap(document -> CLEANER.clean(document, problems::add).stream())) {
            return articles.findFirst().orElseThrow();
        }
    }
}
