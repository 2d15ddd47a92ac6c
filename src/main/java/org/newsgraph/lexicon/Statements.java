package org.newsgraph.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParserBuilder;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;

/** The statements of one Turtle file by subject, in the order of the file; an RDF graph would forget that order. */
final class Statements extends StreamRDFBase {
    private final Map<Node, Map<String, List<Node>>> bySubject = new LinkedHashMap<>();

    /** Parses a file, naming it in the message when it cannot be read. */
    static Statements parse(RDFParserBuilder source, String name) {
        Statements statements = new Statements();
        try {
            source.lang(Lang.TURTLE)
                    .base("file:///lexicon/")
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(statements);
        } catch (org.apache.jena.shared.JenaException e) {
            throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
        }
        return statements;
    }

    @Override
    public void triple(Triple triple) {
        bySubject
                .computeIfAbsent(triple.getSubject(), s -> new LinkedHashMap<>())
                .computeIfAbsent(triple.getPredicate().getURI(), p -> new ArrayList<>())
                .add(triple.getObject());
    }

    Set<Node> subjects() {
        return bySubject.keySet();
    }

    List<Node> objects(Node subject, String property) {
        return bySubject.getOrDefault(subject, Map.of()).getOrDefault(property, List.of());
    }

    boolean has(Node subject, String property) {
        return !objects(subject, property).isEmpty();
    }

    Optional<Node> object(Node subject, String property) {
        return objects(subject, property).stream().findFirst();
    }

    Optional<String> text(Node subject, String property) {
        return object(subject, property).map(Statements::text);
    }

    List<String> texts(Node subject, String property) {
        return objects(subject, property).stream().map(Statements::text).toList();
    }

    /** The lexical form of a literal, or the local name of an IRI. */
    static String text(Node node) {
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm();
        }
        String iri = node.isURI() ? node.getURI() : "";
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }
}
