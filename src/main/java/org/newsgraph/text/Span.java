package org.newsgraph.text;

/**
 * A stretch of an article's cleaned text.
 *
 * @unit offsets are UTF-16 code units, end exclusive
 * @param begin the first code unit
 * @param end one past the last code unit, not below {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {
    /**
     * Checks the offsets.
     *
     * @throws IllegalArgumentException if {@code begin} is negative or beyond {@code end}
     */
    public Span {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("not a span: " + begin + "," + end);
        }
    }

    /**
     * Tells how long the span is.
     *
     * @return the number of UTF-16 code units
     */
    public int length() {
        return end - begin;
    }

    /**
     * Tells whether another span lies within this one.
     *
     * @param other the other span
     * @return true if no code unit of {@code other} lies outside
     */
    public boolean contains(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    /**
     * Tells whether the two spans share a code unit.
     *
     * @param other the other span
     * @return true if they do
     */
    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    /**
     * Gives the smallest span that holds both.
     *
     * @param other the other span
     * @return the cover
     */
    public Span cover(Span other) {
        return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
    }

    /**
     * Cuts the span out of its text.
     *
     * @param text the text the offsets count in
     * @return the surface form
     * @throws IndexOutOfBoundsException if the span reaches beyond the text
     */
    public String in(String text) {
        return text.substring(begin, end);
    }

    @Override
    public int compareTo(Span other) {
        return begin != other.begin ? Integer.compare(begin, other.begin) : Integer.compare(end, other.end);
    }
}
