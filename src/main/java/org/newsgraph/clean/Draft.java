package org.newsgraph.clean;

import java.util.List;
import java.util.Optional;

/**
 * Title and paragraphs as a reader found them, before what all kinds of documents share is done.
 *
 * @param title the title; empty if none was found
 * @param above the lines between title and body, such as byline and date
 * @param paragraphs the body
 * @param metadata what the page says of itself; {@link Metadata#NONE} for plain text
 * @param strange what is strange about how the page is built, as a sentence; empty if nothing is
 */
record Draft(
        Optional<Traced> title,
        List<String> above,
        List<Traced> paragraphs,
        Metadata metadata,
        Optional<String> strange) {
    Draft {
        above = List.copyOf(above);
        paragraphs = List.copyOf(paragraphs);
    }
}
