package org.newsgraph.predict;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.clean.Article;
import org.newsgraph.export.ClaimLines;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.Ontology;
import org.newsgraph.text.CodePoints;
import org.newsgraph.text.Span;

/** Predicts the claims of articles that are plain text files, with offsets of the file: the task {@code claims}. */
public final class ClaimPrediction {
    private static final Gson GSON =
            new GsonBuilder().disableHtmlEscaping().serializeNulls().create();

    private final ClaimLines lines;

    /**
     * Prepares the prediction.
     *
     * @param ontology what names classes and relations
     */
    public ClaimPrediction(Ontology ontology) {
        this.lines = new ClaimLines(ontology);
    }

    /**
     * Writes the claims of one article.
     *
     * @param name what the scorer calls the article
     * @param article the cleaned article; its offsets lead back to the file
     * @param graph its graph
     * @param minConfidence claims below it are left out
     * @return one line of JSON a claim; claims whose words cannot be found in the file are left out
     * @unit offsets are Unicode code points of the file
     */
    public List<String> lines(String name, Article article, ArticleGraph graph, double minConfidence) {
        String input = article.inputText().orElse(article.text());
        CodePoints inText = new CodePoints(article.text());
        CodePoints inInput = new CodePoints(input);
        SourceSpans sources = new SourceSpans(article.text(), input, article.offsets());
        List<String> found = new ArrayList<>();
        for (String line : lines.lines(graph, minConfidence)) {
            JsonObject claim = JsonParser.parseString(line).getAsJsonObject();
            JsonObject evidence = claim.getAsJsonObject("evidence");
            Span clean = new Span(
                    inText.toUtf16(evidence.get("begin").getAsInt()),
                    inText.toUtf16(evidence.get("end").getAsInt()));
            Optional<Span> source = article.inputText().isEmpty() ? Optional.of(clean) : sources.of(clean);
            source.ifPresent(span -> {
                evidence.addProperty("begin", inInput.of(span.begin()));
                evidence.addProperty("end", inInput.of(span.end()));
                evidence.addProperty("text", span.in(input));
                claim.addProperty("article", name);
                found.add(GSON.toJson(claim));
            });
        }
        return found;
    }
}
