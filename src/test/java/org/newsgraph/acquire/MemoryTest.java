package org.newsgraph.acquire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.problem.Problem;

@Timeout(60)
class MemoryTest {
    @TempDir
    Path folder;

    private final List<Problem> problems = new ArrayList<>();
    private NewsSite site;
    private Path file;

    @BeforeEach
    void open() throws IOException {
        site = new NewsSite();
        file = folder.resolve("memory.json");
        feed("v1", "/1", "/2");
        site.on("/1", "text/html", NewsSite.article("First")).on("/2", "text/html", NewsSite.article("Second"));
    }

    @AfterEach
    void close() {
        site.close();
    }

    /** A feed that answers 304 to who knows its tag. */
    private void feed(String tag, String... links) {
        StringBuilder items = new StringBuilder();
        for (String link : links) {
            items.append("<item><title>x</title><link>").append(link).append("</link></item>");
        }
        byte[] body = ("<rss version='2.0'><channel><title>E</title><link>/</link><description>d</description>" + items
                        + "</channel></rss>")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        site.on("/feed", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/rss+xml");
            exchange.getResponseHeaders().add("ETag", tag);
            if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
                return;
            }
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        });
    }

    /** Reads as after a restart: nothing is left but the file. */
    private List<String> read(boolean safe, String source) throws IOException {
        Memory memory = Memory.open(file);
        Web web = new Web("newsgraph/1.0", Duration.ZERO, Duration.ofSeconds(2), true);
        List<String> read;
        try (Stream<RawDocument> documents =
                new Sources(InputStream.nullInputStream(), 100_000, web, memory).read(List.of(source), problems::add)) {
            read = documents.map(d -> d.source().replace(site.url(""), "")).toList();
        }
        if (problems.stream().anyMatch(p -> p.code().equals("ACQUIRE-014"))) {
            memory.again(source);
        }
        if (safe) {
            memory.keep();
        } else {
            memory.forget();
        }
        memory.save(file);
        return read;
    }

    @Test
    void anArticleIsReadOnceAcrossRestarts() throws IOException {
        assertThat(read(true, site.url("/feed"))).containsExactly("/1", "/2");
        assertThat(read(true, site.url("/feed"))).isEmpty();
        feed("v2", "/1", "/2", "/3");
        site.on("/3", "text/html", NewsSite.article("Third"));
        assertThat(read(true, site.url("/feed"))).containsExactly("/3");
        assertThat(problems).isEmpty();
    }

    @Test
    void whatWasNotStoredIsReadAgain() throws IOException {
        assertThat(read(false, site.url("/feed"))).containsExactly("/1", "/2");
        assertThat(read(true, site.url("/feed"))).containsExactly("/1", "/2");
    }

    @Test
    void aPageThatCannotBeReadNowIsReadLater() throws IOException {
        site.on("/2", exchange -> exchange.sendResponseHeaders(503, -1));
        assertThat(read(true, site.url("/feed"))).containsExactly("/1");
        site.on("/2", "text/html", NewsSite.article("Second"));
        problems.clear();
        assertThat(read(true, site.url("/feed"))).containsExactly("/2");
    }

    @Test
    void aPageThatIsGoneIsNotAskedForAgain() throws IOException {
        site.off("/2");
        assertThat(read(true, site.url("/feed"))).containsExactly("/1");
        feed("v2", "/1", "/2");
        assertThat(read(true, site.url("/feed"))).isEmpty();
        assertThat(site.requests().stream().filter(r -> r.startsWith("/2 "))).hasSize(1);
    }

    @Test
    void aServerMayDieAndComeBack() throws IOException {
        String feed = site.url("/feed");
        int port = java.net.URI.create(feed).getPort();
        assertThat(read(true, feed)).hasSize(2);
        site.close();
        assertThat(read(true, feed)).isEmpty();
        assertThat(problems).extracting(Problem::code).containsExactly("ACQUIRE-014");
        problems.clear();
        site = new NewsSite(port);
        feed("v2", "/1", "/3");
        site.on("/3", "text/html", NewsSite.article("Third"));
        assertThat(read(true, feed)).containsExactly("/3");
    }

    @Test
    void aFileIsReadAgainWhenItChanges() throws IOException {
        Path articles = Files.createDirectory(folder.resolve("articles"));
        Path article = Files.writeString(articles.resolve("a.txt"), "One text.");
        assertThat(read(true, articles.toString())).hasSize(1);
        Files.writeString(articles.resolve("b.txt"), "Another text.");
        assertThat(read(true, articles.toString())).singleElement().asString().endsWith("b.txt");
        Files.writeString(article, "One text, longer.");
        assertThat(read(true, articles.toString())).singleElement().asString().endsWith("a.txt");
        assertThat(read(true, articles.toString())).isEmpty();
    }

    @Test
    void aBrokenMemoryIsANewOne() throws IOException {
        Files.writeString(file, "{\"read\": 7");
        assertThat(read(true, site.url("/feed"))).hasSize(2);
    }
}
