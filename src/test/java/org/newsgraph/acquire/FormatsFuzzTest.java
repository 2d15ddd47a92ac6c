package org.newsgraph.acquire;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.newsgraph.acquire.RawDocument.Kind;
import org.newsgraph.acquire.Sources.Deferred;
import org.newsgraph.acquire.Sources.Found;
import org.newsgraph.acquire.Sources.Item;
import org.newsgraph.problem.Problem;

/** Reads made-up bytes as each kind of source: whatever they are, they give articles, links or problems, and end. */
class FormatsFuzzTest {
    private static final int LIMIT = 1 << 20;
    private static final String TIME = "5s";

    @FuzzTest(maxDuration = TIME)
    void feed(byte[] bytes) throws IOException {
        read(new FeedFormat(), "xml", bytes);
    }

    @FuzzTest(maxDuration = TIME)
    void siteMap(byte[] bytes) throws IOException {
        read(new SitemapFormat(), "xml", bytes);
    }

    @FuzzTest(maxDuration = TIME)
    void newsMl(byte[] bytes) throws IOException {
        read(new NewsMlFormat(), "xml", bytes);
    }

    @FuzzTest(maxDuration = TIME)
    void json(byte[] bytes) throws IOException {
        read(JsonFormat.DOCUMENT, "json", bytes);
    }

    @FuzzTest(maxDuration = TIME)
    void jsonLines(byte[] bytes) throws IOException {
        read(JsonFormat.LINES, "jsonl", bytes);
    }

    @FuzzTest(maxDuration = TIME)
    void mail(byte[] bytes) throws IOException {
        read(new MailFormat(), "eml", bytes);
    }

    @FuzzTest(maxDuration = TIME)
    void archive(byte[] bytes) throws IOException {
        read(new WarcFormat(), "warc", bytes);
    }

    /** What the formats make of a source that has no name, as on standard input. */
    @FuzzTest(maxDuration = TIME)
    void anything(byte[] bytes) {
        List<Problem> problems = new ArrayList<>();
        try (var documents = new Sources(new ByteArrayInputStream(bytes), LIMIT, Web.POLITE, Memory.NONE)
                .read(List.of("-"), problems::add)) {
            documents.limit(100).forEach(FormatsFuzzTest::check);
        }
    }

    private static void read(SourceFormat format, String extension, byte[] bytes) throws IOException {
        List<Problem> problems = new ArrayList<>();
        Reading reading =
                new Reading(LIMIT, problems::add, (address, origin) -> new Deferred(List.<Item>of()::iterator));
        Input.Origin origin = new Input.Origin("fuzz", extension, "", "", true, 0, Hints.NONE);
        Input input;
        try {
            input = Input.open(origin, new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            // A broken gzip header; SourceReader makes it ACQUIRE-002.
            return;
        }
        int items = 0;
        try {
            Iterator<Item> found = format.read(input, reading);
            while (found.hasNext()) {
                items++;
                if (found.next() instanceof Found document) {
                    check(document.document());
                }
            }
        } catch (IOException e) {
            return;
        }
        boolean silent = format instanceof WarcFormat || format == JsonFormat.LINES;
        assertThat(items > 0 || !problems.isEmpty() || silent).isTrue();
    }

    private static void check(RawDocument document) {
        assertThat(document.kind()).isIn(Kind.TEXT, Kind.HTML);
        assertThat(Optional.of(document.content())).isPresent();
        assertThat(document.hints().url().orElse("http://")).isNotBlank();
    }
}
