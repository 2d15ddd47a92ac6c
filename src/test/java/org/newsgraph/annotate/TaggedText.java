package org.newsgraph.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.newsgraph.text.Span;

/** Sentences with tokens and tags only. */
final class TaggedText {
    private static final MaxentTagger TAGGER =
            new MaxentTagger("edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger");

    private TaggedText() {}

    static List<Sentence> of(String text) {
        List<CoreLabel> labels =
                new PTBTokenizer<>(new StringReader(text), new CoreLabelTokenFactory(), "invertible=true").tokenize();
        List<Sentence> sentences = new ArrayList<>();
        for (List<CoreLabel> sentence : new WordToSentenceProcessor<CoreLabel>(
                        WordToSentenceProcessor.NewlineIsSentenceBreak.TWO_CONSECUTIVE)
                .process(labels)) {
            TAGGER.tagCoreLabels(sentence);
            sentences.add(sentence(sentences.size(), sentence));
        }
        return sentences;
    }

    private static Sentence sentence(int index, List<CoreLabel> labels) {
        List<Token> tokens = new ArrayList<>();
        for (CoreLabel label : labels) {
            Span span = new Span(label.beginPosition(), label.endPosition());
            tokens.add(new Token(tokens.size(), span, label.word(), label.word(), label.tag(), "O", -1, ""));
        }
        Span whole = new Span(
                tokens.get(0).span().begin(),
                tokens.get(tokens.size() - 1).span().end());
        return new Sentence(index, 0, whole, tokens, false);
    }
}
