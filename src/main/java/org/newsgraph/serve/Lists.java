package org.newsgraph.serve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/** The pages that list: home, articles, entities, relations, search, what passes between two, who says the same. */
final class Lists {
    private static final int PAGE = 50;
    private static final int HITS = 60;

    private final DatasetGraph dataset;
    private final Vocabulary vocabulary;
    private final Addresses addresses;
    private final String base;
    private final OverviewCache overview;

    Lists(DatasetGraph dataset, Vocabulary vocabulary, Addresses addresses, String base) {
        this.dataset = dataset;
        this.vocabulary = vocabulary;
        this.addresses = addresses;
        this.base = base;
        this.overview = new OverviewCache(dataset);
    }

    record ArticleRow(Link link, String date, List<Link> publishers, int claims) {}

    record PairRow(Link one, Link other, int count, String href) {}

    record DisputeRow(Link subject, Link relation, Link object, int yes, int no, String href) {}

    record CountRow(Link link, int count) {}

    private Names names() {
        return new Names(dataset, vocabulary, addresses);
    }

    Map<String, Object> home() {
        Overview counted = overview.get();
        Names names = names();
        Map<String, Object> model = new HashMap<>();
        model.put("articles", rows(names, counted.articles().stream().limit(8).toList()));
        model.put("articleCount", counted.articles().size());
        model.put("claimCount", counted.claims());
        model.put("eventCount", counted.events());
        model.put("entityCount", counted.entities().size());
        model.put("stances", stances(counted.stances()));
        model.put(
                "pairs",
                counted.pairs().stream().limit(8).map(pair -> row(names, pair)).toList());
        model.put(
                "disputes",
                counted.disputes().stream()
                        .limit(6)
                        .map(dispute -> row(names, dispute))
                        .toList());
        model.put("entities", counted(names, counted.entities().stream().limit(14)));
        return model;
    }

    private static Map<String, Integer> stances(Map<String, Integer> counts) {
        Map<String, Integer> ordered = new LinkedHashMap<>();
        Stance.KEYS.forEach(key -> ordered.put(key, counts.getOrDefault(key, 0)));
        return ordered;
    }

    Map<String, Object> articles(Request request) {
        List<Overview.Dated> all = overview.get().articles();
        int pages = Math.max(1, (all.size() + PAGE - 1) / PAGE);
        int page = Math.max(1, Math.min(request.number("page"), pages));
        Map<String, Object> model = new HashMap<>();
        model.put(
                "articles",
                rows(names(), all.stream().skip((page - 1L) * PAGE).limit(PAGE).toList()));
        model.put("total", all.size());
        model.put("page", page);
        model.put("pages", pages);
        return model;
    }

    Map<String, Object> entities(Request request) {
        List<Overview.Counted> all = overview.get().entities();
        int pages = Math.max(1, (all.size() + 2 * PAGE - 1) / (2 * PAGE));
        int page = Math.max(1, Math.min(request.number("page"), pages));
        Map<String, Object> model = new HashMap<>();
        model.put(
                "entities",
                counted(names(), all.stream().skip((page - 1L) * 2 * PAGE).limit(2 * PAGE)));
        model.put("total", all.size());
        model.put("page", page);
        model.put("pages", pages);
        return model;
    }

    Map<String, Object> relations() {
        return Map.of("relations", counted(names(), overview.get().relations().stream()));
    }

    private static List<CountRow> counted(Names names, Stream<Overview.Counted> counted) {
        return counted.map(one -> new CountRow(names.link(one.node()), one.count()))
                .toList();
    }

    private List<ArticleRow> rows(Names names, List<Overview.Dated> articles) {
        List<ArticleRow> rows = new ArrayList<>();
        for (Overview.Dated article : articles) {
            Description description = Description.of(dataset, article.node(), article.node());
            int[] claims = {0};
            dataset.findNG(article.node(), Node.ANY, Terms.TYPE, Terms.CLAIM).forEachRemaining(quad -> claims[0]++);
            List<Link> publishers =
                    description.all(Terms.PUBLISHER).stream().map(names::link).toList();
            rows.add(new ArticleRow(names.link(article.node()), article.date(), publishers, claims[0]));
        }
        return rows;
    }

    private PairRow row(Names names, Overview.Pair pair) {
        String href = "/pair?a=" + shortened(pair.one()) + "&b=" + shortened(pair.other());
        return new PairRow(names.link(pair.one()), names.link(pair.other()), pair.count(), href);
    }

    private DisputeRow row(Names names, Overview.Dispute dispute) {
        Overview.Statement statement = dispute.statement();
        return new DisputeRow(
                names.link(statement.subject()),
                names.link(statement.relation()),
                names.link(statement.object()),
                dispute.yes(),
                dispute.no(),
                statementHref(statement.subject(), statement.relation(), statement.object()));
    }

    private String statementHref(Node subject, Node relation, Node object) {
        return "/statement?s=" + shortened(subject) + "&p=" + shortened(relation) + "&o=" + shortened(object);
    }

    private String shortened(Node node) {
        String iri = node.toString();
        return Addresses.parameter(iri.startsWith(base) ? iri.substring(base.length() - 1) : iri);
    }

    private Node parameter(Request request, String name) {
        String value = request.parameter(name);
        return Terms.iri(value.startsWith("/") ? base + value.substring(1) : value);
    }

    Optional<Map<String, Object>> pair(Request request) {
        Node one = parameter(request, "a");
        Node other = parameter(request, "b");
        Names names = names();
        ClaimReader reader = new ClaimReader(dataset, names);
        List<ClaimView> claims = Stream.concat(between(reader, one, other), between(reader, other, one))
                .sorted(Comparator.comparing(ClaimView::reportedOn).reversed())
                .limit(200)
                .toList();
        return claims.isEmpty()
                ? Optional.empty()
                : Optional.of(Map.of("one", names.link(one), "other", names.link(other), "claims", claims));
    }

    private static Stream<ClaimView> between(ClaimReader reader, Node subject, Node object) {
        return reader.find(Terms.SUBJECT, subject).stream()
                .filter(place -> reader.isAbout(place, Terms.OBJECT, object))
                .map(reader::read);
    }

    Optional<Map<String, Object>> statement(Request request) {
        Names names = names();
        ClaimReader reader = new ClaimReader(dataset, names);
        List<ClaimView> claims = reader.same(parameter(request, "s"), parameter(request, "p"), parameter(request, "o"));
        return claims.isEmpty() ? Optional.empty() : Optional.of(Map.of("claims", claims, "first", claims.get(0)));
    }

    Map<String, Object> search(Request request) {
        String words = request.parameter("q");
        Map<String, Object> model = new HashMap<>();
        model.put("search", words);
        model.put("hits", words.isEmpty() ? List.of() : hits(words.toLowerCase(Locale.ROOT)));
        return model;
    }

    record Hit(Link link, String kind, List<Link> types) {}

    /** Reads every label: good for a hundred thousand, then an index is due. */
    private List<Hit> hits(String words) {
        Names names = names();
        Map<Node, String> found = new LinkedHashMap<>();
        for (Node property : List.of(Terms.LABEL, Terms.ALT_LABEL, Terms.HEADLINE)) {
            dataset.findNG(Node.ANY, Node.ANY, property, Node.ANY).forEachRemaining(quad -> {
                String text = Description.textOf(quad.getObject()).toLowerCase(Locale.ROOT);
                if (text.contains(words) && quad.getSubject().isURI()) {
                    found.merge(quad.getSubject(), text, (a, b) -> rank(a, words) <= rank(b, words) ? a : b);
                }
            });
        }
        return found.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<Node, String> entry) -> rank(entry.getValue(), words))
                        .thenComparing(Map.Entry::getValue)
                        .thenComparing(entry -> entry.getKey().getURI()))
                .limit(HITS)
                .map(entry -> hit(names, entry.getKey()))
                .toList();
    }

    /** The whole name, then its beginning, then the beginning of a word, then anywhere. */
    private static int rank(String text, String words) {
        if (text.equals(words)) {
            return 0;
        }
        return text.startsWith(words) ? 1 : text.contains(" " + words) ? 2 : 3;
    }

    private Hit hit(Names names, Node node) {
        Description description = Description.of(dataset, Node.ANY, node);
        String kind = description.has(Terms.TYPE, Terms.NEWS_ARTICLE)
                ? "article"
                : description.has(Terms.TYPE, Terms.SEM_EVENT) ? "event" : "entity";
        List<Link> types = kind.equals("entity")
                ? description.all(Terms.TYPE).stream().map(names::link).toList()
                : List.of();
        return new Hit(names.link(node), kind, types);
    }
}
