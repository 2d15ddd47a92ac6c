package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.serve.NewsServer;
import org.newsgraph.serve.ServerOptions;
import org.newsgraph.store.NewsStore;

/** A text pasted in the browser, read with the real models, beside a store that stays as it is. */
class BrowserReaderIT {
    @TempDir
    Path directory;

    @Test
    void readsAPastedTextAndStoresNothing() throws Exception {
        String text = "Talks in Vienna\n\nVIENNA, 3 May 2016 - Canada condemned Iran on Tuesday.\r\n";
        try (NewsStore store = NewsStore.open(directory.resolve("store"), Optional.empty());
                NewsServer server = NewsServer.start(
                        store.dataset(),
                        ServerOptions.defaults().withPort(0).withReader(new BrowserReader(store.iris())))) {
            long before = store.read(dataset -> dataset.stream().count());
            HttpResponse<String> response = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(server.address().resolve("/read"))
                                    .header("Accept", "text/html")
                                    .header("Content-Type", "application/x-www-form-urlencoded")
                                    .POST(HttpRequest.BodyPublishers.ofString(
                                            "text=" + URLEncoder.encode(text, StandardCharsets.UTF_8)))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            assertThat(response.statusCode()).isEqualTo(200);
            Document page = Jsoup.parse(response.body());
            assertThat(page.select("li.note .say").eachText()).contains("Canada condemns Iran");
            assertThat(page.select("a.ev").text()).contains("Canada condemned Iran");
            assertThat(store.read(dataset -> dataset.stream().count()).longValue())
                    .isEqualTo(before);
        }
    }
}
