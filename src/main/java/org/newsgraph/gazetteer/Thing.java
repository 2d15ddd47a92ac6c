package org.newsgraph.gazetteer;

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
        return text(predicate).map(t -> switch (t.length()) {
            case 4 -> Year.parse(t).atDay(1);
            case 7 -> YearMonth.parse(t).atDay(1);
            default -> LocalDate.parse(t);
        });
    }

    Optional<LocalDate> lastDay(String predicate) {
        return text(predicate).map(t -> switch (t.length()) {
            case 4 -> Year.parse(t).atMonth(12).atEndOfMonth();
            case 7 -> YearMonth.parse(t).atEndOfMonth();
            default -> LocalDate.parse(t);
        });
    }
}
