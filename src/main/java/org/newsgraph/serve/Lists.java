package org.newsgraph.serve;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/** The pages that list: home, articles, entities, relations, search, what passes between two, who says the same. */
final class Lists {
    private static final int PAGE = 50;

    private final DatasetGraph dataset;
    private final Vocabulary vocabulary;
    private final Addresses addresses;
    private final String base;
    private final ClaimTables tables;
    private final double least;

    Lists(
            DatasetGraph dataset,
            Vocabulary vocabulary,
            Addresses addresses,
            String base,
            ClaimTables tables,
            double least) {
        this.dataset = dataset;
        this.vocabulary = vocabulary;
        this.addresses = addresses;
        this.base = base;
        this.tables = tables;
        this.least = least;
    }

    record ArticleRow(Link link, String date, List<Link> publishers, int claims) {}

    record PairRow(Link one, Link other, int count, String href) {}

    record DisputeRow(Link subject, Link relation, Link object, int yes, int no, String href) {}

    record CountRow(Link link, int count) {}

    private Names names() {
        return new Names(dataset, vocabulary, addresses);
    }

    private Overview overview() {
        return tables.overview(least);
    }

    private Claims claims() {
        return tables.atLeast(least);
    }

    Map<String, Object> home() {
        Overview counted = overview();
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
        List<ClaimTable.Article> all = overview().articles();
        Pager pager = Pager.of(request, all.size(), PAGE);
        return Map.of("articles", rows(names(), pager.slice(all)), "total", all.size(), "pager", pager);
    }

    Map<String, Object> entities(Request request) {
        List<Overview.Counted> all = overview().entities();
        Pager pager = Pager.of(request, all.size(), 2 * PAGE);
        List<CountRow> rows = counted(names(), pager.slice(all).stream());
        return Map.of("entities", rows, "total", all.size(), "pager", pager);
    }

    Map<String, Object> relations() {
        return Map.of("relations", counted(names(), overview().relations().stream()));
    }

    private static List<CountRow> counted(Names names, Stream<Overview.Counted> counted) {
        return counted.map(one -> new CountRow(names.link(one.node()), one.count()))
                .toList();
    }

    private List<ArticleRow> rows(Names names, List<ClaimTable.Article> articles) {
        Claims claims = claims();
        return articles.stream()
                .map(article -> new ArticleRow(
                        names.link(article.node()),
                        article.date(),
                        article.publishers().stream().map(names::link).toList(),
                        claims.by(Terms.DERIVED_FROM, article.node()).size()))
                .toList();
    }

    private PairRow row(Names names, Overview.Pair pair) {
        return new PairRow(
                names.link(pair.one()), names.link(pair.other()), pair.count(), pairHref(pair.one(), pair.other()));
    }

    /** Gives the address of the page of what passes between two. */
    String pairHref(Node one, Node other) {
        return "/pair?a=" + shortened(one) + "&b=" + shortened(other);
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
        List<ClaimEntry> between = Stream.concat(between(one, other), between(other, one))
                .sorted(ClaimTable.NEWEST)
                .toList();
        if (between.isEmpty()) {
            return Optional.empty();
        }
        Names names = names();
        Focus focus = Focus.of(request);
        List<ClaimEntry> wanted = between.stream().filter(focus::admits).toList();
        Map<String, Object> model = new HashMap<>();
        model.put("one", names.link(one));
        model.put("other", names.link(other));
        model.put("total", between.size());
        model.put("timeline", Timeline.of(request, between).map(List::of).orElse(List.of()));
        model.put("focus", focus.isSet() ? focus.inWords(names) : "");
        model.put("whole", Focus.whole(request));
        model.put("list", ClaimList.of(request, wanted, new ClaimReader(dataset, names)::read));
        return Optional.of(model);
    }

    private Stream<ClaimEntry> between(Node subject, Node object) {
        return claims().by(Terms.SUBJECT, subject).stream()
                .filter(entry -> entry.object().equals(object));
    }

    Optional<Map<String, Object>> statement(Request request) {
        Node subject = parameter(request, "s");
        Node relation = parameter(request, "p");
        Node object = parameter(request, "o");
        List<ClaimEntry> same = claims().same(subject, relation, object);
        Set<Node> articles = same.stream().map(ClaimEntry::graph).collect(Collectors.toSet());
        Names names = names();
        ClaimReader reader = new ClaimReader(dataset, names);
        return same.isEmpty()
                ? Optional.empty()
                : Optional.of(Map.of(
                        "subject",
                        names.link(subject),
                        "relation",
                        names.link(relation),
                        "object",
                        names.link(object),
                        "list",
                        ClaimList.of(request, same, reader::read),
                        "articles",
                        articles.size(),
                        "stories",
                        CopyPages.stories(dataset, articles)));
    }
}
