package org.newsgraph.clean;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.newsgraph.acquire.Hints;
import org.newsgraph.acquire.RawDocument;
import org.newsgraph.acquire.RawDocument.Kind;
import org.newsgraph.problem.Problem;

class CleanerPageTest {
    private static final String FIRST =
            "The two ministers met in Geneva on Monday and agreed to keep a line open between their armies, a spokesman said.";
    private static final String SECOND =
            "Earlier in the week the talks had come close to a breakdown over the fate of prisoners held since the spring.";
    private static final String BODY = "<p>" + FIRST + "</p><h2>Prisoners</h2><p>" + SECOND + "</p>";

    private final List<Problem> problems = new ArrayList<>();

    private Article clean(String html) {
        Optional<Article> article = new Cleaner(new FewNames(), LocalDate.of(2026, 11, 22))
                .clean(new RawDocument("a.html", Kind.HTML, html, Hints.NONE), problems::add);
        assertThat(article).as("%s", problems).isPresent();
        return article.orElseThrow();
    }

    private static String page(String head, String body) {
        return "<!DOCTYPE html><html lang='en'><head><title>Ministers near a deal in Geneva | Daily Example</title>"
                + head + "</head><body>" + body + "</body></html>";
    }

    @Test
    void leavesOutWhatSurroundsTheArticle() {
        Article article = clean(page("", """
                <nav><ul><li><a href=/>Home</a></li><li><a href=/w>World</a></li></ul></nav>
                <h1>Ministers near a deal in Geneva</h1>
                <div class="share-tools"><a href=#>Tweet</a></div>
                <div class="main"><div class="text">%s
                <p><a href=/o>Read more: Ministers quarrel over the shape of the table</a></p>
                <figure><img src=x><figcaption>The ministers shake hands in Geneva on Monday, in front of the lake.</figcaption></figure>
                <div class="newsletter-signup"><p>Our newsletter brings you the best of the day, every morning at six.</p></div></div></div>
                <aside><h3>Most read</h3><p>A fire destroyed three barns in the north of the country on Sunday, the fire service said.</p></aside>
                <div id="comments"><p>I do not believe a word of what these ministers say, and neither should you.</p></div>
                <footer><p>Copyright Daily Example. All rights reserved by us and by nobody else in the whole world.</p></footer>""".formatted(BODY)));
        assertThat(article.title()).isEqualTo("Ministers near a deal in Geneva");
        assertThat(article.text()).isEqualTo(article.title() + "\n\n" + FIRST + "\n\nPrisoners\n\n" + SECOND);
        assertThat(article.offsets().source(0)).isEmpty();
        assertThat(article.inputText()).isEmpty();
    }

    @Test
    void readsWhatThePageSaysOfItself() {
        Article article =
                clean(page("""
                <link rel=canonical href="https://news.example/talks"><meta property="og:site_name" content="Daily Example">
                <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle",
                "headline":"Ministers near a deal in Geneva","datePublished":"2016-08-05T23:30:00-04:00",
                "author":[{"@type":"Person","name":"Jane Roe"},{"@type":"Person","name":"John Q. Doe"}],}</script>""", "<h1>Ministers near a deal in Geneva</h1><p>GENEVA (Reuters) - " + BODY.substring(3)));
        assertThat(article.url()).contains("https://news.example/talks");
        assertThat(article.publisher()).contains("Daily Example");
        assertThat(article.authors()).containsExactly("Jane Roe", "John Q. Doe");
        assertThat(article.wireSource()).contains("Reuters");
        assertThat(article.date().orElseThrow().value()).isEqualTo(LocalDate.of(2016, 8, 5));
        assertThat(article.date().orElseThrow().basis()).isEqualTo(DocumentDate.Basis.METADATA);
    }

    @Test
    void readsDateAndAuthorFromTheTextAboveTheBody() {
        Article article = clean(page(
                "",
                "<h1>Ministers near a deal in Geneva</h1><p>By Jane Roe and John Doe</p><p>5 August 2016</p>" + BODY));
        assertThat(article.authors()).containsExactly("Jane Roe", "John Doe");
        assertThat(article.date().orElseThrow().value()).isEqualTo(LocalDate.of(2016, 8, 5));
        assertThat(article.date().orElseThrow().basis()).isEqualTo(DocumentDate.Basis.TEXT);
    }

    @Test
    void keepsParagraphsThatAreParagraphsByLineBreaksOnly() {
        Article article = clean(
                page("", "<h1>Ministers near a deal in Geneva</h1><div>" + FIRST + "<br><br>" + SECOND + "</div>"));
        assertThat(article.text()).endsWith(FIRST + "\n\n" + SECOND);
    }

    @Test
    @Timeout(value = 60, unit = SECONDS)
    void survivesDeepNesting() {
        String deep = "<div>".repeat(100_000) + BODY + "</div>".repeat(100_000);
        new Cleaner(KnownNames.NONE, LocalDate.of(2026, 11, 22))
                .clean(
                        new RawDocument(
                                "deep.html",
                                Kind.HTML,
                                page("", "<h1>Ministers near a deal in Geneva</h1>" + deep),
                                Hints.NONE),
                        problems::add);
        new Cleaner(KnownNames.NONE, LocalDate.of(2026, 11, 22))
                .clean(
                        new RawDocument("deep.html", Kind.HTML, "<b><a><span>".repeat(30_000) + BODY, Hints.NONE),
                        problems::add);
    }
}
