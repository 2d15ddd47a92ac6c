package org.newsgraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.ResultSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.evaluation.EvaluationData;
import org.newsgraph.store.NewsStore;

/** What must and must not come out of the article that an analyst read; skipped without the evaluation data. */
class SeedEvaluationIT {
    private static final String DAY = "2016-08-05";
    private static final String PREFIXES = """
            PREFIX ng: <https://w3id.org/newsgraph/ontology#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX ent: <http://localhost:3030/entity/>
            """;

    @TempDir
    static Path directory;

    private static Path data = Path.of("");
    private static RunnableJar jar = new RunnableJar(Path.of(""));

    @BeforeAll
    static void build() throws Exception {
        data = EvaluationData.folder()
                .filter(d -> Files.exists(d.resolve("seed/article.txt")))
                .orElse(Path.of(""));
        assumeTrue(!data.toString().isEmpty(), "no evaluation data; -Deval.dir names its folder");
        jar = RunnableJar.built();
        jar.run(directory, "build", seed().resolve("article.txt").toString(), "--date", DAY, "--store", "store");
    }

    @Test
    void findsWhatMustBeFoundAndNothingThatMustNot() throws Exception {
        String predicted = jar.run(directory, "predict", "--task", "claims", "--date", DAY, seed().toString());
        Path claims = Files.writeString(directory.resolve("claims.jsonl"), predicted, StandardCharsets.UTF_8);
        assertThat(predicted.lines().filter(l -> !verbatim(l))).isEmpty();
        Path scorer = data.resolveSibling("score").resolve("claims.py");
        assumeTrue(Files.exists(scorer) && RunnableJar.installed("python3"), "no scorer, or no Python");
        String score = RunnableJar.finish(
                new ProcessBuilder(
                        "python3",
                        scorer.toString(),
                        seed().toString(),
                        claims.toString(),
                        "--map",
                        Path.of("src/test/resources/evaluation/claims-map.tsv")
                                .toAbsolutePath()
                                .toString()),
                directory);
        assertThat(number(score, "must-recall = ([0-9.]+)")).as(score).isGreaterThanOrEqualTo(0.80);
        assertThat(number(score, "must_not violations ([0-9]+)")).as(score).isZero();
        assertThat(number(score, "evidence exact ([0-9.]+)")).as(score).isEqualTo(1);
    }

    @Test
    void findsTheNegotiation() {
        assertThat(select("SELECT ?s ?o { ?s ng:negotiatesWith ?o }"))
                .containsExactlyInAnyOrder("John_Kerry Russia", "Russia John_Kerry");
    }

    @Test
    void attributesTheConversationToTheSpokesman() {
        assertThat(select("SELECT ?s ?o { ?s ng:spokeWith ?o }")).contains("John_Kerry Sergey_Lavrov");
        assertThat(select("SELECT ?who { ?c rdf:subject ent:John_Kerry ; rdf:object ent:Sergey_Lavrov ;"
                        + " rdf:predicate ng:spokeWith ; ng:attributedTo ?who }"))
                .containsExactly("John_Kirby");
    }

    @Test
    void findsTwoAirForcesThatTargetRebels() {
        List<String> targets = select("SELECT ?s ?name { ?s ng:targets/rdfs:label ?name }");
        assertThat(targets).contains("Syrian_Air_Force rebels", "Russian_Air_Force rebels");
        assertThat(targets).noneMatch(t -> t.contains("backed"));
    }

    @Test
    void findsTheProhibitedThroughItsReifier() {
        assertThat(select("SELECT ?s ?name { ?c rdf:reifies ?t ; rdf:subject ?s ; rdf:predicate ng:targets ;"
                        + " rdf:object/rdfs:label ?name ; ng:factuality ng:Prohibited ; ng:assertsTriple false }"))
                .containsExactly("Syrian_Air_Force U.S.-backed rebel groups");
    }

    @Test
    void linksWhoIsKnownAndNobodyElse() throws Exception {
        List<String> links = select("SELECT ?e (CONCAT('<', STR(?x), '>') AS ?iri)"
                + " { ?e owl:sameAs|skos:exactMatch|skos:closeMatch ?x }");
        for (JsonValue value : JSON.parse(Files.readString(seed().resolve("gold.json")))
                .getArray("entities")
                .toList()) {
            JsonObject gold = value.getAsObject();
            List<String> known = iris(gold, "same_as");
            if (!known.isEmpty()) {
                assertThat(links.stream()
                                .filter(l -> known.stream().anyMatch(l::contains))
                                .map(l -> l.split(" ")[0])
                                .distinct())
                        .as(gold.getString("label"))
                        .hasSize(1);
            } else if (iris(gold, "candidate_same_as").isEmpty()) {
                String name = gold.getString("label").replace(' ', '_');
                assertThat(links).noneMatch(l -> l.startsWith(name + " "));
            }
        }
    }

    private static List<String> iris(JsonObject gold, String key) {
        return gold.hasKey(key)
                ? gold.getArray(key)
                        .map(v -> "<" + v.getAsString().value() + ">")
                        .toList()
                : List.of();
    }

    @Test
    void leavesOtherStoriesAndSourcesOut() {
        assertThat(select("SELECT ?e ?name { ?e rdfs:label|nif:anchorOf ?name }"))
                .noneMatch(n -> n.contains("Azerbaijan") || n.contains("quake"));
        // That an agency reports something is no deed of its.
        assertThat(select("SELECT ?p { ?c rdf:subject ent:Reuters ; rdf:predicate ?p"
                        + " FILTER (?p NOT IN (ng:reports, ng:states)) }"))
                .isEmpty();
    }

    private static Path seed() {
        return data.resolve("seed");
    }

    /** The words at the given code points of the article are the evidence. */
    private static boolean verbatim(String line) {
        JsonObject evidence = JSON.parse(line).getObj("evidence");
        int[] text = text().codePoints().toArray();
        int begin = evidence.getNumber("begin").intValue();
        int end = evidence.getNumber("end").intValue();
        return new String(text, begin, end - begin).equals(evidence.getString("text"));
    }

    private static String text() {
        try {
            return Files.readString(seed().resolve("article.txt"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Rows as text: local names of things, words of literals. */
    private static List<String> select(String query) {
        try (NewsStore store = NewsStore.open(directory.resolve("store"))) {
            return store.read(dataset -> {
                List<String> found = new ArrayList<>();
                try (QueryExecution execution =
                        QueryExecutionFactory.create(PREFIXES + query, DatasetFactory.wrap(dataset))) {
                    ResultSet rows = execution.execSelect();
                    rows.forEachRemaining(row -> found.add(String.join(
                            " ",
                            rows.getResultVars().stream()
                                    .map(row::get)
                                    .map(n -> n.isLiteral()
                                            ? n.asLiteral().getLexicalForm()
                                            : n.toString().replaceFirst(".*[/#]", ""))
                                    .toList())));
                }
                return found.stream().distinct().toList();
            });
        }
    }

    private static double number(String text, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(pattern + " in " + text).isTrue();
        return Double.parseDouble(found.group(1));
    }
}
