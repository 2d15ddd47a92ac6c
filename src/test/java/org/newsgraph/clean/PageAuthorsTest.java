package org.newsgraph.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.acquire.Hints;
import org.newsgraph.acquire.RawDocument;
import org.newsgraph.acquire.RawDocument.Kind;
import org.newsgraph.acquire.Sources;

class PageAuthorsTest {
    private static final String BODY = "<p>The two ministers met in Geneva on Monday and agreed to keep a line open"
            + " between their armies, a spokesman said.</p><p>Earlier in the week the talks had come close to a"
            + " breakdown over the fate of prisoners held since the spring.</p>";

    private static List<String> authors(String head, String above, String below) {
        String page =
                "<html><head><title>Ministers near a deal</title><meta property=og:site_name content='Daily Example'>"
                        + head
                        + "</head><body><nav><a href=/authors/>All Authors</a></nav><h1>Ministers near a deal</h1>"
                        + above
                        + BODY + below + "</body></html>";
        String content = Sources.decodePage(page.getBytes(StandardCharsets.UTF_8));
        return Cleaner.find(new RawDocument("a.html", Kind.HTML, content, Hints.NONE))
                .author();
    }

    private static String signed(String name) {
        return "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Ministers near a deal\","
                + "\"author\":{\"@type\":\"Person\",\"name\":\"" + name + "\"}}</script>";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<div><a href='/author/jroe'>Jane Roe</a></div>",
                "<div class=byline>VON <a href=/autoren/roe-jane>JANE ROE</a> am 21. April 2020</div>",
                "<div class=itemPoster>Geschrieben von Jane Roe</div>",
                "<p>Posted on September 21, 2020 by Jane Roe</p>",
                "<span class=authorname>Jane Roe</span>",
                "<p class=byline>By <a href=/x>Jane Roe</a> - </p>"
            })
    void findsWhoSigned(String above) {
        assertThat(authors("", above, "")).singleElement().asString().isEqualToIgnoringCase("Jane Roe");
    }

    @Test
    void takesOneWordWhereTheAddressOrAnHCardSaysItIsAName() {
        assertThat(authors("", "<p>von <a href=https://news.example/author/janeroe/>Janeroe</a></p>", ""))
                .containsExactly("Janeroe");
        assertThat(authors("", "<span class='author vcard'>von <a class='url fn n' href=/x>Jane</a></span>", ""))
                .containsExactly("Jane");
    }

    @Test
    void leavesOutCommentsPhotographersRolesAndTheOutlet() {
        assertThat(authors(
                        "<meta name=author content='Daily &amp; Example'>",
                        "<figure><span class=photo-author>Jane Roe</span></figure>",
                        "<div class=comment-author>John Doe</div>"))
                .doesNotContain("Jane Roe", "John Doe");
        assertThat(authors(signed("Jane Roe (jar), Head of News"), "", "")).containsExactly("Jane Roe");
        assertThat(authors(signed("The Weekly Example"), "<span class=author>Jane Roe</span>", ""))
                .containsExactly("Jane Roe");
    }

    @Test
    void keepsNamesWithParticles() {
        assertThat(authors(signed("Jane von Roe"), "", "")).containsExactly("Jane von Roe");
        assertThat(authors("", "<p>By Jane de la Roe</p>", "")).containsExactly("Jane de la Roe");
    }

    @Test
    void saysWhichDeskOrAgencySignedWhereNobodyElseDid() {
        assertThat(authors(signed("Daily Example Staff"), "", "")).containsExactly("Daily Example Staff");
        assertThat(authors("<meta name=author content=dpa>", "", "")).containsExactly("dpa");
    }
}
