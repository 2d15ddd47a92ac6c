package org.newsgraph.serve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * An article as its page shows it.
 *
 * @param self its page, labelled with the title
 * @param headline the title, cut at the evidence in it
 * @param paragraphs the text, cut at the evidence
 * @param date the day it was published, empty if unknown
 * @param dateBasis where the date comes from
 * @param dateReason why it is this one
 * @param original the address it was read from
 * @param publishers who published it
 * @param wires the agencies it came from
 * @param authors who wrote it
 * @param fields what its page states besides
 * @param claims what it says, content under saying
 * @param total how many claims that is
 */
record ArticleView(
        Link self,
        List<Segment> headline,
        List<List<Segment>> paragraphs,
        String date,
        String dateBasis,
        String dateReason,
        Link original,
        List<Link> publishers,
        List<Link> wires,
        List<Link> authors,
        List<Field> fields,
        List<ClaimTree> claims,
        int total) {

    private static final Map<String, String> FIELDS = fieldNames();

    private static Map<String, String> fieldNames() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("issued", "Time");
        fields.put("modified", "Changed");
        fields.put("section", "Section");
        fields.put("image", "Image");
        return fields;
    }

    static Map<String, Object> of(Request request, DatasetGraph dataset, Names names, Claims known, Node article) {
        Description description = Description.of(dataset, article, article);
        ClaimList.Selection selection = ClaimList.select(request, known.by(Terms.DERIVED_FROM, article));
        List<ClaimView> claims = new ClaimReader(dataset, names).inTextOrder(selection.entries());
        String title = description.text(Terms.HEADLINE);
        List<List<Segment>> paragraphs =
                new ArrayList<>(Segment.paragraphs(description.text(Terms.TEXT), claims, sentences(dataset, article)));
        boolean titleLeads =
                !paragraphs.isEmpty() && join(paragraphs.get(0)).strip().equals(title.strip());
        List<Segment> headline = titleLeads
                ? paragraphs.remove(0)
                : List.of(new Segment(title.isEmpty() ? "Untitled" : title, List.of(), "", "", "", "", 0));
        ArticleView view = new ArticleView(
                names.link(article),
                headline,
                paragraphs,
                description.text(Terms.PUBLISHED),
                description.text(Terms.DATE_BASIS),
                description.text(Terms.DATE_REASON),
                description.one(Terms.URL).map(names::outside).orElse(Link.NONE),
                links(names, description, Terms.PUBLISHER),
                links(names, description, Terms.PRIMARY_SOURCE),
                links(names, description, Terms.AUTHOR),
                fields(dataset, description),
                ClaimTree.of(claims),
                claims.size());
        return Map.of(
                "article",
                view,
                "list",
                selection,
                "json",
                SchemaOrg.of(view, known, names, selection.entries()),
                "story",
                new CopyPages(dataset, names).story(article));
    }

    /** The fragment of each sentence by where it begins. */
    private static Map<Integer, String> sentences(DatasetGraph dataset, Node article) {
        Map<Integer, String> fragments = new HashMap<>();
        for (Description sentence : Quote.sentences(dataset, article)) {
            String fragment = sentence.node().toString().replaceFirst("^[^#]*#", "");
            if (fragment.matches("char=\\d{1,9},\\d{1,9}")) {
                fragments.put(sentence.number(Terms.BEGIN), fragment);
            }
        }
        return fragments;
    }

    /**
     * Something a page states of its article.
     *
     * @param name what it is, as people say
     * @param value the value
     * @param reason where the page says so
     */
    record Field(String name, String value, String reason) {}

    private static List<Field> fields(DatasetGraph dataset, Description article) {
        List<Field> fields = new ArrayList<>();
        FIELDS.forEach((fragment, name) -> {
            Node node = Terms.iri(article.node().getURI() + "#" + fragment);
            Description field = Description.of(dataset, article.node(), node);
            field.one(Terms.FIELD_PROPERTY)
                    .ifPresent(p -> fields.add(new Field(name, article.text(p), field.text(Terms.FIELD_REASON))));
        });
        return fields;
    }

    private static List<Link> links(Names names, Description description, Node property) {
        return description.all(property).stream().map(names::link).toList();
    }

    private static String join(List<Segment> segments) {
        StringBuilder text = new StringBuilder();
        segments.forEach(segment -> text.append(segment.text()));
        return text.toString();
    }
}
