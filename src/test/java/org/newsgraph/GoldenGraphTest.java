package org.newsgraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.acquire.RawDocument;
import org.newsgraph.acquire.Sources;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.Ontology;
import org.newsgraph.pipeline.Pipeline;
import org.newsgraph.pipeline.StandardStages;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.Severity;
import org.newsgraph.vocab.Prefixes;

/**
 * The graph of each sample article is the one that was reviewed.
 *
 * <p>{@code mvn test -Dtest=GoldenGraphTest -Dgolden=update} writes the graphs anew; review their diff as code.
 */
class GoldenGraphTest {
    private static final Path ARTICLES = Path.of("src/test/resources/articles");
    private static final Pipeline PIPELINE = new StandardStages(LocalDate.of(2026, 1, 1), Optional.empty())
            .pipeline(Ontology.bundled(), new Iris(Iris.DEFAULT_BASE), true);

    static Stream<Path> articles() throws IOException {
        try (Stream<Path> entries = Files.list(ARTICLES)) {
            return entries.filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("articles")
    void givesTheReviewedGraph(Path folder) throws IOException {
        Graph actual = read(folder);
        Path golden = folder.resolve("expected.ttl");
        if ("update".equals(System.getProperty("golden"))) {
            actual.getPrefixMapping().setNsPrefixes(Prefixes.all());
            try (OutputStream out = Files.newOutputStream(golden)) {
                RDFWriter.source(actual).format(RDFFormat.TURTLE_PRETTY).output(out);
            }
        }
        assertThat(golden).as("write it with -Dgolden=update").exists();
        Graph expected = RDFDataMgr.loadGraph(golden.toString());

        assertThat(actual.isIsomorphicWith(expected))
                .as(() -> "# missing\n" + turtle(minus(expected, actual)) + "# unexpected\n"
                        + turtle(minus(actual, expected)))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("articles")
    void isTheSameWhenReadAgain(Path folder) {
        assertThat(read(folder).isIsomorphicWith(read(folder))).isTrue();
    }

    private static Graph read(Path folder) {
        List<Problem> problems = new ArrayList<>();
        try (Stream<RawDocument> documents =
                new Sources(InputStream.nullInputStream()).read(List.of(folder.toString()), problems::add)) {
            Graph graph = documents
                    .flatMap(document -> PIPELINE.read(document, problems::add).stream())
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(problems.toString()))
                    .graph()
                    .graph();
            assertThat(problems).noneMatch(p -> p.severity() == Severity.FATAL);
            return graph;
        }
    }

    /** Gives what the one has and the other lacks; exact, since articles' graphs have no blank nodes. */
    private static Graph minus(Graph one, Graph other) {
        Graph rest = GraphFactory.createDefaultGraph();
        rest.getPrefixMapping().setNsPrefixes(Prefixes.all());
        one.find().filterDrop(other::contains).forEach(rest::add);
        return rest;
    }

    private static String turtle(Graph graph) {
        StringWriter out = new StringWriter();
        RDFDataMgr.write(out, graph, Lang.TURTLE);
        return out.toString();
    }
}
