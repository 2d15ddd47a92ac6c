package org.newsgraph.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.newsgraph.clean.Article;
import org.newsgraph.text.Span;

/** Cuts an article into paragraphs, sentences and tokens. */
final class Tokenization {
    /** One sentence, before tags and trees; the labels carry offsets into the article's text. */
    record Cut(int paragraph, List<CoreLabel> labels) {
        Cut {
            labels = List.copyOf(labels);
        }
    }

    private static final String BLANK_LINE = "\n\n";

    // Hyphens are split because the tagger and the parser were trained so: "U.S.-backed" is three tokens.
    private final TokenizerFactory<CoreLabel> factory =
            PTBTokenizer.factory(new CoreLabelTokenFactory(), "untokenizable=noneKeep,splitHyphenated=true");

    private final WordToSentenceProcessor<CoreLabel> splitter = new WordToSentenceProcessor<>();

    /**
     * Cuts the article.
     *
     * @shape the title is the first sentence, whole, unless it is blank; no sentence crosses a blank line, nor, in a text
     *     without blank lines, the end of a line
     * @param article the article
     * @return its sentences, in text order
     */
    List<Cut> cut(Article article) {
        List<Cut> cuts = new ArrayList<>();
        int paragraph = 0;
        int begin = 0;
        Span title = article.titleSpan();
        if (title.length() > 0) {
            List<CoreLabel> labels = tokens(article.text(), title);
            if (!labels.isEmpty()) {
                cuts.add(new Cut(paragraph++, labels));
            }
            begin = title.end();
        }
        String paragraphBreak = article.text().indexOf(BLANK_LINE, begin) < 0 ? "\n" : BLANK_LINE;
        while (begin < article.text().length()) {
            int end = article.text().indexOf(paragraphBreak, begin);
            end = end < 0 ? article.text().length() : end;
            List<CoreLabel> labels = tokens(article.text(), new Span(begin, end));
            if (!labels.isEmpty()) {
                for (List<CoreLabel> sentence : splitter.process(labels)) {
                    cuts.add(new Cut(paragraph, sentence));
                }
                paragraph++;
            }
            begin = end + paragraphBreak.length();
        }
        return cuts;
    }

    private List<CoreLabel> tokens(String text, Span span) {
        List<CoreLabel> labels =
                factory.getTokenizer(new StringReader(span.in(text))).tokenize();
        for (CoreLabel label : labels) {
            label.setBeginPosition(label.beginPosition() + span.begin());
            label.setEndPosition(label.endPosition() + span.begin());
        }
        return labels;
    }
}
