package org.newsgraph.predict;

import java.util.Optional;
import java.util.OptionalInt;
import org.newsgraph.clean.OffsetMap;
import org.newsgraph.text.Span;

/**
 * Finds the stretch of the input that a stretch of the cleaned text came from.
 *
 * <p>Where something was taken out in between, such as a line of page furniture, only the longest part that stands in one
 * piece in the input is given.
 */
final class SourceSpans {
    private final String text;
    private final String input;
    private final OffsetMap offsets;

    SourceSpans(String text, String input, OffsetMap offsets) {
        this.text = text;
        this.input = input;
        this.offsets = offsets;
    }

    /** The stretch of the input, in UTF-16 code units; empty if no character of it can be traced. */
    Optional<Span> of(Span clean) {
        int bestBegin = -1;
        int bestLength = 0;
        int begin = -1;
        int previous = -1;
        for (int i = clean.begin(); i < clean.end(); i++) {
            OptionalInt source = offsets.source(i);
            if (source.isEmpty()) {
                // Inserted white space; whether it breaks the piece is seen at the next character.
                if (!Character.isWhitespace(text.charAt(i))) {
                    begin = -1;
                }
                continue;
            }
            int here = source.getAsInt();
            if (begin < 0 || !follows(previous, here)) {
                begin = here;
            }
            previous = here;
            if (here + 1 - begin > bestLength) {
                bestBegin = begin;
                bestLength = here + 1 - begin;
            }
        }
        return bestLength == 0 ? Optional.empty() : Optional.of(trim(bestBegin, bestBegin + bestLength));
    }

    /** Whether nothing but white space lies between two characters of the input. */
    private boolean follows(int previous, int here) {
        return here > previous && input.substring(previous + 1, here).isBlank();
    }

    private Span trim(int begin, int end) {
        int first = begin;
        int last = end;
        while (first < last && blank(first)) {
            first++;
        }
        while (last > first && blank(last - 1)) {
            last--;
        }
        return new Span(first, last);
    }

    private boolean blank(int offset) {
        return Character.isWhitespace(input.charAt(offset)) || input.charAt(offset) == '\u00a0';
    }
}
