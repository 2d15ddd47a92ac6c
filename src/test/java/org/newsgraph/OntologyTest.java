package org.newsgraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.problem.Problem;
import org.newsgraph.validate.ArticleValidator;
import org.newsgraph.vocab.Ng;
import org.newsgraph.vocab.Plover;

class OntologyTest {
    private static final Graph ONTOLOGY = read("ontology/newsgraph.ttl");
    private static final Graph PLOVER = read("ontology/plover.ttl");
    private static final ArticleValidator VALIDATOR = new ArticleValidator();
    private static final Pattern PREFIXED = Pattern.compile("(?<![\\w:/.])(ng|plover):([A-Za-z][\\w-]*)");
    private static final Pattern WHOLE =
            Pattern.compile("https://w3id\\.org/newsgraph/(ontology|plover)#([A-Za-z][\\w-]*)");
    private static final Pattern IN_JAVA = Pattern.compile("(Ng\\.iri|Plover\\.iri|\\bng)\\(\"([A-Za-z][\\w-]*)\"\\)");

    @Test
    void everyTermHasLabelDefinitionAndExample() {
        for (Node term : terms(ONTOLOGY, Ng.NS)) {
            assertThat(objects(ONTOLOGY, term, RDFS.label.asNode()))
                    .as("label of " + term)
                    .hasSize(1);
            assertThat(objects(ONTOLOGY, term, SKOS.definition.asNode()))
                    .as("definition of " + term)
                    .hasSize(1);
            assertThat(objects(ONTOLOGY, term, SKOS.example.asNode()))
                    .as("example of " + term)
                    .hasSize(1);
        }
    }

    @Test
    void everyAgreedRelationKeepsItsNameTypeAndCode() throws IOException {
        for (String line : Files.readAllLines(Path.of("src/test/resources/ontology/relations.tsv"))) {
            if (!line.startsWith("#")) {
                String[] cells = line.split("\t", -1);
                Node relation = ng(cells[0]);
                assertThat(ONTOLOGY.contains(relation, RDF.type.asNode(), ng("Relation")))
                        .as(line)
                        .isTrue();
                assertThat(objects(ONTOLOGY, relation, ng("ploverType")))
                        .as(line)
                        .isEqualTo(cells[1].equals("-") ? Set.of() : Set.of(Plover.iri(cells[1])));
                assertThat(objects(ONTOLOGY, relation, SKOS.notation.asNode()))
                        .as(line)
                        .isEqualTo(cells[2].equals("-") ? Set.of() : new TreeSet<>(List.of(cells[2].split("/", -1))));
            }
        }
    }

    @Test
    void everyRelationIsAPropertyWithADomainOrARange() {
        for (Node relation : instances(ONTOLOGY, ng("Relation"))) {
            Set<String> types = objects(ONTOLOGY, relation, RDF.type.asNode());
            assertThat(types)
                    .as(relation.toString())
                    .containsAnyOf(OWL.ObjectProperty.getURI(), OWL.DatatypeProperty.getURI());
            Set<String> ends = objects(ONTOLOGY, relation, RDFS.domain.asNode());
            ends.addAll(objects(ONTOLOGY, relation, RDFS.range.asNode()));
            if (!Set.of("causes", "hinders", "helpsCause", "prohibits").contains(relation.getLocalName())) {
                assertThat(ends).as(relation.toString()).isNotEmpty();
            }
        }
    }

    @Test
    void symmetricRelationsHaveNoNamedInverse() {
        for (Node relation : instances(ONTOLOGY, OWL.SymmetricProperty.asNode())) {
            assertThat(ONTOLOGY.contains(relation, OWL.inverseOf.asNode(), Node.ANY))
                    .as(relation.toString())
                    .isFalse();
        }
    }

    @Test
    void inversesAreDeclaredFromBothSides() {
        ONTOLOGY.find(Node.ANY, OWL.inverseOf.asNode(), Node.ANY)
                .forEach(t -> assertThat(ONTOLOGY.contains(t.getObject(), OWL.inverseOf.asNode(), t.getSubject()))
                        .as(t.toString())
                        .isTrue());
    }

    @Test
    void noClassOrRelationIsAboveItself() {
        for (Node above : List.of(RDFS.subClassOf.asNode(), RDFS.subPropertyOf.asNode())) {
            for (Node term : terms(ONTOLOGY, Ng.NS)) {
                assertThat(ancestors(term, above)).as(term.toString()).doesNotContain(term);
            }
        }
    }

    @Test
    void everyClassIsAnEntityAnEventOrOneOfTheOtherKinds() {
        Set<String> roots = Set.of(
                "Entity",
                "Event",
                "Claim",
                "Mention",
                "Tenure",
                "Relation",
                "Factuality",
                "Polarity",
                "Certainty",
                "IdentityDecision",
                "PageField");
        for (Node type : instances(ONTOLOGY, OWL.Class.asNode())) {
            Set<Node> line = ancestors(type, RDFS.subClassOf.asNode());
            line.add(type);
            assertThat(line.stream().filter(n -> n.getURI().startsWith(Ng.NS)).map(Node::getLocalName))
                    .as(type.toString())
                    .containsAnyElementsOf(roots);
        }
    }

    @Test
    void everyTermTheOntologyUsesOfItsOwnIsDeclared() {
        Set<String> used = new TreeSet<>();
        for (Graph graph : List.of(ONTOLOGY, PLOVER)) {
            graph.find()
                    .forEach(t -> Stream.of(t.getSubject(), t.getPredicate(), t.getObject())
                            .filter(Node::isURI)
                            .map(Node::getURI)
                            .filter(OntologyTest::own)
                            .forEach(used::add));
        }
        assertThat(used).isSubsetOf(declared());
    }

    @Test
    void ploverHasSixteenTypesWithScoreQuadClassRootAndEventClass() {
        Set<Node> types = new TreeSet<>((a, b) -> a.getURI().compareTo(b.getURI()));
        PLOVER.find(Node.ANY, SKOS.topConceptOf.asNode(), Node.ANY).forEach(t -> types.add(t.getSubject()));
        assertThat(types).hasSize(16);
        for (Node type : types) {
            assertThat(objects(PLOVER, type, plover("score")))
                    .as("score of " + type)
                    .hasSize(1);
            assertThat(objects(PLOVER, type, plover("quadClass")))
                    .as("quad class of " + type)
                    .hasSize(1);
            assertThat(objects(PLOVER, type, plover("cameoRoot")))
                    .as("root of " + type)
                    .isNotEmpty();
            Set<String> event = objects(PLOVER, type, ng("eventClass"));
            assertThat(event).as("class of events of " + type).hasSize(1);
            Node eventClass = NodeFactory.createURI(event.iterator().next());
            assertThat(instances(ONTOLOGY, OWL.Class.asNode()).stream()
                            .filter(c -> ONTOLOGY.contains(c, ng("ploverType"), type)))
                    .as("classes that carry " + type)
                    .containsExactly(eventClass);
        }
    }

    @Test
    void everyPloverConceptHasLabelAndDefinition() {
        for (Node concept : instances(PLOVER, SKOS.Concept.asNode())) {
            assertThat(objects(PLOVER, concept, SKOS.prefLabel.asNode()))
                    .as(concept.toString())
                    .hasSize(1);
            assertThat(objects(PLOVER, concept, SKOS.definition.asNode()))
                    .as(concept.toString())
                    .hasSize(1);
        }
    }

    @Test
    void everyConstantOfTheVocabularyIsATerm() throws IllegalAccessException {
        for (Field field : Ng.class.getFields()) {
            if (!field.getName().equals("NS")) {
                assertThat(declared()).contains((String) field.get(null));
            }
        }
    }

    @Test
    void nothingUsesAnUndefinedTerm() throws IOException {
        Set<String> declared = declared();
        Set<String> undefined = new TreeSet<>();
        for (Path file : files("ontology", "queries", "src/test/resources", "src/main")) {
            String text = Files.readString(file);
            if (file.toString().endsWith(".java")) {
                undefined(file, IN_JAVA.matcher(text), declared, undefined);
            } else {
                undefined(file, PREFIXED.matcher(text), declared, undefined);
                undefined(file, WHOLE.matcher(text), declared, undefined);
            }
        }
        assertThat(undefined).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("validExamples")
    void shapesAcceptValidExample(Path example) {
        assertThat(VALIDATOR.validate(read(example.toString()), example.toString()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("invalidExamples")
    void shapesRefuseInvalidExampleAndSayWhy(Path example) throws IOException {
        String text = Files.readString(example);
        List<Problem> problems = VALIDATOR.validate(read(example.toString()), example.toString());
        assertThat(problems.stream().map(Problem::code).distinct())
                .containsExactly(header(text, "code").split(" ", -1));
        assertThat(problems).anyMatch(p -> p.message().startsWith(header(text, "Refused")));
    }

    @Test
    void everyCodeOfTheShapesIsExplained() throws IOException {
        String problems = Files.readString(Path.of("src/site/markdown/problems.md"));
        Matcher codes = Pattern.compile("VALIDATE-\\d+").matcher(Files.readString(Path.of("ontology/shapes.ttl")));
        while (codes.find()) {
            assertThat(problems).contains("## " + codes.group() + "\n");
        }
    }

    static Stream<Path> validExamples() throws IOException {
        return examples("valid-");
    }

    static Stream<Path> invalidExamples() throws IOException {
        return examples("invalid-");
    }

    private static Stream<Path> examples(String start) throws IOException {
        return files("ontology/examples").stream()
                .filter(p -> p.getFileName().toString().startsWith(start));
    }

    private static String header(String text, String key) {
        Matcher matcher = Pattern.compile("(?m)^# " + key + ": (.*)$").matcher(text);
        assertThat(matcher.find()).as(key).isTrue();
        return matcher.group(1);
    }

    private static void undefined(Path file, Matcher matcher, Set<String> declared, Set<String> undefined) {
        while (matcher.find()) {
            String namespace = matcher.group(1).toLowerCase(Locale.ROOT).startsWith("plover") ? Plover.NS : Ng.NS;
            if (!declared.contains(namespace + matcher.group(2))) {
                undefined.add(file + ": " + matcher.group());
            }
        }
    }

    private static List<Path> files(String... folders) throws IOException {
        List<Path> found = new ArrayList<>();
        for (String folder : folders) {
            try (Stream<Path> walk = Files.walk(Path.of(folder))) {
                walk.filter(p -> p.toString().matches(".*\\.(ttl|rq|java|trig|html|peb)"))
                        .sorted()
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static Set<String> declared() {
        Set<String> declared = new TreeSet<>();
        terms(ONTOLOGY, Ng.NS).forEach(t -> declared.add(t.getURI()));
        terms(PLOVER, Plover.NS).forEach(t -> declared.add(t.getURI()));
        return declared;
    }

    private static boolean own(String iri) {
        return iri.startsWith(Ng.NS) || iri.startsWith(Plover.NS);
    }

    private static Set<Node> ancestors(Node start, Node above) {
        Set<Node> found = new TreeSet<>((a, b) -> a.getURI().compareTo(b.getURI()));
        List<Node> open = new ArrayList<>(List.of(start));
        while (!open.isEmpty()) {
            ONTOLOGY.find(open.remove(0), above, Node.ANY).forEach(t -> {
                if (found.add(t.getObject())) {
                    open.add(t.getObject());
                }
            });
        }
        return found;
    }

    private static List<Node> terms(Graph graph, String namespace) {
        return graph.find(Node.ANY, RDF.type.asNode(), Node.ANY)
                .mapWith(t -> t.getSubject())
                .filterKeep(n -> n.isURI() && n.getURI().startsWith(namespace))
                .toList();
    }

    private static List<Node> instances(Graph graph, Node type) {
        return graph.find(Node.ANY, RDF.type.asNode(), type)
                .mapWith(t -> t.getSubject())
                .toList();
    }

    private static Set<String> objects(Graph graph, Node subject, Node property) {
        Set<String> found = new TreeSet<>();
        graph.find(subject, property, Node.ANY)
                .forEach(t -> found.add(
                        t.getObject().isURI()
                                ? t.getObject().getURI()
                                : t.getObject().getLiteralLexicalForm()));
        return found;
    }

    private static Node ng(String localName) {
        return NodeFactory.createURI(Ng.iri(localName));
    }

    private static Node plover(String localName) {
        return NodeFactory.createURI(Plover.iri(localName));
    }

    private static Graph read(String file) {
        Graph graph = GraphMemFactory.createDefaultGraph();
        RDFDataMgr.read(graph, file);
        return graph;
    }
}
