package org.newsgraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.identity.Made;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.Reading;

/** The server over a store on disk, whose default graph TDB2 keeps apart from the union. */
class StoreServerTest {
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @TempDir
    Path directory;

    private String get(URI address, String accept) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(address).header("Accept", accept).build();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).as(address.toString()).isEqualTo(200);
        return response.body();
    }

    @Test
    void queriesAndReadsSeeTheUnionAndWhatIsAddedLater() throws Exception {
        try (NewsStore store = NewsStore.open(directory.resolve("store"), Optional.empty())) {
            Samples.add(store.dataset(), "serve/talks.ttl");
            ServerOptions options = ServerOptions.defaults().withPort(0);
            try (NewsServer server = NewsServer.start(store.dataset(), options)) {
                URI home = server.address();
                String query = "PREFIX ng: <https://w3id.org/newsgraph/ontology#> ASK { ?s ng:negotiatesWith ?o }";
                URI ask = home.resolve("/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
                assertThat(get(ask, "text/csv")).contains("true");
                assertThat(get(home.resolve("/data?default"), "text/turtle")).contains("negotiatesWith");
                assertThat(get(home.resolve("/entity/Vestria"), "text/html")).contains("negotiates with");
                Samples.add(store.dataset(), "serve/denial.ttl");
                assertThat(get(home.resolve(Samples.DENIAL), "text/html")).contains("6 claims");
                assertThat(get(home.resolve(Samples.DENIAL), "text/turtle")).contains("rdf:reifies");
            }
            boolean open = store.read(dataset -> dataset.find().hasNext());
            assertThat(open).isTrue();
        }
    }

    @Test
    void showsWhoMayBeSomebodyElseAndWhatToDo() throws Exception {
        try (NewsStore store = NewsStore.open(directory.resolve("store"), Optional.empty())) {
            Reading reading = new Reading(Instant.parse("2026-01-01T00:00:00Z"), "made", "test");
            for (String name : new String[] {"one", "other"}) {
                store.replace(
                        Made.article(name, "2020-01-01")
                                .person("", "Ivan Przykladov")
                                .person("", "<b>Anna</b> Beispiel")
                                .graph(),
                        reading);
            }
            try (NewsServer server =
                    NewsServer.start(store.dataset(), ServerOptions.defaults().withPort(0))) {
                assertThat(get(server.address().resolve("/review"), "text/html"))
                        .contains(
                                ">Ivan Przykladov</a>: one person?",
                                "Ivan Przykladov met somebody.",
                                "newsgraph entities different http://localhost:3030/entity/Ivan_Przykladov --in ",
                                "kind:Person")
                        .doesNotContain("<b>Anna");
            }
        }
    }
}
