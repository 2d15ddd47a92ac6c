package org.newsgraph.gazetteer;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An entry as somebody's file gives it; nothing in it was looked up yet.
 *
 * @param line where it stands in the file, counted from 1; 0 if that is unknown
 * @param iri what the file calls it
 * @param label its name
 * @param aliases its other names
 * @param classes local names of classes of the ontology, or IRIs of classes elsewhere
 * @param country names, codes, keys or IRIs of its country
 * @param within names, keys or IRIs of places it lies in
 * @param latitude degrees north
 * @param longitude degrees east
 * @param sameAs IRIs of the same thing elsewhere
 * @param roles what it held
 * @param prominence 0 to 1
 * @param words values of the gazetteer's own properties, by IRI: adjectives, demonyms, family names
 */
record SuppliedEntry(
        int line,
        Optional<String> iri,
        String label,
        List<String> aliases,
        List<String> classes,
        List<String> country,
        List<String> within,
        Optional<Double> latitude,
        Optional<Double> longitude,
        List<String> sameAs,
        List<Role> roles,
        Optional<Double> prominence,
        Map<String, List<String>> words) {
    /** Copies the collections. */
    SuppliedEntry {
        aliases = List.copyOf(aliases);
        classes = List.copyOf(classes);
        country = List.copyOf(country);
        within = List.copyOf(within);
        sameAs = List.copyOf(sameAs);
        roles = List.copyOf(roles);
        words = Map.copyOf(words);
    }

    /**
     * Time in an office.
     *
     * @param office its title, its IRI and names for that
     * @param from the first day, month or year
     * @param to the last day, month or year
     */
    record Role(List<String> office, Optional<String> from, Optional<String> to) {
        /** Copies the list. */
        Role {
            office = List.copyOf(office);
        }
    }
}
