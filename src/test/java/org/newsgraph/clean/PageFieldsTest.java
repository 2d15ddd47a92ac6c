package org.newsgraph.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.acquire.Hints;
import org.newsgraph.acquire.RawDocument;
import org.newsgraph.acquire.RawDocument.Kind;

class PageFieldsTest {
    private static final String BODY =
            "<h1>Ministers meet in Vienna</h1><p>The ministers of the two countries met in Vienna on Monday, and"
                    + " agreed to meet once more before the end of the month, a spokesman said.</p>";

    private static List<PageField> fields(String head) {
        String page = "<html lang='en'><head><title>Ministers meet in Vienna</title>" + head + "</head><body><article>"
                + BODY + "</article></body></html>";
        return new Cleaner(new FewNames(), LocalDate.of(2026, 11, 22))
                .clean(new RawDocument("page", Kind.HTML, page, Hints.NONE), problem -> {})
                .orElseThrow()
                .fields();
    }

    private static String meta(String property, String content) {
        return "<meta property='" + property + "' content='" + content + "'>";
    }

    private static String data(String fields) {
        return "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Ministers meet in Vienna\","
                + fields + "}</script>";
    }

    @Test
    void placesThatSayTheSameConfirmEachOther() {
        String head = data("\"articleSection\":[\"World\",\"Europe\"],\"datePublished\":\"2016-08-05T10:00:00+02:00\","
                        + "\"image\":{\"@type\":\"ImageObject\",\"url\":\"https://news.example/a.jpg\"}")
                + meta("article:section", "World")
                + meta("og:image", "https://news.example/a.jpg")
                + meta("article:published_time", "2016-08-05T08:00:00Z");
        assertThat(fields(head))
                .containsExactly(
                        new PageField(
                                PageField.Kind.SECTION,
                                "World",
                                List.of("articleSection of the structured data", "meta article:section")),
                        new PageField(
                                PageField.Kind.IMAGE,
                                "https://news.example/a.jpg",
                                List.of("image of the structured data", "meta og:image")),
                        new PageField(
                                PageField.Kind.ISSUED,
                                "2016-08-05T10:00:00+02:00",
                                List.of("datePublished of the structured data", "meta article:published_time")));
    }

    @Test
    void anotherMomentConfirmsNothing() {
        assertThat(fields(meta("article:published_time", "2016-08-05 10:00 +0200")
                        + meta("pubdate", "2016-08-05T10:30:00+02:00")
                        + meta("article:modified_time", "2016-08-06T01:02:03.456Z")))
                .containsExactly(
                        new PageField(
                                PageField.Kind.ISSUED,
                                "2016-08-05T10:00:00+02:00",
                                List.of("meta article:published_time")),
                        new PageField(
                                PageField.Kind.MODIFIED,
                                "2016-08-06T01:02:03Z",
                                List.of("meta article:modified_time")));
    }

    @Test
    void whatHasNoHourOrNoZoneIsNoMoment() {
        assertThat(fields(meta("article:published_time", "2016-08-05")
                        + meta("article:modified_time", "2016-08-05T10:00:00")))
                .isEmpty();
    }

    @Test
    void whatIsUnlikelyIsLeftOut() {
        assertThat(fields(meta("article:published_time", "2016-08-05T10:00:00Z")
                        + meta("article:modified_time", "2015-01-01T10:00:00Z")
                        + meta("og:image", "/a.jpg")
                        + meta("article:section", "x".repeat(100))))
                .extracting(PageField::kind)
                .containsExactly(PageField.Kind.ISSUED);
        assertThat(fields(meta("article:published_time", "2099-08-05T10:00:00Z")))
                .isEmpty();
        assertThat(fields(meta("article:published_time", "2016-13-45T99:00:00Z")))
                .isEmpty();
    }
}
