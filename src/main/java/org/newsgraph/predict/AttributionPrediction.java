package org.newsgraph.predict;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.function.Function;
import org.newsgraph.clean.Article;
import org.newsgraph.extract.Attribution;
import org.newsgraph.extract.Extraction;
import org.newsgraph.text.CodePoints;
import org.newsgraph.text.Span;

/**
 * Predicts who says what: the task {@code polnear}.
 *
 * <p>That corpus holds only the outermost attributions, each with its cue: what is said within what is said, and quotations
 * that go on in another paragraph, are left out.
 */
public final class AttributionPrediction {
    private static final Gson GSON = new Gson();

    private final Function<Article, Extraction> reader;

    /**
     * Prepares the prediction.
     *
     * @param reader annotates an article and extracts its attributions
     */
    public AttributionPrediction(Function<Article, Extraction> reader) {
        this.reader = reader;
    }

    /**
     * One document.
     *
     * @param id its name
     * @param attributions who says what, in text order
     */
    record Prediction(String id, List<Said> attributions) {
        Prediction {
            attributions = List.copyOf(attributions);
        }
    }

    /**
     * One attribution.
     *
     * @shape lists of begin and end; the source is empty where none is expressed
     * @unit Unicode code points
     */
    record Said(List<List<Integer>> source, List<List<Integer>> cue, List<List<Integer>> content) {
        Said {
            source = List.copyOf(source);
            cue = List.copyOf(cue);
            content = List.copyOf(content);
        }
    }

    /**
     * Predicts one document.
     *
     * @param line a JSON object with {@code id} and {@code text}, perhaps {@code title} and {@code doc_date}
     * @return a JSON object with {@code id} and {@code attributions}
     */
    public String predict(String line) {
        JsonObject document = JsonParser.parseString(line).getAsJsonObject();
        Article article = Documents.article(document);
        CodePoints codePoints = new CodePoints(article.text());
        List<Said> said = reader.apply(article).attributions().stream()
                .filter(a -> !a.nested() && !a.continued())
                .map(a -> said(a, codePoints))
                .toList();
        return GSON.toJson(new Prediction(document.get("id").getAsString(), said));
    }

    private static Said said(Attribution attribution, CodePoints codePoints) {
        return new Said(
                offsets(attribution.sourceSpan().stream().toList(), codePoints),
                offsets(List.of(attribution.cue()), codePoints),
                offsets(attribution.content(), codePoints));
    }

    private static List<List<Integer>> offsets(List<Span> spans, CodePoints codePoints) {
        return spans.stream()
                .map(s -> List.of(codePoints.of(s.begin()), codePoints.of(s.end())))
                .toList();
    }
}
