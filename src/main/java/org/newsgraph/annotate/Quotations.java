package org.newsgraph.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.newsgraph.text.Span;

/** Finds what stands within quotation marks. */
final class Quotations {
    private static final String BREAK = "\n\n";

    /** Opening mark to closing mark; single marks need care since one of them is also the apostrophe. */
    private static final Map<String, String> MARKS =
            Map.of("\"", "\"", "“", "”", "„", "“", "«", "»", "‘", "’", "''", "''", "``", "''");

    private final String text;
    private final List<Span> found = new ArrayList<>();

    private Quotations(String text) {
        this.text = text;
    }

    /**
     * Finds the quotations of a text.
     *
     * @shape in text order, not overlapping, marks included; a quotation within a quotation is part of the outer one; one
     *     that its paragraph does not close ends with the paragraph if the next paragraph opens with a mark again, or if
     *     it opened at the start of the paragraph, and is else no quotation
     * @param text the text
     * @return the spans
     */
    static List<Span> find(String text) {
        Quotations quotations = new Quotations(text);
        int begin = 0;
        while (begin < text.length()) {
            int end = text.indexOf(BREAK, begin);
            end = end < 0 ? text.length() : end;
            quotations.paragraph(begin, end);
            begin = end + BREAK.length();
        }
        return List.copyOf(quotations.found);
    }

    private void paragraph(int begin, int end) {
        int at = begin;
        while (at < end) {
            String mark = mark(at);
            String closing = MARKS.get(mark);
            if (closing == null || !opens(at, mark, begin, end)) {
                at += mark.length();
                continue;
            }
            int close = close(at + mark.length(), end, closing);
            if (close >= 0) {
                found.add(new Span(at, close + closing.length()));
                at = close + closing.length();
            } else if (!mark.equals("‘") && (at == begin || reopened(end, mark))) {
                found.add(new Span(at, end));
                return;
            } else {
                at += mark.length();
            }
        }
    }

    /** The mark that may stand at a place; two apostrophes or two accents are one mark. */
    private String mark(int at) {
        boolean two = text.startsWith("''", at) || text.startsWith("``", at);
        return text.substring(at, at + (two ? 2 : 1));
    }

    private boolean opens(int at, String mark, int begin, int end) {
        if (!mark.equals("\"") && !mark.equals("‘") && !mark.equals("''")) {
            return true;
        }
        int next = at + mark.length();
        boolean spaced = at == begin || !Character.isLetterOrDigit(text.charAt(at - 1));
        return spaced && next < end && !Character.isWhitespace(text.charAt(next));
    }

    private int close(int from, int end, String closing) {
        for (int i = text.indexOf(closing, from); i >= 0 && i < end; i = text.indexOf(closing, i + 1)) {
            if (!closing.equals("’") || endsWord(i, end)) {
                return i;
            }
        }
        return -1;
    }

    /** Tells a closing single mark from an apostrophe within a word. */
    private boolean endsWord(int at, int end) {
        boolean last = at + 1 == end || !Character.isLetterOrDigit(text.charAt(at + 1));
        // "the rebels’ town": a plural possessive is followed by a word, a quotation mostly by a stop or comma before
        // it
        char before = text.charAt(at - 1);
        boolean plural = before == 's' && at + 2 < end && Character.isLowerCase(text.charAt(at + 2));
        return last && !plural;
    }

    private boolean reopened(int end, String mark) {
        return text.startsWith(mark, end + BREAK.length());
    }
}
