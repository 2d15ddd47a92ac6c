package org.newsgraph.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.ArticleWriter;
import org.newsgraph.graph.Borderville;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.Ontology;
import org.newsgraph.graph.Outlets;
import org.newsgraph.graph.Terms;

class ExporterTest {
    private static final Ontology ONTOLOGY = Ontology.bundled();
    private static final ArticleGraph ARTICLE = new ArticleWriter(
                    ONTOLOGY, new Iris(Iris.DEFAULT_BASE), true, Outlets.BY_NAME)
            .write(Borderville.article(), p -> {});

    private static String export(ArticleGraph article, Format format, boolean rdf11) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Exporter(ONTOLOGY, Iris.DEFAULT_BASE, rdf11).write(List.of(article).iterator(), format, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Graph without12(Graph graph) {
        Graph copy = GraphMemFactory.createDefaultGraphSameTerm();
        graph.find().filterDrop(t -> t.getPredicate().equals(Terms.REIFIES)).forEach(copy::add);
        return copy;
    }

    @ParameterizedTest
    @CsvSource({"TURTLE,Turtle", "NTRIPLES,N-Triples", "JSONLD,JSON-LD", "RDFXML,RDF/XML"})
    void readsBackWhatItWrites(Format format, String language) {
        Graph back = GraphMemFactory.createDefaultGraphSameTerm();
        RDFParser.fromString(export(ARTICLE, format, false), org.apache.jena.riot.RDFLanguages.nameToLang(language))
                .parse(back);
        Graph expected = format.rdf12() ? ARTICLE.graph() : without12(ARTICLE.graph());
        assertThat(back.isIsomorphicWith(expected)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"TRIG,TriG", "NQUADS,N-Quads"})
    void keepsTheNameOfTheGraph(Format format, String language) {
        DatasetGraph back = DatasetGraphFactory.create();
        RDFParser.fromString(export(ARTICLE, format, false), org.apache.jena.riot.RDFLanguages.nameToLang(language))
                .parse(back);
        assertThat(back.getGraph(ARTICLE.node()).isIsomorphicWith(ARTICLE.graph()))
                .isTrue();
        assertThat(back.getDefaultGraph().isEmpty()).isTrue();
    }

    @Test
    void rdf11ViewHasNoTripleTerms() {
        for (Format format : List.of(Format.TURTLE, Format.NQUADS)) {
            assertThat(export(ARTICLE, format, true)).doesNotContain("<<(", "reifies");
        }
    }

    @Test
    void orderDoesNotDependOnTheGraph() {
        List<Triple> triples = ARTICLE.graph().find().toList();
        Collections.reverse(triples);
        Graph other = GraphMemFactory.createDefaultGraph();
        triples.forEach(other::add);
        for (Format format : Format.values()) {
            assertThat(export(new ArticleGraph(ARTICLE.iri(), other), format, false))
                    .as(format.name())
                    .isEqualTo(export(ARTICLE, format, false));
        }
    }

    @Test
    void turtleReadsWell() {
        assertThat(export(ARTICLE, Format.TURTLE, false))
                .contains("@base <" + ARTICLE.iri() + "> .", "<> a nif:Context", "ng:evidence <#char=70,108>")
                .contains("<<( ent:Army_of_Exampland ng:shells ent:Borderville )>>")
                .contains("ng:confidence 0.85");
    }

    @Test
    void claimsAreJsonLinesInTextOrder() {
        List<JsonObject> claims = export(ARTICLE, Format.JSONL, false)
                .lines()
                .map(l -> JsonParser.parseString(l).getAsJsonObject())
                .toList();
        assertThat(claims)
                .extracting(c -> c.get("relation").getAsString())
                .containsExactly("meetsWith", "states", "shells");
        JsonObject planned = claims.get(0);
        assertThat(planned.get("factuality").getAsString()).isEqualTo("planned");
        assertThat(planned.getAsJsonObject("source").get("label").getAsString()).isEqualTo("a spokesman");
        assertThat(planned.get("sourceChain")).hasToString("[\"a spokesman\",\"Example Agency\",\"Example News\"]");
        assertThat(planned.get("plover").getAsString()).isEqualTo("AGREE");
        assertThat(planned.get("assertsTriple").getAsBoolean()).isFalse();
        assertThat(claims.get(1).getAsJsonObject("object").get("label").getAsString())
                .isEqualTo("Exampland meets with Samplia");
        JsonObject shelled = claims.get(2);
        assertThat(shelled.getAsJsonObject("subject"))
                .hasToString(
                        "{\"iri\":\"http://localhost:3030/entity/Army_of_Exampland\","
                                + "\"label\":\"Exampland Army\",\"type\":\"MilitaryForce\",\"mention\":\"Its army\",\"mentionBegin\":70,\"mentionEnd\":78}");
        assertThat(shelled.getAsJsonObject("time").get("value").getAsString()).isEqualTo("2024-03-01");
        assertThat(shelled.getAsJsonObject("place").get("label").getAsString()).isEqualTo("Borderville");
        assertThat(shelled.get("cameo").getAsString()).isEqualTo("194");
        assertThat(shelled.getAsJsonObject("evidence").get("begin").getAsInt()).isEqualTo(70);
    }

    @Test
    void claimsThatSpeakOfEachOtherHaveAnEnd() {
        Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
        ARTICLE.graph().find().forEach(graph::add);
        Node states =
                graph.find(Node.ANY, Terms.PREDICATE, Terms.ng("states")).next().getSubject();
        graph.remove(states, Terms.OBJECT, Node.ANY);
        graph.add(states, Terms.OBJECT, states);
        assertThat(new ClaimView(new ArticleGraph(ARTICLE.iri(), graph), ONTOLOGY).gloss(states))
                .endsWith("…");
    }
}
