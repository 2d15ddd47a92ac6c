package org.newsgraph.serve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;

/**
 * Finds what to call things while one page is made.
 *
 * <p>A thing that many articles name has many labels; the one most used among the first few wins. What has no label is
 * called by the end of its IRI.
 */
final class Names {
    private static final int ENOUGH = 40;
    private static final int SOME = 400;

    private final DatasetGraph dataset;
    private final Vocabulary vocabulary;
    private final Addresses addresses;
    private final Map<Node, String> known = new HashMap<>();

    Names(DatasetGraph dataset, Vocabulary vocabulary, Addresses addresses) {
        this.dataset = dataset;
        this.vocabulary = vocabulary;
        this.addresses = addresses;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Link link(Node node) {
        if (!node.isURI()) {
            return Link.text(Description.textOf(node));
        }
        return new Link(label(node), addresses.hrefOf(node.getURI()), node.getURI());
    }

    /** Names an address elsewhere by its host and path. */
    Link outside(Node node) {
        if (!node.isURI()) {
            return Link.text(Description.textOf(node));
        }
        String iri = node.getURI();
        return new Link(iri.replaceFirst("^https?://(www\\.)?", ""), addresses.hrefOf(iri), iri);
    }

    String label(Node node) {
        return known.computeIfAbsent(node, this::find);
    }

    private String find(Node node) {
        if (!node.isURI()) {
            return Description.textOf(node);
        }
        String own = vocabulary.label(node.getURI());
        if (!own.isEmpty()) {
            return own;
        }
        String label = mostUsed(node, Terms.LABEL);
        if (label.isEmpty()) {
            label = mostUsed(node, Terms.HEADLINE);
        }
        return label.isEmpty() ? words(node.getURI()) : label;
    }

    /** Gives what a thing is, of what the first articles say that name it. */
    List<Node> types(Node node) {
        return values(node, Terms.TYPE);
    }

    /** Gives the values of a property, of what the first articles say that have it, in a fixed order. */
    List<Node> values(Node node, Node property) {
        Set<Node> values = new HashSet<>();
        Iterator<Quad> quads = dataset.findNG(Node.ANY, node, property, Node.ANY);
        for (int i = 0; i < SOME && quads.hasNext(); i++) {
            values.add(quads.next().getObject());
        }
        return values.stream().sorted(NodeCmp::compareRDFTerms).toList();
    }

    private String mostUsed(Node node, Node property) {
        Map<String, Integer> counts = new TreeMap<>();
        Iterator<Quad> quads = dataset.findNG(Node.ANY, node, property, Node.ANY);
        for (int i = 0; i < ENOUGH && quads.hasNext(); i++) {
            counts.merge(Description.textOf(quads.next().getObject()), 1, Integer::sum);
        }
        String best = "";
        int most = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > most) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        return best;
    }

    /** Reads the end of an IRI as words: {@code Army_of_Exampland}, {@code negotiatesWith}. */
    static String words(String iri) {
        String end = iri.endsWith("/") ? iri.substring(0, iri.length() - 1) : iri;
        String name = Addresses.decode(end.substring(Math.max(end.lastIndexOf('#'), end.lastIndexOf('/')) + 1));
        String spaced = name.replace('_', ' ').replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ");
        boolean term = end.indexOf('#') >= 0 && !spaced.isEmpty() && Character.isLowerCase(spaced.charAt(0));
        return spaced.isEmpty() ? iri : term ? spaced.toLowerCase(Locale.ROOT) : spaced;
    }
}
