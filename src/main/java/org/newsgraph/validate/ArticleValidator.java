package org.newsgraph.validate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.vocabulary.DCTerms;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.Severity;

/** Validates article graphs against the packaged shapes. Safe for use by several threads. */
public final class ArticleValidator {
    private static final String SHAPES = "/ontology/shapes.ttl";

    private final Shapes shapes;

    /**
     * Parses the shapes.
     *
     * @throws UncheckedIOException if they are not on the class path
     */
    public ArticleValidator() {
        Graph graph = GraphMemFactory.createDefaultGraph();
        try (InputStream in = ArticleValidator.class.getResourceAsStream(SHAPES)) {
            if (in == null) {
                throw new IOException("missing: " + SHAPES);
            }
            RDFDataMgr.read(graph, in, Lang.TURTLE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        shapes = Shapes.parse(graph);
    }

    /**
     * Validates one article's graph. A fatal problem means that the graph must not be stored; a warning, that it may.
     *
     * @param articleGraph the graph, nothing beside the article in it
     * @param source where the article was read from
     * @return the faults, ordered by code, then by message; empty when the graph is good
     */
    public List<Problem> validate(Graph articleGraph, String source) {
        return ShaclValidator.get().validate(shapes, articleGraph).getEntries().stream()
                .map(entry -> problem(entry, source))
                .distinct()
                .sorted(Comparator.comparing(Problem::code).thenComparing(Problem::message))
                .toList();
    }

    private Problem problem(ReportEntry entry, String source) {
        Severity severity = entry.severity().equals(org.apache.jena.shacl.validation.Severity.Violation)
                ? Severity.FATAL
                : Severity.WARNING;
        return Problem.of(code(entry), severity, source, entry.message() + " At " + entry.focusNode());
    }

    private String code(ReportEntry entry) {
        Node shape = entry.source();
        return shapes.getGraph()
                .find(shape, DCTerms.identifier.asNode(), Node.ANY)
                .mapWith(t -> t.getObject().getLiteralLexicalForm())
                .nextOptional()
                .orElse("VALIDATE-000");
    }
}
