package org.newsgraph.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.newsgraph.text.Span;

/** Finds what stands within quotation marks. */
final class Quotations {
    private static final String BREAK = "\n\n";

    /** Opening mark to closing mark; single marks need care since one of them is also the apostrophe. */
    private static final Map<Character, Character> MARKS = Map.of('"', '"', '“', '”', '„', '“', '«', '»', '‘', '’');

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
            char mark = text.charAt(at);
            Character closing = MARKS.get(mark);
            if (closing == null || !opens(at, begin, end)) {
                at++;
                continue;
            }
            int close = close(at, end, closing);
            if (close >= 0) {
                found.add(new Span(at, close + 1));
                at = close + 1;
            } else if (mark != '‘' && (at == begin || reopened(end, mark))) {
                found.add(new Span(at, end));
                return;
            } else {
                at++;
            }
        }
    }

    private boolean opens(int at, int begin, int end) {
        char mark = text.charAt(at);
        if (mark != '"' && mark != '‘') {
            return true;
        }
        boolean spaced = at == begin || !Character.isLetterOrDigit(text.charAt(at - 1));
        return spaced && at + 1 < end && !Character.isWhitespace(text.charAt(at + 1));
    }

    private int close(int open, int end, char closing) {
        for (int i = open + 1; i < end; i++) {
            if (text.charAt(i) == closing && (closing != '’' || endsWord(i, end))) {
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

    private boolean reopened(int end, char mark) {
        int next = end + BREAK.length();
        return next < text.length() && text.charAt(next) == mark;
    }
}
