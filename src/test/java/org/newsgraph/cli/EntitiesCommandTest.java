package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.identity.Made;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.Reading;

class EntitiesCommandTest {
    private static final Reading READING = new Reading(Instant.parse("2026-01-01T00:00:00Z"), "made", "test");

    @TempDir
    Path directory;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final ArticleGraph first = Made.article("first", "2020-01-01")
            .person("", "Ivan Przykladov")
            .person("", "Anna Beispiel")
            .graph();
    private final ArticleGraph second = Made.article("second", "2020-01-02")
            .person("", "Ivan Przykladov")
            .person("", "Putin")
            .graph();

    @BeforeEach
    void store() {
        try (NewsStore store = NewsStore.open(directory.resolve("store"), Optional.empty())) {
            read(store);
        }
    }

    private void read(NewsStore store) {
        store.replace(first, READING);
        store.replace(second, READING);
    }

    /** Runs a command and gives what it printed. */
    private String good(String... arguments) {
        assertThat(run(arguments)).as(err.toString(StandardCharsets.UTF_8)).isZero();
        return out.toString(StandardCharsets.UTF_8);
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

    @Test
    void listsEntitiesWithTheirNames() {
        assertThat(good("entities", "list", "przyk"))
                .contains("Ivan Przykladov", "2 articles", "entity/Ivan_Przykladov")
                .doesNotContain("Beispiel");
        assertThat(good("entities", "list", "--json"))
                .contains("\"iri\": \"http://localhost:3030/entity/Anna_Beispiel\"");
    }

    @Test
    void findsAWrongMergeSplitsItAndTakesItBack() throws Exception {
        String before = good("export");
        assertThat(good("entities", "review"))
                .contains(
                        "one person?", "entity/Ivan_Przykladov", "Ivan Przykladov met somebody.", "entities different");
        good("entities", "different", "Ivan_Przykladov", "--in", second.iri());
        String split = good("export");
        assertThat(split).contains("Ivan_Przykladov").isNotEqualTo(before);
        assertThat(good("entities", "review")).doesNotContain("one person?");
        try (NewsStore store = NewsStore.open(directory.resolve("store"))) {
            read(store);
        }
        assertThat(good("export")).isEqualTo(split);
        Path file = directory.resolve("judgements.ttl");
        Files.writeString(file, good("entities", "export"));
        good("entities", "undo", "Ivan_Przykladov");
        assertThat(good("export")).isEqualTo(before);
        assertThat(good("entities", "import", file.toString())).contains("1 judgements read, 1 in the store");
        assertThat(good("export")).isEqualTo(split);
        String said = Files.readString(file);
        assertThat(said).contains("ng:differentEntityFrom");
        Files.writeString(file, said.replace("ng:differentEntityFrom", "ng:sameEntityAs"));
        assertThat(run("entities", "import", file.toString())).isEqualTo(Main.USAGE);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("somebody said the opposite");
        assertThat(good("export")).isEqualTo(split);
    }

    @Test
    void tellsWhichOneItIs() {
        String local = second.iri() + "/entity/putin";
        assertThat(good("entities", "review", "--json")).contains(local, "Vladimir_Putin");
        good("entities", "is", local, "Vladimir_Putin");
        assertThat(good("entities", "list", "Putin")).contains("entity/Vladimir_Putin");
        good("entities", "is", "Anna_Beispiel", "http://www.wikidata.org/entity/Q0", "--json");
        assertThat(good("export")).contains("owl:sameAs <http://www.wikidata.org/entity/Q0>");
    }

    @Test
    void refusesWhatMakesNoSense() {
        assertThat(run("entities")).isEqualTo(Main.USAGE);
        assertThat(run("entities", "same", "Nobody_There", "Ivan_Przykladov")).isEqualTo(Main.USAGE);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("no such entity");
        assertThat(run("entities", "different", "Ivan_Przykladov")).isEqualTo(Main.USAGE);
        assertThat(run("entities", "different", "Ivan_Przykladov", "--in", "http://localhost:3030/article/none"))
                .isEqualTo(Main.USAGE);
        good("entities", "same", "Ivan_Przykladov", "Anna_Beispiel");
        assertThat(run("entities", "different", "Ivan_Przykladov", "Anna_Beispiel"))
                .isEqualTo(Main.USAGE);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("entities undo");
        assertThat(run("entities", "undo", "Somebody_Else")).isEqualTo(Main.PROBLEMS);
    }
}
