package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that read single sentences, with the language models. */
class SentenceCommandsTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        return Main.run(
                arguments,
                new Console(
                        new ByteArrayInputStream(new byte[0]),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        false,
                        false));
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void takesASentenceApart() {
        assertThat(run(
                        "explain",
                        "--date",
                        "1999-03-26",
                        "--text",
                        "NATO warplanes bombed Belgrade on Wednesday. Observers condemned the bombing."))
                .isZero();
        assertThat(out())
                .containsSubsequence(
                        "NATO warplanes bombed Belgrade on Wednesday.",
                        "Belgrade",
                        "(City)",
                        "Wednesday = 1999-03-24",
                        "bomb [asserted] subj: NATO warplanes; obj: Belgrade",
                        "claim: ",
                        "– bombs – Belgrade [asserted; ASSAULT; rule bomb-v;",
                        "Observers condemned the bombing.");
    }

    @Test
    void tellsWhyAConfidenceIsWhatItIs() {
        String text = "NATO warplanes bombed Belgrade on Wednesday.";
        assertThat(run("explain", "--text", text)).isZero();
        assertThat(out()).containsPattern("confidence 0\\.\\d\\d?: [^]]*word [+]0\\.\\d");
        out.reset();
        assertThat(run("explain", "--text", text, "--min-confidence", "0.99")).isZero();
        assertThat(out()).contains("bomb [asserted]").doesNotContain("claim: ");
    }

    @Test
    void leavesOutWhatIsUnsure(@TempDir Path directory) throws IOException {
        Path story = directory.resolve("article.txt");
        Files.writeString(story, "NATO warplanes bombed Belgrade on Wednesday.");
        assertThat(run("extract", "--format", "turtle", "--min-confidence", "0.99", story.toString()))
                .isZero();
        assertThat(out()).contains("nif:isString").doesNotContain("ng:Claim", "ng:bombs");
        out.reset();
        assertThat(run("predict", "--task", "claims", "--min-confidence", "0.99", directory.toString()))
                .isZero();
        assertThat(out()).isEmpty();
        assertThat(run("predict", "--task", "claims", directory.toString())).isZero();
        assertThat(out())
                .contains("\"relation\":\"bombs\"", "\"trigger\":{\"begin\":15,\"end\":21,\"text\":\"bombed\"}");
        Path records = directory.resolve("records.jsonl");
        Files.writeString(records, "{\"id\": \"a\", \"text\": \"NATO warplanes bombed Belgrade on Wednesday.\"}");
        out.reset();
        assertThat(run("predict", "--task", "plover_gsr", "--min-confidence", "0.99", records.toString()))
                .isZero();
        assertThat(out()).contains("\"events\":[]");
        out.reset();
        assertThat(run(
                        "build",
                        "--store",
                        directory.resolve("store").toString(),
                        "--min-confidence",
                        "0.99",
                        story.toString()))
                .isZero();
        assertThat(run("list", "--store", directory.resolve("store").toString()))
                .isZero();
        assertThat(out()).contains("0 claims");
    }

    @Test
    void explainsOneThingAtATime() {
        assertThat(run("explain")).isEqualTo(Main.USAGE);
        assertThat(run("explain", "story.txt", "--text", "A sentence.")).isEqualTo(Main.USAGE);
    }

    @Test
    void aBadRecordDoesNotEndThePredictions(@TempDir Path directory) throws IOException {
        Path records = directory.resolve("records.jsonl");
        Files.writeString(records, """
                {"id": "a", "text": "NATO was founded on April 4, 1949.", "doc_date": "1999-04-23"}
                {"id": "b", "tex
                {"id": "c"}
                {"id": "d", "text": "The summit ended on Sunday.", "doc_date": "1999-04-26"}
                """);
        assertThat(run("predict", "--task", "timex", records.toString())).isEqualTo(Main.PROBLEMS);
        assertThat(out()).hasLineCount(2).contains("\"id\":\"a\"", "1949-04-04", "\"id\":\"d\"", "1999-04-25");
        assertThat(err.toString(StandardCharsets.UTF_8))
                .hasLineCount(2)
                .contains("PREDICT-001 error " + records + ":2", "PREDICT-001 error " + records + ":3");
    }
}
