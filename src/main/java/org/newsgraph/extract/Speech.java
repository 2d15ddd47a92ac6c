package org.newsgraph.extract;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.newsgraph.annotate.Mention;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.lexicon.Reporting;
import org.newsgraph.text.Span;

/**
 * Who says one stretch of one sentence.
 *
 * @param sentence the sentence of what is said
 * @param content the indexes of the tokens that are said
 * @param cueSentence the sentence of the cue
 * @param cue the index of the cue's token
 * @param continued whether a quotation goes on here from the sentence of the cue, or leads up to it
 * @param statement whether it is said to be so, as a clause or quotation is; not so what is only spoken of, wanted or felt
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
        boolean continued,
        boolean statement,
        OptionalInt source,
        Optional<Span> sourceSpan,
        Reporting.Stance stance,
        String relation,
        String entry) {
    /**
     * Makes a speech.
     *
     * @param sentences the sentences of the article
     * @param mentions its mentions
     * @param sentence the sentence of what is said
     * @param content the indexes of the tokens that are said
     * @param cueSentence the sentence of the cue
     * @param cue the index of the cue's token
     * @param speaker the index of the speaker's head, in the sentence of the cue
     * @param word the index of the word that stands for the speaker where that is another, such as <em>who</em>
     * @param statement whether it is said to be so
     * @param reporting the sense of the cue
     */
    static Speech of(
            List<Sentence> sentences,
            MentionIndex mentions,
            int sentence,
            BitSet content,
            int cueSentence,
            int cue,
            OptionalInt speaker,
            OptionalInt word,
            boolean statement,
            Reporting reporting) {
        Optional<Mention> mention = speaker.isEmpty()
                ? Optional.empty()
                : mentions.at(cueSentence, speaker.getAsInt()).stream().findFirst();
        Optional<Span> words = mention.map(Mention::span);
        boolean other = word.isPresent() && !word.equals(speaker);
        if (speaker.isPresent() && (words.isEmpty() || other)) {
            int said = other ? word.getAsInt() : speaker.getAsInt();
            words = Optional.of(sentences.get(cueSentence).tokens().get(said).span());
        }
        return new Speech(
                sentence,
                content,
                cueSentence,
                cue,
                sentence != cueSentence,
                statement,
                mention.map(m -> OptionalInt.of(m.id())).orElse(OptionalInt.empty()),
                words,
                reporting.stance(),
                reporting.relation(),
                reporting.entry().toLowerCase(Locale.ROOT));
    }

    /** The same speech in another sentence. */
    Speech goesOn(int later, BitSet more) {
        return new Speech(later, more, cueSentence, cue, true, statement, source, sourceSpan, stance, relation, entry);
    }

    /** The same speech of another speaker. */
    Speech by(int speaker) {
        return new Speech(
                sentence,
                content,
                cueSentence,
                cue,
                continued,
                statement,
                OptionalInt.of(speaker),
                sourceSpan,
                stance,
                relation,
                entry);
    }

    /** Whether two stretches are announced by the same word. */
    boolean sameCue(Speech other) {
        return cueSentence == other.cueSentence && cue == other.cue;
    }
}
