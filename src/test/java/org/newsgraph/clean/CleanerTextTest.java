package org.newsgraph.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.acquire.Hints;
import org.newsgraph.acquire.RawDocument;
import org.newsgraph.acquire.RawDocument.Kind;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.Severity;

class CleanerTextTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String BODY = """
            The two ministers met in Geneva on Monday and agreed to keep a line open between their armies, a spokesman for the host government said.

            "We have a text that both can sign," the spokesman told Reuters, adding that the last paragraph was still being worked on by the lawyers.

            Earlier in the week the talks had come close to a breakdown over the fate of prisoners held since the spring.""";

    private final List<Problem> problems = new ArrayList<>();

    private Article clean(String text, Hints hints) {
        Optional<Article> article = new Cleaner(new FewNames(), TODAY)
                .clean(new RawDocument("a.txt", Kind.TEXT, text, hints), problems::add);
        assertThat(article).as("%s", problems).isPresent();
        return article.orElseThrow();
    }

    private Article clean(String text) {
        return clean(text, Hints.NONE);
    }

    private static String body(Article article) {
        return article.text().substring(article.titleSpan().end()).strip();
    }

    @Test
    void keepsTheTitleOnceWhenThePageRepeatsIt() {
        Article article = clean("Ministers near a deal in Geneva\n\nMinisters near a deal in Geneva\n\n" + BODY);
        assertThat(article.title()).isEqualTo("Ministers near a deal in Geneva");
        assertThat(article.titleSpan().in(article.text())).isEqualTo(article.title());
        assertThat(article.text())
                .containsOnlyOnce("Ministers near a deal")
                .startsWith(article.title() + "\n\nThe two");
    }

    @Test
    void dropsACopyOfTheTitleThatCarriesTheSitesName() {
        Article article =
                clean("Ministers near a deal in Geneva | Daily Example\n\nMinisters near a deal in Geneva\n\n" + BODY);
        assertThat(body(article)).startsWith("The two ministers");
    }

    @Test
    void readsPlaceAndAgencyFromTheDatelineAndLeavesItOut() {
        Article article = clean("Ministers near a deal\n\nGENEVA (Reuters) - " + BODY);
        assertThat(article.datelinePlace()).contains("GENEVA");
        assertThat(article.wireSource()).contains("Reuters");
        assertThat(body(article)).startsWith("The two ministers");
    }

    @Test
    void readsDatelinesOfManyHouses() {
        record Case(String dateline, String place, String agency) {}
        List<Case> cases = List.of(
                new Case("KYIV, Aug 5 (AFP) — ", "KYIV", "AFP"),
                new Case("BEIRUT, Lebanon (AP) -- ", "BEIRUT, Lebanon", "AP"),
                new Case("MOSCOW/ANKARA (Reuters) – ", "MOSCOW/ANKARA", "Reuters"),
                new Case("MOSCOW, August 5. /TASS/. ", "MOSCOW", "TASS"),
                new Case("YEREVAN, AUGUST 5, ARMENPRESS. ", "YEREVAN", "ARMENPRESS"),
                new Case("(CNN) -- ", null, "CNN"),
                new Case("WASHINGTON — ", "WASHINGTON", null),
                new Case("NEW YORK — ", "NEW YORK", null),
                new Case("Damascus, August 5 — ", "Damascus", null));
        for (Case one : cases) {
            Article article = clean("Ministers near a deal\n\n" + one.dateline() + BODY);
            assertThat(body(article)).as(one.dateline()).startsWith("The two ministers");
            assertThat(article.datelinePlace()).as(one.dateline()).isEqualTo(Optional.ofNullable(one.place()));
            assertThat(article.wireSource()).as(one.dateline()).isEqualTo(Optional.ofNullable(one.agency()));
        }
    }

    @Test
    void takesASiteTagForThePublisher() {
        Article article = clean("Ministers near a deal\n\nExampleNews.Net - " + BODY);
        assertThat(article.publisher()).contains("ExampleNews.Net");
        assertThat(body(article)).startsWith("The two ministers");
    }

    @Test
    void leavesABeginningThatOnlyLooksLikeADateline() {
        String text =
                "The plan - drawn up in March - was dropped by all parties on Monday, officials of both said afterwards.";
        assertThat(body(clean("Plan dropped\n\n" + text))).isEqualTo(text);
    }

    @Test
    void findsTheAgencyWhoseReportIsRetold() {
        assertThat(clean("Deal\n\nThe ministers met on Monday, according to Reuters.\n\n" + BODY)
                        .wireSource())
                .contains("Reuters");
        assertThat(clean("Deal\n\nThe ministers met on Monday, AP reports.\n\n" + BODY)
                        .wireSource())
                .contains("AP");
        assertThat(clean("Deal\n\nReuters reported that the ministers met on Monday.\n\n" + BODY)
                        .wireSource())
                .contains("Reuters");
    }

    @Test
    void takesNoAgencyThatWasOnlySpokenTo() {
        assertThat(clean("Ministers near a deal\n\n" + BODY).wireSource()).isEmpty();
    }

    @Test
    void breaksASentenceGluedToTheQuotationBefore() {
        String glued =
                "\"We will see whether we can get that far,\" he said. \"It is not done.\"Kowalski has led the talks since spring.";
        Article article = clean("Deal\n\n" + glued + "\n\n" + BODY);
        assertThat(article.text()).contains("done.\"\n\nKowalski has");
        int at = article.text().indexOf("Kowalski");
        assertThat(article.offsets().source(at))
                .hasValue(article.inputText().orElseThrow().indexOf("Kowalski"));
    }

    @Test
    void breaksBeforeAQuotationGluedToTheSentenceBefore() {
        Article article = clean(
                "Deal\n\nThe minister left the room.\"We will return,\" she said to the press. U.S. officials agreed.");
        assertThat(article.text()).contains("room.\n\n\"We will return,\"").contains("U.S. officials");
    }

    @Test
    void endsBeforeTheTailOfOtherStories() {
        for (String head : List.of(
                "\u00a0 Top stories",
                "Partner news",
                "Most read",
                "Read also:",
                "Comments (12)",
                "Related news",
                "© 2016 Example")) {
            Article article = clean(
                    "Ministers near a deal\n\n" + BODY + "\n\n" + head
                            + "\nA fire destroyed three barns in the north of the country on Sunday, the fire service said.\nPartner news\n---\n");
            assertThat(article.text()).as(head).endsWith("since the spring.");
        }
    }

    @Test
    void endsWhereTheTailHangsOnANoBreakSpace() {
        Article article = clean("Ministers near a deal\n\n" + BODY
                + "\u00a0 Top stories\nA fire destroyed three barns in the north on Sunday.");
        assertThat(article.text()).endsWith("since the spring.");
    }

    @Test
    void skipsTheMenuBeforeTheTitle() {
        Article article = clean(
                "Home\nWorld\nSport\nMost read\nContact\nMinisters near a deal in Geneva\nBy Jane Roe\n5 August 2016\nShare\n"
                        + BODY);
        assertThat(article.title()).isEqualTo("Ministers near a deal in Geneva");
        assertThat(body(article)).startsWith("The two ministers");
        assertThat(article.date().orElseThrow().value()).isEqualTo(LocalDate.of(2016, 8, 5));
        assertThat(article.date().orElseThrow().basis()).isEqualTo(DocumentDate.Basis.TEXT);
    }

    @Test
    void joinsHardWrappedLines() {
        String wrapped = """
                Ministers near a deal in Geneva

                The two ministers met in Geneva on Monday and agreed to keep a line
                open between their armies, a spokesman for the host government said
                after the meeting ended.

                Earlier in the week the talks had come close to a breakdown over the
                fate of prisoners held since the spring, and a delegation had left
                the building.
                """;
        Article article = clean(wrapped);
        assertThat(body(article).split("\n\n")).hasSize(2);
        assertThat(article.text()).contains("keep a line open between").contains("the fate of prisoners");
    }

    @Test
    void takesTheFirstSentenceForAMissingTitle() {
        Article article =
                clean("U.S. envoys met Mr. Kowalski in Geneva on Monday. They agreed to meet again in the spring.");
        assertThat(article.title()).isEqualTo("U.S. envoys met Mr. Kowalski in Geneva on Monday.");
        assertThat(body(article)).isEqualTo("They agreed to meet again in the spring.");
        assertThat(problems).extracting(Problem::code).contains("CLEAN-003", "CLEAN-004");
    }

    @Test
    void prefersTheGivenTitle() {
        Hints hints = new Hints(
                Optional.empty(), Optional.of("Example"), Optional.empty(), Optional.of("A given title of our own"));
        Article article = clean(BODY, hints);
        assertThat(article.title()).isEqualTo("A given title of our own");
        assertThat(article.publisher()).contains("Example");
        assertThat(body(article)).startsWith("The two ministers");
    }

    @Test
    void dropsAnArticleInAnotherLanguage() {
        String german =
                "Der Minister traf sich am Montag mit seinem Kollegen und sprach mit ihm über die Lage der Gefangenen, wie es nach dem Treffen hieß.";
        assertThat(new Cleaner(KnownNames.NONE, TODAY)
                        .clean(
                                new RawDocument("a.txt", Kind.TEXT, "Treffen der Minister\n\n" + german, Hints.NONE),
                                problems::add))
                .isEmpty();
        assertThat(problems).extracting(Problem::code).containsExactly("CLEAN-002");
        assertThat(problems.get(0).severity()).isEqualTo(Severity.FATAL);
    }

    @Test
    void dropsADocumentWithoutText() {
        assertThat(new Cleaner(KnownNames.NONE, TODAY)
                        .clean(new RawDocument("a.txt", Kind.TEXT, " \n--- \n\u00a0", Hints.NONE), problems::add))
                .isEmpty();
        assertThat(problems).extracting(Problem::code).containsExactly("CLEAN-001");
    }

    @Test
    void cleaningTwiceChangesNothing() {
        String once = clean(
                        "Deal in Geneva\n\nDeal in Geneva\n\nGENEVA (Reuters) - He said: \"It is done.\"Kowalski has led the talks for years now.\n\n"
                                + BODY
                                + "\n\nTop stories\nOther things happened elsewhere on the same day, officials said.")
                .text();
        assertThat(clean(once).text()).isEqualTo(once);
    }
}
