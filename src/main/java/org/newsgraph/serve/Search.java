package org.newsgraph.serve;

import com.google.gson.Gson;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/** Finds things, articles, events and sentences by their words. */
final class Search {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int HITS = 60;
    private static final int SENTENCES = 40;
    private static final int SUGGESTIONS = 9;

    private final DatasetGraph dataset;
    private final ClaimTables tables;
    private final SearchIndex index;

    Search(DatasetGraph dataset, ClaimTables tables) {
        this.dataset = dataset;
        this.tables = tables;
        this.index = tables.index();
    }

    /**
     * Something found.
     *
     * @param link its page
     * @param kind article, event or entity
     * @param types what it is
     * @param name the name that was found, if the page is called otherwise
     * @param count how many claims speak of it
     */
    record Hit(Link link, String kind, List<Link> types, String name, int count) {}

    /**
     * A sentence found.
     *
     * @param parts the sentence, cut at the words that were looked for
     * @param href where it stands
     * @param article the article
     */
    record Sentence(List<Part> parts, String href, Link article) {}

    /** A stretch of a sentence, and whether it was looked for. */
    record Part(String text, boolean found) {}

    Map<String, Object> page(Request request, Names names) {
        String words = request.parameter("q");
        Map<String, Object> model = new HashMap<>();
        model.put("search", words);
        model.put(
                "hits",
                things(words).stream().limit(HITS).map(hit -> whole(names, hit)).toList());
        List<String> terms = index.terms(words);
        model.put(
                "sentences",
                index.sentences(words, SENTENCES).stream()
                        .map(found -> sentence(names, found, terms))
                        .toList());
        return model;
    }

    private record Named(Node node, String text, String kind, int rank, int count) {}

    /** What is named so: the whole name, then its beginning, then its words; among equals the most spoken of. */
    private List<Named> things(String words) {
        String folded = folded(words);
        Map<String, Named> best = new LinkedHashMap<>();
        for (SearchIndex.Found found : index.names(words)) {
            Node node = Terms.iri(found.iri());
            String text = folded(found.text());
            int rank = text.equals(folded) ? 0 : text.startsWith(folded) ? 1 : 2;
            Named named = new Named(node, found.text(), found.kind(), rank, tables.mentions(node));
            best.merge(found.iri(), named, (a, b) -> a.rank() <= b.rank() ? a : b);
        }
        return best.values().stream()
                .sorted(Comparator.comparingInt(Named::rank)
                        .thenComparingInt(named -> kindRank(named.kind()))
                        .thenComparingInt(named -> -named.count())
                        .thenComparing(Named::text)
                        .thenComparing(named -> named.node().getURI()))
                .filter(named -> dataset.findNG(Node.ANY, named.node(), Node.ANY, Node.ANY)
                        .hasNext())
                .limit(HITS)
                .toList();
    }

    private static int kindRank(String kind) {
        return List.of(SearchIndex.THING, SearchIndex.TITLE, SearchIndex.EVENT, SearchIndex.LOCAL)
                .indexOf(kind);
    }

    private Hit whole(Names names, Named named) {
        Link link = names.link(named.node());
        boolean thing = named.kind().equals(SearchIndex.THING) || named.kind().equals(SearchIndex.LOCAL);
        List<Link> types =
                thing ? names.types(named.node()).stream().map(names::link).toList() : List.of();
        String other = thing && !named.text().equals(link.label()) ? named.text() : "";
        return new Hit(link, thing ? "entity" : named.kind(), types, other, named.count());
    }

    private static Sentence sentence(Names names, SearchIndex.Found found, List<String> terms) {
        Node article = Terms.iri(found.article());
        Link link = names.link(article);
        int hash = found.iri().indexOf('#');
        return new Sentence(
                cut(found.text(), terms),
                link.href() + (hash < 0 ? "" : found.iri().substring(hash)),
                link);
    }

    /** Cuts a sentence at the words that begin as one of those looked for. */
    private static List<Part> cut(String sentence, List<String> terms) {
        List<Part> parts = new ArrayList<>();
        StringBuilder plain = new StringBuilder();
        for (String word : sentence.split("(?<=[^\\p{L}\\p{N}])|(?=[^\\p{L}\\p{N}])", -1)) {
            String folded = folded(word);
            if (!folded.isEmpty() && terms.stream().anyMatch(folded::startsWith)) {
                parts.add(new Part(plain.toString(), false));
                plain.setLength(0);
                parts.add(new Part(word, true));
            } else {
                plain.append(word);
            }
        }
        parts.add(new Part(plain.toString(), false));
        parts.removeIf(part -> part.text().isEmpty());
        return parts;
    }

    private static String folded(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** Gives what the words may become, for the box that is typed in. */
    String suggestions(Request request, Names names) {
        String words = request.parameter("q");
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Named named : things(words).stream().limit(SUGGESTIONS).toList()) {
            Hit hit = whole(names, named);
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("label", hit.link().label());
            row.put("name", hit.name());
            row.put("href", hit.link().href());
            row.put(
                    "kind",
                    hit.types().isEmpty() ? hit.kind() : hit.types().get(0).label());
            row.put("count", hit.count());
            rows.add(row);
        }
        return new Gson().toJson(rows);
    }
}
