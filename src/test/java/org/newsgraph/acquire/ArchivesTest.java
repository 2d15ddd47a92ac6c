package org.newsgraph.acquire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.newsgraph.acquire.RawDocument.Kind;
import org.newsgraph.problem.Problem;

@Timeout(60)
class ArchivesTest {
    private static final String ARTICLE = NewsSite.article("Ministers sign a treaty");

    @TempDir
    Path folder;

    private final List<Problem> problems = new ArrayList<>();

    private List<RawDocument> read(Object... sources) {
        List<String> names = Stream.of(sources).map(Object::toString).toList();
        try (Stream<RawDocument> documents =
                new Sources(InputStream.nullInputStream(), 100_000).read(names, problems::add)) {
            return documents.toList();
        }
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private List<String> codes() {
        return problems.stream().map(Problem::code).toList();
    }

    private static byte[] archive(WarcCompression compression) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (WarcWriter writer = new WarcWriter(Channels.newChannel(out), compression)) {
            writer.write(record(
                    "https://news.example/1", 200, MediaType.HTML_UTF8, ARTICLE.getBytes(StandardCharsets.UTF_8)));
            writer.write(record(
                    "https://news.example/gone", 404, MediaType.HTML_UTF8, "gone".getBytes(StandardCharsets.UTF_8)));
            writer.write(record("https://news.example/image", 200, MediaType.parse("image/png"), new byte[] {1, 2, 3}));
            writer.write(record(
                    "https://news.example/2",
                    200,
                    MediaType.parse("text/html; charset=iso-8859-1"),
                    ARTICLE.replace("Borduria", "Böhmen").getBytes(StandardCharsets.ISO_8859_1)));
        }
        return out.toByteArray();
    }

    private static WarcResponse record(String url, int status, MediaType type, byte[] body) throws IOException {
        HttpResponse http =
                new HttpResponse.Builder(status, "-").body(type, body).build();
        return new WarcResponse.Builder(URI.create(url)).body(http).build();
    }

    @ParameterizedTest
    @EnumSource(
            value = WarcCompression.class,
            names = {"NONE", "GZIP"})
    void readsThePagesOfAnArchive(WarcCompression compression) throws IOException {
        Path file = folder.resolve(compression == WarcCompression.GZIP ? "a.warc.gz" : "a.warc");
        Files.write(file, archive(compression));
        List<RawDocument> documents = read(folder);
        assertThat(problems).isEmpty();
        assertThat(documents)
                .extracting(RawDocument::source)
                .containsExactly(file + "#https://news.example/1", file + "#https://news.example/2");
        assertThat(documents.get(0).content()).isEqualTo(ARTICLE);
        assertThat(documents.get(1).content()).contains("Böhmen");
        assertThat(documents.get(1).hints().url()).contains("https://news.example/2");
    }

    @ParameterizedTest
    @EnumSource(
            value = WarcCompression.class,
            names = {"NONE", "GZIP"})
    void readsAnArchiveUpToWhereItIsCut(WarcCompression compression) throws IOException {
        byte[] whole = archive(compression);
        Path file = Files.write(folder.resolve("cut.warc.gz"), Arrays.copyOf(whole, whole.length - 300));
        Path good = write("good.txt", "A good text.");
        assertThat(read(file, good))
                .extracting(RawDocument::source)
                .contains(file + "#https://news.example/1", good.toString());
        assertThat(codes()).isNotEmpty().allMatch("ACQUIRE-015"::equals);
    }

    @Test
    void leavesOutABrokenRecord() throws IOException {
        String plain = new String(archive(WarcCompression.NONE), StandardCharsets.ISO_8859_1);
        Path file = folder.resolve("broken.warc");
        Files.write(
                file,
                plain.replace("HTTP/1.0 404", "BROKEN!!!!!!")
                        .replace("HTTP/1.1 404", "BROKEN!!!!!!")
                        .getBytes(StandardCharsets.ISO_8859_1));
        assertThat(read(file)).hasSize(2);
        assertThat(codes()).containsExactly("ACQUIRE-015");
    }

    @Test
    void readsNewsMl() throws IOException {
        Path file = write("item.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>
                <newsItem guid="urn:1" version="1"><itemMeta><provider><name>Example Agency</name></provider>
                <firstCreated>2016-08-05T10:00:00+02:00</firstCreated></itemMeta>
                <contentMeta><headline>Ministers sign a treaty</headline></contentMeta>
                <contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body>
                <p>The ministers met on Monday.</p></body></html></inlineXML></contentSet></newsItem>
                <newsItem guid="urn:2"><contentMeta><headline>Second</headline></contentMeta>
                <contentSet><inlineData contenttype="text/plain">Plain words of an agency.</inlineData></contentSet></newsItem>
                </itemSet></newsMessage>""");
        List<RawDocument> documents = read(file);
        assertThat(problems).isEmpty();
        assertThat(documents).extracting(RawDocument::kind).containsExactly(Kind.HTML, Kind.TEXT);
        Hints hints = documents.get(0).hints();
        assertThat(hints.title()).contains("Ministers sign a treaty");
        assertThat(hints.publisher()).contains("Example Agency");
        assertThat(hints.date()).contains(LocalDate.of(2016, 8, 5));
        assertThat(documents.get(0).content()).contains("<p>The ministers met on Monday.</p>");
        assertThat(documents.get(1).content()).isEqualTo("Plain words of an agency.");
    }

    @Test
    void readsNinjs() throws IOException {
        Path file = write("item.json", """
                {"uri":"https://news.example/n1","headline":"Ministers sign a treaty","firstcreated":"2016-08-05T10:00:00Z",
                 "body_html":"<p>The ministers met on Monday.</p>"}""");
        RawDocument document = read(file).get(0);
        assertThat(document.kind()).isEqualTo(Kind.HTML);
        assertThat(document.hints().date()).contains(LocalDate.of(2016, 8, 5));
        assertThat(document.hints().title()).contains("Ministers sign a treaty");
    }

    @Test
    void readsNewsletters() throws IOException {
        Path file = write("letter.eml", """
                From: =?utf-8?Q?The_Ex=C3=A4mple?= <news@news.example>
                Subject: =?utf-8?B?TWluaXN0ZXJzIHNpZ24=?= a treaty
                Date: Fri, 05 Aug 2016 10:00:00 +0200 (CEST)
                Content-Type: multipart/alternative; boundary="=_b"

                --=_b
                Content-Type: text/plain; charset=utf-8

                plain
                --=_b
                Content-Type: text/html; charset=iso-8859-1
                Content-Transfer-Encoding: quoted-printable

                <p>The ministers of B=F6hmen met on Mon=
                day.</p>
                --=_b--
                """);
        RawDocument document = read(file).get(0);
        assertThat(problems).isEmpty();
        assertThat(document.kind()).isEqualTo(Kind.HTML);
        assertThat(document.content()).contains("Böhmen met on Monday.");
        assertThat(document.hints().title()).contains("Ministers sign a treaty");
        assertThat(document.hints().publisher()).contains("The Exämple");
        assertThat(document.hints().date()).contains(LocalDate.of(2016, 8, 5));
    }

    @Test
    void badFilesGiveTheirCodes() throws IOException {
        Path empty = write("empty.xml", "<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/'/>");
        Path mail = write("mail.eml", "Subject: x\nContent-Type: image/png\n\nxxx");
        Path bomb = Files.write(folder.resolve("bomb.html.gz"), NewsSite.gzip(new byte[50_000_000]));
        byte[] cut = NewsSite.gzip(ARTICLE.getBytes(StandardCharsets.UTF_8));
        Path broken = Files.write(folder.resolve("cut.html.gz"), Arrays.copyOf(cut, cut.length / 2));
        Path deep = write("deep.json", "[".repeat(100_000));
        assertThat(read(empty, mail, bomb, broken, deep)).isEmpty();
        assertThat(codes()).containsExactly("ACQUIRE-017", "ACQUIRE-017", "ACQUIRE-003", "ACQUIRE-002", "ACQUIRE-005");
    }
}
