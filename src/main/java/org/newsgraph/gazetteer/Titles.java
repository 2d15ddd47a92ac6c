package org.newsgraph.gazetteer;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Titles that stand before a person's name. */
final class Titles {
    private final Map<String, Optional<String>> kinds = new HashMap<>();
    private int longest;

    void add(String title, Optional<String> kind) {
        kinds.put(form(title), kind);
        longest = Math.max(longest, title.split(" ").length);
    }

    Optional<String> longest(List<String> tokens, int from) {
        for (int to = Math.min(tokens.size(), from + longest); to > from; to--) {
            String title = String.join(" ", tokens.subList(from, to));
            if (kinds.containsKey(form(title))) {
                return Optional.of(title);
            }
        }
        return Optional.empty();
    }

    Optional<String> kind(String title) {
        return kinds.getOrDefault(form(title), Optional.empty());
    }

    private static String form(String title) {
        return Names.plain(title).replace(".", "").replace('-', ' ').toLowerCase(Locale.ROOT);
    }
}
