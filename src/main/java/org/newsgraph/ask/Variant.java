package org.newsgraph.ask;

import java.util.List;
import java.util.Optional;

/**
 * A question without the circumstances that were read from it.
 *
 * @param words what is left for the pattern
 * @param period when, if it was said
 * @param place where, if it was said
 * @param according who says so, if it was said
 */
record Variant(List<Word> words, Optional<Period> period, Optional<Party> place, Optional<Party> according) {
    Variant {
        words = List.copyOf(words);
    }
}
