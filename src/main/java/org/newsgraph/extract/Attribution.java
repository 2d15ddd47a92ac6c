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
 * @param sentence the index of the sentence of the cue
 * @param token the index of the cue's token in it, as in {@link Predicate}
 * @param cue the word that announces speech
 * @param content what is said, in text order; several spans where the cue interrupts it or a quotation goes on after it
 * @param heads the head words of what is said, one for each clause or phrase, such as its verbs; in text order
 * @param statement whether it is said to be so, as a clause or quotation is; not so what is only spoken of, wanted or felt
 * @param continued whether a quotation goes on here from another paragraph, where its cue is
 * @param nested whether the cue stands within what somebody else says
 * @param stance how the speaker stands to it
 */
public record Attribution(
        OptionalInt source,
        Optional<Span> sourceSpan,
        int sentence,
        int token,
        Span cue,
        List<Span> content,
        List<Span> heads,
        boolean statement,
        boolean continued,
        boolean nested,
        Reporting.Stance stance) {
    /** Copies the lists. */
    public Attribution {
        content = List.copyOf(content);
        heads = List.copyOf(heads);
    }
}
