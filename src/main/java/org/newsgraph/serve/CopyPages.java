package org.newsgraph.serve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.copies.SideBySide;

/** What the pages show of copies: which articles are of one story, and a copy beside its original. */
final class CopyPages {
    private final DatasetGraph dataset;
    private final Names names;

    CopyPages(DatasetGraph dataset, Names names) {
        this.dataset = dataset;
        this.names = names;
    }

    /**
     * A copy in the list of a story.
     *
     * @param article the copy
     * @param publishers who published it
     * @param date on which day, empty if unknown
     * @param original what it is based on
     * @param taken how many of its sentences are from there, in per cent
     * @param kept how many of the original's sentences it has, in per cent
     * @param compare the page of both
     */
    record Row(Link article, List<Link> publishers, String date, Link original, int taken, int kept, String compare) {}

    /** Gives the story of an article: its first article and the copies of that; nothing where there is no copy. */
    Map<String, Object> story(Node article) {
        Optional<Node> first = value(article, Terms.STORY);
        if (first.isEmpty()) {
            return Map.of();
        }
        Description description = Description.of(dataset, first.get(), first.get());
        Map<String, Object> model = new HashMap<>();
        model.put("first", names.link(first.get()));
        model.put("isFirst", first.get().equals(article));
        model.put("publishers", links(description, Terms.PUBLISHER));
        model.put("date", description.text(Terms.PUBLISHED));
        model.put(
                "copies",
                subjects(Terms.STORY, first.get()).stream()
                        .flatMap(copy -> row(copy).stream())
                        .sorted(Comparator.comparing(Row::date)
                                .thenComparing(row -> row.article().iri()))
                        .toList());
        return model;
    }

    private Optional<Row> row(Node copy) {
        return value(copy, Terms.QUALIFIED_DERIVATION).map(derivation -> {
            Description part = Description.of(dataset, Node.ANY, derivation);
            Description description = Description.of(dataset, copy, copy);
            return new Row(
                    names.link(copy),
                    links(description, Terms.PUBLISHER),
                    description.text(Terms.PUBLISHED),
                    part.one(Terms.DERIVED_ENTITY).map(names::link).orElse(Link.NONE),
                    percent(part.text(Terms.TAKEN_PART)),
                    percent(part.text(Terms.KEPT_PART)),
                    names.link(derivation).href());
        });
    }

    /** Gives the page of a derivation: the copy beside its original. */
    Map<String, Object> compare(Node derivation) {
        Node copy = subjects(Terms.QUALIFIED_DERIVATION, derivation).get(0);
        Node original = value(derivation, Terms.DERIVED_ENTITY).orElse(copy);
        Description left = Description.of(dataset, original, original);
        Description right = Description.of(dataset, copy, copy);
        Map<String, Object> model = new HashMap<>();
        boolean texts =
                !left.text(Terms.TEXT).isEmpty() && !right.text(Terms.TEXT).isEmpty();
        SideBySide both = SideBySide.of(
                left.text(Terms.TEXT), left.text(Terms.HEADLINE), right.text(Terms.TEXT), right.text(Terms.HEADLINE));
        model.put("texts", texts);
        model.put("rows", both.rows().stream().map(CopyPages::shown).toList());
        Map<String, Long> counts = new java.util.LinkedHashMap<>();
        for (SideBySide.Change change : SideBySide.Change.values()) {
            counts.put(word(change), both.count(change));
        }
        model.put("counts", counts);
        model.put("original", head(original, left));
        model.put("copy", head(copy, right));
        model.put("one", row(copy).orElseThrow());
        model.put("self", derivation.getURI());
        model.put("story", story(copy));
        return model;
    }

    /** What stands above the text of an article. */
    record Head(Link article, List<Link> publishers, String date) {}

    private Head head(Node article, Description description) {
        return new Head(names.link(article), links(description, Terms.PUBLISHER), description.text(Terms.PUBLISHED));
    }

    /**
     * A sentence of both.
     *
     * @param change what became of it, in words
     * @param key the same for the style sheet
     * @param original what the original says
     * @param copy what the copy says
     */
    record Shown(String change, String key, List<SideBySide.Piece> original, List<SideBySide.Piece> copy) {}

    private static Shown shown(SideBySide.Row row) {
        String word = word(row.change());
        return new Shown(row.moved() ? word + ", moved" : word, word.replace(' ', '-'), row.original(), row.copy());
    }

    private static String word(SideBySide.Change change) {
        return switch (change) {
            case KEPT -> "kept";
            case CHANGED -> "changed";
            case LEFT_OUT -> "left out";
            case ADDED -> "added";
        };
    }

    /** Gives what is said of a derivation. */
    static Graph graph(DatasetGraph dataset, Extracts extracts, Node derivation) {
        Graph graph = extracts.around(derivation, List.of());
        Iterator<Quad> copies = dataset.findNG(Node.ANY, Node.ANY, Terms.QUALIFIED_DERIVATION, derivation);
        copies.forEachRemaining(quad -> {
            graph.add(quad.asTriple());
            for (Node property : List.of(Terms.IS_BASED_ON, Terms.STORY)) {
                dataset.findNG(Node.ANY, quad.getSubject(), property, Node.ANY)
                        .forEachRemaining(other -> graph.add(other.asTriple()));
            }
        });
        return graph;
    }

    /** Counts the stories behind articles: what many printed is one. */
    static int stories(DatasetGraph dataset, Collection<Node> articles) {
        TreeSet<String> stories = new TreeSet<>();
        for (Node article : articles) {
            Iterator<Quad> story = dataset.findNG(Node.ANY, article, Terms.STORY, Node.ANY);
            stories.add((story.hasNext() ? story.next().getObject() : article).toString());
        }
        return stories.size();
    }

    private List<Link> links(Description description, Node property) {
        return description.all(property).stream().map(names::link).toList();
    }

    private Optional<Node> value(Node subject, Node property) {
        Iterator<Quad> quads = dataset.findNG(Node.ANY, subject, property, Node.ANY);
        return quads.hasNext() ? Optional.of(quads.next().getObject()) : Optional.empty();
    }

    private List<Node> subjects(Node property, Node value) {
        List<Node> found = new ArrayList<>();
        dataset.findNG(Node.ANY, Node.ANY, property, value).forEachRemaining(quad -> found.add(quad.getSubject()));
        return found;
    }

    private static int percent(String part) {
        return part.isEmpty() ? 0 : (int) Math.round(100 * Double.parseDouble(part));
    }
}
