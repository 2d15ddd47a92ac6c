package org.newsgraph.export;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.NodeCmp;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.Terms;

/** Puts the triples of an article in the order people read them: article, text, entities, claims, events, times. */
final class Order {
    private static final List<Node> KINDS =
            List.of(Terms.NEWS_ARTICLE, Terms.NIF_SENTENCE, Terms.CLAIM, Terms.SEM_EVENT, Terms.INTERVAL, Terms.PHRASE);
    private static final int ENTITY = 2;
    private static final List<Node> FIRST = List.of(
            Terms.TYPE,
            Terms.REIFIES,
            Terms.SUBJECT,
            Terms.PREDICATE,
            Terms.OBJECT,
            Terms.HEADLINE,
            Terms.LABEL,
            Terms.BEGIN,
            Terms.END,
            Terms.FACTUALITY,
            Terms.POLARITY,
            Terms.CERTAINTY,
            Terms.ASSERTS);
    private static final List<Node> LAST = List.of(Terms.IS_STRING);

    /** Where a subject stands: what kind of thing it is, then where in the text. */
    private record Place(int kind, int begin, int end) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            return Comparator.comparingInt(Place::kind)
                    .thenComparingInt(Place::begin)
                    .thenComparingInt(Place::end)
                    .compare(this, other);
        }
    }

    private Order() {}

    static List<Triple> of(ArticleGraph article, boolean rdf11) {
        Graph graph = article.graph();
        Map<Node, Place> places = new HashMap<>();
        Comparator<Triple> bySubject =
                Comparator.comparing((Triple t) -> places.computeIfAbsent(t.getSubject(), s -> place(graph, s)));
        return graph.find().filterKeep(t -> !rdf11 || !Exporter.rdf12Only(t)).toList().stream()
                .sorted(bySubject
                        .thenComparing(Triple::getSubject, NodeCmp::compareRDFTerms)
                        .thenComparingInt(t -> rank(t.getPredicate()))
                        .thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
                        .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms))
                .toList();
    }

    private static Place place(Graph graph, Node subject) {
        int found = ENTITY;
        for (int kind = 0; kind < KINDS.size(); kind++) {
            if (graph.contains(subject, Terms.TYPE, KINDS.get(kind))) {
                found = kind < ENTITY ? kind : kind + 1;
                break;
            }
        }
        Node words = graph.find(subject, Terms.EVIDENCE, Node.ANY)
                .nextOptional()
                .map(t -> t.getObject())
                .orElse(subject);
        return new Place(found, number(graph, words, Terms.BEGIN), number(graph, words, Terms.END));
    }

    static int number(Graph graph, Node subject, Node property) {
        return graph.find(subject, property, Node.ANY)
                .nextOptional()
                .map(t -> Integer.parseInt(t.getObject().getLiteralLexicalForm()))
                .orElse(-1);
    }

    private static int rank(Node predicate) {
        int first = FIRST.indexOf(predicate);
        if (first >= 0) {
            return first;
        }
        return LAST.contains(predicate) ? FIRST.size() + 1 : FIRST.size();
    }
}
