package org.newsgraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.query.QueryLibrary;

class NewsServerTest {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final String TARGETS = "SELECT * { ?s <https://w3id.org/newsgraph/ontology#shells> ?o }";

    private static NewsServer server;

    @BeforeAll
    static void start() {
        server = NewsServer.start(
                Samples.all(),
                ServerOptions.defaults()
                        .withPort(0)
                        .withQueryTimeout(Duration.ofSeconds(1))
                        .withRowLimit(50));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static HttpRequest.Builder at(String path) {
        return HttpRequest.newBuilder(server.address().resolve(path));
    }

    private static HttpResponse<String> get(String path, String accept) {
        return send(at(path).header("Accept", accept));
    }

    private static HttpResponse<String> query(String query) {
        return get("/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8), "text/csv");
    }

    private static Graph parse(HttpResponse<String> response, Lang lang) {
        return RDFParser.fromString(response.body(), lang).base("http://x/").toGraph();
    }

    @Test
    void answersQueriesOverTheUnion200() {
        HttpResponse<String> response = query(TARGETS + " ORDER BY ?s");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body())
                .contains("Army_of_Exampland,http://localhost:3030/entity/Borderville")
                .contains("Army_of_Vestria,http://localhost:3030/entity/Port_Calder")
                .doesNotContain("camps");
    }

    @Test
    void answersPostedQueries200() {
        HttpResponse<String> response = send(at("/sparql")
                .header("Content-Type", "application/sparql-query")
                .header("Origin", "https://elsewhere.example")
                .POST(HttpRequest.BodyPublishers.ofString("ASK { GRAPH ?g { ?s ?p ?o } }")));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("true");
        assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    }

    @Test
    void findsReifiersByTripleTerm200() {
        String query = "PREFIX ng: <https://w3id.org/newsgraph/ontology#> PREFIX e: <http://localhost:3030/entity/>"
                + " SELECT ?f { << e:Norland ng:negotiatesWith e:Vestria ~ ?c >> ng:factuality ?f }";
        assertThat(query(query).body()).contains("#Reported");
    }

    @Test
    void limitsRowsAndSaysSo() {
        HttpResponse<String> response = query("SELECT * { ?s ?p ?o }");
        assertThat(response.headers().firstValue("X-Row-Limit")).contains("50");
        assertThat(response.body().lines()).hasSize(51);
        assertThat(query("SELECT * { ?s ?p ?o } LIMIT 3").headers().firstValue("X-Row-Limit"))
                .isEmpty();
    }

    @Test
    void stopsLongQueries503() {
        HttpResponse<String> response =
                query("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER(?a != ?j) }");
        assertThat(response.statusCode()).isEqualTo(503);
    }

    @Test
    void updateIsRefused() {
        HttpRequest.Builder update = at("/sparql")
                .header("Content-Type", "application/sparql-update")
                .POST(HttpRequest.BodyPublishers.ofString("INSERT DATA { <x:s> <x:p> <x:o> }"));
        assertThat(send(update).statusCode()).isBetween(400, 415);
        HttpRequest.Builder form = at("/sparql")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("update=CLEAR+ALL"));
        assertThat(send(form).statusCode()).isBetween(400, 415);
        assertThat(query("ASK { <x:s> ?p ?o }").body()).contains("false");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "POST", "DELETE", "PATCH"})
    void graphWritesAreRefused(String method) {
        HttpRequest.Builder request = at("/data?graph=http://x.example/")
                .header("Content-Type", "text/turtle")
                .method(method, HttpRequest.BodyPublishers.ofString("<x:s> <x:p> <x:o> ."));
        assertThat(send(request).statusCode()).isBetween(400, 415);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }",
                "SELECT * { SERVICE SILENT <http://127.0.0.1:1/> { ?s ?p ?o } }",
                "SELECT * { { SELECT * { ?s ?p ?o OPTIONAL { SERVICE <http://127.0.0.1:1/> { ?s ?q ?r } } } } }"
            })
    void serviceIsRefused(String query) {
        assertThat(query(query).statusCode()).isEqualTo(403);
    }

    @Test
    void serviceWithinExistsCallsNobody() {
        HttpResponse<String> response =
                query("SELECT * { ?s a ?t FILTER EXISTS { SERVICE <http://127.0.0.1:1/> { ?s ?q ?r } } }");
        assertThat(response.statusCode()).isGreaterThanOrEqualTo(400);
    }

    @Test
    void remoteFromIsNotLoaded() {
        assertThat(query("SELECT * FROM <file:///etc/hostname> { ?s ?p ?o }")
                        .body()
                        .lines())
                .hasSize(1);
        assertThat(query("LOAD <http://127.0.0.1:1/>").statusCode()).isEqualTo(400);
    }

    @Test
    void defaultGraphOfTheStoreIsTheUnion200() {
        Graph union = parse(get("/data?default", "text/turtle"), Lang.TURTLE);
        Graph one = parse(get("/data?graph=http://localhost:3030" + Samples.TALKS, "text/turtle"), Lang.TURTLE);
        assertThat(one.size()).isPositive();
        assertThat(union.size()).isGreaterThan(one.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/ld+json", "application/rdf+xml"})
    void graphReadsWithoutTripleTerms200(String type) {
        HttpResponse<String> response = get("/data?graph=http://localhost:3030" + Samples.TALKS, type);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        assertThat(response.body()).contains("Claim");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/ld+json", "application/rdf+xml"})
    void constructWithoutTripleTerms200(String type) {
        String query = "CONSTRUCT { ?s ?p ?o } { ?s a <https://w3id.org/newsgraph/ontology#Claim> ; ?p ?o }";
        HttpResponse<String> response = get("/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8), type);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("factuality");
    }

    @Test
    void unknownGraph404() {
        assertThat(get("/data?graph=http://localhost:3030/article/none", "text/turtle")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void getEntityAsTurtle200() {
        HttpResponse<String> response = get("/entity/Norland", "text/turtle");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/turtle"));
        assertThat(response.headers().firstValue("Vary"))
                .hasValueSatisfying(vary -> assertThat(vary).contains("Accept"));
        assertThat(response.headers().firstValue("Link"))
                .hasValueSatisfying(link -> assertThat(link)
                        .contains("</entity/Norland.jsonld>; rel=\"alternate\"; type=\"application/ld+json\""));
        assertThat(response.body()).contains("ng:Country", "ng:negotiatesWith", "rdf:reifies");
    }

    @Test
    void getEntityAsHtml200() {
        HttpResponse<String> response = get("/entity/Norland", "text/html,application/xhtml+xml,*/*;q=0.8");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("<h1>Norland</h1>", "negotiates with", "the Norland government");
    }

    @ParameterizedTest
    @CsvSource({
        "text/turtle, text/turtle",
        "application/ld+json, application/ld+json",
        "application/n-triples, application/n-triples",
        "application/rdf+xml, application/rdf+xml",
        "text/html, text/html",
        "*/*, text/html",
        "'text/turtle;q=0.9, application/ld+json', application/ld+json",
        "'text/html;q=0, */*', text/turtle",
        "'image/png, text/*;q=0.3', text/html"
    })
    void negotiatesTheFormat(String accept, String type) {
        for (String path : List.of(Samples.TALKS, "/entity/Vestria", "/time/2024-05-10", "/ontology/targets")) {
            HttpResponse<String> response = get(path, accept);
            assertThat(response.statusCode()).as(path).isEqualTo(200);
            assertThat(response.headers().firstValue("Content-Type").orElse(""))
                    .as(path)
                    .startsWith(type);
        }
    }

    @ParameterizedTest
    @CsvSource({"ttl, TURTLE", "jsonld, JSON-LD", "nt, N-Triples", "rdf, RDF/XML"})
    void suffixChoosesTheFormat(String suffix, String lang) {
        Lang parsed = org.apache.jena.riot.RDFLanguages.nameToLang(lang);
        HttpResponse<String> response = get(Samples.TALKS + "." + suffix, "text/html");
        assertThat(response.statusCode()).isEqualTo(200);
        Graph graph = parse(response, parsed);
        assertThat(graph.contains(org.apache.jena.graph.Node.ANY, Terms.TYPE, Terms.CLAIM))
                .isTrue();
        boolean tripleTerms =
                graph.stream().anyMatch(triple -> triple.getObject().isTripleTerm());
        assertThat(tripleTerms).isEqualTo(suffix.equals("ttl") || suffix.equals("nt"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/entity/Nobody",
                "/article/none",
                "/nothing",
                "/ontology/noSuchTerm",
                "/static/../frame.html",
                "/static/none.css",
                "/webjars/none/x.js",
                "/entity/Norland.png",
                "/pair?a=/entity/X&b=/entity/Y"
            })
    void getUnknown404(String path) {
        HttpResponse<String> response = get(path, "text/html");
        assertThat(response.statusCode()).isIn(404, 400);
    }

    @Test
    void getUnknownEntity404() {
        assertThat(get("/entity/Nobody", "text/turtle").statusCode()).isEqualTo(404);
        assertThat(get("/entity/Nobody", "text/html").body()).contains("Not found", "masthead");
    }

    @Test
    void unacceptableFormat406() {
        assertThat(get("/entity/Norland", "image/png").statusCode()).isEqualTo(406);
        assertThat(get("/articles", "text/turtle").statusCode()).isEqualTo(406);
    }

    @Test
    void writingToAPage405() {
        HttpResponse<String> response =
                send(at("/entity/Norland").method("DELETE", HttpRequest.BodyPublishers.noBody()));
        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow")).contains("GET, HEAD, OPTIONS");
    }

    @Test
    void unchangedPage304() {
        String tag =
                get("/entity/Norland", "text/html").headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again =
                send(at("/entity/Norland").header("Accept", "text/html").header("If-None-Match", tag));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        HttpResponse<String> other =
                send(at("/entity/Norland").header("Accept", "text/turtle").header("If-None-Match", tag));
        assertThat(other.statusCode()).isEqualTo(200);
    }

    @Test
    void headHasHeadersOnly() {
        HttpResponse<String> response = send(at("/entity/Norland").method("HEAD", HttpRequest.BodyPublishers.noBody()));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEmpty();
    }

    @Test
    void compressesForThoseWhoAccept() {
        HttpResponse<String> response = send(at("/").header("Accept-Encoding", "gzip"));
        assertThat(response.headers().firstValue("Content-Encoding")).contains("gzip");
    }

    @Test
    void everyAnswerCarriesSecurityHeaders() {
        for (String path : List.of("/", "/sparql?query=ASK%7B%7D", "/entity/Nobody", "/static/newsgraph.js")) {
            var headers = get(path, "*/*").headers();
            assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                    .as(path)
                    .contains("default-src 'self'")
                    .doesNotContain("script-src");
            assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
        }
    }

    @Test
    void injectionInTitleIsEscaped() {
        for (String path : List.of(
                "/",
                "/articles",
                Samples.HOSTILE,
                "/entity/Hostile_News",
                "/search?q=%3Cscript%3Ealert(1)",
                "/search?q=mayor",
                "/%3Cscript%3Ealert(1)%3C/script%3E",
                Samples.HOSTILE + "/entity/mayor")) {
            assertThat(get(path, "text/html").body())
                    .as(path)
                    .doesNotContain("<script>alert", "<img src=x", "\"onmouseover=\"", "href=\"javascript:");
        }
    }

    @Test
    void showsSureClaimsOnly() {
        String all = get(Samples.TALKS, "text/html").body();
        assertThat(all).contains("shell-v", "join-v", "?min=0.7\"").doesNotContain("href=\"/articles?min");
        String sure = get(Samples.TALKS + "?min=0.85", "text/html").body();
        assertThat(sure)
                .contains("shell-v", "href=\"/articles?min=0.85\"", "name=\"min\" value=\"0.85\"")
                .doesNotContain("join-v", "arm-v");
        assertThat(get(Samples.TALKS + ".ttl?min=0.85", "*/*").body())
                .contains("\"shell-v\"")
                .doesNotContain("\"join-v\"");
        assertThat(get("/entity/Vestria?min=0.95", "text/turtle").body()).doesNotContain("ng:Claim");
        assertThat(get("/?min=1", "text/html").body()).contains("<b>0</b> claims");
        for (String list : List.of("/articles", "/entities", "/relations", "/search?q=Vestria")) {
            assertThat(get(list + (list.contains("?") ? "&" : "?") + "min=0.9", "text/html")
                            .statusCode())
                    .as(list)
                    .isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "-1", "much", "NaN"})
    void aConfidenceIsANumberFromZeroToOne400(String min) {
        HttpResponse<String> response = get("/articles?min=" + min, "text/html");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("a number from 0 to 1");
    }

    @Test
    void everyLinkOfThePagesLeadsSomewhere() {
        List<String> pages = List.of(
                "/",
                "/articles",
                "/relations",
                "/entities",
                Samples.TALKS,
                "/entity/Vestria",
                "/entity/Vestria?min=0.8",
                Samples.TALKS + "?min=0.8");
        List<String> broken = new ArrayList<>();
        for (String page : pages) {
            for (String href : hrefs(get(page, "text/html").body())) {
                if (get(href, "text/html, */*;q=0.1").statusCode() != 200) {
                    broken.add(page + " -> " + href);
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    private static List<String> hrefs(String html) {
        return org.jsoup.Jsoup.parse(html).select("a[href^=/], link[href^=/]").stream()
                .map(link -> link.attr("href").replaceAll("#.*", ""))
                .filter(href -> !href.isEmpty())
                .distinct()
                .toList();
    }

    @Test
    void describesItself200() {
        Graph dataset = parse(get("/.well-known/void", "text/turtle"), Lang.TURTLE);
        assertThat(dataset.size()).isGreaterThan(10);
        assertThat(get("/.well-known/void", "text/html")
                        .headers()
                        .firstValue("Content-Type")
                        .orElse(""))
                .startsWith("text/turtle");
        assertThat(get("/sparql", "text/turtle").body()).contains("sd:UnionDefaultGraph");
        assertThat(get("/robots.txt", "*/*").body()).contains("User-agent");
        assertThat(get("/ontology", "text/turtle").body()).contains("ng:negotiatesWith");
    }

    @Test
    void queryPageOffersTheLibrary() {
        String page = get("/query", "text/html").body();
        QueryLibrary library = QueryLibrary.packaged();
        assertThat(library.folder("competency")).isNotEmpty();
        library.folder("competency").forEach(query -> assertThat(page).contains("data-query=\"" + query.name() + "\""));
        assertThat(get("/prefixes.json", "*/*").body()).contains("http://localhost:3030/entity/");
    }

    @Test
    void addressTellsThePortThatWasChosen() {
        URI address = server.address();
        assertThat(address.getPort()).isPositive();
        assertThat(address.getPath()).isEqualTo("/");
    }

    @Test
    void emptyStoreSaysWhatToDo() {
        try (NewsServer empty =
                NewsServer.start(Samples.empty(), ServerOptions.defaults().withPort(0))) {
            HttpResponse<String> response =
                    send(HttpRequest.newBuilder(empty.address()).header("Accept", "text/html"));
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.body()).contains("newsgraph build");
        }
    }
}
