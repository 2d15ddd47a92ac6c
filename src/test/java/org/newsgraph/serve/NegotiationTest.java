package org.newsgraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.eclipse.rdf4j.query.BooleanQuery;
import org.eclipse.rdf4j.query.QueryResults;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sparql.SPARQLRepository;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of resource in every format, by header and by suffix, with what caches need; and a client that is not Jena. */
class NegotiationTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final List<String> RESOURCES = List.of(
            Samples.TALKS,
            Samples.TALKS + "/claim/c9f15dec",
            Samples.TALKS + "/event/33cc44dd",
            "/entity/Vestria",
            "/time/2024-05-10",
            "/ontology/shells",
            "/ontology");
    /** Accept headers with the type that answers them; empty for 406. */
    private static final Map<String, String> ACCEPTS = accepts();

    private static Map<String, String> accepts() {
        Map<String, String> accepts = new LinkedHashMap<>();
        accepts.put("text/html", "text/html");
        accepts.put("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "text/html");
        accepts.put("*/*", "text/html");
        accepts.put("text/turtle", "text/turtle");
        accepts.put("application/ld+json", "application/ld+json");
        accepts.put("application/n-triples", "application/n-triples");
        accepts.put("application/rdf+xml", "application/rdf+xml");
        accepts.put("text/turtle;q=0.4, application/rdf+xml;q=0.8", "application/rdf+xml");
        accepts.put("application/*", "application/ld+json");
        accepts.put("TEXT/TURTLE", "text/turtle");
        accepts.put("text/html;q=0, text/*", "text/turtle");
        accepts.put("application/json", "application/ld+json");
        accepts.put("image/png", "");
        accepts.put("text/turtle;q=0", "");
        return accepts;
    }

    private static NewsServer server;

    @BeforeAll
    static void start() {
        server = NewsServer.start(Samples.all(), ServerOptions.defaults().withPort(0));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpResponse<String> get(String path, String... headers) {
        try {
            return CLIENT.send(
                    HttpRequest.newBuilder(server.address().resolve(path))
                            .headers(headers)
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    static Stream<Arguments> everyHeader() {
        return RESOURCES.stream()
                .flatMap(path -> ACCEPTS.entrySet().stream()
                        .map(accept -> Arguments.of(path, accept.getKey(), accept.getValue())));
    }

    @ParameterizedTest
    @MethodSource("everyHeader")
    void answersWhatIsAccepted(String path, String accept, String type) {
        HttpResponse<String> response = get(path, "Accept", accept);
        assertThat(header(response, "Vary")).contains("Accept");
        if (type.isEmpty()) {
            assertThat(response.statusCode()).isEqualTo(406);
            return;
        }
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(header(response, "Content-Type")).startsWith(type);
        readable(response.body(), type);
        for (String suffix : List.of("ttl", "jsonld", "nt", "rdf")) {
            assertThat(header(response, "Link")).contains("<" + path + "." + suffix + ">; rel=\"alternate\"");
        }
        String tag = header(response, "ETag");
        HttpResponse<String> again = get(path, "Accept", accept, "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(header(again, "ETag")).isEqualTo(tag);
        assertThat(header(again, "Vary")).contains("Accept");
        assertThat(get(path, "Accept", accept, "If-None-Match", "\"other\"").statusCode())
                .isEqualTo(200);
    }

    static Stream<Arguments> everySuffix() {
        Map<String, String> types = new LinkedHashMap<>();
        types.put("ttl", "text/turtle");
        types.put("jsonld", "application/ld+json");
        types.put("nt", "application/n-triples");
        types.put("rdf", "application/rdf+xml");
        return RESOURCES.stream()
                .flatMap(path -> types.entrySet().stream()
                        .map(type -> Arguments.of(path + "." + type.getKey(), type.getValue())));
    }

    @ParameterizedTest
    @MethodSource("everySuffix")
    void suffixOutweighsTheHeader(String path, String type) {
        HttpResponse<String> response = get(path, "Accept", "text/html");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(header(response, "Content-Type")).startsWith(type);
        readable(response.body(), type);
    }

    private static void readable(String body, String type) {
        if (type.equals("text/html")) {
            assertThat(body).contains("<main");
        } else {
            Lang lang = RDFLanguages.contentTypeToLang(type);
            assertThat(RDFParser.fromString(body, lang)
                            .base("http://x/")
                            .toGraph()
                            .size())
                    .isPositive();
        }
    }

    @Test
    void unchangedAlsoWhenCompressed() {
        HttpResponse<String> first = get("/entity/Vestria", "Accept", "text/html", "Accept-Encoding", "gzip");
        String tag = header(first, "ETag");
        assertThat(get("/entity/Vestria", "Accept", "text/html", "Accept-Encoding", "gzip", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/articles", "/entities", "/relations", "/search", "/query"})
    void listsAreHtmlOnly(String path) {
        assertThat(get(path, "Accept", "text/html").statusCode()).isEqualTo(200);
        assertThat(get(path, "Accept", "text/turtle").statusCode()).isEqualTo(406);
    }

    @Test
    void articleSaysWhatItIsToSearchEngines() {
        var page = Jsoup.parse(get(Samples.TALKS, "Accept", "text/html").body());
        JsonObject json = JsonParser.parseString(
                        page.select("script[type=application/ld+json]").first().data())
                .getAsJsonObject();
        assertThat(json.get("@type").getAsString()).isEqualTo("NewsArticle");
        assertThat(json.get("datePublished").getAsString()).isEqualTo("2024-05-14");
        assertThat(json.get("about").toString()).contains("Vestria");
        String hostile = get(Samples.HOSTILE, "Accept", "text/html").body();
        assertThat(Jsoup.parse(hostile).select("script:not([src])")).hasSize(1);
    }

    @Test
    void anotherClientAsksTheEndpoint() {
        SPARQLRepository repository =
                new SPARQLRepository(server.address().resolve("/sparql").toString());
        try (RepositoryConnection connection = repository.getConnection()) {
            String prefix = "PREFIX ng: <https://w3id.org/newsgraph/ontology#> ";
            var rows = QueryResults.asList(connection
                    .prepareTupleQuery(prefix + "SELECT ?s ?o { ?s ng:shells ?o } ORDER BY ?s")
                    .evaluate());
            assertThat(rows).isNotEmpty();
            assertThat(rows.get(0).getValue("s").stringValue()).contains("/entity/Army_of_");
            BooleanQuery ask = connection.prepareBooleanQuery(prefix + "ASK { ?c a ng:Claim }");
            assertThat(ask.evaluate()).isTrue();
            var triples = QueryResults.asModel(connection
                    .prepareGraphQuery(prefix + "CONSTRUCT { ?s ng:shells ?o } WHERE { ?s ng:shells ?o }")
                    .evaluate());
            assertThat(triples).hasSameSizeAs(rows);
            assertThat(Optional.of(connection.size()).get()).isPositive();
        } finally {
            repository.shutDown();
        }
    }
}
