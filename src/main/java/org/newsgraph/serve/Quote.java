package org.newsgraph.serve;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * The words that a claim rests on, in their sentence.
 *
 * @param before the sentence up to the words
 * @param words the words themselves
 * @param after the rest of the sentence
 * @param begin where the words begin in the article's text, in code points; -1 if unknown
 * @param end where they end
 */
record Quote(String before, String words, String after, int begin, int end) {
    static final Quote NONE = new Quote("", "", "", -1, -1);

    public boolean present() {
        return !words.isEmpty();
    }

    static Quote of(DatasetGraph dataset, Node graph, Node evidence) {
        Description span = Description.of(dataset, graph, evidence);
        String words = span.text(Terms.ANCHOR);
        int begin = span.number(Terms.BEGIN);
        int end = span.number(Terms.END);
        return span.one(Terms.SENTENCE)
                .map(sentence -> Description.of(dataset, graph, sentence))
                .flatMap(
                        sentence -> within(sentence, words, begin, end).stream().findFirst())
                .orElse(new Quote("", words, "", begin, end));
    }

    private static List<Quote> within(Description sentence, String words, int begin, int end) {
        String text = sentence.text(Terms.ANCHOR);
        int from = begin - sentence.number(Terms.BEGIN);
        int to = end - sentence.number(Terms.BEGIN);
        if (from < 0 || to < from || to > text.codePointCount(0, text.length())) {
            return List.of();
        }
        int first = text.offsetByCodePoints(0, from);
        int last = text.offsetByCodePoints(0, to);
        return List.of(new Quote(text.substring(0, first), words, text.substring(last), begin, end));
    }

    /** Gives the sentences of an article in the order of its text. */
    static List<Description> sentences(DatasetGraph dataset, Node graph) {
        // One pass over the article: the store has no index by graph and class.
        return Iter.asStream(dataset.findNG(graph, Node.ANY, Node.ANY, Node.ANY))
                .filter(quad -> quad.getPredicate().equals(Terms.TYPE)
                        && quad.getObject().equals(Terms.SENTENCE_CLASS))
                .map(quad -> quad.getSubject())
                .toList()
                .stream()
                .map(sentence -> Description.of(dataset, graph, sentence))
                .sorted(Comparator.comparingInt(sentence -> sentence.number(Terms.BEGIN)))
                .toList();
    }
}
