package org.newsgraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.TDB2Factory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.query.LibraryQuery;
import org.newsgraph.query.Parameters;
import org.newsgraph.query.QueryLibrary;
import org.newsgraph.validate.ArticleValidator;

/** Runs every packaged query on graphs whose answers are known; {@code -Dgolden=update} rewrites the answers. */
class QueriesTest {
    private static final String BASE = "http://localhost:3030/";
    private static final Path FOLDER = Path.of("src/test/resources/queries");
    private static final Dataset GOOD = store("data.trig");
    private static final Dataset FAULTY = store("data.trig", "faults.trig");

    @ParameterizedTest
    @MethodSource("competency")
    void answersTheQuestion(String name) throws IOException {
        LibraryQuery query = query(name);
        String answer = run(query, Parameters.bind(query, parameters(name), BASE), GOOD);
        assertThat(answer.lines().count()).as("rows, with the head").isGreaterThan(1);
        matches(name, answer);
    }

    @ParameterizedTest
    @MethodSource("competency")
    void answersWithoutParametersToo(String name) {
        LibraryQuery query = query(name);
        assertThat(run(query, Parameters.bind(query, Map.of(), BASE), GOOD)
                        .lines()
                        .count())
                .isGreaterThan(1);
    }

    @ParameterizedTest
    @MethodSource("quality")
    void findsTheFault(String name) throws IOException {
        LibraryQuery query = query(name);
        matches(name, run(query, Parameters.bind(query, Map.of(), BASE), FAULTY));
    }

    @ParameterizedTest
    @MethodSource("quality")
    void findsNoFaultInGoodGraphs(String name) {
        LibraryQuery query = query(name);
        assertThat(run(query, Parameters.bind(query, Map.of(), BASE), GOOD)
                        .lines()
                        .count())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("all")
    void headerNamesTheColumnsAndParameters(String name) {
        LibraryQuery query = query(name);
        Query parsed = Parameters.bind(query, Map.of(), BASE);
        assertThat(query.columns().stream().map(c -> c.split(" ", -1)[0]))
                .containsExactlyElementsOf(
                        parsed.getResultVars().stream().map(v -> "?" + v).toList());
        String body = query.text().replaceAll("(?m)^#.*$", "");
        for (LibraryQuery.Parameter parameter : query.parameters()) {
            assertThat(body).containsPattern(Pattern.compile("\\?" + parameter.name() + "\\b"));
        }
        assertThat(query.example()).startsWith("newsgraph query " + name);
        assertThat(query.severity().isPresent()).isEqualTo(query.folder().equals("quality"));
        assertThat(query.fix().isPresent()).isEqualTo(query.folder().equals("quality"));
        if (query.text().contains("LIMIT")) {
            assertThat(query.text()).contains("ORDER BY");
        }
    }

    @Test
    void libraryHoldsTheQuestionsOfAnAnalyst() {
        assertThat(QueryLibrary.packaged().folder("competency")).hasSizeGreaterThanOrEqualTo(16);
        assertThat(QueryLibrary.packaged().folder("quality")).hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void graphsOfTheQuestionsAreValid() {
        ArticleValidator validator = new ArticleValidator();
        GOOD.executeRead(() -> GOOD.listModelNames().forEachRemaining(name -> {
            if (name.getURI().contains("/article/")) {
                assertThat(validator.validate(GOOD.getNamedModel(name).getGraph(), name.getURI()))
                        .isEmpty();
            }
        }));
    }

    static Stream<String> competency() {
        return QueryLibrary.packaged().folder("competency").stream().map(LibraryQuery::name);
    }

    static Stream<String> quality() {
        return QueryLibrary.packaged().folder("quality").stream().map(LibraryQuery::name);
    }

    static Stream<String> all() {
        return Stream.concat(competency(), quality());
    }

    private static LibraryQuery query(String name) {
        return QueryLibrary.packaged().find(name).orElseThrow();
    }

    private static String run(LibraryQuery query, Query bound, Dataset dataset) {
        return dataset.calculateRead(() -> {
            try (QueryExecution execution = QueryExecutionFactory.create(bound, dataset)) {
                ResultSet rows = execution.execSelect();
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                ResultSetFormatter.outputAsCSV(out, rows);
                return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
            }
        });
    }

    private static void matches(String name, String answer) throws IOException {
        Path expected = FOLDER.resolve(name).resolve("expected.csv");
        if ("update".equals(System.getProperty("golden"))) {
            Files.createDirectories(expected.getParent());
            Files.writeString(expected, answer);
        }
        assertThat(answer).as(name).isEqualTo(Files.readString(expected));
    }

    private static Map<String, String> parameters(String name) throws IOException {
        Path file = FOLDER.resolve(name).resolve("parameters.properties");
        Properties properties = new Properties();
        if (Files.exists(file)) {
            properties.load(new StringReader(Files.readString(file)));
        }
        Map<String, String> values = new LinkedHashMap<>();
        properties.stringPropertyNames().stream().sorted().forEach(p -> values.put(p, properties.getProperty(p)));
        return values;
    }

    private static Dataset store(String... files) {
        Dataset dataset = TDB2Factory.createDataset();
        dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
        dataset.executeWrite(() -> {
            for (String file : files) {
                RDFDataMgr.read(dataset, FOLDER.resolve(file).toString());
            }
            RDFDataMgr.read(dataset.getNamedModel(BASE + "graph/ontology"), "ontology/newsgraph.ttl");
            RDFDataMgr.read(dataset.getNamedModel(BASE + "graph/ontology"), "ontology/plover.ttl");
        });
        return dataset;
    }
}
