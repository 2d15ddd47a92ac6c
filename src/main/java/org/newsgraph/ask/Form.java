package org.newsgraph.ask;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One kind of question.
 *
 * @param id the local name, such as {@code who-does}
 * @param label the question in general
 * @param settings query, find, look, order, relations, needs, inner, note, suggest; as the grammar says them
 * @param patterns how English asks it, in the order in which they are tried
 */
record Form(String id, String label, Map<String, String> settings, List<Part> patterns) {
    Form {
        settings = Map.copyOf(settings);
        patterns = List.copyOf(patterns);
    }

    String get(String name, String fallback) {
        return settings.getOrDefault(name, fallback);
    }

    String query() {
        return get("query", "claims");
    }

    String find() {
        return get("find", "claim");
    }

    String look() {
        return get("look", "facts");
    }

    String order() {
        return get("order", "newest");
    }

    Set<String> groups() {
        String groups = get("relations", "");
        return groups.isEmpty() ? Set.of() : Set.of(groups.split(" "));
    }
}
