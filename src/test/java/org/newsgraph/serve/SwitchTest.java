package org.newsgraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.graph.ArticleGraph;

/** The switch between fact and talk, on every kind of list, over generated articles. */
class SwitchTest {

    private static NewsServer server;
    private static String article;
    private static String busy;
    private static String pair;

    @BeforeAll
    static void start() {
        GeneratedNews news = new GeneratedNews(7);
        DatasetGraph dataset = Samples.empty();
        for (int i = 0; i < 120; i++) {
            ArticleGraph graph = news.next();
            article = graph.iri().substring("http://localhost:3030".length());
            Txn.executeWrite(
                    dataset,
                    () -> graph.graph()
                            .find()
                            .forEach(t -> dataset.add(graph.node(), t.getSubject(), t.getPredicate(), t.getObject())));
        }
        Overview overview = Txn.calculateRead(dataset, () -> tables(dataset).overview(0));
        busy = local(overview.entities().get(0).node());
        Overview.Pair first = overview.pairs().get(0);
        pair = "/pair?a=" + local(first.one()) + "&b=" + local(first.other());
        server = NewsServer.start(dataset, ServerOptions.defaults().withPort(0));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static ClaimTables tables(DatasetGraph dataset) {
        return new ClaimTables(dataset, SearchStore.open(Optional.empty()), "http://localhost:3030/");
    }

    private static String local(Node node) {
        return node.getURI().substring("http://localhost:3030".length());
    }

    private static Document page(String path) {
        return WebPage.of(server, path);
    }

    private static Element choice(Document page, String key) {
        return page.select("nav.switch a").stream()
                .filter(link -> link.ownText().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + key + " in " + page.select("nav.switch")));
    }

    private static int count(Document page, String key) {
        return Integer.parseInt(choice(page, key).select(".count").text());
    }

    /** The factualities of the claims that a page lists; a claim that is content of another counts with its own badge. */
    private static Set<String> shown(Document page) {
        return new TreeSet<>(page.select("li.row > .line > .badge:first-child, li.note > .line > .badge:first-child")
                .eachText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ARTICLE", "BUSY", "PAIR", "/ontology/shells", "/ontology/states", "BUSY?role=did"})
    void showsOneSideOfEveryList(String kind) {
        String path = kind.replace("ARTICLE", article).replace("BUSY", busy).replace("PAIR", pair);
        Document all = page(path);
        assertThat(count(all, "happened") + count(all, "reported") + count(all, "not"))
                .isEqualTo(count(all, "all"));
        String joint = path.contains("?") ? "&" : "?";
        assertThat(shown(page(path + joint + "show=happened"))).isSubsetOf("asserted");
        assertThat(shown(page(path + joint + "show=reported"))).isSubsetOf("reported");
        assertThat(shown(page(path + joint + "show=not")))
                .isSubsetOf("planned", "hypothetical", "prohibited", "denied", "ended");
        assertThat(shown(page(path + joint + "show=planned"))).isSubsetOf("planned");
        assertThat(shown(page(path + joint + "show=nonsense"))).isEqualTo(shown(all));
    }

    @Test
    void everyPositionSaysItsNameAndItsMark() {
        for (Element link : page(busy).select("nav.switch a")) {
            assertThat(link.ownText()).isNotBlank();
            if (!link.ownText().equals("all")) {
                assertThat(link.select("svg use").attr("href")).isEqualTo("#m-" + link.ownText());
            }
        }
        Document page = page("/");
        page.select("nav.switch use, .legend use")
                .forEach(use ->
                        assertThat(page.select("symbol" + use.attr("href"))).hasSize(1));
    }

    @Test
    void staysWhilePagesAreTurnedAndWithTheConfidence() {
        String path = busy + "?role=did&show=happened&min=0.5";
        List<String> seen = new ArrayList<>();
        Document page = page(path);
        int total = count(page, "happened");
        assertThat(total).isGreaterThan(ClaimList.PAGE);
        while (true) {
            assertThat(choice(page, "happened").attr("aria-current")).isEqualTo("true");
            assertThat(shown(page)).containsExactly("asserted");
            seen.addAll(page.select("li.row a.open").eachAttr("href"));
            Element next = page.selectFirst("a[rel=next]");
            if (next == null) {
                break;
            }
            assertThat(next.attr("href")).contains("show=happened", "min=0.5", "role=did");
            page = page(next.attr("href"));
        }
        assertThat(seen).doesNotHaveDuplicates().hasSize(total);
        assertThat(page.select("nav.switch a").eachAttr("href")).allMatch(href -> href.contains("min=0.5"));
        assertThat(page.select("nav.switch a").eachAttr("href")).noneMatch(href -> href.contains("page="));
    }

    @Test
    void countsFewerClaimsWhenMoreSureOnesAreAskedFor() {
        int all = count(page(busy), "all");
        int sure = count(page(busy + "?min=0.7"), "all");
        assertThat(sure).isPositive().isLessThan(all);
        assertThat(page(busy + "?min=0.7").select("nav.switch a").eachAttr("href"))
                .allMatch(href -> href.contains("min=0.7"));
    }

    @Test
    void aSectionLeadsToAllOfARelation() {
        Document page = page(busy);
        Element more = page.selectFirst("p.more a");
        Document all = page(more.attr("href"));
        assertThat(more.text()).contains(Integer.toString(count(all, "all")));
        assertThat(all.select("main h3").eachText()).allMatch(month -> month.matches("\\d{4}-\\d{2}"));
    }
}
