package org.newsgraph.serve;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * What the whole store holds, counted in one pass over its claims.
 *
 * @param articles its articles, the newest first
 * @param claims how many claims it holds
 * @param events how many events
 * @param entities the things claims speak of, the most spoken of first
 * @param relations the relations used, the most used first
 * @param pairs who has most to do with whom
 * @param together how many claims are between two, for any two
 * @param disputes what one source says and another does not
 * @param stances how many claims of each factuality
 */
record Overview(
        List<ClaimTable.Article> articles,
        int claims,
        int events,
        List<Counted> entities,
        List<Counted> relations,
        List<Pair> pairs,
        Map<List<Node>, Integer> together,
        List<Dispute> disputes,
        Map<String, Integer> stances) {

    record Counted(Node node, int count) {}

    record Pair(Node one, Node other, int count) {}

    /** A statement over which sources differ, with its claims that say so and those that do not. */
    record Dispute(Statement statement, int yes, int no) {}

    record Statement(Node subject, Node relation, Node object) {}

    static Overview of(Claims claims) {
        Map<Node, Integer> byEntity = new HashMap<>();
        Map<Node, Integer> byRelation = new HashMap<>();
        Map<List<Node>, Integer> byPair = new HashMap<>();
        Map<Statement, int[]> sides = new HashMap<>();
        Map<String, Integer> stances = new LinkedHashMap<>();
        Set<Node> events = new HashSet<>();
        List<ClaimEntry> all = claims.all();
        for (ClaimEntry claim : all) {
            byRelation.merge(claim.relation(), 1, Integer::sum);
            stances.merge(claim.stance().key(), 1, Integer::sum);
            boolean named = !claims.isNameless(claim.subject());
            if (named) {
                byEntity.merge(claim.subject(), 1, Integer::sum);
            }
            if (claim.event() != null) {
                events.add(claim.event());
            }
            if (!claim.betweenThings()) {
                continue;
            }
            if (!claims.isNameless(claim.object())) {
                byEntity.merge(claim.object(), 1, Integer::sum);
                // somebody and the office they hold are no two parties
                boolean parties = !claim.subject().equals(claim.object())
                        && !claim.relation().equals(Offices.HOLDS);
                if (named && parties) {
                    byPair.merge(pair(claim.subject(), claim.object()), 1, Integer::sum);
                }
            }
            boolean no = claim.stance().negative() || claim.stance().key().equals("denied");
            sides.computeIfAbsent(new Statement(claim.subject(), claim.relation(), claim.object()), s -> new int[2])[
                    no ? 1 : 0]++;
        }
        return new Overview(
                claims.articles(),
                all.size(),
                events.size(),
                counted(byEntity),
                counted(byRelation),
                pairs(byPair),
                byPair,
                disputes(sides),
                stances);
    }

    int between(Node one, Node other) {
        return together.getOrDefault(pair(one, other), 0);
    }

    private static List<Node> pair(Node one, Node other) {
        return Description.textOf(one).compareTo(Description.textOf(other)) <= 0
                ? List.of(one, other)
                : List.of(other, one);
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
