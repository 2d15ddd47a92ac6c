package org.newsgraph.acquire;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class PageFilterTest {
    private static final String[] PIECES = {
        "<p class=\"lead\" data-x='<script>'>",
        "<p>",
        "</p>",
        "The treaty ",
        "was signed. ",
        "é”",
        "<script>",
        "<script src=a.js async>",
        "<SCRIPT type=\"application/LD+json\">{\"a\": 1}",
        "</script>",
        "</ScRiPt >",
        "</scripts>",
        "if (a < b) document.write('<p>no</p>');",
        "<style>p > a { color: red }",
        "</style>",
        "<!-- ",
        " -->",
        "<!-->",
        "<!doctype html>",
        "<?xml version=\"1.0\"?>",
        "<![CDATA[ <b> ]]>",
        "<a href=\"/one?x=1&amp;y=2\" rel=author title='it''s'>",
        "<a href=x/>",
        "</a>",
        "<img alt=\"a > b\" src = 'i.png' />",
        "<br/>",
        "<title>On <script> and \"quotes",
        "</title>",
        "<textarea><style>",
        "</textarea>",
        "<iframe srcdoc=\"<p>\">",
        "</iframe>",
        "<div id=a class = b HIDDEN onclick=\"f('>')\">",
        "</div>",
        "<svg><path d=\"M0 0\"/>",
        "</svg>",
        "<meta name=author content=\"Ann Example\">",
        "<",
        ">",
        "\"",
        "'",
        "=",
        "/",
        " ",
        "\n",
    };

    private static String filter(String page) {
        return new String(PageFilter.filter(page.getBytes(UTF_8)), UTF_8);
    }

    /** The tree without what nobody asks for. */
    private static String tree(String page) {
        Set<String> kept = Set.of("id", "class", "rel", "hidden", "name", "content", "type", "src", "async");
        Document document = Jsoup.parse(page);
        for (Element element : document.getAllElements()) {
            boolean data = element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json");
            if (element.nameIs("style") || element.nameIs("svg") || (element.nameIs("script") && !data)) {
                element.empty();
            }
            for (Attribute attribute : element.attributes().asList()) {
                if (!kept.contains(attribute.getKey()) || !element.nameIs("p")) {
                    element.removeAttr(attribute.getKey());
                }
            }
        }
        return document.html();
    }

    @RepeatedTest(300)
    void pageIsParsedToTheSameTree(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        StringBuilder page = new StringBuilder("<html><body>");
        for (int i = 0; i < 12; i++) {
            page.append(PIECES[random.nextInt(PIECES.length)]);
        }
        assertThat(tree(filter(page.toString()))).as(page.toString()).isEqualTo(tree(page.toString()));
    }

    @Test
    void leavesOutScriptsStylesAndAttributesThatSayNothing() {
        String page = "<head><script async>var a = '<p>';</script><style>p {}</style></head>"
                + "<p class=\"lead\" data-id=\"7\" onclick='f(\">\")'>On 7 April 1990</p><img src=a.png alt=x>";
        assertThat(filter(page))
                .isEqualTo("<head><script async></script><style></style></head>"
                        + "<p class=\"lead\"  >On 7 April 1990</p><img  >");
    }

    @Test
    void keepsJsonLdAndWhatPagesSayOfThemselves() {
        String page = "<script type=\"application/ld+json\">{\"@type\": \"NewsArticle\"}</script>"
                + "<meta name=\"author\" data-x content=\"A\"><link rel=canonical href=\"https://example.org/1\">"
                + "<time itemprop=datePublished datetime=\"1990-04-07\">7 April</time>";
        assertThat(filter(page)).isEqualTo(page);
    }

    @Test
    void keepsAddressesThatLeadToAuthorsAndLeavesShapesOut() {
        assertThat(filter("<a href=/author/jane-roe>Jane Roe</a><a href=\"/sport\">Sport</a>"))
                .isEqualTo("<a href=/author/jane-roe>Jane Roe</a><a >Sport</a>");
        assertThat(filter("<svg width=2><g><path d=\"M0 0\"/></g></svg>")).isEqualTo("<svg ></svg>");
        assertThat(filter("<svg><foreignObject><p>On</p></foreignObject></svg>"))
                .isEqualTo("<svg><foreignObject><p>On</p></foreignObject></svg>");
    }

    @Test
    void keepsWhatAnUnclosedScriptHolds() {
        assertThat(filter("<script>var a;<p>On")).isEqualTo("<script>var a;<p>On");
    }

    @Test
    void leavesPagesOfWideCharactersAsTheyAre() {
        String page = "<script>var a;</script><p>On 7 April";
        assertThat(Decoder.decodePage(page.getBytes(UTF_16), Optional.empty()).text())
                .isEqualTo(page);
        assertThat(Decoder.decodePage(
                                page.getBytes(java.nio.charset.StandardCharsets.UTF_16LE),
                                Optional.of(java.nio.charset.StandardCharsets.UTF_16LE))
                        .text())
                .isEqualTo(page);
    }
}
