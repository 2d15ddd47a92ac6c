package org.newsgraph.evaluation;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The texts of the annotated articles, without what is annotated. */
final class NewsTexts {
    private NewsTexts() {}

    /** A text and its day, which may be empty. */
    record NewsText(String id, String title, String day, String text) {}

    /** Reads all there are, each once. */
    static List<NewsText> read(Path data) throws IOException {
        Map<String, NewsText> found = new LinkedHashMap<>();
        JsonParser.parseString(Files.readString(data.resolve("article-extraction/gold.json")))
                .getAsJsonObject()
                .entrySet()
                .forEach(e -> {
                    JsonObject page = e.getValue().getAsJsonObject();
                    String body = text(page, "articleBody");
                    found.putIfAbsent(body, new NewsText(e.getKey(), text(page, "title"), text(page, "date"), body));
                });
        for (String file : List.of("polnear/polnear.jsonl", "meantime/meantime.jsonl", "timex/tempeval3.jsonl")) {
            for (String line : Files.readAllLines(data.resolve(file))) {
                JsonObject article = JsonParser.parseString(line).getAsJsonObject();
                String body =
                        text(article, "text").replaceAll("(?<!\\n)\\n(?!\\n)", file.startsWith("timex") ? " " : "\n");
                found.putIfAbsent(
                        body,
                        new NewsText(text(article, "id"), text(article, "title"), text(article, "doc_date"), body));
            }
        }
        return new ArrayList<>(found.values());
    }

    private static String text(JsonObject object, String key) {
        return object.has(key) && object.get(key).isJsonPrimitive()
                ? object.get(key).getAsString()
                : "";
    }
}
