package org.newsgraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.newsgraph.lexicon.Reporting;
import org.newsgraph.text.Span;

/**
 * Who says what.
 *
 * @param source the mention of the speaker, if the article names or calls one
 * @param sourceSpan the words for the speaker; empty when none is expressed
 * @param cue the words that announce speech
 * @param content what is said; several spans where the cue interrupts it
 * @param stance how the speaker stands to it
 */
public record Attribution(
        OptionalInt source,
        Optional<Span> sourceSpan,
        Optional<Span> cue,
        List<Span> content,
        Reporting.Stance stance) {
    /** Copies the list. */
    public Attribution {
        content = List.copyOf(content);
    }
}
