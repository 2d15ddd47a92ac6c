package org.newsgraph.annotate;

import java.util.Optional;

/**
 * A run of tokens that is a name, or a word for the people of a country.
 *
 * @param first the index of its first token
 * @param last one past the index of its last token
 * @param type the local name of a class of the ontology
 * @param name the name: as the text has it, but for demonyms that of the country
 * @param key the gazetteer's key
 * @param demonym whether it is an adjective or noun for a country's people
 */
record NameSpan(int first, int last, String type, String name, Optional<String> key, boolean demonym) {
    int length() {
        return last - first;
    }

    boolean holds(int token) {
        return first <= token && token < last;
    }

    boolean overlaps(NameSpan other) {
        return first < other.last && other.first < last;
    }

    boolean country() {
        return type.equals("Country");
    }
}
