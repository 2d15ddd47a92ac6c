package org.newsgraph.graph;

import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.annotate.AnnotatedArticle;
import org.newsgraph.annotate.Mention;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.text.CodePoints;
import org.newsgraph.text.Span;

/** Writes the stretches of one article's text that its graph speaks of: sentences, mentions, evidence. */
final class TextNodes {
    private final AnnotatedArticle article;
    private final String iri;
    private final Graph graph;
    private final String text;
    private final CodePoints codePoints;

    TextNodes(AnnotatedArticle article, String iri, Graph graph) {
        this.article = article;
        this.iri = iri;
        this.graph = graph;
        this.text = article.article().text();
        this.codePoints = new CodePoints(text);
    }

    /** Whether a span cuts whole characters out of the text, and at least one. */
    boolean cuts(Span span) {
        return span.length() > 0 && span.end() <= text.length() && !splits(span.begin()) && !splits(span.end());
    }

    /** The span in code points, for hashes. */
    String offsets(Span span) {
        return codePoints.of(span.begin()) + "," + codePoints.of(span.end());
    }

    void mention(Mention mention, Node entity) {
        Node node = phrase(mention.span());
        graph.add(node, Terms.TYPE, Terms.MENTION);
        graph.add(node, Terms.IDENT_REF, entity);
        sentence(mention.span());
    }

    Node evidence(Span span) {
        Node node = phrase(span);
        sentence(span).filter(s -> !s.equals(node)).ifPresent(s -> graph.add(node, Terms.IN_SENTENCE, s));
        return node;
    }

    Node phrase(Span span) {
        Node node = stretch(span);
        graph.add(node, Terms.TYPE, Terms.PHRASE);
        return node;
    }

    /** The first sentence that shares a character with the span. */
    private Optional<Node> sentence(Span span) {
        return article.sentences().stream()
                .map(Sentence::span)
                .filter(s -> s.overlaps(span) && cuts(s))
                .findFirst()
                .map(s -> {
                    Node node = stretch(s);
                    graph.add(node, Terms.TYPE, Terms.NIF_SENTENCE);
                    return node;
                });
    }

    private Node stretch(Span span) {
        int begin = codePoints.of(span.begin());
        int end = codePoints.of(span.end());
        Node node = NodeFactory.createURI(Iris.span(iri, begin, end));
        graph.add(node, Terms.BEGIN, Literals.integer(begin));
        graph.add(node, Terms.END, Literals.integer(end));
        graph.add(node, Terms.REFERENCE_CONTEXT, NodeFactory.createURI(iri));
        graph.add(node, Terms.ANCHOR, Literals.string(span.in(text)));
        return node;
    }

    private boolean splits(int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isHighSurrogate(text.charAt(offset - 1))
                && Character.isLowSurrogate(text.charAt(offset));
    }
}
