package org.newsgraph.serve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Who has most to do with an entity, and with each other: a list, from which a script draws a graph. */
final class Neighbours {
    private static final int MOST = 24;

    private Neighbours() {}

    /**
     * One of them.
     *
     * @param link its page
     * @param pair the page of what passes between the two
     * @param count how many claims that is
     * @param side the side of the switch that most of them are on
     * @param words the numbers in words
     * @param edges the others of the list with whom it has to do, as {@code INDEX:COUNT}, separated by blanks
     */
    record Row(Link link, String pair, int count, String side, String words, String edges) {}

    static List<Row> of(
            Claims claims, Overview overview, Names names, Node entity, BiFunction<Node, Node, String> pairs) {
        Map<Node, int[]> counts = new HashMap<>();
        Stream.concat(claims.by(Terms.SUBJECT, entity).stream(), claims.by(Terms.OBJECT, entity).stream())
                .forEach(entry -> other(claims, entry, entity)
                        .ifPresent(other -> counts.computeIfAbsent(other, o -> new int[Stance.SIDES.size()])[
                                Stance.SIDES.indexOf(entry.stance().side())]++));
        List<Node> nearest = counts.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<Node, int[]> one) -> -sum(one.getValue()))
                        .thenComparing(one -> one.getKey().toString()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < nearest.size(); i++) {
            Node node = nearest.get(i);
            int[] sides = counts.getOrDefault(node, new int[Stance.SIDES.size()]);
            rows.add(new Row(
                    names.link(node),
                    pairs.apply(entity, node),
                    sum(sides),
                    Stance.SIDES.get(largest(sides)),
                    words(sides),
                    edges(overview, nearest, i)));
        }
        return rows;
    }

    private static Optional<Node> other(Claims claims, ClaimEntry entry, Node entity) {
        Node other = entry.subject().equals(entity) ? entry.object() : entry.subject();
        boolean shown = entry.betweenThings() && !other.equals(entity) && !claims.isNameless(other);
        return shown ? Optional.of(other) : Optional.empty();
    }

    private static String edges(Overview overview, List<Node> nearest, int index) {
        List<String> edges = new ArrayList<>();
        for (int i = index + 1; i < nearest.size(); i++) {
            int count = overview.between(nearest.get(index), nearest.get(i));
            if (count > 0) {
                edges.add(i + ":" + count);
            }
        }
        return String.join(" ", edges);
    }

    private static int sum(int[] sides) {
        return sides[0] + sides[1] + sides[2];
    }

    private static int largest(int[] sides) {
        int largest = 0;
        for (int i = 1; i < sides.length; i++) {
            largest = sides[i] > sides[largest] ? i : largest;
        }
        return largest;
    }

    private static String words(int[] sides) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < sides.length; i++) {
            if (sides[i] > 0) {
                words.add(sides[i] + " " + Stance.SIDES.get(i));
            }
        }
        return String.join(", ", words);
    }
}
