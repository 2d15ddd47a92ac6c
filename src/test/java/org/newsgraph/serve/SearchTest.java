package org.newsgraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.lucene.store.FSDirectory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.store.NewsStore;

/** Search by words, and its index beside a store on disk. */
class SearchTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String BASE = "http://localhost:3030/";

    private static NewsServer server;

    @TempDir
    Path directory;

    @BeforeAll
    static void start() {
        server = NewsServer.start(Samples.all(), ServerOptions.defaults().withPort(0));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String get(URI address, String accept) {
        try {
            HttpResponse<String> response = CLIENT.send(
                    HttpRequest.newBuilder(address).header("Accept", accept).build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(response.statusCode()).as(address.toString()).isEqualTo(200);
            return response.body();
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static List<String> suggestions(NewsServer asked, String words) {
        String query = URLEncoder.encode(words, StandardCharsets.UTF_8);
        JsonArray rows = JsonParser.parseString(get(asked.address().resolve("/suggest?q=" + query), "application/json"))
                .getAsJsonArray();
        return Stream.of(rows.asList().toArray(JsonElement[]::new))
                .map(row -> row.getAsJsonObject().get("label").getAsString())
                .toList();
    }

    @Test
    void offersNamesByTheirBeginning() {
        assertThat(suggestions(server, "ves")).first().isEqualTo("Vestria");
        assertThat(suggestions(server, "nor")).first().isEqualTo("Norland");
        assertThat(suggestions(server, "union riv")).contains("River Union");
        assertThat(suggestions(server, "zzz")).isEmpty();
        assertThat(suggestions(server, "")).isEmpty();
        assertThat(suggestions(server, "\"*?[]() AND OR NOT ~")).isEmpty();
    }

    @Test
    void knowsNeitherCaseNorAccents() {
        assertThat(suggestions(server, "VÉSTRIA")).first().isEqualTo("Vestria");
    }

    @Test
    void findsTheSentenceAndLeadsToItsPlace() {
        var page = Jsoup.parse(get(server.address().resolve("/search?q=shelled+port+cal"), "text/html"));
        var sentence = page.selectFirst("section[aria-labelledby=h-sentences] a");
        assertThat(sentence.text()).contains("shelled Port Calder");
        assertThat(sentence.select("mark").eachText()).contains("shelled", "Port", "Calder");
        String href = sentence.attr("href");
        var article = Jsoup.parse(get(server.address().resolve(href.replaceAll("#.*", "")), "text/html"));
        assertThat(article.getElementById(href.substring(href.indexOf('#') + 1)))
                .isNotNull();
    }

    @Test
    void queriesCanAskForWords() {
        String query = "PREFIX text: <http://jena.apache.org/text#> SELECT ?s { ?s text:query 'vestria' }";
        String csv = get(
                server.address().resolve("/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)),
                "text/csv");
        assertThat(csv).contains(BASE + "entity/Vestria");
    }

    @Test
    void indexIsKeptBesideTheStoreAndFollowsIt() throws IOException {
        try (NewsStore store = NewsStore.open(directory.resolve("store"), Optional.empty())) {
            Samples.add(store.dataset(), "serve/talks.ttl");
            assertThat(changes(store)).isEqualTo(1);
            assertThat(changes(store)).isZero();
            Samples.add(store.dataset(), "serve/denial.ttl");
            assertThat(changes(store)).isEqualTo(1);
            Txn.executeWrite(
                    store.dataset(),
                    () -> store.dataset().removeGraph(Terms.iri("http://localhost:3030" + Samples.TALKS)));
            assertThat(changes(store)).isEqualTo(1);
            try (SearchIndex index = open()) {
                assertThat(index.sentences("fishing treaty", 9)).isEmpty();
                assertThat(index.stamps()).containsOnlyKeys("http://localhost:3030" + Samples.DENIAL);
            }
        }
    }

    @Test
    void followsAStoreWhileItIsServed() {
        try (NewsStore store = NewsStore.open(directory.resolve("store"), Optional.empty())) {
            Samples.add(store.dataset(), "serve/talks.ttl");
            ServerOptions options = ServerOptions.defaults().withPort(0).withSearchIndex(directory.resolve("search"));
            try (NewsServer own = NewsServer.start(store.dataset(), options)) {
                assertThat(suggestions(own, "ida holm")).containsExactly("Ida Holm");
                assertThat(suggestions(own, "mayor")).isEmpty();
                Samples.add(store.dataset(), "serve/hostile.ttl");
                assertThat(suggestions(own, "mayor")).isNotEmpty();
            }
        }
    }

    @Test
    void aBrokenIndexIsMadeAgain() throws IOException {
        DatasetGraph dataset = Samples.all();
        Path place = directory.resolve("search");
        try (SearchIndex index = SearchStore.open(Optional.of(place))) {
            Txn.executeRead(dataset, () -> new Indexer(dataset, index, BASE).update());
        }
        for (Path file : files(place)) {
            Files.write(file, new byte[] {1, 2, 3});
        }
        try (SearchIndex index = SearchStore.open(Optional.of(place))) {
            assertThat(index.stamps()).isEmpty();
            Txn.executeRead(dataset, () -> new Indexer(dataset, index, BASE).update());
            assertThat(index.names("vestria")).isNotEmpty();
        }
    }

    @Test
    void whatWasNotCommittedIsNotThere() throws IOException {
        DatasetGraph dataset = Samples.all();
        Path place = directory.resolve("search");
        SearchIndex left = new SearchIndex(FSDirectory.open(place));
        left.writer().commit();
        Map<String, String> before = left.stamps();
        left.writer().addDocument(new org.apache.lucene.document.Document());
        left.writer().flush();
        left.writer().rollback();
        left.directory().close();
        try (SearchIndex index = SearchStore.open(Optional.of(place))) {
            assertThat(index.stamps()).isEqualTo(before).isEmpty();
            assertThat(Txn.calculateRead(dataset, () -> new Indexer(dataset, index, BASE).update()))
                    .isPositive();
        }
    }

    private SearchIndex open() throws IOException {
        return new SearchIndex(FSDirectory.open(directory.resolve("search")));
    }

    private int changes(NewsStore store) throws IOException {
        try (SearchIndex index = open()) {
            index.writer().commit();
            return store.read(dataset -> new Indexer(dataset, index, BASE).update());
        }
    }

    private static List<Path> files(Path place) throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            return files.toList();
        }
    }
}
