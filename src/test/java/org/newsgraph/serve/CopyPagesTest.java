package org.newsgraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.Iris;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.Reading;

class CopyPagesTest {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final String FIRST =
            "The harbour of Example Town was closed on Monday after a crane of the largest quay fell into the outer basin.";
    private static final String SECOND =
            "Eleven ships waited outside the breakwater for permission to enter on Monday evening.";
    private static final String THIRD =
            "Divers are to inspect the wreck as soon as the storm has passed, said port master Ada Sample.";
    private static final String REWORDED =
            "Divers will inspect the wreck once the storm has passed, said port master Ada Sample.";
    private static final String OWN = "<script>alert(1)</script> Fishermen here lost two days of work.";

    @TempDir
    static Path directory;

    private static NewsStore store;
    private static NewsServer server;
    private static String wire;
    private static String copy;
    private static String claim;

    @BeforeAll
    static void start() {
        store = NewsStore.open(directory.resolve("store"), Optional.empty());
        ArticleGraph original = article("wire", "2024-05-06", String.join(" ", FIRST, SECOND, THIRD));
        ArticleGraph made = article("local", "2024-05-07", String.join(" ", OWN, FIRST, REWORDED));
        ArticleGraph other =
                article("other", "2024-05-08", "Another paper tells of the closed harbour in a line of its own.");
        Reading reading = new Reading(Instant.parse("2026-01-01T00:00:00Z"), "example.txt", "test");
        store.replaceAll(List.of(Map.entry(made, reading), Map.entry(original, reading), Map.entry(other, reading)));
        wire = "/article/wire";
        copy = "/article/local";
        claim = "/article/wire/claim/1";
        server = NewsServer.start(store.dataset(), ServerOptions.defaults().withPort(0));
    }

    @AfterAll
    static void stop() {
        server.close();
        store.close();
    }

    private static ArticleGraph article(String name, String day, String text) {
        String iri = Iris.DEFAULT_BASE + "article/" + name;
        Node node = NodeFactory.createURI(iri);
        Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
        graph.add(node, Terms.TYPE, Terms.NEWS_ARTICLE);
        graph.add(node, Terms.HEADLINE, NodeFactory.createLiteralString("Harbour closed: " + name));
        graph.add(node, Terms.PUBLISHED, NodeFactory.createLiteralDT(day, XSDDatatype.XSDdate));
        graph.add(node, Terms.TEXT, NodeFactory.createLiteralString(text));
        Node said = NodeFactory.createURI(iri + "/claim/1");
        graph.add(said, Terms.TYPE, Terms.CLAIM);
        graph.add(said, Terms.SUBJECT, NodeFactory.createURI(Iris.DEFAULT_BASE + "entity/Crane"));
        graph.add(said, Terms.PREDICATE, Terms.ng("closes"));
        graph.add(said, Terms.OBJECT, NodeFactory.createURI(Iris.DEFAULT_BASE + "entity/Harbour"));
        graph.add(said, Terms.FACTUALITY, Terms.ng("Asserted"));
        graph.add(said, Terms.POLARITY, Terms.ng("Positive"));
        graph.add(said, Terms.CERTAINTY, Terms.ng("Certain"));
        graph.add(said, Terms.DERIVED_FROM, node);
        return new ArticleGraph(iri, graph);
    }

    private static HttpResponse<String> get(String path, String accept) throws Exception {
        URI address = server.address().resolve(path);
        return CLIENT.send(
                HttpRequest.newBuilder(address).header("Accept", accept).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String compare() {
        return new Iris(Iris.DEFAULT_BASE)
                .copy(Iris.DEFAULT_BASE + "article/local", Iris.DEFAULT_BASE + "article/wire")
                .substring(Iris.DEFAULT_BASE.length() - 1);
    }

    @Test
    void bothArticlesLeadToTheComparison() throws Exception {
        for (String article : List.of(wire, copy)) {
            String page = get(article, "text/html").body();
            assertThat(page).contains("The same story").contains("href=\"" + compare() + "\"");
        }
        assertThat(get("/article/other", "text/html").body()).doesNotContain("The same story");
    }

    @Test
    void showsSentenceBesideSentenceInWords() throws Exception {
        HttpResponse<String> response = get(compare(), "text/html");
        assertThat(response.statusCode()).isEqualTo(200);
        String page = response.body();
        assertThat(page).contains("67 % of its sentences");
        assertThat(page.split("<tr>", -1)).hasSize(6);
        assertThat(page)
                .contains(">added<")
                .contains(">kept<")
                .contains(">left out<")
                .contains(">changed<");
        assertThat(page).contains("<ins>will </ins>").contains("<del>are to </del>");
        assertThat(page).contains("&lt;script&gt;alert(1)").doesNotContain("<script>alert");
    }

    @Test
    void theComparisonIsDataToo() throws Exception {
        HttpResponse<String> response = get(compare(), "text/turtle");
        assertThat(response.statusCode()).isEqualTo(200);
        Graph graph = RDFParser.fromString(response.body(), Lang.TURTLE).toGraph();
        assertThat(graph.contains(
                        Terms.iri(Iris.DEFAULT_BASE + "article/local"),
                        Terms.IS_BASED_ON,
                        Terms.iri(Iris.DEFAULT_BASE + "article/wire")))
                .isTrue();
        assertThat(graph.find(Node.ANY, Terms.TAKEN_PART, Node.ANY).toList()).hasSize(1);
    }

    @Test
    void aClaimCountsItsStoriesNotItsCopies() throws Exception {
        assertThat(get(claim, "text/html").body()).contains("3 articles, 2 independent stories");
    }

    @Test
    void noSuchComparisonIs404() throws Exception {
        assertThat(get("/copy/00000000", "text/html").statusCode()).isEqualTo(404);
    }
}
