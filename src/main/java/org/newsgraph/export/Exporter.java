package org.newsgraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.io.IndentedLineBuffer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.Ontology;
import org.newsgraph.graph.Terms;
import org.newsgraph.vocab.Prefixes;

/**
 * Writes article graphs, one after the other; the same graphs give the same characters.
 *
 * <p>All formats but JSON-LD and RDF/XML need memory for one article only.
 */
public final class Exporter {
    private final Ontology ontology;
    private final String base;
    private final boolean rdf11;

    /**
     * Prepares to write.
     *
     * @param ontology what names and orders classes and relations
     * @param base the base of the store
     * @param rdf11 whether to leave out {@code rdf:reifies}, for readers of RDF 1.1
     */
    public Exporter(Ontology ontology, String base, boolean rdf11) {
        this.ontology = ontology;
        this.base = base;
        this.rdf11 = rdf11;
    }

    /**
     * Writes articles.
     *
     * @param articles the articles, in the order to be written
     * @param format how to write them
     * @param out where to; flushed, not closed
     */
    public void write(Iterator<ArticleGraph> articles, Format format, OutputStream out) {
        try {
            if (format == Format.JSONLD || format == Format.RDFXML) {
                whole(articles, format, out);
            } else {
                Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                TurtleText turtle = new TurtleText(base, writer);
                if (format == Format.TURTLE || format == Format.TRIG) {
                    turtle.start();
                }
                while (articles.hasNext()) {
                    one(articles.next(), format, turtle, writer);
                }
                writer.flush();
            }
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void one(ArticleGraph article, Format format, TurtleText turtle, Writer writer) throws IOException {
        List<Triple> triples = Order.of(article, format == Format.JSONL ? false : rdf11);
        switch (format) {
            case TURTLE -> turtle.article(article.iri(), triples, false);
            case TRIG -> turtle.article(article.iri(), triples, true);
            case NTRIPLES -> lines(triples, "", writer);
            case NQUADS -> lines(triples, "<" + article.iri() + "> ", writer);
            case JSONL -> {
                for (String line : new ClaimLines(ontology).lines(article)) {
                    writer.write(line);
                    writer.write('\n');
                }
            }
            case JSONLD, RDFXML -> throw new IllegalArgumentException("not article by article: " + format);
        }
    }

    private static void lines(List<Triple> triples, String graph, Writer writer) throws IOException {
        NodeFormatterNT formatter = new NodeFormatterNT();
        for (Triple triple : triples) {
            IndentedLineBuffer line = new IndentedLineBuffer();
            formatter.format(line, triple.getSubject());
            line.print(" ");
            formatter.format(line, triple.getPredicate());
            line.print(" ");
            formatter.format(line, triple.getObject());
            writer.write(line.asString() + " " + graph + ".\n");
        }
    }

    private void whole(Iterator<ArticleGraph> articles, Format format, OutputStream out) {
        Graph all = GraphMemFactory.createDefaultGraphSameTerm();
        Prefixes.all().forEach((p, n) -> all.getPrefixMapping().setNsPrefix(p, n));
        all.getPrefixMapping().setNsPrefix("ent", base + "entity/");
        while (articles.hasNext()) {
            Order.of(articles.next(), true).forEach(all::add);
        }
        RDFWriter.source(all)
                .format(format == Format.JSONLD ? RDFFormat.JSONLD11_PRETTY : RDFFormat.RDFXML_PLAIN)
                .output(out);
    }

    /** Whether a triple is left out of the RDF 1.1 view. */
    static boolean rdf12Only(Triple triple) {
        return triple.getPredicate().equals(Terms.REIFIES);
    }
}
