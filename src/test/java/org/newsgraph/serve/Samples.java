package org.newsgraph.serve;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;

/** Small stores for tests: made-up articles, each in its named graph. */
final class Samples {
    static final String TALKS = "/article/2024-05-14-norland-and-vestria-resume-talks-4c1d2e3f";
    static final String DENIAL = "/article/2024-05-16-vestria-army-did-not-shell-port-5d6e7f80";
    static final String HOSTILE = "/article/2024-05-17-hostile-00000bad";
    static final String EXAMPLE = "/article/2024-03-02-talks-in-example-town-1a2b3c4d";

    private Samples() {}

    static DatasetGraph empty() {
        return DatasetGraphFactory.createTxnMem();
    }

    static DatasetGraph all() {
        DatasetGraph dataset = empty();
        for (String file : new String[] {
            "ontology/examples/valid-article.ttl", "serve/talks.ttl", "serve/denial.ttl", "serve/hostile.ttl"
        }) {
            add(dataset, file);
        }
        add(dataset, Terms.iri("http://localhost:3030/graph/ontology"), read("ontology/newsgraph.ttl"));
        return dataset;
    }

    static void add(DatasetGraph dataset, String file) {
        Graph graph = read(file);
        add(dataset, graph.find(Node.ANY, Terms.TYPE, Terms.NEWS_ARTICLE).next().getSubject(), graph);
    }

    private static Graph read(String file) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFDataMgr.read(graph, Samples.class.getClassLoader().getResource(file).toString());
        return graph;
    }

    private static void add(DatasetGraph dataset, Node name, Graph graph) {
        Txn.executeWrite(
                dataset,
                () -> graph.find()
                        .forEach(triple ->
                                dataset.add(name, triple.getSubject(), triple.getPredicate(), triple.getObject())));
    }
}
