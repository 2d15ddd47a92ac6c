package org.newsgraph.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.acquire.RawDocument;
import org.newsgraph.acquire.Sources;
import org.newsgraph.clean.PageField.Kind;

/** The moments that feeds, envelopes and mails give, read from files. */
class GivenMomentsTest {
    private static final String TEXT = "The two countries signed the treaty in Vienna on Monday, and their ministers"
            + " agreed to meet once more before the end of the month, a spokesman said after the ceremony. ";

    @TempDir
    private Path folder;

    private List<PageField> fields(String name, String content) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);
        Cleaner cleaner = new Cleaner(new FewNames(), LocalDate.of(2026, 11, 22));
        try (Stream<RawDocument> documents =
                new Sources(InputStream.nullInputStream()).read(List.of(file.toString()), problem -> {})) {
            return documents
                    .flatMap(d -> cleaner.clean(d, problem -> {}).stream())
                    .findFirst()
                    .orElseThrow()
                    .fields();
        }
    }

    @Test
    void jsonSaysWhenItWasPublishedAndChanged() throws IOException {
        assertThat(fields(
                        "a.json",
                        "{\"headline\":\"Treaty signed in Vienna\",\"datePublished\":\"2016-08-05T23:30:00-04:00\","
                                + "\"dateModified\":\"2016-08-06T10:00:00Z\",\"articleBody\":\"" + TEXT + "\"}"))
                .containsExactly(
                        new PageField(Kind.ISSUED, "2016-08-05T23:30:00-04:00", List.of("datePublished of the JSON")),
                        new PageField(Kind.MODIFIED, "2016-08-06T10:00:00Z", List.of("dateModified of the JSON")));
    }

    @Test
    void ninjsSaysWhenItWasPublishedAndChanged() throws IOException {
        assertThat(fields(
                        "a.json",
                        "{\"uri\":\"urn:x:1\",\"headline\":\"Treaty signed in Vienna\",\"firstcreated\":"
                                + "\"2016-08-05T08:00:00+02:00\",\"versioncreated\":\"2016-08-05T09:00:00+02:00\","
                                + "\"body_text\":\"" + TEXT + "\"}"))
                .extracting(PageField::value)
                .containsExactly("2016-08-05T08:00:00+02:00", "2016-08-05T09:00:00+02:00");
    }

    @Test
    void newsItemsSayWhenTheyWereMade() throws IOException {
        assertThat(fields(
                        "a.xml",
                        "<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><itemMeta><versionCreated>"
                                + "2016-08-05T12:00:00+02:00</versionCreated></itemMeta><contentMeta><contentCreated>"
                                + "2016-08-05T10:00:00+02:00</contentCreated><headline>Treaty signed in Vienna</headline>"
                                + "</contentMeta><contentSet><inlineData>" + TEXT
                                + "</inlineData></contentSet></newsItem>"))
                .containsExactly(
                        new PageField(
                                Kind.ISSUED, "2016-08-05T10:00:00+02:00", List.of("contentCreated of the news item")),
                        new PageField(
                                Kind.MODIFIED,
                                "2016-08-05T12:00:00+02:00",
                                List.of("versionCreated of the news item")));
    }

    @Test
    void mailsSayWhenTheyWereSent() throws IOException {
        assertThat(fields(
                        "a.eml",
                        "From: Example News <news@example.org>\nDate: Fri, 5 Aug 2016 10:15:00 +0200\n"
                                + "Subject: Treaty signed in Vienna\nContent-Type: text/plain\n\n" + TEXT))
                .containsExactly(new PageField(Kind.ISSUED, "2016-08-05T10:15:00+02:00", List.of("date of the mail")));
    }

    @Test
    void feedsSayWhenTheirEntriesWerePublishedAndUpdated() throws IOException {
        assertThat(fields(
                        "a.atom",
                        "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Example</title><id>urn:x</id>"
                                + "<updated>2016-08-06T10:00:00Z</updated><entry><title>Treaty signed in Vienna</title>"
                                + "<id>urn:x:1</id><link href=\"https://news.example/1\"/>"
                                + "<published>2016-08-05T10:00:00+02:00</published>"
                                + "<updated>2016-08-05T11:00:00+02:00</updated><content type=\"html\">&lt;p&gt;"
                                + TEXT.repeat(10) + "&lt;/p&gt;</content></entry></feed>"))
                .containsExactly(
                        new PageField(Kind.ISSUED, "2016-08-05T08:00:00Z", List.of("date of publication in the feed")),
                        new PageField(
                                Kind.MODIFIED, "2016-08-05T09:00:00Z", List.of("date of the update in the feed")));
    }
}
