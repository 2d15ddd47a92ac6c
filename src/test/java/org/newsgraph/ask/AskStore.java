package org.newsgraph.ask;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.graph.Terms;
import org.newsgraph.vocab.Ng;

/** A store of made-up articles, in the shape that extraction writes as far as questions see it. */
public final class AskStore {
    /** The base of its IRIs. */
    public static final String BASE = "http://localhost:3030/";

    private final DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
    private final Map<String, Node> claims = new HashMap<>();
    private final Map<String, List<String>> classes = new HashMap<>();
    private final Set<String> nameless = new HashSet<>();
    private Node article = NodeFactory.createURI(BASE + "article/none");
    private String date = "";
    private int sentences;

    private AskStore() {}

    /** Reads the articles of {@code ask/store.tsv}. */
    public static DatasetGraph read() {
        AskStore store = new AskStore();
        try (InputStream in = AskStore.class.getResourceAsStream("/ask/store.tsv")) {
            List<String[]> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
            store.dataset.executeWrite(() -> {
                lines.forEach(store::name);
                lines.forEach(store::add);
                // The default graph of every query is the union of all graphs.
                List<Quad> all = Iter.toList(store.dataset.find());
                all.forEach(
                        q -> store.dataset.add(Quad.defaultGraphIRI, q.getSubject(), q.getPredicate(), q.getObject()));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return store.dataset;
    }

    private static Node literal(String text) {
        return NodeFactory.createLiteralString(text);
    }

    private static Node day(String text) {
        return NodeFactory.createLiteralDT(text, XSDDatatype.XSDdate);
    }

    private void put(Node subject, String property, Node object) {
        dataset.add(article, subject, NodeFactory.createURI(property), object);
    }

    /** Claims may speak of claims that stand below them. */
    private void name(String[] line) {
        if (line[0].equals("A")) {
            article = NodeFactory.createURI(
                    BASE + "article/" + line[1] + "-" + line[3].toLowerCase().replaceAll("[^a-z]+", "-"));
        } else if (line[0].equals("C")) {
            claims.put(line[1], NodeFactory.createURI(article.getURI() + "/claim/" + line[1]));
        } else {
            classes.put(line[1], List.of(line[2].split(" ")));
            if (line[0].equals("L")) {
                nameless.add(line[1]);
            }
        }
    }

    private void add(String[] line) {
        switch (line[0]) {
            case "A" -> article(line);
            case "C" -> claim(line);
            case "L" -> {
                // Things that only their article knows.
            }
            default -> {
                article = NodeFactory.createURI(BASE + "graph/background");
                Node node = thing(line[1]);
                for (int i = 3; i < line.length; i++) {
                    String[] fact = line[i].split("=");
                    put(node, Ng.iri(fact[0]), thing(fact[1]));
                }
            }
        }
    }

    private void article(String[] line) {
        date = line[1];
        article = NodeFactory.createURI(
                BASE + "article/" + line[1] + "-" + line[3].toLowerCase().replaceAll("[^a-z]+", "-"));
        dataset.add(article, article, Terms.TYPE, Terms.NEWS_ARTICLE);
        dataset.add(article, article, Terms.HEADLINE, literal(line[3]));
        dataset.add(article, article, Terms.DATE_PUBLISHED, day(date));
        dataset.add(article, article, Terms.PUBLISHER, thing(line[2]));
    }

    /** Names of their own are known everywhere, other words only in their article. */
    private Node thing(String name) {
        if (name.startsWith("ng:")) {
            return NodeFactory.createURI(Ng.iri(name.substring(3)));
        }
        if (claims.containsKey(name)) {
            return claims.get(name);
        }
        boolean known = classes.containsKey(name) && !nameless.contains(name);
        String iri = known
                ? BASE + "entity/" + name.replace(' ', '_')
                : article.getURI() + "/entity/" + name.replace(' ', '-');
        Node node = NodeFactory.createURI(iri);
        dataset.add(article, node, Terms.LABEL, literal(name));
        classes.getOrDefault(name, List.of("Thing", "Entity"))
                .forEach(type -> dataset.add(article, node, Terms.TYPE, Terms.ng(type)));
        return node;
    }

    private void claim(String[] line) {
        Node claim = claims.get(line[1]);
        dataset.add(article, claim, Terms.TYPE, Terms.CLAIM);
        dataset.add(article, claim, Terms.SUBJECT, thing(line[2]));
        dataset.add(article, claim, Terms.PREDICATE, Terms.ng(line[3]));
        dataset.add(article, claim, Terms.OBJECT, thing(line[4]));
        dataset.add(article, claim, Terms.FACTUALITY, Terms.ng(line[5]));
        dataset.add(article, claim, Terms.POLARITY, Terms.ng(line[6]));
        dataset.add(article, claim, Terms.CERTAINTY, Terms.ng(line[7]));
        dataset.add(article, claim, Terms.REPORTED_ON, day(date));
        dataset.add(article, claim, Terms.DERIVED_FROM, article);
        dataset.add(article, claim, Terms.RULE, literal(line[13]));
        if (!line[8].isEmpty()) {
            dataset.add(article, claim, Terms.ATTRIBUTED_TO, thing(line[8]));
        }
        if (!line[9].isEmpty()) {
            dataset.add(article, claim, Terms.WITHIN, claims.get(line[9]));
        }
        if (!line[10].isEmpty()) {
            dataset.add(article, claim, Terms.PLACE, thing(line[10]));
        }
        if (!line[11].isEmpty()) {
            Node time = NodeFactory.createURI(BASE + "time/" + line[11]);
            dataset.add(article, claim, Terms.TIME_OF, time);
            dataset.add(article, time, Terms.FIRST_DAY, day(line[11]));
            dataset.add(article, time, Terms.LAST_DAY, day(line[12]));
        }
        Node sentence = NodeFactory.createURI(article.getURI() + "#char=" + ++sentences);
        Node evidence = NodeFactory.createURI(article.getURI() + "#char=" + sentences + ",9");
        dataset.add(article, claim, Terms.EVIDENCE, evidence);
        dataset.add(article, evidence, Terms.ANCHOR, literal(line[14].replaceAll("[.]$", "")));
        dataset.add(article, evidence, Terms.IN_SENTENCE, sentence);
        dataset.add(article, sentence, Terms.ANCHOR, literal(line[14]));
    }
}
