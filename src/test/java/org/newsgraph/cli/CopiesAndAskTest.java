package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands {@code copies} and {@code ask} print of a store with a report and a copy of it. */
class CopiesAndAskTest {
    private static final String LAST = "The quake also set off an avalanche on Mount Everest.";
    private static final String REPORT = """
            India and China sent aid to Nepal on Sunday, a day after an earthquake shook the country.
            The quake had a magnitude of 7.8 and its centre lay in the district of Gorkha, northwest of Kathmandu.
            It brought down old temples in the squares of the capital and many houses in the hills around it.
            Rescue teams dug through the rubble with their hands while aftershocks went on through the night.
            India flew in soldiers, doctors and tents, and China sent a team with search dogs.
            The airport of Kathmandu closed several times because of the aftershocks.
            """;

    @TempDir
    static Path directory;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeAll
    static void store() throws IOException {
        article("first", "First Example", "2015-04-26", REPORT + LAST);
        article("second", "Second Example", "2015-04-27", REPORT);
        CopiesAndAskTest test = new CopiesAndAskTest();
        assertThat(test.run("build", directory.resolve("articles").toString()))
                .as(test.err.toString(StandardCharsets.UTF_8))
                .isZero();
    }

    private static void article(String name, String publisher, String date, String text) throws IOException {
        Path folder = Files.createDirectories(directory.resolve("articles").resolve(name));
        Files.writeString(folder.resolve("article.txt"), text);
        JsonObject meta = new JsonObject();
        meta.addProperty("title", "Neighbours help Nepal");
        meta.addProperty("publisher", publisher);
        meta.addProperty("date", date);
        meta.addProperty("url", "https://example.org/" + name);
        Files.writeString(folder.resolve("meta.json"), meta.toString());
    }

    private int run(String... arguments) {
        out.reset();
        err.reset();
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--store");
        all.add(directory.resolve("store").toString());
        Console console = new Console(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                false);
        return Main.run(all.toArray(String[]::new), console);
    }

    private String good(String... arguments) {
        assertThat(run(arguments)).as(err.toString(StandardCharsets.UTF_8)).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void copiesAreListedUnderWhatTheyWereMadeFrom() {
        String listed = good("copies");
        assertThat(listed).contains("First Example", "Second Example", " % taken, ", " % kept");
        assertThat(listed.indexOf("First Example")).isLessThan(listed.indexOf("Second Example"));
        JsonArray copies = JsonParser.parseString(good("copies", "--json")).getAsJsonArray();
        assertThat(copies).hasSize(1);
    }

    @Test
    void aCopyIsShownBesideItsOriginal() {
        String copy = JsonParser.parseString(good("copies", "--json"))
                .getAsJsonArray()
                .get(0)
                .getAsJsonObject()
                .get("copy")
                .getAsString();
        assertThat(good("copies", copy)).contains("- " + LAST, "  Rescue teams dug through the rubble");
        assertThat(run("copies", "http://localhost:3030/article/none")).isEqualTo(Main.PROBLEMS);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("no copy in the store");
    }

    @Test
    void aQuestionIsAnsweredAsTextJsonOrQuery() {
        assertThat(good("ask", "Who aids Nepal?")).contains("India", "China", "aids – Nepal");
        JsonObject answer =
                JsonParser.parseString(good("ask", "Who aids Nepal?", "--json")).getAsJsonObject();
        assertThat(answer.toString()).contains("\"ANSWERED\"").contains("India and China sent aid to Nepal on Sunday");
        assertThat(good("ask", "Who aids Nepal?", "--sparql"))
                .startsWith("# Who aids Nepal?")
                .contains("SELECT");
    }

    @Test
    void aQuestionWithoutAnswerSaysSo() {
        assertThat(run("ask", "Did India attack Nepal?")).isEqualTo(Main.PROBLEMS);
        assertThat(run("ask", "Who aids Atlantis?")).isEqualTo(Main.USAGE);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Atlantis");
    }
}
