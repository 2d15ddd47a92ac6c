package org.newsgraph.gazetteer;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Tells in which fields people work, by the nouns that stand beside their names, and which fields mix. */
public final class Fields {
    private final Map<String, String> byNoun = new HashMap<>();
    private final Map<String, Set<String>> mixes = new HashMap<>();
    private final Set<String> crowded = new TreeSet<>();

    private Fields() {}

    /**
     * Reads the data from the class path.
     *
     * @return the fields
     */
    public static Fields load() {
        Fields fields = new Fields();
        for (Thing thing : DataFiles.read("fields").things()) {
            String field = thing.id();
            thing.texts(Terms.LEMMA).forEach(l -> fields.byNoun.put(l, field));
            if (thing.texts(Terms.CROWDED).contains("true")) {
                fields.crowded.add(field);
            }
            Set<String> mixed = fields.mixes.computeIfAbsent(field, f -> new TreeSet<>());
            mixed.add(field);
            thing.values(Terms.MIXES_WITH).forEach(n -> mixed.add(Terms.key(n)));
        }
        return fields;
    }

    /**
     * Finds the fields a phrase speaks of.
     *
     * @param phrase what stands beside a name: <em>Russian foreign minister</em>
     * @return the keys of the fields: {@code politics}
     */
    public Set<String> of(String phrase) {
        Set<String> found = new TreeSet<>();
        Arrays.stream(phrase.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).forEach(word -> {
            String field = byNoun.get(word);
            if (field != null) {
                found.add(field);
            }
        });
        return found;
    }

    /**
     * Tells whether so many work in a field, most of them unknown, that the name of somebody known tells little.
     *
     * @param field the key of a field
     * @return true if the data say so
     */
    public boolean crowded(String field) {
        return crowded.contains(field);
    }

    /**
     * Tells whether one person may well work in both fields.
     *
     * @param one the key of a field
     * @param other the key of a field
     * @return true if the data say so of either, or both are one
     */
    public boolean mix(String one, String other) {
        return one.equals(other)
                || mixes.getOrDefault(one, Set.of()).contains(other)
                || mixes.getOrDefault(other, Set.of()).contains(one);
    }
}
