package org.newsgraph.ask;

import java.util.List;

/**
 * Who or what words of a question stand for.
 *
 * @param text the words
 * @param end one past the last of them
 * @param entities what the store has under that name; empty if nothing
 * @param among what it may be, where several names fit and only one can be meant; else empty
 */
record Party(String text, int end, List<Named> entities, List<Named> among) {
    Party {
        entities = List.copyOf(entities);
        among = List.copyOf(among);
    }

    /**
     * A thing of the store.
     *
     * @param iri its IRI
     * @param label its name
     * @param local whether only one article speaks of it
     */
    record Named(String iri, String label, boolean local) {}

    static Party unknown(String text, int end) {
        return new Party(text, end, List.of(), List.of());
    }

    boolean known() {
        return !entities.isEmpty() || !among.isEmpty();
    }

    boolean has(String iri) {
        return entities.stream().anyMatch(e -> e.iri().equals(iri));
    }
}
