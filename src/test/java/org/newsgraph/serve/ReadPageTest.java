package org.newsgraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.Severity;

/** Texts that are sent to be read: what is shown, what is refused. The reading itself is in {@code BrowserReaderIT}. */
class ReadPageTest {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static NewsServer server;

    @BeforeAll
    static void start() {
        DatasetGraph dataset = Samples.empty();
        Samples.add(dataset, "serve/talks.ttl");
        Txn.executeWrite(
                dataset,
                () -> dataset.add(
                        Terms.iri("http://localhost:3030" + Samples.TALKS),
                        Terms.iri("http://localhost:3030/entity/Exampland"),
                        Terms.TYPE,
                        Terms.ng("Country")));
        server = NewsServer.start(dataset, ServerOptions.defaults().withPort(0).withReader(ReadPageTest::read));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** A text is the example of the ontology; one that says drop is dropped. */
    private static TextReader.Outcome read(String name, String text) {
        if (text.contains("drop")) {
            return new TextReader.Outcome(
                    Optional.empty(), List.of(Problem.of("CLEAN-001", Severity.FATAL, name, "<b>nothing</b> in it")));
        }
        Graph graph = GraphFactory.createDefaultGraph();
        RDFDataMgr.read(
                graph,
                ReadPageTest.class
                        .getClassLoader()
                        .getResource("ontology/examples/valid-article.ttl")
                        .toString());
        return new TextReader.Outcome(
                Optional.of(new ArticleGraph("http://localhost:3030" + Samples.EXAMPLE, graph)), List.of());
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.header("Accept", "text/html").build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static HttpRequest.Builder form(String text) {
        return HttpRequest.newBuilder(server.address().resolve("/read"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("text=" + URLEncoder.encode(text, StandardCharsets.UTF_8)));
    }

    @Test
    void showsTheClaimsOfAText() {
        HttpResponse<String> response = send(form("Talks in Example Town\n\nExampland will meet Samplia."));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
        Document page = Jsoup.parse(response.body());
        assertThat(page.select("li.note")).hasSize(3);
        assertThat(page.select("a.ev")).isNotEmpty();
        assertThat(page.select("main a[href*=/claim/]")).isEmpty();
        assertThat(page.select("main a[href=/entity/Exampland]")).isNotEmpty();
        assertThat(page.select("textarea").text()).contains("Exampland will meet");
    }

    @Test
    void takesAFile() {
        String body = "--x\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\n\r\n--x\r\n"
                + "Content-Disposition: form-data; name=\"file\"; filename=\"story.txt\"\r\n"
                + "Content-Type: text/plain\r\n\r\nA story from a file.\r\n--x--\r\n";
        HttpResponse<String> response =
                send(HttpRequest.newBuilder(server.address().resolve("/read"))
                        .header("Content-Type", "multipart/form-data; boundary=x")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(response.body()).select("textarea").text()).isEqualTo("A story from a file.");
        assertThat(Jsoup.parse(response.body()).select("li.note")).hasSize(3);
    }

    @Test
    void saysWhyATextWasDropped() {
        String page = send(form("drop this")).body();
        assertThat(page).contains("CLEAN-001", "&lt;b&gt;nothing").doesNotContain("<b>nothing");
    }

    @Test
    void refusesNothingAndTooMuch() {
        assertThat(send(form("  ")).body()).contains("There is no text");
        HttpResponse<String> long0 = send(form("a".repeat(ReadPage.LONGEST + 1)));
        assertThat(long0.statusCode() == 400 || long0.body().contains("longer than"))
                .isTrue();
    }

    @Test
    void refusesOtherSites403() {
        assertThat(send(form("A text.").header("Origin", "https://elsewhere.example"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(send(form("A text.").header("Sec-Fetch-Site", "cross-site")).statusCode())
                .isEqualTo(403);
        assertThat(send(form("A text.").header("Sec-Fetch-Site", "same-origin")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void withoutAReaderThereIsNoSuchPage() {
        try (NewsServer plain =
                NewsServer.start(Samples.empty(), ServerOptions.defaults().withPort(0))) {
            var address = plain.address().resolve("/read");
            assertThat(send(HttpRequest.newBuilder(address)).statusCode()).isEqualTo(404);
            assertThat(send(HttpRequest.newBuilder(address).POST(HttpRequest.BodyPublishers.ofString("text=x")))
                            .statusCode())
                    .isEqualTo(405);
            assertThat(send(HttpRequest.newBuilder(plain.address())).body()).doesNotContain("href=\"/read\"");
        }
        assertThat(send(HttpRequest.newBuilder(server.address())).body()).contains("href=\"/read\"");
    }
}
