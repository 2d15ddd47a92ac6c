package org.newsgraph.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.clean.Article;
import org.newsgraph.text.Span;

/** Sentences with tokens and tags only. */
public final class TaggedText {
    private static final MaxentTagger TAGGER =
            new MaxentTagger("edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger");
    private static final Tokenization TOKENIZATION = new Tokenization();

    private TaggedText() {}

    static List<Sentence> of(String text) {
        return of(Article.ofText("-", "", text, Optional.empty()));
    }

    /** Reads an article. */
    public static List<Sentence> of(Article article) {
        List<Sentence> sentences = new ArrayList<>();
        for (Tokenization.Cut cut : TOKENIZATION.cut(article)) {
            TAGGER.tagCoreLabels(cut.labels());
            TagRepair.repair(cut.labels(), false);
            sentences.add(sentence(sentences.size(), cut.labels(), article.text()));
        }
        return sentences;
    }

    private static Sentence sentence(int index, List<CoreLabel> labels, String text) {
        List<Token> tokens = new ArrayList<>();
        for (CoreLabel label : labels) {
            Span span = new Span(label.beginPosition(), label.endPosition());
            tokens.add(new Token(tokens.size(), span, span.in(text), label.word(), label.tag(), "O", -1, ""));
        }
        Span whole = new Span(
                tokens.get(0).span().begin(),
                tokens.get(tokens.size() - 1).span().end());
        return new Sentence(index, 0, whole, tokens, false);
    }
}
