package org.newsgraph.ask;

import java.util.List;

/** A part of a pattern. */
sealed interface Part {
    /** A word as it stands. */
    record Literal(String word) implements Part {}

    /** A word in any inflection. */
    record Inflected(String lemma) implements Part {}

    /** A place for a name, a deed, a kind. */
    record Slot(String name) implements Part {}

    /** One after the other. */
    record Sequence(List<Part> parts) implements Part {
        public Sequence {
            parts = List.copyOf(parts);
        }
    }

    /** One of several; an empty sequence among them makes all optional. */
    record Choice(List<Part> parts) implements Part {
        public Choice {
            parts = List.copyOf(parts);
        }
    }
}
