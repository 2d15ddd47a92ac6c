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
     * @return one line of JSON a claim; claims whose words cannot be found in the file are left out
     * @unit offsets are Unicode code points of the file
     */
    public List<String> lines(String name, Article article, ArticleGraph graph) {
        Places places = new Places(article);
        List<String> found = new ArrayList<>();
        for (String line : lines.lines(graph)) {
            JsonObject claim = JsonParser.parseString(line).getAsJsonObject();
            if (places.move(claim.getAsJsonObject("evidence"), "begin", "end", "text")) {
                if (claim.get("trigger").isJsonObject()) {
                    places.move(claim.getAsJsonObject("trigger"), "begin", "end", "text");
                }
                for (String end : List.of("subject", "object")) {
                    places.move(claim.getAsJsonObject(end), "mentionBegin", "mentionEnd", "mention");
                }
                claim.addProperty("article", name);
                found.add(GSON.toJson(claim));
            }
        }
        return found;
    }

    /** Leads from places in the cleaned text back to those in the file. */
    private static final class Places {
        private final String input;
        private final boolean cleaned;
        private final CodePoints inText;
        private final CodePoints inInput;
        private final SourceSpans sources;

        Places(Article article) {
            input = article.inputText().orElse(article.text());
            cleaned = article.inputText().isPresent();
            inText = new CodePoints(article.text());
            inInput = new CodePoints(input);
            sources = new SourceSpans(article.text(), input, article.offsets());
        }

        /** Moves a span and its words; false if they cannot be found in the file. */
        boolean move(JsonObject span, String begin, String end, String words) {
            if (!span.has(begin)) {
                return false;
            }
            Span clean = new Span(
                    inText.toUtf16(span.get(begin).getAsInt()),
                    inText.toUtf16(span.get(end).getAsInt()));
            Optional<Span> source = cleaned ? sources.of(clean) : Optional.of(clean);
            source.ifPresent(s -> {
                span.addProperty(begin, inInput.of(s.begin()));
                span.addProperty(end, inInput.of(s.end()));
                span.addProperty(words, s.in(input));
            });
            if (source.isEmpty()) {
                List.of(begin, end, words).forEach(span::remove);
            }
            return source.isPresent();
        }
    }
}
