package org.newsgraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.newsgraph.ask.AskStore;

/** Questions in plain English, over HTTP. */
class AskPageTest {
    private static NewsServer server;

    @BeforeAll
    static void start() {
        server = NewsServer.start(AskStore.read(), ServerOptions.defaults().withPort(0));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Document ask(String question) {
        return WebPage.of(server, "/ask?q=" + Addresses.parameter(question));
    }

    @Test
    void answersWithTheSentencesAndTheirClaims() {
        Document page = ask("Who shelled Port Calder?");

        assertThat(page.select(".verdict-line").text()).isEqualTo("Army of Vestria (2 claims in 1 article).");
        assertThat(page.select("section[aria-labelledby=h-evidence] .row")).hasSize(2);
        assertThat(page.select("section[aria-labelledby=h-evidence] .quote mark")
                        .eachText())
                .contains("The army of Vestria shelled Port Calder on Wednesday");
        assertThat(page.select("section[aria-labelledby=h-evidence] a.open").eachAttr("href"))
                .allMatch(href -> href.contains("/claim/"));
        assertThat(page.select("section[aria-labelledby=h-others] .badge").text())
                .contains("denied");
        assertThat(page.select("input[name=q]").eachAttr("value")).contains("Who shelled Port Calder?");
    }

    @Test
    void leadsToTheQueryInTheEditor() {
        String href =
                ask("Who shelled Port Calder?").select("a[href^=/query?ask=]").attr("href");
        Document editor = WebPage.of(server, href);

        assertThat(editor.select("#q-title").text()).isEqualTo("Who shelled Port Calder?");
        assertThat(editor.select("noscript textarea").text())
                .contains("# Who shelled Port Calder?")
                .contains("ng:shells");
    }

    @Test
    void asksBackWithLinks() {
        Document page = ask("Was Holm arrested?");
        String href = page.select("a:containsOwn(Was Eva Holm arrested?)").attr("href");

        assertThat(page.select(".verdict-line").text()).contains("fits 2 names");
        assertThat(WebPage.of(server, href).select(".verdict-line").text()).startsWith("Yes");
    }

    @Test
    void saysWhatItDoesNotKnowAndWhatItCanAnswer() {
        Document page = ask("Who frobnicated Vestria?");

        assertThat(page.select(".verdict-line").text()).contains("frobnicated");
        assertThat(page.select("section[aria-labelledby=h-nearest] a")).isNotEmpty();
        for (String href : page.select("section[aria-labelledby=h-nearest] a").eachAttr("href")) {
            assertThat(WebPage.of(server, href).select(".understood")).as(href).isNotEmpty();
        }
    }

    @Test
    void listsWhatCanBeAskedWithoutAQuestion() {
        Document page = WebPage.of(server, "/ask");

        assertThat(page.select("section[aria-labelledby=h-examples] a")).hasSizeGreaterThan(8);
        assertThat(page.select("section[aria-labelledby=h-forms] dt")).hasSizeGreaterThan(60);
    }

    @Test
    void isLinkedFromHomeAndSearch() {
        assertThat(WebPage.of(server, "/").select("form[action=/ask] input[name=q]"))
                .hasSize(1);
        assertThat(WebPage.of(server, "/search?q=who+shelled").select("a[href^=/ask?q=who]"))
                .hasSize(1);
    }

    @Test
    void disagreementsLeadToTheirStatement() {
        String href = ask("What do sources disagree on about Port Calder?")
                .select("section[aria-labelledby=h-items] a")
                .attr("href");

        assertThat(WebPage.of(server, href).select("h1").text()).contains("shells");
    }

    @Test
    void anEmptyStoreSaysSo() {
        try (NewsServer empty =
                NewsServer.start(Samples.empty(), ServerOptions.defaults().withPort(0))) {
            assertThat(WebPage.of(empty, "/ask?q=Who+met+whom%3F")
                            .select(".verdict-line")
                            .text())
                    .contains("The store is empty");
            assertThat(WebPage.of(empty, "/ask").text()).contains("The store is empty");
        }
    }
}
