package org.newsgraph.predict;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.util.Optional;
import org.newsgraph.clean.Article;
import org.newsgraph.clean.DocumentDate;

/** Reads the documents of annotated corpora: text, and the date where it is given; never the gold. */
final class Documents {
    private static final String SENTENCE_ENDS = ".!?:;,\"'”’)";

    private Documents() {}

    /**
     * Makes an article of a record's text, which is taken as it is.
     *
     * @param document a JSON object with {@code text}, perhaps {@code title} and {@code doc_date}
     */
    static Article article(JsonObject document) {
        String text = document.get("text").getAsString();
        String title = string(document, "title").filter(text::startsWith).orElseGet(() -> headline(text));
        // Some documents know the hour as well; one that writes its date in another way has none.
        Optional<DocumentDate> date = string(document, "doc_date")
                .filter(d -> d.matches("\\d{4}-\\d{2}-\\d{2}(\\D.*)?"))
                .map(d -> new DocumentDate(
                        LocalDate.parse(d.substring(0, 10)), DocumentDate.Basis.GIVEN, "given with the document"));
        return Article.ofText(string(document, "id").orElse("-"), title, text, date);
    }

    /** The first of several lines, if it does not end as a sentence does. */
    private static String headline(String text) {
        int end = text.indexOf('\n');
        String line = end < 0 ? "" : text.substring(0, end).stripTrailing();
        return line.isEmpty() || SENTENCE_ENDS.indexOf(line.charAt(line.length() - 1)) >= 0 ? "" : line;
    }

    private static Optional<String> string(JsonObject document, String name) {
        JsonElement value = document.get(name);
        return value == null || value.isJsonNull() ? Optional.empty() : Optional.of(value.getAsString());
    }
}
