package org.newsgraph.clean;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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
     * @return the times in office, one for each person and office, in text order
     */
    List<Holder> holders(String text);

    /**
     * Somebody's time in an office.
     *
     * @param person the preferred name
     * @param from the first day
     * @param to the last day; empty while it lasts
     */
    record Holder(String person, LocalDate from, Optional<LocalDate> to) {}
}
