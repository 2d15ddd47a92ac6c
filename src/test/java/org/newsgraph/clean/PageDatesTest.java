package org.newsgraph.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.acquire.Hints;
import org.newsgraph.acquire.RawDocument;

class PageDatesTest {
    private static final String TEXT =
            "<p>The ministers met in Vienna and agreed to go on talking about the treaty next"
                    + " month, an official said.</p><p>Nobody expected more of the meeting, which had been put off twice.</p>";

    private static String date(String language, String head, String belowTitle) {
        return date(language, head, belowTitle, "https://example.org/ministers-meet");
    }

    private static String date(String language, String head, String belowTitle, String url) {
        String page = "<html lang='" + language + "'><head><title>Ministers meet in Vienna again</title>" + head
                + "</head><body><article><h1>Ministers meet in Vienna again</h1>" + belowTitle + TEXT
                + "</article></body></html>";
        Hints hints = new Hints(Optional.of(url), Optional.empty(), Optional.empty(), Optional.empty());
        return Cleaner.find(new RawDocument("page", RawDocument.Kind.HTML, page, hints))
                .date();
    }

    private static String published(String value) {
        return "<meta property='article:published_time' content='" + value + "'>";
    }

    @Test
    void theDayWhereItWasPublishedCountsNotThatInGreenwich() {
        assertThat(date("en", published("2023-12-23T03:00:46Z"), "<div>December 22, 2023 10:00 PM</div>"))
                .isEqualTo("2023-12-22");
        assertThat(date("en", published("2023-12-22T22:03:00Z"), "<div>December 23, 2023 9:03AM</div>"))
                .isEqualTo("2023-12-23");
        assertThat(date("en", published("2023-12-23T03:00:46Z"), "", "https://example.org/2023/12/22/talks/"))
                .isEqualTo("2023-12-22");
    }

    @Test
    void anOffsetIsBelieved() {
        assertThat(date("en", published("2023-12-23T03:00:46+01:00"), "<div>December 22, 2023</div>"))
                .isEqualTo("2023-12-23");
    }

    @Test
    void anOtherDayNearTheTitleIsNoReasonToDoubtTheMetadata() {
        assertThat(date("en", published("2023-12-20T12:00:00Z"), "<div>Event on January 14, 2024</div>"))
                .isEqualTo("2023-12-20");
    }

    @Test
    void aNewEditionHasTheDayItShows() {
        String head = published("2019-03-30T12:00:00Z")
                + "<meta property='article:modified_time' content='2023-12-19T14:00:00Z'>";
        assertThat(date("en", head, "<time datetime='2023-12-19T09:00:00-05:00'>Dec 19, 2023</time>"))
                .isEqualTo("2023-12-19");
        assertThat(date("en", head, "<p>Mar 30, 2019</p><p>Updated Dec 19, 2023</p>"))
                .isEqualTo("2019-03-30");
        assertThat(date("en", head, "")).isEqualTo("2019-03-30");
    }

    @Test
    void theDayOfPublicationIsPreferredToThatOfAChange() {
        assertThat(date("en", "", "<p>Updated: Feb. 13, 2024 | Published: Feb. 12, 2024</p>"))
                .isEqualTo("2024-02-12");
        assertThat(date("fr", "", "<p>Mis à jour le 7 janvier 2020</p><p>Publié le 30 septembre 2018</p>"))
                .isEqualTo("2018-09-30");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Von Max Muster, 31.10.23 | 2023-10-31",
                "de | Do 25.04.24, 14:07 Uhr | 2024-04-25",
                "es | 3/5/2022 22:41 | 2022-05-03",
                "ko | 2025.05.15 20:00 | 2025-05-15",
                "ja | 2025年5月15日 | 2025-05-15",
                "en-US | 5/3/2022 | 2022-05-03",
                "pl | 22 października 2019 | 2019-10-22",
                "en | am 6. Mai 2014 von Max | 2014-05-06",
                "en | 24. Juli 2017 - 18:55 | 2017-07-24",
            })
    void datesAreReadAsTheLanguageWritesThem(String language, String line, String day) {
        assertThat(date(language, "", "<div>" + line + "</div>")).isEqualTo(day);
    }

    @Test
    void datesOfOtherStoriesComeLast() {
        String others = "<aside><h3>More</h3><time datetime='2009-04-11'>old</time></aside>";
        assertThat(date("en", "", "<p>22 Oct 2019</p>" + TEXT + others)).isEqualTo("2019-10-22");
    }

    @Test
    void anAddressMayHoldTheMinute() {
        assertThat(date("ko", "", "", "https://example.org/news/A2026012914320005196"))
                .isEqualTo("2026-01-29");
    }
}
