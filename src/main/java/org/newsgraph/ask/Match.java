package org.newsgraph.ask;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A question read by a form.
 *
 * @param form the form
 * @param variant the question without its circumstances
 * @param parties what stands for a thing, by slot
 * @param deed what stands for a deed
 * @param passive whether the deed stands in the passive
 * @param kinds the classes asked for; empty if any
 * @param unknown the words that are not known
 */
record Match(
        Form form,
        Variant variant,
        Map<String, Party> parties,
        Optional<Deed> deed,
        boolean passive,
        List<String> kinds,
        List<String> unknown) {
    Match {
        parties = Map.copyOf(parties);
        kinds = List.copyOf(kinds);
        unknown = List.copyOf(unknown);
    }

    Optional<Party> party(String slot) {
        return Optional.ofNullable(parties.get(slot));
    }
}
