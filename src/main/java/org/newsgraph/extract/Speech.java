package org.newsgraph.extract;

import java.util.BitSet;
import java.util.Optional;
import java.util.OptionalInt;
import org.newsgraph.lexicon.Reporting;
import org.newsgraph.text.Span;

/**
 * Who says one stretch of one sentence.
 *
 * @param sentence the sentence of what is said
 * @param content the indexes of the tokens that are said
 * @param cueSentence the sentence of the cue
 * @param cue the index of the cue's token, or -1 for a quotation that goes on from another sentence
 * @param source the mention of the speaker
 * @param sourceSpan the words for the speaker
 * @param stance how the speaker stands to it
 * @param relation the relation between speaker and what is said
 * @param entry the lexical entry of the cue
 */
record Speech(
        int sentence,
        BitSet content,
        int cueSentence,
        int cue,
        OptionalInt source,
        Optional<Span> sourceSpan,
        Reporting.Stance stance,
        String relation,
        String entry) {}
