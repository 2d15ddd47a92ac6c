package org.newsgraph.clean;

import java.util.List;
import java.util.Optional;
import org.newsgraph.gazetteer.GazetteerEntry.Tenure;

/** What cleaning asks of background knowledge: which names are news agencies, and who held which office when. */
public interface KnownNames {
    /** Knows nobody. */
    KnownNames NONE = new KnownNames() {
        @Override
        public Optional<String> agency(String name) {
            return Optional.empty();
        }

        @Override
        public List<Holder> holders(String text) {
            return List.of();
        }
    };

    /**
     * Looks a news agency up.
     *
     * @param name a name as the text has it
     * @return its preferred name; empty if it's no agency
     */
    Optional<String> agency(String name);

    /**
     * Finds people whom a text names together with an office they held.
     *
     * @param text the text
     * @return one for each person, in text order
     */
    List<Holder> holders(String text);

    /**
     * Somebody's times in an office.
     *
     * @param person the preferred name
     * @param tenures each time in office; at least one
     */
    record Holder(String person, List<Tenure> tenures) {
        /** Copies the list. */
        public Holder {
            tenures = List.copyOf(tenures);
        }
    }
}
