package org.newsgraph.clean;

import java.util.List;

/**
 * Something a page, or the feed, envelope or mail it came in, states of its article, and where.
 *
 * @param kind what it is
 * @param value a text, an address, or a moment such as {@code 2016-08-05T10:00:00+02:00}
 * @param places where the page says so, the most reliable first; the more, the surer
 */
public record PageField(Kind kind, String value, List<String> places) {
    /** What pages state. */
    public enum Kind {
        /** The section it stands in. */
        SECTION,
        /** The address of the lead image. */
        IMAGE,
        /** The moment it was published, with its zone. */
        ISSUED,
        /** The moment it was last changed, with its zone. */
        MODIFIED
    }

    /** Copies the list. */
    public PageField {
        places = List.copyOf(places);
    }
}
