package org.newsgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.newsgraph.extract.Argument.Mentioned;
import org.newsgraph.extract.Claim;
import org.newsgraph.problem.Problem;
import org.newsgraph.text.Span;
import org.newsgraph.vocab.Ng;

class ArticleWriterTest {
    private static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);
    private static final Ontology ONTOLOGY = Ontology.bundled();
    private final List<Problem> problems = new ArrayList<>();

    private ArticleGraph write(String text, List<Claim> claims) {
        return new ArticleWriter(ONTOLOGY, IRIS, true, Outlets.BY_NAME)
                .write(Borderville.article(text, claims), problems::add);
    }

    private ArticleGraph write() {
        return write(Borderville.TEXT, Borderville.claims(Borderville.TEXT));
    }

    /** The example's hashes are made up; here they are replaced by ours. */
    private static Graph example(ArticleGraph ours) throws IOException {
        String text = Files.readString(Path.of("ontology/examples/valid-article.ttl"))
                .replace("http://localhost:3030/article/2024-03-02-talks-in-example-town-1a2b3c4d", ours.iri())
                .replace("claim\\/0f3a91c2", "claim\\/" + claim(ours, "meetsWith"))
                .replace("claim\\/77bc0d1e", "claim\\/" + claim(ours, "states"))
                .replace("claim\\/b1d0e5f4", "claim\\/" + claim(ours, "shells"))
                .replace(
                        "event\\/9c7714aa",
                        "event\\/"
                                + tail(ours.graph()
                                        .find(Node.ANY, Terms.TYPE, Terms.SEM_EVENT)
                                        .next()
                                        .getSubject()));
        Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
        RDFParser.fromString(text, Lang.TURTLE).parse(graph);
        return graph;
    }

    private static String claim(ArticleGraph graph, String relation) {
        return tail(graph.graph()
                .find(Node.ANY, Terms.PREDICATE, Terms.ng(relation))
                .next()
                .getSubject());
    }

    private static String tail(Node node) {
        return node.getURI().substring(node.getURI().lastIndexOf('/') + 1);
    }

    @Test
    void writesTheShapeOfTheExample() throws IOException {
        ArticleGraph ours = write();
        Graph example = example(ours);
        // Links to other data sets come from the resolver, which the fixture does without; its mentions are its own.
        Set<Triple> missing = new HashSet<>(example.find().toList());
        missing.removeIf(
                t -> t.getPredicate().equals(Terms.SAME_AS) || t.getPredicate().equals(Terms.ALT_LABEL));
        missing.removeAll(ours.graph().find().toList());
        assertThat(missing).isEmpty();
        Set<Triple> more = new HashSet<>(ours.graph().find().toList());
        more.removeAll(example.find().toList());
        assertThat(more)
                .allMatch(t -> t.getPredicate().equals(Terms.TYPE)
                        || t.getPredicate().equals(Terms.TRIGGER)
                        || t.getPredicate().equals(Terms.SUBJECT_MENTION)
                        || t.getPredicate().equals(Terms.OBJECT_MENTION)
                        || ours.graph().contains(t.getSubject(), Terms.TYPE, Terms.MENTION)
                        || t.getPredicate().equals(Terms.IN_SENTENCE));
        assertThat(problems).isEmpty();
    }

    @Test
    void plannedTriplesAreNotStated() {
        ArticleGraph graph = write();
        assertThat(graph.graph().find(Node.ANY, Terms.ng("meetsWith"), Node.ANY).toList())
                .isEmpty();
        assertThat(graph.claimCount()).isEqualTo(3);
    }

    @Test
    void sameInputGivesTheSameGraph() {
        assertThat(new HashSet<>(write().graph().find().toList()))
                .isEqualTo(new HashSet<>(write().graph().find().toList()));
    }

    @Test
    void sayingItTwiceByTheSameWordsIsOneClaim() {
        List<Claim> claims = new ArrayList<>(Borderville.claims(Borderville.TEXT));
        claims.add(Borderville.claim(
                3,
                new Mentioned(3, -1),
                "shells",
                new Mentioned(4, -1),
                claims.get(2).qualifiers()));
        assertThat(write(Borderville.TEXT, claims).claimCount()).isEqualTo(3);
    }

    @Test
    void refusesEvidenceOutsideTheText() {
        List<Claim> claims = new ArrayList<>(Borderville.claims(Borderville.TEXT));
        claims.set(
                0,
                Borderville.claim(
                        0,
                        new Mentioned(0, -1),
                        "meetsWith",
                        new Mentioned(1, -1),
                        Borderville.planned(new Span(100, 4000))));
        ArticleGraph graph = write(Borderville.TEXT, claims);
        // The claim about the refused claim goes with it.
        assertThat(graph.claimCount()).isEqualTo(1);
        assertThat(problems).extracting(Problem::code).containsExactly("GRAPH-001", "GRAPH-002");
    }

    @Test
    void countsCodePoints() {
        String text = Borderville.TEXT.replace("Talks in Example Town", "\uD83D\uDD4A Talks in Example Town");
        ArticleGraph graph = write(text, Borderville.claims(text));
        assertThat(graph.graph()
                        .contains(
                                NodeFactory.createURI(graph.iri() + "#char=72,110"),
                                Terms.ANCHOR,
                                NodeFactory.createLiteralString("Its army shelled Borderville on Friday")))
                .isTrue();
        assertThat(Spans.faults(graph)).isEmpty();
    }

    @Test
    void findsQuotesThatTheTextDoesNotSay() {
        ArticleGraph graph = write();
        Node evidence = NodeFactory.createURI(graph.iri() + "#char=70,108");
        graph.graph().remove(evidence, Terms.ANCHOR, Node.ANY);
        graph.graph()
                .add(evidence, Terms.ANCHOR, NodeFactory.createLiteralString("Its army shelled Borderville on Fryday"));
        assertThat(Spans.faults(graph)).hasSize(1);
    }

    @Test
    void withoutTextOnlyQuotesAreKept() {
        ArticleGraph graph =
                new ArticleWriter(ONTOLOGY, IRIS, false, Outlets.BY_NAME).write(Borderville.article(), problems::add);
        assertThat(graph.graph().find(Node.ANY, Terms.IS_STRING, Node.ANY).toList())
                .isEmpty();
        assertThat(graph.graph().find(Node.ANY, Terms.ANCHOR, Node.ANY).toList())
                .isNotEmpty();
    }

    @Test
    void everyStatedTripleFollowsFromAClaim() {
        ArticleGraph graph = write();
        Closure closure = new Closure(ONTOLOGY);
        Set<Triple> expected = new HashSet<>();
        graph.graph().find(Node.ANY, Terms.ASSERTS, Literals.bool(true)).forEach(t -> {
            Node claim = t.getSubject();
            expected.addAll(closure.of(Triple.create(
                    object(graph, claim, Terms.SUBJECT),
                    object(graph, claim, Terms.PREDICATE),
                    object(graph, claim, Terms.OBJECT))));
        });
        Set<Triple> stated = new HashSet<>();
        graph.graph().find().forEach(t -> {
            boolean relation = ONTOLOGY.graph().contains(t.getPredicate(), Terms.TYPE, Terms.ng("Relation"));
            if (relation && !t.getPredicate().equals(Terms.LOCATED_IN)) {
                stated.add(t);
            }
        });
        assertThat(stated).isEqualTo(expected).isNotEmpty();
        assertThat(stated).anyMatch(t -> t.getPredicate().getURI().equals(Ng.iri("targetedBy")));
    }

    private static Node object(ArticleGraph graph, Node subject, Node property) {
        return graph.graph().find(subject, property, Node.ANY).next().getObject();
    }
}
