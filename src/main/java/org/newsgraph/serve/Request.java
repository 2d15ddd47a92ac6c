package org.newsgraph.serve;

import java.util.Map;

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
}
