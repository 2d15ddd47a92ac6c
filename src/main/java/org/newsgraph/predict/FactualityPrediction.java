package org.newsgraph.predict;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.function.Function;
import org.newsgraph.clean.Article;
import org.newsgraph.extract.Certainty;
import org.newsgraph.extract.Extraction;
import org.newsgraph.extract.Polarity;
import org.newsgraph.extract.Predicate;
import org.newsgraph.text.CodePoints;

/** Predicts whether what the predicates of a sentence speak of happened: the task {@code factuality}. */
public final class FactualityPrediction {
    private static final Gson GSON = new Gson();
    private static final double CERTAIN = 3;
    private static final double PROBABLE = 2;

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
                        codePoints.of(p.span().begin()), codePoints.of(p.span().end()), value(p)))
                .toList();
        return GSON.toJson(new Prediction(document.get("id").getAsString(), events));
    }

    private static double value(Predicate predicate) {
        double sure = switch (predicate.factuality()) {
            case ASSERTED, REPORTED, ENDED ->
                predicate.certainty() == Certainty.CERTAIN
                        ? CERTAIN
                        : predicate.certainty() == Certainty.PROBABLE ? PROBABLE : 0;
            case PLANNED, HYPOTHETICAL, PROHIBITED -> 0;
            case DENIED -> -CERTAIN;
        };
        return predicate.polarity() == Polarity.NEGATIVE ? -sure : sure;
    }
}
