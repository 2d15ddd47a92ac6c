package org.newsgraph.serve;

import java.util.function.Supplier;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** What the site says of itself to machines: VoID, and the service description of the endpoint. */
final class SelfDescription {
    private static final String VOID = "http://rdfs.org/ns/void#";
    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";
    private static final String TERMS = "http://purl.org/dc/terms/";

    private final Supplier<Overview> overview;
    private final ServerOptions options;
    private final Extracts extracts;

    SelfDescription(Supplier<Overview> overview, ServerOptions options, Extracts extracts) {
        this.overview = overview;
        this.options = options;
        this.extracts = extracts;
    }

    Graph statistics() {
        Graph graph = extracts.empty();
        graph.getPrefixMapping().setNsPrefix("void", VOID).setNsPrefix("dcterms", TERMS);
        Overview counted = overview.get();
        Node self = Terms.iri(options.base() + ".well-known/void#dataset");
        graph.add(self, Terms.TYPE, Terms.iri(VOID + "Dataset"));
        graph.add(self, Terms.iri(TERMS + "title"), NodeFactory.createLiteralString("News as a graph of claims"));
        graph.add(self, Terms.iri(VOID + "sparqlEndpoint"), Terms.iri(options.base() + "sparql"));
        graph.add(self, Terms.iri(VOID + "uriSpace"), NodeFactory.createLiteralString(options.base()));
        graph.add(self, Terms.iri(VOID + "vocabulary"), Terms.iri(Terms.NG));
        graph.add(self, Terms.iri(VOID + "vocabulary"), Terms.iri(Terms.PROV));
        graph.add(self, Terms.iri(VOID + "feature"), Terms.iri(FORMATS + "Turtle"));
        graph.add(self, Terms.iri(VOID + "documents"), number(counted.articles().size()));
        counted.articles().stream()
                .limit(3)
                .forEach(article -> graph.add(self, Terms.iri(VOID + "exampleResource"), article.node()));
        partition(
                graph, self, "articles", Terms.NEWS_ARTICLE, counted.articles().size());
        partition(graph, self, "claims", Terms.CLAIM, counted.claims());
        partition(graph, self, "events", Terms.SEM_EVENT, counted.events());
        return graph;
    }

    private void partition(Graph graph, Node self, String name, Node type, int count) {
        Node part = Terms.iri(options.base() + ".well-known/void#" + name);
        graph.add(self, Terms.iri(VOID + "classPartition"), part);
        graph.add(part, Terms.iri(VOID + "class"), type);
        graph.add(part, Terms.iri(VOID + "entities"), number(count));
    }

    private static Node number(int value) {
        return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDinteger);
    }

    Graph service() {
        Graph graph = extracts.empty();
        graph.getPrefixMapping().setNsPrefix("sd", SD).setNsPrefix("formats", FORMATS);
        Node self = Terms.iri(options.base() + "sparql#service");
        graph.add(self, Terms.TYPE, Terms.iri(SD + "Service"));
        graph.add(self, Terms.iri(SD + "endpoint"), Terms.iri(options.base() + "sparql"));
        graph.add(self, Terms.iri(SD + "supportedLanguage"), Terms.iri(SD + "SPARQL11Query"));
        graph.add(self, Terms.iri(SD + "feature"), Terms.iri(SD + "UnionDefaultGraph"));
        for (String format : new String[] {
            "SPARQL_Results_JSON",
            "SPARQL_Results_XML",
            "SPARQL_Results_CSV",
            "SPARQL_Results_TSV",
            "Turtle",
            "N-Triples"
        }) {
            graph.add(self, Terms.iri(SD + "resultFormat"), Terms.iri(FORMATS + format));
        }
        return graph;
    }
}
