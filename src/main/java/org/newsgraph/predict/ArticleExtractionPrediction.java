package org.newsgraph.predict;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.newsgraph.acquire.Hints;
import org.newsgraph.acquire.RawDocument;
import org.newsgraph.acquire.RawDocument.Kind;
import org.newsgraph.acquire.Sources;
import org.newsgraph.clean.Cleaner;

/** Predicts title, text, day and authors of pages: the task {@code article-extraction}. */
public final class ArticleExtractionPrediction {
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    private final boolean text;

    /**
     * Prepares the prediction.
     *
     * @param text true to read {@code text/*.txt.gz}, pages saved as text, instead of {@code html/*.html.gz}
     */
    public ArticleExtractionPrediction(boolean text) {
        this.text = text;
    }

    /**
     * Predicts all pages of a folder. Of {@code gold.json} only the address of a page is read.
     *
     * @param folder holds {@code gold.json} and the folder {@code html} or {@code text}
     * @return a JSON object from page to {@code articleBody}, {@code title}, {@code date}, {@code author}
     * @throws IOException if a file cannot be read
     */
    public String predict(Path folder) throws IOException {
        JsonObject gold = JsonParser.parseString(Files.readString(folder.resolve("gold.json")))
                .getAsJsonObject();
        Map<String, Cleaner.Found> found = new TreeMap<>();
        for (Map.Entry<String, JsonElement> page : gold.entrySet()) {
            Path file = folder.resolve(text ? "text" : "html").resolve(page.getKey() + (text ? ".txt.gz" : ".html.gz"));
            if (Files.exists(file)) {
                JsonElement url = page.getValue().getAsJsonObject().get("url");
                found.put(
                        page.getKey(),
                        Cleaner.find(document(file, Optional.ofNullable(url).map(JsonElement::getAsString))));
            }
        }
        return GSON.toJson(found);
    }

    private RawDocument document(Path file, Optional<String> url) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            Hints hints = new Hints(url, Optional.empty(), Optional.empty(), Optional.empty());
            byte[] bytes = in.readAllBytes();
            return text
                    ? new RawDocument(file.toString(), Kind.TEXT, Sources.decode(bytes), hints)
                    : new RawDocument(file.toString(), Kind.HTML, Sources.decodePage(bytes), hints);
        }
    }
}
