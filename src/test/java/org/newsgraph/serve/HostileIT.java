package org.newsgraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.NoAlertPresentException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** Scripts in titles, authors, sentences and labels, tried on every page that shows them in a real browser. */
@Tag("long")
class HostileIT {
    private static final String BASE = "http://localhost:3030/";

    @TempDir
    static Path profile;

    private static NewsServer server;
    private static ChromeDriver browser;
    private static List<String> payloads;

    @BeforeAll
    static void start() throws IOException {
        try (InputStream in = HostileIT.class.getResourceAsStream("/serve/payloads.txt")) {
            payloads = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        }
        assertThat(payloads).hasSizeGreaterThanOrEqualTo(50).doesNotHaveDuplicates();
        DatasetGraph dataset = Samples.empty();
        for (int i = 0; i < payloads.size(); i++) {
            Node name = Terms.iri(article(i).replaceFirst("^/", BASE));
            Graph graph = hostile(name, i, payloads.get(i));
            Txn.executeWrite(
                    dataset,
                    () -> graph.find()
                            .forEach(t -> dataset.add(name, t.getSubject(), t.getPredicate(), t.getObject())));
        }
        server = NewsServer.start(dataset, ServerOptions.defaults().withPort(0));
        browser = Browser.start(profile);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.quit();
        }
        if (server != null) {
            server.close();
        }
    }

    private static String article(int i) {
        return "/article/2024-05-17-hostile-" + i;
    }

    /** The payload is title, author, publisher, wire, name, alternative name, sentence, evidence, rule, reason and address. */
    private static Graph hostile(Node article, int i, String payload) {
        Graph graph = GraphFactory.createDefaultGraph();
        Node text = NodeFactory.createLiteralString(payload);
        Node who = Terms.iri(BASE + "entity/Payload_" + i);
        Node whom = Terms.iri(BASE + "entity/Target");
        int length = payload.codePointCount(0, payload.length());
        String body = payload + "\n\n" + payload + " attacked the mayor.";
        graph.add(article, Terms.TYPE, Terms.NEWS_ARTICLE);
        graph.add(article, Terms.HEADLINE, text);
        graph.add(article, Terms.TEXT, NodeFactory.createLiteralString(body));
        graph.add(article, Terms.PUBLISHED, date("2024-05-1" + i % 10));
        graph.add(article, Terms.DATE_BASIS, text);
        graph.add(article, Terms.DATE_REASON, text);
        for (Node role : List.of(Terms.PUBLISHER, Terms.PRIMARY_SOURCE, Terms.AUTHOR)) {
            graph.add(article, role, who);
        }
        graph.add(article, Terms.AUTHOR, text);
        graph.add(article, Terms.URL, Terms.iri("javascript:window.hit=1//" + i));
        graph.add(who, Terms.LABEL, text);
        graph.add(who, Terms.ALT_LABEL, NodeFactory.createLiteralString(payload + " too"));
        graph.add(who, Terms.TYPE, Terms.ng("Person"));
        graph.add(who, Terms.SAME_AS, Terms.iri("javascript:window.hit=1"));
        graph.add(whom, Terms.LABEL, NodeFactory.createLiteralString("Target"));
        Node sentence = span(graph, article, length + 2, body.codePointCount(0, body.length()), body);
        graph.add(sentence, Terms.TYPE, Terms.SENTENCE_CLASS);
        Node evidence = span(graph, article, length + 2, 2 * length + 2, body);
        graph.add(evidence, Terms.SENTENCE, sentence);
        Node claim = Terms.iri(article.getURI() + "/claim/1");
        graph.add(claim, Terms.TYPE, Terms.CLAIM);
        graph.add(claim, Terms.SUBJECT, who);
        graph.add(claim, Terms.PREDICATE, Terms.ng("targets"));
        graph.add(claim, Terms.OBJECT, whom);
        graph.add(claim, Terms.FACTUALITY, Terms.ng("Asserted"));
        graph.add(claim, Terms.ATTRIBUTED_TO, who);
        graph.add(claim, Terms.REPORTED_ON, date("2024-05-1" + i % 10));
        graph.add(claim, Terms.EVIDENCE, evidence);
        graph.add(claim, Terms.RULE, text);
        graph.add(claim, Terms.CONFIDENCE, NodeFactory.createLiteralString("0.9"));
        graph.add(claim, Terms.CONFIDENCE_REASON, text);
        graph.add(claim, Terms.DERIVED_FROM, article);
        return graph;
    }

    private static Node date(String day) {
        return NodeFactory.createLiteralDT(day, org.apache.jena.datatypes.xsd.XSDDatatype.XSDdate);
    }

    private static Node span(Graph graph, Node article, int begin, int end, String body) {
        Node span = Terms.iri(article.getURI() + "#char=" + begin + "," + end);
        String words = body.substring(body.offsetByCodePoints(0, begin), body.offsetByCodePoints(0, end));
        graph.add(span, Terms.BEGIN, NodeFactory.createLiteralByValue(begin));
        graph.add(span, Terms.END, NodeFactory.createLiteralByValue(end));
        graph.add(span, Terms.ANCHOR, NodeFactory.createLiteralString(words));
        return span;
    }

    private static void visit(String path) {
        browser.get(server.address().resolve(path).toString());
        quiet(path);
    }

    private static void quiet(String where) {
        try {
            browser.switchTo().alert().dismiss();
            throw new AssertionError("a script ran on " + where);
        } catch (NoAlertPresentException e) {
            assertThat(browser.executeScript("return window.hit")).as(where).isNull();
        }
        Object strangers = browser.executeScript("""
                return [...document.querySelectorAll(
                  'script:not([src]):not([type="application/ld+json"]), img, iframe, object, embed, base, math, style, form:not([role]), meta[http-equiv]')]
                  .map((part) => part.outerHTML.slice(0, 120))
                  .concat([...document.querySelectorAll('*')].flatMap((part) => [...part.attributes]
                    .filter((one) => /^on/i.test(one.name) || /^\\\\s*(javascript|data|vbscript):/i.test(one.value))
                    .map((one) => part.tagName + ' ' + one.name)))""");
        assertThat((List<?>) strangers).as(where).isEmpty();
    }

    @Test
    void nothingFromAnArticleRuns() {
        List<String> pages = new ArrayList<>(List.of(
                "/",
                "/articles",
                "/articles?page=2",
                "/entities",
                "/relations",
                "/ontology/targets",
                "/ask",
                "/ask?q=Who+attacked+Target%3F",
                "/entity/Target"));
        for (int i = 0; i < payloads.size(); i++) {
            pages.add(article(i));
            pages.add(article(i) + "/claim/1");
            pages.add("/entity/Payload_" + i);
            pages.add("/pair?a=/entity/Payload_" + i + "&b=/entity/Target");
            pages.add("/search?q=" + Addresses.parameter(payloads.get(i)));
            pages.add("/ask?q=" + Addresses.parameter(payloads.get(i)));
            pages.add("/ask?q=" + Addresses.parameter("Who attacked " + payloads.get(i) + "?"));
            pages.add("/ask?q=" + Addresses.parameter("Who is ent:Payload_" + i + "?"));
            pages.add("/query?ask=" + Addresses.parameter("Who is ent:Payload_" + i + " \n} " + payloads.get(i)));
        }
        pages.forEach(HostileIT::visit);
    }

    @Test
    void nothingRunsInTheSuggestions() {
        for (String words : List.of("script", "img", "svg", "alert", "onload", "javascript", "hit")) {
            visit("/");
            WebElement box = browser.findElement(By.cssSelector("input[name=q]"));
            box.sendKeys(words);
            Browser.await(() -> "true".equals(box.getDomAttribute("aria-expanded")));
            quiet("suggestions for " + words);
        }
    }

    @Test
    void titlesEndNoScript() {
        for (int i = 0; i < payloads.size(); i++) {
            visit(article(i));
            Object headline = browser.executeScript(
                    "return JSON.parse(document.querySelector('script[type=\"application/ld+json\"]').textContent).headline");
            assertThat(headline).isEqualTo(payloads.get(i));
        }
    }
}
