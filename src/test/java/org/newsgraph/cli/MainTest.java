package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.ArticleWriter;
import org.newsgraph.graph.Borderville;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.Ontology;
import org.newsgraph.graph.Outlets;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.Reading;

/** The commands that need no language models, over a store with one article. */
class MainTest {
    @TempDir
    Path directory;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private ArticleGraph article;

    @BeforeEach
    void store() {
        article = new ArticleWriter(Ontology.bundled(), new Iris(Iris.DEFAULT_BASE), true, Outlets.BY_NAME)
                .write(Borderville.article(), p -> {});
        try (NewsStore store = NewsStore.open(directory.resolve("store"), Optional.empty())) {
            store.ontology(Ontology.bundled());
            store.replace(article, new Reading(Instant.parse("2026-01-01T00:00:00Z"), "example.txt", "test"));
        }
    }

    private int run(String... arguments) {
        Console console = new Console(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                false);
        return Main.run(arguments, console);
    }

    private int onStore(String command, String... more) {
        String[] arguments = new String[more.length + 3];
        arguments[0] = command;
        arguments[1] = "--store";
        arguments[2] = directory.resolve("store").toString();
        System.arraycopy(more, 0, arguments, 3, more.length);
        return run(arguments);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void wrongUsageIsTwo() {
        assertThat(run()).isEqualTo(Main.USAGE);
        assertThat(run("frobnicate")).isEqualTo(Main.USAGE);
        assertThat(onStore("export", "--article", "http://nowhere.example/")).isEqualTo(Main.USAGE);
        assertThat(out()).isEmpty();
    }

    @Test
    void aMissingStoreIsThree() {
        assertThat(run("list", "--store", directory.resolve("none").toString())).isEqualTo(Main.ENVIRONMENT);
        assertThat(err()).contains("no store in").doesNotContain("Exception");
    }

    @Test
    void listsAsJsonAndCsv() {
        assertThat(onStore("list", "--json")).isZero();
        assertThat(out()).contains("\"headline\": \"Talks in Example Town\"", "\"claims\": 3");
        assertThat(onStore("list", "--format", "csv")).isZero();
        assertThat(out()).contains(article.iri() + ",Talks in Example Town,2024-03-02,Example News,3,");
    }

    @Test
    void answersAQuery() {
        assertThat(onStore("query", "-e", "ASK { ent:Army_of_Exampland ng:targets ent:Borderville }"))
                .isZero();
        assertThat(out()).isEqualTo("yes\n");
    }

    @Test
    void bindsParameters() {
        assertThat(onStore(
                        "query",
                        "-e",
                        "SELECT ?o WHERE { ?s ng:targets ?o }",
                        "--param",
                        "s=ent:Army_of_Exampland",
                        "--format",
                        "csv"))
                .isZero();
        assertThat(out()).contains("http://localhost:3030/entity/Borderville");
    }

    @Test
    void neverAsksOtherServers() {
        onStore("query", "-e", "SELECT * WHERE { SERVICE <http://localhost:1/> { ?s ?p ?o } }");
        assertThat(out()).doesNotContain("|");
        assertThat(onStore("query", "-e", "not a query")).isEqualTo(Main.USAGE);
        assertThat(onStore("query", "-e", "INSERT DATA { <x:a> <x:b> <x:c> }")).isEqualTo(Main.USAGE);
    }

    @Test
    void exportsOneArticle() {
        assertThat(onStore("export", "--article", article.iri())).isZero();
        assertThat(out()).contains("<<( ent:Army_of_Exampland ng:shells ent:Borderville )>>");
    }

    @Test
    void exportsSinceADay() throws Exception {
        Path file = directory.resolve("claims.jsonl");
        assertThat(onStore("export", "--format", "jsonl", "--since", "2024-03-03", "-o", file.toString()))
                .isZero();
        assertThat(file).isEmptyFile();
        assertThat(onStore("export", "--format", "jsonl", "--since", "2024-03-02", "-o", file.toString()))
                .isZero();
        assertThat(Files.readAllLines(file)).hasSize(3);
    }

    @Test
    void explainsAClaim() {
        String claim = new org.newsgraph.export.ClaimView(article, Ontology.bundled())
                .claims()
                .get(0)
                .getURI();
        assertThat(onStore("explain", claim)).isZero();
        assertThat(out())
                .contains("Exampland – meets with – Samplia [planned; according to a spokesman]")
                .contains("Exampland will meet Samplia, a spokesman said.")
                .contains("content of");
    }

    @Test
    void removesAnArticle() {
        assertThat(onStore("remove", article.iri())).isZero();
        assertThat(onStore("remove", article.iri())).isEqualTo(Main.PROBLEMS);
        assertThat(onStore("list", "--json")).isZero();
        assertThat(out()).endsWith("[]\n");
    }

    @Test
    void validStoresHaveNoFaults() {
        assertThat(onStore("validate")).as(out() + err()).isZero();
        assertThat(out()).contains("1 articles, 0 faults");
    }

    @Test
    void countsWhatItHolds() {
        assertThat(onStore("stats", "--json")).isZero();
        assertThat(out()).contains("\"articles\": 1", "\"claims\": 3", "\"shells\": 1", "\"Planned\": 1");
    }

    @Test
    void textCannotMoveTheCursor() {
        assertThat(Console.printable("a\u001b[2Jb\nc")).isEqualTo("a [2Jb c");
    }
}
