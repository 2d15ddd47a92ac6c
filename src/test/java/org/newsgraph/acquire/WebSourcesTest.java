package org.newsgraph.acquire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.acquire.RawDocument.Kind;
import org.newsgraph.problem.Problem;

@Timeout(60)
class WebSourcesTest {
    private static final int LIMIT = 20_000;
    private static final String ARTICLE = NewsSite.article("Ministers sign a treaty");
    private static final byte[] BYTES = ARTICLE.getBytes(StandardCharsets.UTF_8);

    private final List<Problem> problems = new ArrayList<>();
    private NewsSite site;

    @BeforeEach
    void open() throws IOException {
        site = new NewsSite();
    }

    @AfterEach
    void close() {
        site.close();
    }

    private List<RawDocument> read(Duration delay, boolean allowPrivate, String... sources) {
        Web web = new Web("newsgraph/1.0 (test)", delay, Duration.ofMillis(1500), allowPrivate);
        Sources all = new Sources(InputStream.nullInputStream(), LIMIT, web, Memory.NONE);
        try (Stream<RawDocument> documents = all.read(List.of(sources), problems::add)) {
            return documents.toList();
        }
    }

    private List<RawDocument> read(String... paths) {
        return read(Duration.ZERO, true, Arrays.stream(paths).map(site::url).toArray(String[]::new));
    }

    private List<String> codes() {
        return problems.stream().map(Problem::code).toList();
    }

    @Test
    void readsAPageAndSaysWhoReads() {
        site.on("/a", "text/html; charset=utf-8", ARTICLE);
        RawDocument document = read("/a").get(0);
        assertThat(document.kind()).isEqualTo(Kind.HTML);
        assertThat(document.content()).isEqualTo(ARTICLE);
        assertThat(document.hints().url()).contains(site.url("/a"));
        assertThat(site.requests()).containsExactly("/robots.txt newsgraph/1.0 (test)", "/a newsgraph/1.0 (test)");
        assertThat(problems).isEmpty();
    }

    @Test
    void unpacksAndDecodes() throws IOException {
        String german = ARTICLE.replace("treaty", "Verträge").replace("lang=\"en\"", "lang=\"de\"");
        site.on("/gzip", "text/html", NewsSite.gzip(BYTES), "Content-Encoding", "gzip")
                .on("/brotli", "text/html", NewsSite.brotli(BYTES), "Content-Encoding", "br")
                .on("/latin", "text/html; charset=ISO-8859-1", german.getBytes(Charset.forName("windows-1252")))
                .on("/file.html.gz", "application/octet-stream", NewsSite.gzip(BYTES));
        assertThat(read("/gzip", "/brotli", "/latin", "/file.html.gz"))
                .extracting(RawDocument::content)
                .containsExactly(ARTICLE, ARTICLE, german, ARTICLE);
        assertThat(problems).isEmpty();
    }

    /** Servers older than HTTP/1.1 say nothing of the length and close the connection. */
    @Test
    void readsToTheEndOfTheConnection() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread thread = new Thread(() -> {
                for (int i = 0; i < 2; i++) {
                    try (Socket socket = server.accept()) {
                        byte[] request = new byte[2000];
                        int length = socket.getInputStream().read(request);
                        boolean page = new String(request, 0, length, StandardCharsets.UTF_8).startsWith("GET /a ");
                        String answer =
                                page ? "200 OK\r\nContent-Type: text/html\r\n\r\n" + ARTICLE : "404 None\r\n\r\n";
                        socket.getOutputStream().write(("HTTP/1.0 " + answer).getBytes(StandardCharsets.UTF_8));
                    } catch (IOException e) {
                        return;
                    }
                }
            });
            thread.start();
            List<RawDocument> documents = read(Duration.ZERO, true, "http://127.0.0.1:" + server.getLocalPort() + "/a");
            assertThat(problems).isEmpty();
            assertThat(documents).extracting(RawDocument::content).containsExactly(ARTICLE);
        }
    }

    @Test
    void followsRedirectsToAnEnd() {
        site.on("/a", "text/html", ARTICLE).redirect("/old", "/a").redirect("/loop", "/loop");
        assertThat(read("/old", "/loop"))
                .singleElement()
                .satisfies(d -> assertThat(d.hints().url()).contains(site.url("/a")));
        assertThat(codes()).containsExactly("ACQUIRE-013");
    }

    @Test
    void obeysRobots() {
        site.on(
                        "/robots.txt",
                        "text/plain",
                        "User-agent: *\nDisallow: /closed/\n\nUser-agent: newsgraph\nDisallow: /own/\n")
                .on("/own/a", "text/html", ARTICLE)
                .on("/closed/a", "text/html", ARTICLE)
                .redirect("/open", "/own/a");
        assertThat(read("/own/a", "/closed/a", "/open")).hasSize(1);
        assertThat(codes()).containsExactly("ACQUIRE-012", "ACQUIRE-012");
        assertThat(site.requests().stream().filter(r -> r.startsWith("/robots.txt")))
                .hasSize(1);
    }

    @Test
    void readsNothingWhereRobotsCannotBeAsked() {
        site.on("/robots.txt", exchange -> exchange.sendResponseHeaders(503, -1))
                .on("/a", "text/html", ARTICLE);
        assertThat(read("/a")).isEmpty();
        assertThat(codes()).containsExactly("ACQUIRE-014");
    }

    @Test
    void waitsBetweenRequests() {
        site.on("/a", "text/html", ARTICLE).on("/b", "text/html", ARTICLE);
        long begin = System.nanoTime();
        assertThat(read(Duration.ofMillis(300), true, site.url("/a"), site.url("/b")))
                .hasSize(2);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThan(Duration.ofMillis(550));
    }

    @Test
    void oneBadAddressDoesNotStopTheOthers() {
        site.on("/a", "text/html", ARTICLE)
                .on("/large", "text/html", "x".repeat(LIMIT + 1))
                .on("/bomb", "text/html", new byte[0])
                .on("/slow", exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    try (OutputStream out = exchange.getResponseBody()) {
                        for (int i = 0; i < 20; i++) {
                            out.write("<p>still here".getBytes(StandardCharsets.UTF_8));
                            out.flush();
                            Thread.sleep(500);
                        }
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });
        assertThat(read("/none", "/large", "/bomb", "/slow", "/a")).hasSize(1);
        assertThat(codes()).containsExactly("ACQUIRE-013", "ACQUIRE-003", "ACQUIRE-009", "ACQUIRE-014");
        problems.clear();
        assertThat(read(
                        Duration.ZERO,
                        true,
                        "http://no-such-host.invalid/",
                        "http://127.0.0.1:1/",
                        "file:///etc/hosts"))
                .isEmpty();
        assertThat(codes()).containsExactly("ACQUIRE-014", "ACQUIRE-014", "ACQUIRE-008");
    }

    @Test
    void aZipBombEndsAtTheLimit() throws IOException {
        byte[] brotli = NewsSite.brotliBomb(10);
        assertThat(brotli).hasSizeLessThan(400);
        site.on("/gzip", "text/html", NewsSite.gzip(new byte[50_000_000]), "Content-Encoding", "gzip")
                .on("/brotli", "text/html", brotli, "Content-Encoding", "br");
        assertThat(read("/gzip", "/brotli")).isEmpty();
        assertThat(codes()).containsExactly("ACQUIRE-003", "ACQUIRE-003");
    }

    @Test
    void refusesPrivateAddresses() {
        site.on("/a", "text/html", ARTICLE);
        assertThat(read(Duration.ZERO, false, site.url("/a"), site.url("/a").replace("127.0.0.1", "localhost")))
                .isEmpty();
        assertThat(codes()).containsExactly("ACQUIRE-011", "ACQUIRE-011");
        assertThat(site.requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.9.9.9",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "0.0.0.0",
                "100.64.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "192.0.2.1",
                "::1",
                "::",
                "fe80::1",
                "fd00::1",
                "::ffff:10.0.0.1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::"
            })
    void knowsPrivateAddresses(String address) throws UnknownHostException {
        assertThat(Addresses.isPrivate(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"93.184.216.34", "8.8.8.8", "172.32.0.1", "2606:4700::1111", "::ffff:8.8.8.8"})
    void knowsPublicAddresses(String address) throws UnknownHostException {
        assertThat(Addresses.isPrivate(InetAddress.getByName(address))).isFalse();
    }

    private void pages() {
        site.on("/1", "text/html", NewsSite.article("First")).on("/2", "text/html", NewsSite.article("Second"));
    }

    private void readsBoth(String path) {
        assertThat(read(path))
                .extracting(d -> d.hints().url().orElse(""))
                .containsExactly(site.url("/1"), site.url("/2"));
        assertThat(problems).isEmpty();
    }

    @Test
    void readsRss() {
        pages();
        site.on("/feed", "application/rss+xml", """
                <?xml version="1.0"?><rss version="2.0"><channel><title>Example</title><link>/</link><description>d</description>
                <item><title>First</title><link>/1</link><pubDate>Fri, 05 Aug 2016 10:00:00 GMT</pubDate></item>
                <item><title>Second</title><link>%s</link></item></channel></rss>""".formatted(site.url("/2")));
        readsBoth("/feed");
    }

    @Test
    void readsAtom() {
        pages();
        site.on("/feed", "text/xml", """
                <feed xmlns="http://www.w3.org/2005/Atom"><title>Example</title><id>x</id><updated>2016-08-05T10:00:00Z</updated>
                <entry><title>First</title><id>1</id><link href="%s"/><updated>2016-08-05T10:00:00Z</updated></entry>
                <entry><title>Second</title><id>2</id><link href="%s"/><updated>2016-08-05T10:00:00Z</updated></entry>
                </feed>""".formatted(site.url("/1"), site.url("/2")));
        readsBoth("/feed");
    }

    @Test
    void readsJsonFeeds() {
        pages();
        site.on("/feed", "application/feed+json", """
                {"version":"https://jsonfeed.org/version/1.1","title":"Example","items":[
                {"id":"1","url":"%s","title":"First"},{"id":"2","url":"%s","title":"Second"}]}""".formatted(site.url("/1"), site.url("/2")));
        readsBoth("/feed");
    }

    @Test
    void readsSiteMaps() {
        pages();
        site.on("/index.xml", "application/xml", """
                <?xml version="1.0"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <sitemap><loc>%s</loc></sitemap></sitemapindex>""".formatted(site.url("/news.xml")));
        site.on("/news.xml", "application/xml", """
                <?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                 xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
                <url><loc>%s</loc><news:news><news:publication><news:name>E</news:name><news:language>en</news:language></news:publication>
                <news:publication_date>2016-08-05</news:publication_date><news:title>First</news:title></news:news></url>
                <url><loc>%s</loc></url></urlset>""".formatted(site.url("/1"), site.url("/2")));
        readsBoth("/index.xml");
    }

    @Test
    void aFeedThatIsAPageIsNoArticle() {
        site.on("/feed", "application/rss+xml", ARTICLE)
                .on("/news.xml?a=b", "text/html", ARTICLE)
                .on("/a", "application/xhtml+xml", ARTICLE);
        assertThat(read("/feed", "/news.xml?a=b", "/a"))
                .singleElement()
                .extracting(RawDocument::source)
                .isEqualTo(site.url("/a"));
        assertThat(codes()).containsExactly("ACQUIRE-016", "ACQUIRE-016");
    }

    @Test
    void brokenFeedsAndThoseInACircleEnd() {
        site.on("/cut", "text/xml", "<rss version='2.0'><channel><title>Example</title><item><title>A")
                .on(
                        "/entities",
                        "text/xml",
                        "<!DOCTYPE rss [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><rss version='2.0'>"
                                + "<channel><title>&a;</title></channel></rss>")
                .on(
                        "/circle",
                        "text/xml",
                        "<rss version='2.0'><channel><title>E</title><link>/</link><description>d</description>"
                                + "<item><title>A</title><link>/circle</link></item></channel></rss>");
        assertThat(read("/cut", "/entities", "/circle")).isEmpty();
        assertThat(codes()).containsExactly("ACQUIRE-016", "ACQUIRE-016", "ACQUIRE-018");
    }
}
