package org.newsgraph.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.io.IndentedLineBuffer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatterTTL;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.newsgraph.graph.Terms;
import org.newsgraph.vocab.Prefixes;

/**
 * Writes Turtle and TriG for people: within an article its IRI is the base, so that its text is {@code <#char=…>}, and its
 * claims are {@code claim:…}.
 */
final class TurtleText {
    private final String base;
    private final Writer out;

    TurtleText(String base, Writer out) {
        this.base = base;
        this.out = out;
    }

    void start() throws IOException {
        for (Map.Entry<String, String> prefix : Prefixes.all().entrySet()) {
            prefix(prefix.getKey(), prefix.getValue());
        }
        prefix("ent", base + "entity/");
        prefix("day", base + "time/");
    }

    void article(String iri, List<Triple> triples, boolean named) throws IOException {
        out.write("\n@base <" + iri + "> .\n");
        PrefixMap prefixes = PrefixMapFactory.create(Prefixes.all());
        prefixes.add("ent", base + "entity/");
        prefixes.add("day", base + "time/");
        for (String own : List.of("claim", "event", "entity")) {
            String prefix = own.equals("entity") ? "own" : own;
            prefixes.add(prefix, iri + "/" + own + "/");
            prefix(prefix, iri + "/" + own + "/");
        }
        out.write(named ? "<> {\n" : "");
        subjects(triples, new NodeFormatterTTL(null, prefixes), iri);
        out.write(named ? "}\n" : "");
    }

    private void prefix(String prefix, String namespace) throws IOException {
        out.write("@prefix " + prefix + ": <" + namespace + "> .\n");
    }

    private void subjects(List<Triple> triples, NodeFormatterTTL formatter, String iri) throws IOException {
        Node subject = Node.ANY;
        Node predicate = Node.ANY;
        for (Triple triple : triples) {
            boolean sameSubject = triple.getSubject().equals(subject);
            boolean samePredicate = sameSubject && triple.getPredicate().equals(predicate);
            if (samePredicate) {
                out.write(" , ");
            } else if (sameSubject) {
                out.write(" ;\n    " + predicate(triple.getPredicate(), formatter, iri) + ' ');
            } else {
                out.write(subject.equals(Node.ANY) ? "\n" : " .\n\n");
                out.write(text(triple.getSubject(), formatter, iri)
                        + ' '
                        + predicate(triple.getPredicate(), formatter, iri)
                        + ' ');
            }
            out.write(text(triple.getObject(), formatter, iri));
            subject = triple.getSubject();
            predicate = triple.getPredicate();
        }
        out.write(triples.isEmpty() ? "" : " .\n");
    }

    private static String predicate(Node node, NodeFormatterTTL formatter, String iri) {
        return node.equals(Terms.TYPE) ? "a" : text(node, formatter, iri);
    }

    private static String text(Node node, NodeFormatterTTL formatter, String iri) {
        if (node.isURI() && (node.getURI().equals(iri) || node.getURI().startsWith(iri + "#"))) {
            return '<' + node.getURI().substring(iri.length()) + '>';
        }
        if (node.isTripleTerm()) {
            Triple triple = node.getTriple();
            return "<<( " + text(triple.getSubject(), formatter, iri) + ' '
                    + text(triple.getPredicate(), formatter, iri) + ' ' + text(triple.getObject(), formatter, iri)
                    + " )>>";
        }
        IndentedLineBuffer text = new IndentedLineBuffer();
        formatter.format(text, node);
        return text.asString();
    }
}
