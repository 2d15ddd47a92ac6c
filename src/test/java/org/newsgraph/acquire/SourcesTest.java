package org.newsgraph.acquire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.acquire.RawDocument.Kind;
import org.newsgraph.problem.Problem;

class SourcesTest {
    private static final int LIMIT = 2000;

    @TempDir
    Path folder;

    private final List<Problem> problems = new ArrayList<>();

    private List<RawDocument> read(InputStream in, Object... sources) {
        List<String> names = Stream.of(sources).map(Object::toString).toList();
        try (Stream<RawDocument> documents = new Sources(in, LIMIT).read(names, problems::add)) {
            return documents.toList();
        }
    }

    private List<RawDocument> read(Object... sources) {
        return read(InputStream.nullInputStream(), sources);
    }

    private Path write(String name, String text) throws IOException {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private Path write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    @Test
    void readsFoldersInTheOrderOfTheirNames() throws IOException {
        write("b.txt", "second");
        write("a/z.html", "<p>first</p>");
        write("c.md", "third");
        write(".hidden.txt", "no");
        write("README.md", "no");
        write("d.bin", "no");
        assertThat(read(folder)).extracting(RawDocument::content).containsExactly("<p>first</p>", "second", "third");
        assertThat(read(folder)).extracting(RawDocument::kind).containsExactly(Kind.HTML, Kind.TEXT, Kind.TEXT);
        assertThat(problems).isEmpty();
    }

    @Test
    void takesAFolderWithAnArticleForOneWithItsHints() throws IOException {
        Path article = write("one/article.txt", "text");
        write("one/other.txt", "not read");
        write(
                "one/meta.json",
                "{\"url\":\"https://news.example/1\",\"publisher\":\"Example\",\"date\":\"2016-08-05\",\"title\":\"T\"}");
        List<RawDocument> documents = read(folder);
        assertThat(documents).hasSize(1);
        assertThat(documents.get(0).source()).isEqualTo(article.toString());
        Hints hints = documents.get(0).hints();
        assertThat(hints.url()).contains("https://news.example/1");
        assertThat(hints.publisher()).contains("Example");
        assertThat(hints.date()).contains(LocalDate.of(2016, 8, 5));
        assertThat(hints.title()).contains("T");
    }

    @Test
    void saysWhenMetadataBesideAnArticleIsBroken() throws IOException {
        write("one/article.txt", "text");
        write("one/meta.json", "{\"date\":\"last Friday\"}");
        assertThat(read(folder)).hasSize(1);
        assertThat(problems).extracting(Problem::code).containsExactly("ACQUIRE-006");
    }

    @Test
    void readsOneArticleALine() throws IOException {
        Path file = write("a.jsonl", """
                {"url":"https://news.example/1","title":"One","date":"2016-08-05T10:00:00Z","text":"first"}

                {"title":"Two","html":"<p>second</p>"}
                {broken
                {"title":"no text"}
                {"text":"last"}
                """);
        List<RawDocument> documents = read(file);
        assertThat(documents).extracting(RawDocument::content).containsExactly("first", "<p>second</p>", "last");
        assertThat(documents.get(0).hints().date()).contains(LocalDate.of(2016, 8, 5));
        assertThat(documents.get(1).kind()).isEqualTo(Kind.HTML);
        assertThat(problems).extracting(Problem::source).containsExactly(file + "#4", file + "#5");
        assertThat(problems).extracting(Problem::code).containsOnly("ACQUIRE-005");
    }

    @Test
    void skipsALineBeyondTheLimit() throws IOException {
        Path file = write("a.jsonl", "{\"text\":\"" + "x".repeat(LIMIT) + "\"}\n{\"text\":\"short\"}\n");
        assertThat(read(file)).extracting(RawDocument::content).containsExactly("short");
        assertThat(problems).extracting(Problem::code).containsExactly("ACQUIRE-003");
    }

    @Test
    void readsNewsArticlesInJson() throws IOException {
        Path schema = write("schema.json", """
                {"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"Example"},
                 {"@type":"NewsArticle","headline":"Talks","datePublished":"2016-08-05","articleBody":"They met.",
                  "publisher":{"@type":"Organization","name":"Example"},"url":"https://news.example/2"}]}""");
        Path ninjs = write("ninjs.json", """
                {"uri":"tag:news.example,2016:3","headline":"More talks","body_text":"They met again.","versioncreated":"2016-08-06T01:00:00Z"}""");
        Path ninjs2 = write("ninjs2.json", """
                {"headlines":[{"value":"Third talks"}],"bodies":[{"contenttype":"text/html","value":"<p>x</p>"},{"contenttype":"text/plain","value":"Plain."}]}""");
        List<RawDocument> documents = read(schema, ninjs, ninjs2);
        assertThat(documents)
                .extracting(RawDocument::content)
                .containsExactly("They met.", "They met again.", "Plain.");
        assertThat(documents)
                .extracting(d -> d.hints().title().orElseThrow())
                .containsExactly("Talks", "More talks", "Third talks");
        assertThat(documents.get(0).hints().publisher()).contains("Example");
        assertThat(documents.get(1).hints().url()).isEmpty();
    }

    @Test
    void goesOnAfterEachFault() throws IOException {
        Path empty = write("empty.txt", " \n");
        Path large = write("large.txt", "x".repeat(LIMIT + 1));
        Path binary = write("binary.txt", new byte[] {1, 2, 0, 3, 'a', 0, 0});
        Path json = write("wrong.json", "{\"a\":1}");
        Path good = write("good.txt", "good");
        assertThat(read(folder.resolve("none.txt"), empty, large, binary, json, "ftp://news.example/", good))
                .extracting(RawDocument::content)
                .containsExactly("good");
        assertThat(problems)
                .extracting(Problem::code)
                .containsExactly(
                        "ACQUIRE-001", "ACQUIRE-009", "ACQUIRE-003", "ACQUIRE-004", "ACQUIRE-005", "ACQUIRE-008");
    }

    @Test
    void saysWhenAFolderHoldsNothing() {
        assertThat(read(folder)).isEmpty();
        assertThat(problems).extracting(Problem::code).containsExactly("ACQUIRE-007");
    }

    @Test
    void tellsWhatStandardInputHolds() {
        assertThat(read(in("<!DOCTYPE html><html><body><p>x</p>"), "-").get(0).kind())
                .isEqualTo(Kind.HTML);
        assertThat(read(in("[A bracket] and text"), "-").get(0).kind()).isEqualTo(Kind.TEXT);
        assertThat(read(in("{\"text\":\"a\"}\n{\"text\":\"b\"}"), "-")).hasSize(2);
        assertThat(read(in("{\"text\":\"a\"}"), "-").get(0).content()).isEqualTo("a");
    }

    @Test
    void readsUnusualEncodings() throws IOException {
        String text = "Café — “quoted”";
        Charset windows = Charset.forName("windows-1252");
        assertThat(read(write("w.txt", text.getBytes(windows))).get(0).content())
                .isEqualTo(text);
        assertThat(read(write("u.txt", ("\ufeff" + text).getBytes(StandardCharsets.UTF_8)))
                        .get(0)
                        .content())
                .isEqualTo(text);
        assertThat(read(write("l.txt", ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE)))
                        .get(0)
                        .content())
                .isEqualTo(text);
        String page = "<html><head><meta charset=\"windows-1251\"></head><body>Привет</body></html>";
        assertThat(read(write("c.html", page.getBytes(Charset.forName("windows-1251"))))
                        .get(0)
                        .content())
                .isEqualTo(page);
        assertThat(read(write("u.html", page.replace("1251", "1252").getBytes(StandardCharsets.UTF_8)))
                        .get(0)
                        .content())
                .contains("Привет");
        assertThat(problems).isEmpty();
    }

    @Test
    void readsNothingAheadOfItsTurn() throws IOException {
        write("a.txt", "one");
        Path later = write("b.txt", "two");
        Iterator<RawDocument> documents = new Sources(InputStream.nullInputStream())
                .read(List.of(folder.toString()), problems::add)
                .iterator();
        assertThat(documents.next().content()).isEqualTo("one");
        Files.writeString(later, "changed");
        assertThat(documents.next().content()).isEqualTo("changed");
    }

    private static InputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
