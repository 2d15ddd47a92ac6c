package org.newsgraph.acquire;

/**
 * One article as it was read, before cleaning.
 *
 * @param source the file, address or {@code -} it was read from
 * @param kind how to read the content
 * @param content the decoded characters, byte order mark removed
 * @param hints what is known from outside the content
 */
public record RawDocument(String source, Kind kind, String content, Hints hints) {
    /** How a document's content is to be read. */
    public enum Kind {
        /** Plain text, perhaps saved from a page. */
        TEXT,
        /** A page. */
        HTML
    }
}
