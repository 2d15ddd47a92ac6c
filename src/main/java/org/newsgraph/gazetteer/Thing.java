package org.newsgraph.gazetteer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** One subject of the data files with what they say of it. */
final class Thing {
    private final String id;
    private final Map<String, List<Node>> values = new LinkedHashMap<>();

    /**
     * Starts with nothing said.
     *
     * @param id its key, or the label of its blank node
     */
    Thing(String id) {
        this.id = id;
    }

    /** Starts with nothing said of a node. */
    static Thing of(Node node) {
        return new Thing(node.isURI() ? node.getURI() : node.toString());
    }

    void add(String predicate, Node object) {
        values.computeIfAbsent(predicate, k -> new ArrayList<>(1)).add(object);
    }

    String id() {
        return id;
    }

    List<Node> values(String predicate) {
        return values.getOrDefault(predicate, List.of());
    }

    List<String> texts(String predicate) {
        return values(predicate).stream().map(Node::getLiteralLexicalForm).toList();
    }

    Optional<String> text(String predicate) {
        return texts(predicate).stream().findFirst();
    }

    Optional<Double> number(String predicate) {
        return text(predicate).map(Double::valueOf);
    }

    Optional<String> key(String predicate) {
        return values(predicate).stream().findFirst().map(Terms::key);
    }

    Optional<LocalDate> firstDay(String predicate) {
        return text(predicate).map(Thing::begin);
    }

    Optional<LocalDate> lastDay(String predicate) {
        return text(predicate).map(Thing::end);
    }

    /** The first day of a day, month or year. */
    static LocalDate begin(String text) {
        return switch (text.length()) {
            case 4 -> Year.parse(text).atDay(1);
            case 7 -> YearMonth.parse(text).atDay(1);
            default -> LocalDate.parse(text);
        };
    }

    /** The last day of a day, month or year. */
    static LocalDate end(String text) {
        return switch (text.length()) {
            case 4 -> Year.parse(text).atMonth(12).atEndOfMonth();
            case 7 -> YearMonth.parse(text).atEndOfMonth();
            default -> LocalDate.parse(text);
        };
    }

    /** Tells whether a text is a day, a month or a year. */
    static boolean isDay(String text) {
        try {
            begin(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
