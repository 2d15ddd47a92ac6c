package org.newsgraph.predict;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.newsgraph.clean.OffsetMap;
import org.newsgraph.text.Span;

class SourceSpansTest {
    @Test
    void followsWhiteSpaceThatWasChanged() {
        String input = "One  two\nthree";
        String text = "One two three";
        OffsetMap map = new OffsetMap.Builder()
                .keep(0, 0, 3)
                .keep(4, 5, 3)
                .keep(8, 9, 5)
                .build();
        Span span =
                new SourceSpans(text, input, map).of(new Span(0, text.length())).orElseThrow();
        assertThat(span.in(input)).isEqualTo(input);
    }

    @Test
    void givesTheLongestPieceWhereFurnitureWasTakenOut() {
        String input = "He said SHARE THIS they would attack at dawn";
        String text = "He said they would attack at dawn";
        OffsetMap map = new OffsetMap.Builder().keep(0, 0, 7).keep(8, 19, 25).build();
        Span span =
                new SourceSpans(text, input, map).of(new Span(0, text.length())).orElseThrow();
        assertThat(span.in(input)).isEqualTo("they would attack at dawn");
    }

    @Test
    void whatWasInsertedHasNoSource() {
        assertThat(new SourceSpans("abc", "xyz", OffsetMap.NONE).of(new Span(0, 3)))
                .isEmpty();
    }
}
