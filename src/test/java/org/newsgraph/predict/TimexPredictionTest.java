package org.newsgraph.predict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.annotate.TaggedText;
import org.newsgraph.annotate.TimeNormalizer;
import org.newsgraph.clean.DocumentDate;
import org.newsgraph.lexicon.TimeWords;

class TimexPredictionTest {
    private static final TimeNormalizer NORMALIZER = new TimeNormalizer(TimeWords.load());
    private static final TimexPrediction PREDICTION = new TimexPrediction(
            article -> NORMALIZER.find(TaggedText.of(article), article.date().map(DocumentDate::value)));

    @Test
    void countsCodePointsNotCodeUnits() {
        String document =
                "{\"id\":\"a\",\"doc_date\":\"2016-08-05T10:00\",\"text\":\"\uD83D\uDE00 He left yesterday.\"}";

        assertThat(PREDICTION.predict(document))
                .isEqualTo(
                        "{\"id\":\"a\",\"timex\":[{\"start\":10,\"end\":19,\"type\":\"DATE\",\"value\":\"2016-08-04\"}]}");
    }

    @Test
    void leavesTheYearOpenWithoutADocumentDate() {
        assertThat(PREDICTION.predict("{\"id\":\"a\",\"text\":\"He left on May 3.\"}"))
                .contains("\"value\":\"XXXX-05-03\"");
    }

    @Test
    void readsNewswireBetterThanSuTime() throws IOException {
        Path corpus = evaluationData().resolve("timex/tempeval3.jsonl");
        assumeTrue(Files.exists(corpus), "the corpus is not part of the project");
        int right = 0;
        int predicted = 0;
        int annotated = 0;
        for (String line : Files.readAllLines(corpus)) {
            List<JsonObject> gold =
                    objects(JsonParser.parseString(line).getAsJsonObject().get("gold"));
            List<JsonObject> found = objects(JsonParser.parseString(PREDICTION.predict(line))
                    .getAsJsonObject()
                    .get("timex"));
            predicted += found.size();
            annotated += gold.size();
            right += (int) gold.stream()
                    .filter(g -> found.stream().anyMatch(f -> same(f, g)))
                    .count();
        }
        // SUTime reaches 0.675 on these documents.
        assertThat(2.0 * right / (predicted + annotated)).isGreaterThan(0.79);
    }

    private static Path evaluationData() {
        String folder = System.getProperty("eval.dir", "");
        // Maven hands an unset property on as it is written.
        return Path.of(folder.isEmpty() || folder.startsWith("$") ? "../shared/data" : folder);
    }

    private static List<JsonObject> objects(JsonElement array) {
        List<JsonObject> objects = new ArrayList<>();
        array.getAsJsonArray().forEach(e -> objects.add(e.getAsJsonObject()));
        return objects;
    }

    private static boolean same(JsonObject found, JsonObject gold) {
        return found.get("start").getAsInt() < gold.get("end").getAsInt()
                && gold.get("start").getAsInt() < found.get("end").getAsInt()
                && found.get("value").equals(gold.get("value"));
    }
}
