package org.newsgraph.serve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.vocab.Geo;

/**
 * Where claims are placed, drawn on the outlines of the countries.
 *
 * @param viewBox the part of the world that is shown: west, north, width, height
 * @param dots the places, the busiest first
 * @unit degrees; x is the longitude, y the latitude turned over
 */
record PlaceMap(String viewBox, List<Dot> dots) {
    private static final int MOST = 40;
    private static final Node GEOMETRY = Terms.iri(Geo.HAS_GEOMETRY);
    private static final Node WKT = Terms.iri(Geo.AS_WKT);
    private static final Pattern POINT =
            Pattern.compile("POINT\\s*\\(\\s*(-?\\d{1,3}(?:\\.\\d+)?)\\s+(-?\\d{1,2}(?:\\.\\d+)?)\\s*\\)");

    /** A place with the number of claims that are placed there. */
    record Dot(Link place, int count, String x, String y, String radius) {}

    private record Point(Node place, int count, double x, double y) {}

    /** Draws the places of claims, and a place itself; nothing where no place is known. */
    static Optional<PlaceMap> of(DatasetGraph dataset, Names names, Node entity, List<ClaimEntry> entries) {
        Map<Node, Integer> counts = new HashMap<>();
        counts.put(entity, 0);
        for (ClaimEntry entry : entries) {
            if (entry.place() != null) {
                counts.merge(entry.place(), 1, Integer::sum);
            }
        }
        List<Point> points = new ArrayList<>();
        counts.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<Node, Integer> one) -> -one.getValue())
                        .thenComparing(one -> one.getKey().toString()))
                .limit(MOST)
                .forEach(one -> point(dataset, one.getKey(), one.getValue()).ifPresent(points::add));
        return points.isEmpty() ? Optional.empty() : Optional.of(drawn(points, names));
    }

    private static Optional<Point> point(DatasetGraph dataset, Node place, int count) {
        var geometries = dataset.findNG(Node.ANY, place, GEOMETRY, Node.ANY);
        if (!geometries.hasNext()) {
            return Optional.empty();
        }
        var texts = dataset.findNG(Node.ANY, geometries.next().getObject(), WKT, Node.ANY);
        Matcher point =
                POINT.matcher(texts.hasNext() ? Description.textOf(texts.next().getObject()) : "");
        return point.find()
                ? Optional.of(new Point(
                        place, count, Double.parseDouble(point.group(1)), -Double.parseDouble(point.group(2))))
                : Optional.empty();
    }

    private static PlaceMap drawn(List<Point> points, Names names) {
        double west = points.stream().mapToDouble(Point::x).min().orElse(-180);
        double east = points.stream().mapToDouble(Point::x).max().orElse(180);
        double north = points.stream().mapToDouble(Point::y).min().orElse(-90);
        double south = points.stream().mapToDouble(Point::y).max().orElse(90);
        double width = Math.min(360, Math.max(40, Math.max((east - west) * 1.3, (south - north) * 2.6)));
        double left = Math.max(-180, Math.min(180 - width, (west + east - width) / 2));
        double top = Math.max(-90, Math.min(90 - width / 2, (north + south - width / 2) / 2));
        int most = Math.max(1, points.get(0).count());
        List<Dot> dots = points.stream()
                .map(point -> new Dot(
                        names.link(point.place()),
                        point.count(),
                        number(point.x()),
                        number(point.y()),
                        number(width / 160 * (1 + 2 * Math.sqrt((double) point.count() / most)))))
                .toList();
        return new PlaceMap(number(left) + " " + number(top) + " " + number(width) + " " + number(width / 2), dots);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
