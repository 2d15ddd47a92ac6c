package org.newsgraph.ask;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** What was read of a store in one state: its names, its newest day, and words for examples. May be shared by threads. */
public final class Known {
    private final KnownNames names;
    private final Optional<LocalDate> newest;
    private final Map<String, String> samples;

    Known(KnownNames names, Optional<LocalDate> newest, Map<String, String> samples) {
        this.names = names;
        this.newest = newest;
        this.samples = Map.copyOf(samples);
    }

    KnownNames names() {
        return names;
    }

    Optional<LocalDate> newest() {
        return newest;
    }

    /** Gives names and words of the store for the places in examples, such as {@code S} or {@code O}. */
    Map<String, String> samples() {
        return samples;
    }
}
