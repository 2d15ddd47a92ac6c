package org.newsgraph.text;

/**
 * Converts offsets in UTF-16 code units to offsets in Unicode code points.
 *
 * <p>Java counts the former; the graph, JSON Lines and RFC 5147 the latter.
 */
public final class CodePoints {
    private final String text;
    private final boolean plain;

    /**
     * Prepares the conversion for one text.
     *
     * @param text the text whose offsets are converted
     */
    public CodePoints(String text) {
        this.text = text;
        this.plain = text.codePointCount(0, text.length()) == text.length();
    }

    /**
     * Converts one offset.
     *
     * @param utf16 an offset in UTF-16 code units, at most the length of the text
     * @return the number of code points before it
     */
    public int of(int utf16) {
        return plain ? utf16 : text.codePointCount(0, utf16);
    }

    /**
     * Converts back.
     *
     * @param codePoints an offset in code points
     * @return the offset in UTF-16 code units
     */
    public int toUtf16(int codePoints) {
        return plain ? codePoints : text.offsetByCodePoints(0, codePoints);
    }
}
