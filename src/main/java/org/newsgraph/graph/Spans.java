package org.newsgraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.newsgraph.text.CodePoints;

/** Checks that what a graph quotes stands in the text, where the graph says it does. */
public final class Spans {
    private Spans() {}

    /**
     * Compares each quoted stretch with the text at its offsets.
     *
     * @param article an article's graph
     * @return one sentence for each stretch that differs; empty if the graph holds no text to compare with
     * @unit offsets in the graph are Unicode code points
     */
    public static List<String> faults(ArticleGraph article) {
        Graph graph = article.graph();
        Optional<String> text = value(graph, article.node(), Terms.IS_STRING);
        List<String> faults = new ArrayList<>();
        text.ifPresent(t -> {
            CodePoints codePoints = new CodePoints(t);
            int length = t.codePointCount(0, t.length());
            graph.find(Node.ANY, Terms.ANCHOR, Node.ANY).forEach(quoted -> {
                Node node = quoted.getSubject();
                int begin =
                        value(graph, node, Terms.BEGIN).map(Integer::parseInt).orElse(-1);
                int end = value(graph, node, Terms.END).map(Integer::parseInt).orElse(-1);
                String anchor = quoted.getObject().getLiteralLexicalForm();
                boolean inside = begin >= 0 && begin <= end && end <= length;
                if (!inside
                        || !t.substring(codePoints.toUtf16(begin), codePoints.toUtf16(end))
                                .equals(anchor)) {
                    faults.add(node + " does not quote the text: " + anchor);
                }
            });
        });
        return faults;
    }

    private static Optional<String> value(Graph graph, Node subject, Node property) {
        return graph.find(subject, property, Node.ANY)
                .nextOptional()
                .map(t -> t.getObject().getLiteralLexicalForm());
    }
}
