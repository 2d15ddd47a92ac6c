package org.newsgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.newsgraph.validate.ArticleValidator;

/** The article of three claims: a plan at 0.8, who says so at 0.9, an attack at 0.85. */
class SureClaimsTest {
    private static final Node ARMY = entity("Army_of_Exampland");
    private static final Node BORDERVILLE = entity("Borderville");

    private final ArticleGraph article = new ArticleWriter(
                    Ontology.bundled(), new Iris(Iris.DEFAULT_BASE), true, Outlets.BY_NAME)
            .write(Borderville.article(), p -> {});
    private final DatasetGraph dataset = dataset();

    private static Node entity(String name) {
        return NodeFactory.createURI(Iris.DEFAULT_BASE + "entity/" + name);
    }

    private DatasetGraph dataset() {
        DatasetGraph made = DatasetGraphFactory.create();
        made.addGraph(article.node(), article.graph());
        return made;
    }

    private Graph at(double least) {
        Graph copy = GraphFactory.createDefaultGraph();
        SureClaims.of(dataset, least).getGraph(article.node()).find().forEach(copy::add);
        return copy;
    }

    private static List<Node> relations(Graph graph) {
        return graph.find(Node.ANY, Terms.PREDICATE, Node.ANY)
                .mapWith(t -> t.getObject())
                .toList();
    }

    @Test
    void nothingIsLeftOutFromZeroOn() {
        assertThat(SureClaims.of(dataset, 0)).isSameAs(dataset);
        assertThat(at(0.8).isIsomorphicWith(article.graph())).isTrue();
    }

    @Test
    void aClaimAboutAnUnsureOneIsUnsure() {
        assertThat(relations(at(0.82))).containsExactly(Terms.ng("shells"));
        assertThat(at(0.82).contains(Node.ANY, Terms.ng("states"), Node.ANY)).isFalse();
    }

    @Test
    void whatNothingElseStatesGoesWithTheClaim() {
        Graph sure = at(0.85);
        assertThat(sure.contains(ARMY, Terms.ng("shells"), BORDERVILLE)).isTrue();
        assertThat(sure.contains(ARMY, Terms.ng("targets"), BORDERVILLE)).isTrue();
        assertThat(sure.contains(Node.ANY, Terms.TYPE, Terms.SEM_EVENT)).isTrue();
        Graph none = at(0.86);
        assertThat(none.contains(ARMY, Node.ANY, BORDERVILLE)).isFalse();
        assertThat(none.contains(BORDERVILLE, Node.ANY, ARMY)).isFalse();
        assertThat(none.contains(Node.ANY, Terms.TYPE, Terms.SEM_EVENT)).isFalse();
        assertThat(none.contains(Node.ANY, Terms.TYPE, Terms.CLAIM)).isFalse();
        assertThat(none.contains(BORDERVILLE, Terms.LABEL, Node.ANY)).isTrue();
    }

    @Test
    void whatIsLeftIsValid() {
        for (double least : List.of(0.5, 0.82, 0.9, 1.0)) {
            assertThat(new ArticleValidator().validate(at(least), "example.txt"))
                    .as("%s", least)
                    .isEmpty();
        }
    }

    @Test
    void queriesSeeWhatIsLeft() {
        assertThat(ask(0.85)).isTrue();
        assertThat(ask(0.86)).isFalse();
    }

    private boolean ask(double least) {
        try (QueryExecution execution = QueryExecutionFactory.create(
                "ASK { ?s <https://w3id.org/newsgraph/ontology#targets> ?o }",
                DatasetFactory.wrap(SureClaims.of(dataset, least)))) {
            return execution.execAsk();
        }
    }
}
