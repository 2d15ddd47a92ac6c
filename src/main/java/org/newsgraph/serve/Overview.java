package org.newsgraph.serve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * What the whole store holds, counted in one pass over its claims.
 *
 * @param articles its articles, the newest first
 * @param claims how many claims it holds
 * @param events how many events
 * @param entities the things claims speak of, the most spoken of first
 * @param relations the relations used, the most used first
 * @param pairs who has most to do with whom
 * @param disputes what one source says and another does not
 * @param stances how many claims of each factuality
 */
record Overview(
        List<Dated> articles,
        int claims,
        int events,
        List<Counted> entities,
        List<Counted> relations,
        List<Pair> pairs,
        List<Dispute> disputes,
        Map<String, Integer> stances) {

    record Dated(Node node, String date) {}

    record Counted(Node node, int count) {}

    record Pair(Node one, Node other, int count) {}

    /** A statement over which sources differ, with its claims that say so and those that do not. */
    record Dispute(Statement statement, int yes, int no) {}

    record Statement(Node subject, Node relation, Node object) {}

    static Overview of(DatasetGraph dataset) {
        Map<Node, Node> subjects = values(dataset, Terms.SUBJECT);
        Map<Node, Node> relations = values(dataset, Terms.PREDICATE);
        Map<Node, Node> objects = values(dataset, Terms.OBJECT);
        Map<Node, Node> factualities = values(dataset, Terms.FACTUALITY);
        Set<Node> negatives = subjectsOf(dataset, Terms.POLARITY, Terms.NEGATIVE);
        Set<Node> nameless = values(dataset, Terms.KNOWN_ONLY_IN).keySet();
        Map<Node, Integer> byEntity = new HashMap<>();
        Map<Node, Integer> byRelation = new HashMap<>();
        Map<List<Node>, Integer> byPair = new HashMap<>();
        Map<Statement, int[]> sides = new HashMap<>();
        Map<String, Integer> stances = new LinkedHashMap<>();
        subjects.forEach((claim, subject) -> {
            Node relation = relations.getOrDefault(claim, Terms.PREDICATE);
            Node object = objects.getOrDefault(claim, Terms.OBJECT);
            boolean ofClaim = subjects.containsKey(object);
            String factuality =
                    factualities.getOrDefault(claim, Terms.FACTUALITY).getURI();
            byRelation.merge(relation, 1, Integer::sum);
            stances.merge(factuality.substring(factuality.indexOf('#') + 1).toLowerCase(Locale.ROOT), 1, Integer::sum);
            if (!nameless.contains(subject)) {
                byEntity.merge(subject, 1, Integer::sum);
            }
            if (ofClaim || !object.isURI() || object.getURI().startsWith(Terms.NG)) {
                return;
            }
            if (!nameless.contains(object)) {
                byEntity.merge(object, 1, Integer::sum);
                if (!nameless.contains(subject) && !subject.equals(object)) {
                    byPair.merge(pair(subject, object), 1, Integer::sum);
                }
            }
            boolean no = negatives.contains(claim) || factuality.equals(Terms.NG + "Denied");
            sides.computeIfAbsent(new Statement(subject, relation, object), s -> new int[2])[no ? 1 : 0]++;
        });
        return new Overview(
                articles(dataset),
                subjects.size(),
                subjectsOf(dataset, Terms.TYPE, Terms.SEM_EVENT).size(),
                counted(byEntity),
                counted(byRelation),
                pairs(byPair),
                disputes(sides),
                stances);
    }

    private static List<Node> pair(Node one, Node other) {
        return one.toString().compareTo(other.toString()) <= 0 ? List.of(one, other) : List.of(other, one);
    }

    private static Map<Node, Node> values(DatasetGraph dataset, Node property) {
        Map<Node, Node> values = new HashMap<>();
        Iterator<Quad> quads = dataset.findNG(Node.ANY, Node.ANY, property, Node.ANY);
        while (quads.hasNext()) {
            Quad quad = quads.next();
            values.put(quad.getSubject(), quad.getObject());
        }
        return values;
    }

    private static Set<Node> subjectsOf(DatasetGraph dataset, Node property, Node value) {
        Set<Node> subjects = new HashSet<>();
        dataset.findNG(Node.ANY, Node.ANY, property, value).forEachRemaining(quad -> subjects.add(quad.getSubject()));
        return subjects;
    }

    private static List<Dated> articles(DatasetGraph dataset) {
        Map<Node, Node> dates = values(dataset, Terms.PUBLISHED);
        List<Dated> articles = new ArrayList<>();
        for (Node article : subjectsOf(dataset, Terms.TYPE, Terms.NEWS_ARTICLE)) {
            Node date = dates.get(article);
            articles.add(new Dated(article, date == null ? "" : Description.textOf(date)));
        }
        articles.sort(Comparator.comparing(Dated::date)
                .reversed()
                .thenComparing(article -> article.node().toString()));
        return articles;
    }

    private static List<Counted> counted(Map<Node, Integer> counts) {
        return counts.entrySet().stream()
                .map(entry -> new Counted(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt((Counted counted) -> -counted.count())
                        .thenComparing(counted -> counted.node().toString()))
                .toList();
    }

    private static List<Pair> pairs(Map<List<Node>, Integer> counts) {
        return counts.entrySet().stream()
                .map(entry -> new Pair(entry.getKey().get(0), entry.getKey().get(1), entry.getValue()))
                .sorted(Comparator.comparingInt((Pair pair) -> -pair.count())
                        .thenComparing(pair -> pair.one().toString())
                        .thenComparing(pair -> pair.other().toString()))
                .limit(12)
                .toList();
    }

    private static List<Dispute> disputes(Map<Statement, int[]> sides) {
        return sides.entrySet().stream()
                .filter(entry -> entry.getValue()[1] > 0)
                .map(entry -> new Dispute(entry.getKey(), entry.getValue()[0], entry.getValue()[1]))
                .sorted(Comparator.comparingInt((Dispute dispute) -> dispute.yes() > 0 ? 0 : 1)
                        .thenComparing(dispute -> -dispute.yes() - dispute.no())
                        .thenComparing(dispute -> dispute.statement().toString()))
                .limit(12)
                .toList();
    }
}
