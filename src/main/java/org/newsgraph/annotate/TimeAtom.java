package org.newsgraph.annotate;

import java.util.List;
import org.newsgraph.text.Span;

/**
 * A token, or a part of one between hyphens, with what it may mean in an expression of time.
 *
 * @param span where it stands in the article's text
 * @param token the index of its token
 * @param text its surface form
 * @param tag the part of speech of its token
 * @param readings what begins here
 */
record TimeAtom(Span span, int token, String text, String tag, List<Reading> readings) {
    /**
     * One meaning.
     *
     * @param kind such as {@code month}
     * @param value such as {@code 08}
     * @param length how many atoms it takes
     */
    record Reading(String kind, String value, int length) {}
}
