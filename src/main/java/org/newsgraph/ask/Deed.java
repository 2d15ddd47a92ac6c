package org.newsgraph.ask;

import java.util.List;

/**
 * Words of a question that name a relation.
 *
 * @param end one past the last of the words
 * @param text the words
 * @param senses what they may mean; empty if the words are not known
 */
record Deed(int end, String text, List<Sense> senses) {
    Deed {
        senses = List.copyOf(senses);
    }
}
