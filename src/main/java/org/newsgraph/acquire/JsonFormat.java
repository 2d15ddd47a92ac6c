package org.newsgraph.acquire;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.newsgraph.acquire.RawDocument.Kind;
import org.newsgraph.acquire.Sources.Found;
import org.newsgraph.acquire.Sources.Item;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.Severity;

/** Articles in JSON: one a line, or objects, arrays, graphs and JSON feeds of them. */
enum JsonFormat implements SourceFormat {
    LINES {
        @Override
        public boolean fits(Input input) {
            String head = input.head();
            int line = head.indexOf('\n');
            return input.isA("ndjson", "jsonl", "ndjson")
                    || (input.origin().extension().isEmpty()
                            && head.startsWith("{")
                            && line > 0
                            && head.substring(0, line).strip().endsWith("}")
                            && head.substring(line).strip().startsWith("{"));
        }

        @Override
        public Iterator<Item> read(Input input, Reading reading) {
            return new JsonLines(
                    input.name(),
                    new InputStreamReader(input.stream(), StandardCharsets.UTF_8),
                    reading.maxBytes(),
                    reading.problems());
        }
    },
    DOCUMENT {
        @Override
        public boolean fits(Input input) {
            boolean bare = input.origin().extension().isEmpty()
                    && input.origin().type().isEmpty();
            String head = input.head();
            return input.isA("json", "json", "jsonld") || (bare && (head.startsWith("{") || head.startsWith("[")));
        }

        @Override
        public Iterator<Item> read(Input input, Reading reading) throws IOException {
            Optional<String> text = input.text(reading);
            return text.isEmpty() ? Collections.emptyIterator() : json(input, text.get(), reading);
        }
    };

    private static Iterator<Item> json(Input input, String text, Reading reading) {
        try {
            JsonElement json = JsonArticles.parse(text);
            if (json instanceof JsonObject object && object.get("items") instanceof JsonArray items) {
                return feed(input, items, reading);
            }
            List<RawDocument> documents = JsonArticles.articles(input.name(), json);
            if (documents.isEmpty()) {
                // A folder may well hold other JSON; what the user named must not vanish.
                Severity severity = input.origin().named() ? Severity.FATAL : Severity.WARNING;
                reading.problems().accept(Problem.of("ACQUIRE-005", severity, input.name(), "holds no article text"));
            }
            return documents.stream()
                    .<Item>map(d -> new Found(new RawDocument(
                            d.source(),
                            d.kind(),
                            d.content(),
                            d.hints().or(input.origin().hints()))))
                    .iterator();
        } catch (JsonParseException e) {
            // A text may begin with a bracket, too.
            boolean declared = !input.origin().extension().isEmpty()
                    || !input.origin().type().isEmpty();
            return declared
                    ? reading.fault("ACQUIRE-005", input.name(), "is not JSON")
                    : List.<Item>of(new Found(new RawDocument(
                                    input.name(),
                                    Kind.TEXT,
                                    text,
                                    input.origin().hints())))
                            .iterator();
        }
    }

    /** Reads a JSON feed: items with their text, or links to pages. */
    private static Iterator<Item> feed(Input input, JsonArray items, Reading reading) {
        List<Item> found = new ArrayList<>();
        for (JsonElement item : items) {
            List<RawDocument> documents = JsonArticles.articles(input.name() + "#" + (found.size() + 1), item);
            if (!documents.isEmpty()) {
                found.add(new Found(documents.get(0)));
            } else if (item instanceof JsonObject object) {
                Hints hints = JsonArticles.hints(object);
                hints.url().ifPresent(url -> found.add(reading.link(url, input, JsonArticles.ofAddress(url))));
            }
        }
        if (found.isEmpty()) {
            return reading.fault("ACQUIRE-016", input.name(), "is a feed without entries");
        }
        return found.iterator();
    }
}
