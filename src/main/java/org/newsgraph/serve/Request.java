package org.newsgraph.serve;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What is asked for.
 *
 * @param path the path as it was sent, percent-encoded
 * @param parameters the query string's parameters
 * @param accept the Accept header, empty if there is none
 */
record Request(String path, Map<String, String> parameters, String accept) {
    Request {
        parameters = Map.copyOf(parameters);
    }

    String parameter(String name) {
        return parameters.getOrDefault(name, "").strip();
    }

    int number(String name) {
        try {
            return Integer.parseInt(parameter(name));
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    /** Gives the address of this page with some parameters changed; an empty one goes. */
    String href(Map<String, String> changes) {
        Map<String, String> changed = new TreeMap<>(parameters);
        changed.putAll(changes);
        changed.values().removeIf(String::isEmpty);
        String query = changed.entrySet().stream()
                .map(p -> Addresses.parameter(p.getKey()) + "=" + Addresses.parameter(p.getValue()))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }
}
