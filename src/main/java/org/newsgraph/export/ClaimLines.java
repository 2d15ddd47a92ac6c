package org.newsgraph.export;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.Ontology;
import org.newsgraph.graph.Terms;

/**
 * Writes the claims of an article's graph as JSON, one object a line, in text order.
 *
 * @unit {@code begin} and {@code end} are Unicode code points of the cleaned text
 */
public final class ClaimLines {
    private static final Gson GSON =
            new GsonBuilder().disableHtmlEscaping().serializeNulls().create();

    private final Ontology ontology;

    /**
     * Prepares to write.
     *
     * @param ontology what names classes and relations
     */
    public ClaimLines(Ontology ontology) {
        this.ontology = ontology;
    }

    /**
     * Writes all claims of an article.
     *
     * @param article its graph
     * @return one line a claim, without line ends
     */
    public List<String> lines(ArticleGraph article) {
        return claims(article).stream().map(ClaimLines::line).toList();
    }

    /**
     * Writes a claim that may have been changed.
     *
     * @param claim the fields of the claim
     * @return one line
     */
    public static String line(Map<String, Object> claim) {
        return GSON.toJson(claim);
    }

    /**
     * Gives the fields of all claims of an article.
     *
     * @param article its graph
     * @return the fields, in the order they are written
     */
    public List<Map<String, Object>> claims(ArticleGraph article) {
        ClaimView view = new ClaimView(article, ontology);
        return view.claims().stream().map(c -> fields(view, c)).toList();
    }

    private static Map<String, Object> fields(ClaimView view, Node claim) {
        Node evidence = view.object(claim, Terms.EVIDENCE);
        Node relation = view.object(claim, Terms.PREDICATE);
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("article", view.article());
        fields.put("id", claim.getURI());
        fields.put("subject", argument(view, claim, Terms.SUBJECT, Terms.SUBJECT_MENTION));
        fields.put("relation", relation.getLocalName());
        fields.put("object", argument(view, claim, Terms.OBJECT, Terms.OBJECT_MENTION));
        fields.put("polarity", value(view, claim, Terms.POLARITY));
        fields.put("factuality", value(view, claim, Terms.FACTUALITY));
        fields.put("certainty", value(view, claim, Terms.CERTAINTY));
        fields.put(
                "source",
                view.find(claim, Terms.ATTRIBUTED_TO).map(s -> named(view, s)).orElse(null));
        fields.put("sourceChain", view.sourceChain(claim));
        fields.put("within", view.find(claim, Terms.WITHIN).map(Node::getURI).orElse(null));
        fields.put(
                "time", view.find(claim, Terms.TIME_OF).map(t -> time(view, t)).orElse(null));
        fields.put(
                "place", view.find(claim, Terms.PLACE).map(p -> named(view, p)).orElse(null));
        fields.put(
                "plover",
                view.find(claim, Terms.EVENT_TYPE).map(Node::getLocalName).orElse(null));
        fields.put("cameo", view.cameo(relation).orElse(null));
        fields.put("evidence", span(view, evidence));
        fields.put(
                "trigger",
                view.find(claim, Terms.TRIGGER).map(t -> span(view, t)).orElse(null));
        fields.put("confidence", view.number(claim, Terms.CONFIDENCE).orElse(null));
        fields.put("confidenceReason", view.text(claim, Terms.CONFIDENCE_REASON).orElse(null));
        fields.put("rule", view.text(claim, Terms.RULE).orElse(null));
        fields.put(
                "assertsTriple",
                view.text(claim, Terms.ASSERTS).map(Boolean::valueOf).orElse(false));
        return fields;
    }

    private static Map<String, Object> argument(ClaimView view, Node claim, Node end, Node words) {
        Node node = view.object(claim, end);
        Node evidence = view.object(claim, Terms.EVIDENCE);
        Map<String, Object> fields = new LinkedHashMap<>();
        if (view.isClaim(node)) {
            fields.put("claim", node.getURI());
            fields.put("label", view.gloss(node));
        } else if (node.isLiteral()) {
            fields.put("label", node.getLiteralLexicalForm());
        } else {
            fields.put("iri", node.getURI());
            fields.put("label", view.label(node));
            view.type(node).ifPresent(t -> fields.put("type", t.getLocalName()));
            view.find(claim, words).or(() -> view.mention(node, evidence)).ifPresent(m -> {
                fields.put("mention", view.text(m, Terms.ANCHOR).orElse(""));
                fields.put("mentionBegin", Order.number(view.graph(), m, Terms.BEGIN));
                fields.put("mentionEnd", Order.number(view.graph(), m, Terms.END));
            });
        }
        return fields;
    }

    private static Map<String, Object> named(ClaimView view, Node node) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("label", view.label(node));
        fields.put("iri", node.getURI());
        return fields;
    }

    private static Map<String, Object> span(ClaimView view, Node evidence) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("begin", Order.number(view.graph(), evidence, Terms.BEGIN));
        fields.put("end", Order.number(view.graph(), evidence, Terms.END));
        fields.put("text", view.text(evidence, Terms.ANCHOR).orElse(""));
        return fields;
    }

    private static Map<String, Object> time(ClaimView view, Node time) {
        Optional<String> first = view.text(time, Terms.FIRST_DAY);
        Optional<String> last = view.text(time, Terms.LAST_DAY);
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("value", first.equals(last) ? first.orElse(null) : first.orElse("") + "/" + last.orElse(""));
        fields.put("first", first.orElse(null));
        fields.put("last", last.orElse(null));
        return fields;
    }

    private static String value(ClaimView view, Node claim, Node property) {
        return view.object(claim, property).getLocalName().toLowerCase(Locale.ROOT);
    }
}
