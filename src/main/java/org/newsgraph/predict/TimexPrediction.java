package org.newsgraph.predict;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.function.Function;
import org.newsgraph.annotate.TimeExpression;
import org.newsgraph.clean.Article;
import org.newsgraph.text.CodePoints;

/** Predicts the time expressions of documents: the task {@code timex}. */
public final class TimexPrediction {
    private static final Gson GSON = new Gson();

    private final Function<Article, List<TimeExpression>> times;

    /**
     * Prepares the prediction.
     *
     * @param times finds the time expressions of an article
     */
    public TimexPrediction(Function<Article, List<TimeExpression>> times) {
        this.times = times;
    }

    /**
     * One document.
     *
     * @param id its name
     * @param timex its time expressions, in text order
     */
    record Prediction(String id, List<Timex> timex) {
        Prediction {
            timex = List.copyOf(timex);
        }
    }

    /**
     * One time expression.
     *
     * @unit offsets are Unicode code points of the document's text
     * @param start the first code point
     * @param end one past the last code point
     * @param type the kind of TIMEX3
     * @param value the value of TIMEX3
     */
    record Timex(int start, int end, String type, String value) {}

    /**
     * Predicts one document.
     *
     * @param line a JSON object with {@code id} and {@code text}, and {@code doc_date} if the day is known
     * @return a JSON object with {@code id} and {@code timex}
     */
    public String predict(String line) {
        JsonObject document = JsonParser.parseString(line).getAsJsonObject();
        Article article = Documents.article(document);
        CodePoints codePoints = new CodePoints(article.text());
        List<Timex> found = times.apply(article).stream()
                .map(t -> new Timex(
                        codePoints.of(t.span().begin()),
                        codePoints.of(t.span().end()),
                        t.kind().name(),
                        t.value()))
                .toList();
        return GSON.toJson(new Prediction(document.get("id").getAsString(), found));
    }
}
