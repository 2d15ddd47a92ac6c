package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.ArticleWriter;
import org.newsgraph.graph.Borderville;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.Ontology;
import org.newsgraph.graph.Outlets;
import org.newsgraph.graph.Terms;
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
        assertThat(onStore("query", "-e", "SELECT * WHERE { SERVICE SILENT <http://localhost:1/> { ?s ?p ?o } }"))
                .isEqualTo(Main.USAGE);
        assertThat(out()).isEmpty();
        assertThat(err()).contains("SERVICE is switched off").doesNotContain("Exception");
    }

    @Test
    void saysWhatIsWrongWithAQuery() {
        assertThat(onStore("query", "-e", "SELECT * WHERE { nonsense }")).isEqualTo(Main.USAGE);
        assertThat(err()).contains("not a query", "line 1, column 2").doesNotContain("Was expecting");
        assertThat(onStore("query", "-e", "DELETE WHERE { ?s ?p ?o }")).isEqualTo(Main.USAGE);
        assertThat(err()).contains("this is an update");
        assertThat(onStore("query", "-e", "SELECT * WHERE { ?s ?p ?o }", "--format", "turtle"))
                .isEqualTo(Main.USAGE);
        assertThat(onStore("query", "-e", "CONSTRUCT WHERE { ?s ?p ?o }", "--format", "csv"))
                .isEqualTo(Main.USAGE);
    }

    @Test
    void suggestsTheNearestQuery() {
        assertThat(onStore("query", "who-target-whom")).isEqualTo(Main.USAGE);
        assertThat(err()).contains("did you mean who-targets-whom?");
        assertThat(onStore("query", "who-targets-whom", "--param", "nosuch=x")).isEqualTo(Main.USAGE);
        assertThat(err()).contains("no parameter nosuch");
    }

    @Test
    void answersAQueryOfTheLibraryAndOfAFile() throws Exception {
        assertThat(onStore("query", "who-targets-whom", "--format", "csv")).isZero();
        assertThat(out()).contains("Exampland Army", "Borderville");
        Path file = directory.resolve("ask.rq");
        Files.writeString(file, "ASK { ?s <https://w3id.org/newsgraph/ontology#targets> ?o }");
        assertThat(onStore("query", file.toString(), "--format", "json")).isZero();
        assertThat(out()).contains("\"boolean\" : true");
        assertThat(onStore("query", "-e", "CONSTRUCT { ?s ng:targets ?o } WHERE { ?s ng:targets ?o }"))
                .isZero();
        assertThat(out()).containsPattern("ent:Army_of_Exampland\\s+ng:targets\\s+ent:Borderville");
    }

    @Test
    void everyCommandExplainsItself() {
        for (String command : new String[] {
            "demo",
            "build",
            "extract",
            "query",
            "export",
            "serve",
            "explain",
            "list",
            "remove",
            "validate",
            "stats",
            "compact",
            "predict"
        }) {
            out.reset();
            assertThat(run(command, "--help")).as(command).isZero();
            assertThat(out()).as(command).contains("Examples:", "newsgraph " + command, "Exit codes:", "wrong usage");
        }
    }

    @Test
    void withoutACommandShowsTheHelp() {
        assertThat(run()).isEqualTo(Main.USAGE);
        assertThat(err()).contains("Usage: newsgraph", "demo", "Exit codes");
    }

    @Test
    void suggestsTheNearestCommand() {
        assertThat(run("bild", "x")).isEqualTo(Main.USAGE);
        assertThat(err()).contains("newsgraph build");
    }

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    void exportsTheSameToFileAndOutput(OutputFormat format) throws Exception {
        Path file = directory.resolve("out");
        assertThat(onStore("export", "--format", format.toString(), "-o", file.toString()))
                .isZero();
        assertThat(out()).isEmpty();
        assertThat(onStore("export", "--format", format.toString())).isZero();
        assertThat(file).hasContent(out());
        assertThat(out()).contains("Borderville");
    }

    @Test
    void exportsForReadersOfRdf11() {
        assertThat(onStore("export", "--format", "trig", "--rdf11")).isZero();
        assertThat(out()).contains("rdf:subject").doesNotContain("<<(", "rdf:reifies");
    }

    @Test
    void leavesOutClaimsOfLowConfidence() {
        assertThat(onStore("export", "--format", "jsonl", "--min-confidence", "0.85"))
                .isZero();
        assertThat(out().lines()).hasSize(1);
        out.reset();
        assertThat(onStore("export", "--format", "turtle", "--min-confidence", "0.85"))
                .isZero();
        assertThat(out()).contains("ng:shells").doesNotContain("ng:meetsWith");
        out.reset();
        assertThat(onStore("export", "--format", "text", "--min-confidence", "0.9"))
                .isZero();
        assertThat(out()).contains("Talks in Example Town").doesNotContain("[");
    }

    @Test
    void asksListsAndCountsWithoutUnsureClaims() {
        String ask = "ASK { ?s ng:targets ?o }";
        assertThat(onStore("query", "-e", ask, "--min-confidence", "0.85")).isZero();
        assertThat(out()).isEqualTo("yes\n");
        out.reset();
        assertThat(onStore("query", "-e", ask, "--min-confidence", "0.9")).isZero();
        assertThat(out()).isEqualTo("no\n");
        out.reset();
        assertThat(onStore("query", "who-targets-whom", "--format", "csv", "--min-confidence", "0.9"))
                .isZero();
        assertThat(out().lines()).hasSize(1);
        out.reset();
        assertThat(onStore("list", "--json", "--min-confidence", "0.82")).isZero();
        assertThat(out()).contains("\"claims\": 1");
        out.reset();
        assertThat(onStore("stats", "--json", "--min-confidence", "0.82")).isZero();
        assertThat(out()).contains("\"claims\": 1", "\"articles\": 1");
    }

    @Test
    void explainsOnlySureClaims() {
        String town = "http://localhost:3030/entity/Borderville";
        assertThat(onStore("explain", town, "--min-confidence", "0.85")).isZero();
        assertThat(out()).contains("shells – Borderville");
        out.reset();
        assertThat(onStore("explain", town, "--min-confidence", "0.9")).isZero();
        assertThat(out()).doesNotContain("shells");
    }

    @Test
    void aConfidenceIsANumberFromZeroToOne() {
        for (String command : List.of(
                "build", "demo", "explain", "export", "extract", "list", "predict", "query", "serve", "stats",
                "watch")) {
            for (String wrong : List.of("1.2", "-0.1", "NaN", "high")) {
                err.reset();
                assertThat(run(command, "--min-confidence=" + wrong)).isEqualTo(Main.USAGE);
                assertThat(err())
                        .as(command)
                        .contains("--min-confidence", "'" + wrong + "' is no number from 0 to 1")
                        .doesNotContain("Exception");
            }
        }
    }

    @Test
    void aFileThatCannotBeWrittenIsThree() {
        assertThat(onStore("export", "-o", directory.resolve("no/such/out").toString()))
                .isEqualTo(Main.ENVIRONMENT);
        assertThat(err()).contains("no such file: ").doesNotContain("Exception");
    }

    @Test
    void countsWhatCannotBeRead() {
        assertThat(onStore("build", directory.resolve("missing.txt").toString()))
                .isEqualTo(Main.PROBLEMS);
        assertThat(out()).containsPattern("articles dropped +1").containsPattern("ACQUIRE-001 fatal +1");
        assertThat(onStore(
                        "build",
                        "--fail-on",
                        "never",
                        directory.resolve("missing.txt").toString()))
                .isZero();
    }

    @Test
    void aDamagedArticleIsAFault() {
        try (NewsStore store = NewsStore.open(directory.resolve("store"))) {
            Txn.executeWrite(
                    store.dataset(),
                    () -> store.dataset().deleteAny(article.node(), Node.ANY, Terms.FACTUALITY, Node.ANY));
        }
        assertThat(onStore("validate")).isEqualTo(Main.PROBLEMS);
        assertThat(out()).contains("VALIDATE-");
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
                .contains(">>Exampland will meet Samplia<<, a spokesman said.")
                .contains("content of", "rule           meet-v", "confidence", "planned, positive, certain")
                .contains("a spokesman < Example Agency < Example News");
        assertThat(err()).contains("read from example.txt");
    }

    @Test
    void anAccusationIsShownAsDisputed() {
        ClaimText text = new ClaimText(
                new Console(
                        new ByteArrayInputStream(new byte[0]),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        false,
                        false),
                Ontology.bundled());
        text.article(article);
        assertThat(out()).doesNotContain("disputed");
        Node shelling = article.graph()
                .find(Node.ANY, Terms.DESCRIBES_EVENT, Node.ANY)
                .next()
                .getSubject();
        article.graph().remove(shelling, Terms.ASSERTS, Node.ANY);
        article.graph().add(shelling, Terms.ASSERTS, NodeFactory.createLiteralDT("false", XSDDatatype.XSDboolean));
        text.article(article);
        assertThat(out()).contains("shells – Borderville [asserted; disputed; ");
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

    @Test
    void refusesATableOfNamesThatIsNotTheOneItShouldBe() throws Exception {
        Path table = Files.createDirectory(directory.resolve("table"));
        Path index = directory.resolve("names");
        assertThat(run("gazetteer", "build", "--from", table.toString(), "--gazetteer", index.toString()))
                .isEqualTo(3);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("there is no ");
        Files.writeString(table.resolve("stanford-corenlp-4.5.10-models-english-kbp.jar"), "not a jar");
        assertThat(run("gazetteer", "build", "--from", table.toString(), "--gazetteer", index.toString()))
                .isEqualTo(3);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("is not the file it should be");
        assertThat(index).isEmptyDirectory();
    }
}
