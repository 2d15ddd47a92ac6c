package org.newsgraph.gazetteer;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Forces and bodies that every country may have: <em>Syrian air force</em>, <em>Russia's foreign ministry</em>. */
final class NationalBodies {
    private record Body(String name, String type) {}

    private final Map<String, Body> byName = new LinkedHashMap<>();
    private final Map<String, String> attributives = new HashMap<>();
    private final Map<String, GazetteerEntry> national = new HashMap<>();
    private final Map<String, GazetteerEntry> owners = new HashMap<>();
    private int longest;

    NationalBodies(DataFiles files, List<Thing> bodies, Collection<GazetteerEntry> entries) {
        for (Thing body : bodies) {
            String name = body.text(Terms.LABEL).orElseThrow();
            Body known = new Body(name, body.key(Terms.SINGULAR).orElseThrow());
            learn(name, known);
            body.texts(Terms.ALIAS).forEach(a -> learn(a, known));
        }
        for (GazetteerEntry entry : entries) {
            Thing thing = files.entity(entry.key());
            if (entry.type().equals("Country")) {
                String attributive = thing.text(Terms.ATTRIBUTIVE)
                        .or(() -> thing.text(Terms.ADJECTIVE))
                        .orElse(entry.label());
                attributives.put(entry.key(), attributive);
                owners.put(key(attributive), entry);
            } else {
                entry.country().ifPresent(c -> thing.texts(Terms.BODY).forEach(b -> national.put(b + ' ' + c, entry)));
            }
        }
    }

    private void learn(String name, Body body) {
        byName.put(form(name), body);
        longest = Math.max(longest, name.split(" ").length);
    }

    Optional<GazetteerEntry> of(GazetteerEntry country, String name) {
        Body body = byName.get(form(name));
        String attributive = attributives.get(country.key());
        if (body == null || attributive == null) {
            return Optional.empty();
        }
        GazetteerEntry known = national.get(body.name + ' ' + country.key());
        if (known != null) {
            return Optional.of(known);
        }
        String label = attributive + ' ' + body.name;
        return Optional.of(Entries.ofCountry(key(label), body.type, label, country.key()));
    }

    /**
     * Finds a body by the key it is given.
     *
     * @param key the key, such as {@code Syrian_Air_Force}
     * @return the entry
     */
    Optional<GazetteerEntry> entry(String key) {
        for (int gap = key.indexOf('_'); gap > 0; gap = key.indexOf('_', gap + 1)) {
            GazetteerEntry owner = owners.get(key.substring(0, gap));
            String name = key.substring(gap + 1).replace('_', ' ');
            Optional<GazetteerEntry> found = owner == null ? Optional.empty() : of(owner, name);
            if (found.isPresent() && found.get().key().equals(key)) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static String form(String name) {
        return name.toLowerCase(Locale.ROOT).replace("'", "").replace("’", "");
    }

    private static String key(String label) {
        return Names.plain(label).replace("'", "").replace(' ', '_');
    }

    private static int skip(List<String> tokens, int begin) {
        boolean possessive = begin < tokens.size() && tokens.get(begin).matches("['’]s?");
        return possessive ? begin + 1 : begin;
    }

    /**
     * Finds a body after the name of its country.
     *
     * @param owner the country and how many tokens it takes
     * @param tokens the tokens of a sentence
     * @param from the index of the first token of the country
     * @return the match of both
     */
    Optional<Gazetteer.Match> at(Gazetteer.Match owner, List<String> tokens, int from) {
        int begin = from + owner.length();
        for (int to = Math.min(tokens.size(), begin + 1 + longest); to > skip(tokens, begin); to--) {
            String name = String.join(" ", tokens.subList(skip(tokens, begin), to));
            int length = to - from;
            Optional<Gazetteer.Match> found = of(owner.best(), name).map(e -> new Gazetteer.Match(length, List.of(e)));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
