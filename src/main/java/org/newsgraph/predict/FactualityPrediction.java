package org.newsgraph.predict;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.function.Function;
import org.newsgraph.clean.Article;
import org.newsgraph.extract.Extraction;
import org.newsgraph.text.CodePoints;

/** Predicts whether what the predicates of a sentence speak of happened: the task {@code factuality}. */
public final class FactualityPrediction {
    private static final Gson GSON = new Gson();

    private final Function<Article, Extraction> reader;

    /**
     * Prepares the prediction.
     *
     * @param reader annotates an article and extracts its claims
     */
    public FactualityPrediction(Function<Article, Extraction> reader) {
        this.reader = reader;
    }

    /**
     * One sentence or document.
     *
     * @param id its name
     * @param events its predicates, in text order
     */
    record Prediction(String id, List<Event> events) {
        Prediction {
            events = List.copyOf(events);
        }
    }

    /**
     * One predicate.
     *
     * @unit offsets are Unicode code points; the value runs from -3, certainly not, to 3, certainly so
     */
    record Event(int start, int end, double value) {}

    /**
     * Predicts one document.
     *
     * @param line a JSON object with {@code id} and {@code text}
     * @return a JSON object with {@code id} and {@code events}
     */
    public String predict(String line) {
        JsonObject document = JsonParser.parseString(line).getAsJsonObject();
        Article article = Documents.article(document);
        CodePoints codePoints = new CodePoints(article.text());
        List<Event> events = reader.apply(article).predicates().stream()
                .map(p -> new Event(
                        codePoints.of(p.span().begin()), codePoints.of(p.span().end()), p.degree()))
                .toList();
        return GSON.toJson(new Prediction(document.get("id").getAsString(), events));
    }
}
