package org.newsgraph;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.acquire.NewsSite;

/** Everything bad in one batch with good articles between, and a heap that holds little more than the models. */
@Tag("long")
@Timeout(900)
class BadInputIT {
    private static final Duration PATIENCE = Duration.ofMinutes(8);
    private static final String HEAP = "-Xmx1g";
    private static final String PROSE =
            "<p>The foreign minister of Borduria met her colleague of Syldavia on Monday and signed a"
                    + " treaty about the river, a spokesman said in the capital.</p><p>Both governments had quarrelled over the water for"
                    + " years, and nobody had expected that the talks would end so soon.</p>";
    private static final String LAUGHS = "<?xml version='1.0'?><!DOCTYPE lolz [<!ENTITY a 'ha'>"
            + laugh('b', 'a') + laugh('c', 'b') + laugh('d', 'c') + laugh('e', 'd') + laugh('f', 'e') + laugh('g', 'f')
            + laugh('h', 'g') + laugh('i', 'h') + laugh('j', 'i') + "]>";

    @TempDir
    Path folder;

    private NewsSite site;

    /** The sources in order, and the code each must give; empty for a good one. */
    private final Map<String, String> expected = new LinkedHashMap<>();

    private static String laugh(char name, char of) {
        return "<!ENTITY " + name + " '" + ("&" + of + ";").repeat(10) + "'>";
    }

    @BeforeEach
    void open() throws IOException {
        site = new NewsSite();
    }

    @AfterEach
    void close() {
        site.close();
    }

    private void good() throws IOException {
        String title = "Ministers sign treaty number " + expected.size();
        Path file = folder.resolve("good" + expected.size() + ".html");
        expected.put(Files.writeString(file, NewsSite.article(title)).toString(), "");
    }

    private void file(String code, String name, byte[] bytes) throws IOException {
        expected.put(Files.write(folder.resolve(name), bytes).toString(), code);
        good();
    }

    private void file(String code, String name, String text) throws IOException {
        file(code, name, text.getBytes(UTF_8));
    }

    private void address(String code, String path, String type, byte[] body, String... headers) throws IOException {
        site.on(path, type, body, headers);
        expected.put(site.url(path), code);
        good();
    }

    private static String page(String head, String body) {
        return "<!DOCTYPE html><html lang='en'><head>" + head + "</head><body>" + body + "</body></html>";
    }

    private static String dated(String day, String body) {
        return page(
                "<title>Ministers sign a treaty</title><meta property='article:published_time' content='" + day + "'>",
                body);
    }

    /** Packs many zeros without holding them. */
    private static byte[] zeros(int megabytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            byte[] some = new byte[1 << 20];
            for (int i = 0; i < megabytes; i++) {
                gzip.write(some);
            }
        }
        return out.toByteArray();
    }

    private static byte[] archive(String type, String encoding, byte[] body) throws IOException {
        ByteArrayOutputStream http = new ByteArrayOutputStream();
        http.writeBytes(("HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\n" + encoding + "Content-Length: "
                        + body.length + "\r\n\r\n")
                .getBytes(UTF_8));
        http.writeBytes(body);
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        record.writeBytes(
                ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:d0d1a3c8-7d0c-4a8f-9a53-0b44c0a53d7a>\r\n"
                                + "WARC-Date: 2016-08-05T10:00:00Z\r\nWARC-Target-URI: https://news.example/1\r\n"
                                + "Content-Type: application/http;msgtype=response\r\nContent-Length: " + http.size()
                                + "\r\n\r\n")
                        .getBytes(UTF_8));
        record.writeBytes(http.toByteArray());
        record.writeBytes("\r\n\r\n".getBytes(UTF_8));
        return record.toByteArray();
    }

    private void strangeFiles() throws IOException {
        file("ACQUIRE-009", "empty.html", "");
        file("ACQUIRE-004", "binary.txt", new byte[] {
            (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 26, '\n', 0, 0, 0, 13, 'I', 'H'
        });
        file("ACQUIRE-003", "large.html", dated("2016-08-05", PROSE + "x".repeat(50 << 20)));
        file("ACQUIRE-003", "large.txt", "All work and no play. ".repeat((50 << 20) / 22));
        file("CLEAN-008", "long.txt", "The ministers met.\n".repeat(500_000));
        file("CLEAN-009", "deep.html", dated("2016-08-05", "<div>".repeat(100_000) + PROSE + "</div>".repeat(100_000)));
        file("CLEAN-009", "wide.html", dated("2016-08-05", "<p>x".repeat(2_000_000) + PROSE));
        file(
                "ACQUIRE-010",
                "charset.html",
                ("<meta charset='Shift_JIS'>" + dated("2016-08-05", PROSE + "\u0080\u00ff\u00fd"))
                        .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        file(
                "CLEAN-003",
                "untitled.html",
                page("<meta property='article:published_time' content='2016-08-05'>", PROSE));
        file("CLEAN-005", "undated.html", page("<title>Ministers sign a treaty</title>", PROSE));
        file("CLEAN-007", "future.html", dated("2099-08-05", PROSE));
        file("CLEAN-001", "menu.html", page("", "<nav><a href='/'>Home</a></nav>"));
        file("ACQUIRE-005", "deep.json", "[".repeat(100_000) + "]".repeat(100_000));
        file("ACQUIRE-002", "cut.html.gz", Arrays.copyOf(NewsSite.gzip(PROSE.getBytes(UTF_8)), 60));
        file("ACQUIRE-017", "bare.eml", "Subject: x\nContent-Type: image/png\n\nxxx");
    }

    private void strangeXml() throws IOException {
        file("ACQUIRE-016", "page.rss", dated("2016-08-05", PROSE));
        file("ACQUIRE-016", "laughs.rss", LAUGHS + "<rss version='2.0'><channel><title>&j;</title></channel></rss>");
        file(
                "ACQUIRE-016",
                "laughs.atom",
                LAUGHS + "<feed xmlns='http://www.w3.org/2005/Atom'><title>&j;</title></feed>");
        file("ACQUIRE-016", "laughs.xml", LAUGHS + "<urlset><url><loc>http://localhost/&j;</loc></url></urlset>");
        file(
                "ACQUIRE-017",
                "laughs-news.xml",
                LAUGHS + "<newsItem><contentMeta><headline>&j;</headline></contentMeta></newsItem>");
        file("ACQUIRE-016", "deep.rss", "<rss version='2.0'><channel>" + "<a>".repeat(100_000));
    }

    private void archivesAndBombs() throws IOException {
        byte[] whole = archive(
                "text/html", "", NewsSite.article("Ministers sign a pact").getBytes(UTF_8));
        byte[] two = Arrays.copyOf(whole, whole.length * 2 - 300);
        System.arraycopy(whole, 0, two, whole.length, whole.length - 300);
        file("ACQUIRE-015", "cut.warc", two);
        byte[] packed = NewsSite.gzip(two);
        file("ACQUIRE-015", "cut.warc.gz", Arrays.copyOf(packed, packed.length - 12));
        file("ACQUIRE-003", "bomb.warc", archive("text/html", "Content-Encoding: gzip\r\n", zeros(500)));
        file("ACQUIRE-003", "bomb.html.gz", zeros(1000));
        file("ACQUIRE-002", "bomb.jsonl.gz", zeros(3000));
        file("ACQUIRE-004", "twice.html.gz", NewsSite.gzip(zeros(100)));
    }

    private void addresses() throws IOException {
        address("ACQUIRE-003", "/bomb-gzip", "text/html", zeros(500), "Content-Encoding", "gzip");
        address("ACQUIRE-003", "/bomb-brotli", "text/html", NewsSite.brotliBomb(60), "Content-Encoding", "br");
        address(
                "ACQUIRE-016",
                "/feed.rss",
                "text/html",
                dated("2016-08-05", PROSE).getBytes(UTF_8));
        address("ACQUIRE-009", "/empty", "text/html", new byte[0]);
        site.redirect("/loop", "/loop");
        expected.put(site.url("/loop"), "ACQUIRE-013");
        for (int i = 0; i < 30; i++) {
            site.redirect("/chain/" + i, "/chain/" + (i + 1));
        }
        expected.put(site.url("/chain/0"), "ACQUIRE-013");
        expected.put(site.url("/gone"), "ACQUIRE-013");
        good();
    }

    @Test
    void eachBadInputGivesItsCodeAndTheGoodOnesAreRead() throws Exception {
        good();
        strangeFiles();
        strangeXml();
        archivesAndBombs();
        addresses();
        JsonObject report = build();
        Map<String, List<String>> codes = StreamSupport.stream(
                        report.getAsJsonArray("faults").spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .collect(Collectors.groupingBy(
                        f -> f.get("source").getAsString().replaceFirst("#.*", ""),
                        Collectors.mapping(f -> f.get("code").getAsString(), Collectors.toList())));
        JsonArray read = report.getAsJsonArray("articles");
        List<String> sources = StreamSupport.stream(read.spliterator(), false)
                .map(a -> a.getAsJsonObject().get("source").getAsString())
                .toList();
        SoftAssertions all = new SoftAssertions();
        // What stands before the cut is read.
        all.assertThat(sources)
                .contains(
                        folder.resolve("cut.warc") + "#https://news.example/1",
                        folder.resolve("cut.warc.gz") + "#https://news.example/1");
        expected.forEach((source, code) -> {
            if (code.isEmpty()) {
                all.assertThat(sources).contains(source);
                all.assertThat(codes.getOrDefault(source, List.of())).as(source).isEmpty();
            } else {
                all.assertThat(codes.getOrDefault(source, List.of())).as(source).contains(code);
            }
        });
        all.assertAll();
        long different = StreamSupport.stream(read.spliterator(), false)
                .map(a -> a.getAsJsonObject().get("iri").getAsString())
                .distinct()
                .count();
        assertThat(report.get("stored").getAsLong()).isEqualTo(different);
    }

    private JsonObject build() throws Exception {
        Path log = folder.resolve("build.log");
        List<String> command = new ArrayList<>(RunnableJar.built().command("build"));
        command.replaceAll(part -> part.startsWith("-Xmx") ? HEAP : part);
        command.addAll(expected.keySet());
        command.addAll(List.of("--store", "store", "--report", "report.json", "--allow-private", "--delay", "0"));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                    .as("%s", Files.readString(log))
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.exitValue()).as("%s", Files.readString(log)).isEqualTo(1);
        assertThat(folder.resolve("report.json"))
                .as("%s", Files.readString(log))
                .exists();
        return JsonParser.parseString(Files.readString(folder.resolve("report.json")))
                .getAsJsonObject();
    }
}
