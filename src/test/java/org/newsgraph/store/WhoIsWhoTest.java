package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.Terms;
import org.newsgraph.identity.Judgement;
import org.newsgraph.identity.Judgements;
import org.newsgraph.identity.Made;
import org.newsgraph.identity.Review;
import org.newsgraph.validate.ArticleValidator;

class WhoIsWhoTest {
    private static final Reading READING = new Reading(Instant.parse("2026-01-01T00:00:00Z"), "made", "test");
    private static final String ENTITY = Iris.DEFAULT_BASE + "entity/";

    @TempDir
    Path directory;

    private static ArticleGraph minister() {
        return Made.article("minister", "2020-01-01")
                .person("Exampland politician", "Ivan Przykladov")
                .person("", "Anna Beispiel")
                .graph();
    }

    private static ArticleGraph pianist() {
        return Made.article("pianist", "2020-01-02")
                .person("pianist", "Ivan Przykladov")
                .person("", "Anna Beispiel")
                .graph();
    }

    private static ArticleGraph untold() {
        return Made.article("untold", "2020-01-03")
                .person("", "Ivan Przykladov")
                .person("", "Vladimir Putin")
                .graph();
    }

    private static ArticleGraph spelt(String given) {
        return Made.article("spelt-" + given, "2020-01-04")
                .person("", given + " Przykladskiy")
                .person("", "Anna Beispiel")
                .graph();
    }

    private NewsStore open() {
        return open("store");
    }

    private NewsStore open(String name) {
        return NewsStore.open(directory.resolve(name), Optional.empty());
    }

    private static void put(NewsStore store, ArticleGraph... articles) {
        for (ArticleGraph article : articles) {
            store.replace(article, READING);
        }
    }

    /** All quads but when each article was read. */
    private static String dump(NewsStore store) {
        return store.read(d -> d.stream()
                .filter(q -> !q.getPredicate().equals(Terms.READ_AT))
                .map(q -> NodeFmtLib.strNodesNT(q.getGraph(), q.getSubject(), q.getPredicate(), q.getObject()))
                .sorted()
                .collect(Collectors.joining("\n")));
    }

    private static Set<String> subjects(NewsStore store, ArticleGraph article) {
        return store.read(d -> {
            Set<String> found = new TreeSet<>();
            d.find(article.node(), Node.ANY, Terms.SUBJECT, Node.ANY)
                    .forEachRemaining(q -> found.add(q.getObject().getURI().substring(ENTITY.length())));
            return found;
        });
    }

    private static void judge(NewsStore store, Judgement... judgements) {
        store.judge(new Judgements(store.iris().base(), List.of(judgements)));
    }

    private static String decision(ArticleGraph article, String key) {
        return Iris.identity(article.iri(), ENTITY + key);
    }

    @Test
    void namesakesOfFieldsThatDoNotMixAreTwo() {
        try (NewsStore store = open()) {
            put(store, minister(), untold());
            assertThat(subjects(store, minister())).contains("Ivan_Przykladov");
            assertThat(subjects(store, untold())).contains("Ivan_Przykladov");
            put(store, pianist());
            assertThat(subjects(store, minister())).containsExactly("Anna_Beispiel", "Ivan_Przykladov~politics");
            assertThat(subjects(store, pianist())).containsExactly("Anna_Beispiel", "Ivan_Przykladov~arts");
            assertThat(subjects(store, untold())).contains("Ivan_Przykladov");
            store.remove(pianist().iri());
            assertThat(subjects(store, minister())).contains("Ivan_Przykladov");
        }
    }

    @Test
    void spellingsOfANameAreOne() {
        try (NewsStore store = open()) {
            put(store, spelt("Sergey"), spelt("Sergei"));
            assertThat(subjects(store, spelt("Sergey"))).contains("Sergei_Przykladskiy");
            assertThat(subjects(store, spelt("Sergei"))).contains("Sergei_Przykladskiy");
        }
    }

    @Test
    void keepsDecisionsBesideTheArticle() {
        try (NewsStore store = open()) {
            put(store, untold());
            ArticleGraph beside = new ArticleGraph(untold().iri(), store.read(d -> {
                var copy = org.apache.jena.graph.GraphMemFactory.createDefaultGraphSameTerm();
                d.getGraph(NodeFactory.createURI(Iris.identities(untold().iri())))
                        .find()
                        .forEach(copy::add);
                return copy;
            }));
            Node putin = NodeFactory.createURI(decision(untold(), "Vladimir_Putin"));
            assertThat(beside.graph()
                            .contains(putin, Terms.IDENTIFIED_AS, NodeFactory.createURI(ENTITY + "Vladimir_Putin")))
                    .isTrue();
            assertThat(beside.graph().contains(putin, Terms.NAME_KEY, Node.ANY)).isFalse();
            Node ivan = NodeFactory.createURI(decision(untold(), "Ivan_Przykladov"));
            assertThat(beside.graph()
                            .contains(ivan, Terms.NAME_KEY, NodeFactory.createLiteralString("ivan przykladov")))
                    .isTrue();
            assertThat(beside.graph().contains(Node.ANY, Terms.RESOURCES, Node.ANY))
                    .isTrue();
            assertThat(new ArticleValidator().validate(beside.graph(), "made")).isEmpty();
        }
    }

    @Test
    void aSplitHoldsThroughReadingAgainAndUndoingRestoresEverything() {
        try (NewsStore store = open()) {
            put(store, minister(), untold());
            String before = dump(store);
            Judgement apart = new Judgement(decision(untold(), "Ivan_Przykladov"), false, ENTITY + "Ivan_Przykladov");
            judge(store, apart);
            assertThat(subjects(store, minister())).contains("Ivan_Przykladov");
            assertThat(subjects(store, untold()))
                    .noneMatch("Ivan_Przykladov"::equals)
                    .anyMatch(s -> s.startsWith("Ivan_Przykladov~"));
            String split = dump(store);
            put(store, untold(), minister());
            store.compact();
            assertThat(dump(store)).isEqualTo(split);
            judge(store);
            assertThat(dump(store)).isEqualTo(before);
        }
    }

    @Test
    void aKnownPersonSaidNotToBeMeantLosesWhatIsKnown() {
        try (NewsStore store = open()) {
            put(
                    store,
                    untold(),
                    Made.article("other", "2020-01-05")
                            .person("", "Vladimir Putin")
                            .person("", "Anna Beispiel")
                            .graph());
            String before = dump(store);
            judge(store, new Judgement(decision(untold(), "Vladimir_Putin"), false, ENTITY + "Vladimir_Putin"));
            String other = subjects(store, untold()).stream()
                    .filter(s -> s.startsWith("Vladimir_Putin~"))
                    .findFirst()
                    .orElseThrow();
            store.read(d -> {
                Node node = NodeFactory.createURI(ENTITY + other);
                assertThat(d.contains(Node.ANY, node, Terms.LABEL, Node.ANY)).isTrue();
                assertThat(d.contains(Node.ANY, node, Terms.EXACT_MATCH, Node.ANY))
                        .isFalse();
                assertThat(d.contains(Node.ANY, node, Terms.COUNTRY, Node.ANY)).isFalse();
                return 0;
            });
            judge(store);
            assertThat(dump(store)).isEqualTo(before);
        }
    }

    @Test
    void whatSomebodySaidIsOneIsOneAndSoElsewhere() {
        try (NewsStore store = open()) {
            put(store, minister(), pianist());
            String before = dump(store);
            String wikidata = "http://www.wikidata.org/entity/Q0";
            judge(
                    store,
                    new Judgement(ENTITY + "Anna_Beispiel", true, ENTITY + "Maria_Beispiel"),
                    new Judgement(
                            decision(pianist(), "Ivan_Przykladov"), true, decision(minister(), "Ivan_Przykladov")),
                    new Judgement(ENTITY + "Maria_Beispiel", true, wikidata));
            assertThat(subjects(store, minister())).containsExactly("Ivan_Przykladov", "Maria_Beispiel");
            assertThat(subjects(store, pianist())).containsExactly("Ivan_Przykladov", "Maria_Beispiel");
            store.read(d -> {
                assertThat(d.contains(
                                minister().node(),
                                NodeFactory.createURI(ENTITY + "Maria_Beispiel"),
                                Terms.SAME_AS,
                                NodeFactory.createURI(wikidata)))
                        .isTrue();
                return 0;
            });
            put(store, minister());
            assertThat(subjects(store, minister())).containsExactly("Ivan_Przykladov", "Maria_Beispiel");
            judge(store);
            assertThat(dump(store)).isEqualTo(before);
        }
    }

    @Test
    void spellingsSaidToBeTwoAreTwo() {
        try (NewsStore store = open()) {
            put(store, spelt("Sergey"), spelt("Sergei"));
            judge(store, new Judgement(ENTITY + "Sergey_Przykladskiy", false, ENTITY + "Sergei_Przykladskiy"));
            assertThat(subjects(store, spelt("Sergey"))).contains("Sergey_Przykladskiy");
            assertThat(subjects(store, spelt("Sergei"))).contains("Sergei_Przykladskiy");
        }
    }

    @Test
    void reviewFindsTheMergeUntilSomebodyJudges() {
        try (NewsStore store = open()) {
            put(store, minister(), untold());
            assertThat(store.read(Review::of)).anySatisfy(d -> {
                assertThat(d.entity()).isEqualTo(ENTITY + "Ivan_Przykladov");
                assertThat(d.cases())
                        .extracting(c -> c.article())
                        .containsExactly(minister().iri(), untold().iri());
                assertThat(d.cases().get(1).sentence()).isEqualTo("Ivan Przykladov met somebody.");
                assertThat(d.claims()).isEqualTo(4);
            });
            judge(store, new Judgement(decision(untold(), "Ivan_Przykladov"), false, ENTITY + "Ivan_Przykladov"));
            assertThat(store.read(Review::of)).noneMatch(d -> d.entity().equals(ENTITY + "Ivan_Przykladov"));
        }
    }

    @Test
    void theOrderOfReadingDoesNotMatter() {
        List<ArticleGraph> all =
                List.of(minister(), pianist(), untold(), spelt("Sergey"), spelt("Sergei"), spelt("Serhiy"));
        Judgements judgements = new Judgements(
                Iris.DEFAULT_BASE,
                List.of(
                        new Judgement(decision(untold(), "Ivan_Przykladov"), true, ENTITY + "Sergei_Przykladskiy"),
                        new Judgement(ENTITY + "Serhiy_Przykladskiy", false, ENTITY + "Sergei_Przykladskiy"),
                        new Judgement(decision(minister(), "Anna_Beispiel"), false, ENTITY + "Anna_Beispiel")));
        Set<String> outcomes = new TreeSet<>();
        for (int seed = 0; seed < 12; seed++) {
            Random random = new Random(seed);
            List<ArticleGraph> order = new ArrayList<>(all);
            Collections.shuffle(order, random);
            int cut = random.nextInt(order.size() + 1);
            int judging = random.nextInt(3);
            try (NewsStore store = open("store-" + seed)) {
                if (judging == 0) {
                    store.judge(judgements);
                }
                store.replaceAll(entries(order.subList(0, cut)));
                if (judging == 1) {
                    store.judge(judgements);
                }
                store.replaceAll(entries(order.subList(cut, order.size())));
                if (judging == 2) {
                    store.judge(judgements);
                }
                store.replace(order.get(random.nextInt(order.size())), READING);
                outcomes.add(dump(store));
            }
        }
        assertThat(outcomes).hasSize(1);
    }

    private static List<Map.Entry<ArticleGraph, Reading>> entries(List<ArticleGraph> articles) {
        return articles.stream().map(a -> Map.entry(a, READING)).toList();
    }
}
