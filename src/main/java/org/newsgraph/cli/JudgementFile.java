package org.newsgraph.cli;

import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.newsgraph.identity.Judgements;
import org.newsgraph.store.StoreException;
import org.newsgraph.vocab.Ng;

/** What people said of who is who, as a file. */
final class JudgementFile {
    private JudgementFile() {}

    static String write(Judgements judgements) {
        StringBuilder text = new StringBuilder("PREFIX ng: <" + Ng.NS + ">\n\n");
        judgements
                .all()
                .forEach(j -> text.append('<')
                        .append(j.subject())
                        .append("> ")
                        .append(j.same() ? "ng:sameEntityAs" : "ng:differentEntityFrom")
                        .append(" <")
                        .append(j.object())
                        .append("> .\n"));
        return text.toString();
    }

    static Judgements read(Path file, String base) {
        Graph graph = GraphMemFactory.createDefaultGraph();
        try {
            RDFParser.source(file).lang(Lang.TURTLE).parse(graph);
        } catch (RiotException e) {
            throw new StoreException("cannot read " + file + ": " + e.getMessage(), e);
        }
        return Judgements.of(base, graph);
    }
}
