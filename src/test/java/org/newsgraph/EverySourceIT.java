package org.newsgraph;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.newsgraph.acquire.NewsSite;

/** Builds one store of every kind of source, from real files and a server, then reads parts of them again. */
@Tag("long")
@Timeout(900)
class EverySourceIT {
    private static final String PROSE =
            "Germany condemned Syria over the shelling of Aleppo on Monday, a spokesman said in Berlin. "
                    + "Both governments had quarrelled for years, and nobody had expected that the talks would end so soon.";

    @TempDir
    Path folder;

    private NewsSite site;
    private final List<String> sources = new ArrayList<>();
    private final List<String> titles = new ArrayList<>();

    @BeforeEach
    void open() throws IOException {
        site = new NewsSite();
    }

    @AfterEach
    void close() {
        site.close();
    }

    private String title(String kind) {
        titles.add("Ministers sign treaty by " + kind);
        return "Ministers sign treaty by " + kind;
    }

    private static String html(String title) {
        return "<!DOCTYPE html><html lang='en'><head><title>" + title + "</title></head><body><article><h1>" + title
                + "</h1><p>" + PROSE + "</p></article></body></html>";
    }

    private String page(String kind) {
        String path = "/" + kind;
        site.on(path, "text/html", html(title(kind)));
        return site.url(path);
    }

    private void address(String path, String type, String body) {
        site.on(path, type, body);
        sources.add(site.url(path));
    }

    private void file(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
        sources.add(name);
    }

    private void file(String name, String text) throws IOException {
        file(name, text.getBytes(UTF_8));
    }

    private void addresses() throws IOException {
        sources.add(page("page"));
        site.on("/gzip", "text/html", NewsSite.gzip(html(title("gzip")).getBytes(UTF_8)), "Content-Encoding", "gzip");
        site.on(
                "/brotli",
                "text/html",
                NewsSite.brotli(html(title("brotli")).getBytes(UTF_8)),
                "Content-Encoding",
                "br");
        site.redirect("/old", "/moved");
        site.on("/moved", "text/html", html(title("redirect")));
        sources.addAll(List.of(site.url("/gzip"), site.url("/brotli"), site.url("/old")));
        address(
                "/rss",
                "application/rss+xml",
                "<rss version='2.0'><channel><title>E</title><link>/</link><description>d</description>"
                        + "<item><title>x</title><link>" + page("rss-link") + "</link></item></channel></rss>");
        address(
                "/atom",
                "application/atom+xml",
                "<feed xmlns='http://www.w3.org/2005/Atom'><title>E</title><id>x</id>"
                        + "<updated>2016-08-05T10:00:00Z</updated><entry><title>x</title><id>1</id><link href='"
                        + page("atom-link")
                        + "'/><updated>2016-08-05T10:00:00Z</updated></entry></feed>");
        address("/jsonfeed", "application/feed+json", "{\"items\":[{\"url\":\"" + page("json-feed-link") + "\"}]}");
        site.on(
                "/news.xml",
                "application/xml",
                "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url><loc>" + page("site-map")
                        + "</loc></url></urlset>");
        address(
                "/index.xml",
                "application/xml",
                "<sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><sitemap><loc>"
                        + site.url("/news.xml") + "</loc></sitemap></sitemapindex>");
    }

    private static byte[] archive(WarcCompression compression, String host, String... pages) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (WarcWriter writer = new WarcWriter(Channels.newChannel(out), compression)) {
            for (int i = 0; i < pages.length; i++) {
                HttpResponse http = new HttpResponse.Builder(200, "OK")
                        .body(MediaType.HTML_UTF8, pages[i].getBytes(UTF_8))
                        .build();
                writer.write(new WarcResponse.Builder(URI.create(host + (i + 1)))
                        .body(http)
                        .build());
            }
        }
        return out.toByteArray();
    }

    private static String json(String title) {
        return "{\"title\":\"" + title + "\",\"text\":\"" + PROSE + "\"}\n";
    }

    private void files() throws IOException {
        file("a.txt", title("text") + "\n\n" + PROSE + "\n");
        file("a.html.gz", NewsSite.gzip(html(title("compressed file")).getBytes(UTF_8)));
        file("a.warc", archive(WarcCompression.NONE, "https://archive.example/", html(title("archive"))));
        file(
                "b.warc.gz",
                archive(
                        WarcCompression.GZIP,
                        "https://news.example/",
                        html(title("first record")),
                        html(title("second record"))));
        file("a.jsonl", json(title("first line")) + json(title("second line")));
        file(
                "a.json",
                "{\"uri\":\"https://news.example/n\",\"headline\":\"" + title("ninjs") + "\",\"body_html\":\"<p>"
                        + PROSE + "</p>\"}");
        file(
                "a.jsonld",
                "{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"NewsArticle\",\"headline\":\""
                        + title("schema.org") + "\",\"articleBody\":\"" + PROSE + "\"}]}");
        file(
                "a.xml",
                "<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/'><contentMeta><headline>" + title("NewsML")
                        + "</headline></contentMeta><contentSet><inlineData contenttype='text/plain'>" + PROSE
                        + "</inlineData></contentSet></newsItem>");
        file("a.eml", "Subject: " + title("mail") + "\nContent-Type: text/plain\n\n" + PROSE + "\n");
        String content = ("<p>" + PROSE + "</p>").repeat(10).replace("<", "&lt;");
        file(
                "a.rss",
                "<rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel><title>E</title><link>/</link>"
                        + "<description>d</description><item><title>" + title("whole entry")
                        + "</title><link>https://news.example/w</link>"
                        + "<content:encoded>" + content + "</content:encoded></item></channel></rss>");
    }

    private String run(String... arguments) throws Exception {
        return RunnableJar.built().run(folder, arguments);
    }

    @Test
    void readsEveryKindAndReadsItsPartsAgain() throws Exception {
        addresses();
        files();
        List<String> build = new ArrayList<>(
                List.of("build", "--store", "store", "--allow-private", "--delay", "0", "--date", "2016-08-05"));
        build.addAll(sources);
        run(build.toArray(String[]::new));
        String list = run("list", "--store", "store");
        assertThat(titles)
                .hasSizeGreaterThan(15)
                .allSatisfy(title -> assertThat(list).contains(title));
        for (String part :
                Arrays.asList("b.warc.gz#https://news.example/2", "a.jsonl#2", "a.rss#https://news.example/w")) {
            String other = part.startsWith("b") ? "first record" : "first line";
            assertThat(run("explain", part, "--date", "2016-08-05"))
                    .as(part)
                    .contains("Germany – condemns – Syria", "came to nothing")
                    .doesNotContain(other);
        }
        assertThat(run("explain", site.url("/page"), "--store", "store", "--allow-private"))
                .contains("Ministers sign treaty by page", "came to nothing");
    }
}
