package org.newsgraph.evaluation;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.clean.Article;
import org.newsgraph.clean.DocumentDate;
import org.newsgraph.extract.Claim;
import org.newsgraph.extract.Extraction;
import org.newsgraph.pipeline.StandardStages;
import org.newsgraph.text.CodePoints;

/** The beginnings of articles of annotated corpora, as far as their claims are read by hand. */
final class ReadArticles {
    /** So much of an article is read, that long ones do not outweigh the others. */
    private static final int MOST_CODE_POINTS = 8000;

    private final Path data;
    private final StandardStages stages = new StandardStages(LocalDate.of(2026, 1, 1), Optional.empty());

    ReadArticles(Path data) {
        this.data = data;
    }

    /**
     * An article that was read.
     *
     * @param set the data set
     * @param index its place in the data set
     * @param extraction what was found in it
     * @param claims the claims that are read, with their keys
     */
    record ReadArticle(String set, int index, Extraction extraction, Map<ClaimKey, Claim> claims) {}

    /** Extracts the claims of some articles of a data set. */
    List<ReadArticle> read(String set, Set<String> ids) throws IOException {
        List<ReadArticle> found = new ArrayList<>();
        List<String> records = Files.readAllLines(data.resolve(set).resolve(set + ".jsonl"));
        for (int i = 0; i < records.size(); i++) {
            JsonObject document = JsonParser.parseString(records.get(i)).getAsJsonObject();
            String id = document.get("id").getAsString();
            if (ids.contains(id)) {
                found.add(read(set, i, id, document));
            }
        }
        return found;
    }

    private ReadArticle read(String set, int index, String id, JsonObject document) {
        String whole = document.get("text").getAsString();
        CodePoints points = new CodePoints(whole);
        String text = points.of(whole.length()) <= MOST_CODE_POINTS
                ? whole
                : whole.substring(0, lastLine(whole, points.toUtf16(MOST_CODE_POINTS)));
        DocumentDate date = new DocumentDate(
                LocalDate.parse(document.get("doc_date").getAsString()), DocumentDate.Basis.GIVEN, "given");
        Article article = Article.ofText(id, title(document, text), text, Optional.of(date));
        Extraction extraction = stages.extraction(article, problem -> {});
        Map<ClaimKey, Claim> claims = new LinkedHashMap<>();
        extraction.claims().forEach(c -> claims.put(ClaimKey.of(id, extraction, c), c));
        return new ReadArticle(set, index, extraction, claims);
    }

    private static int lastLine(String text, int end) {
        int line = text.lastIndexOf('\n', end);
        return line < 0 ? end : line;
    }

    private static String title(JsonObject document, String text) {
        String title = document.get("title").getAsString();
        int line = text.indexOf('\n');
        return text.startsWith(title) ? title : text.substring(0, Math.max(line, 0));
    }
}
