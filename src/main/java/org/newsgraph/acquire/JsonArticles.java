package org.newsgraph.acquire;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.acquire.RawDocument.Kind;

/** Reads articles out of JSON: {@code {url,title,date,text|html}}, ninjs, schema.org articles; alone, in arrays or in a graph. */
final class JsonArticles {
    private JsonArticles() {}

    /** The values that name an article's parts, in the order they are tried. */
    private static final List<String> URL = List.of("url", "canonicalUrl", "uri", "@id", "link");

    private static final List<String> TITLE = List.of("title", "headline", "name");
    private static final List<String> DATE = List.of(
            "date",
            "datePublished",
            "published",
            "firstpublished",
            "firstcreated",
            "versioncreated",
            "dateCreated",
            "date_published");
    private static final List<String> ISSUED =
            List.of("datePublished", "firstpublished", "published", "date_published", "date", "firstcreated");
    private static final List<String> CHANGED =
            List.of("dateModified", "versioncreated", "date_modified", "modified", "updated");
    private static final List<String> TEXT =
            List.of("text", "articleBody", "body_text", "bodyText", "maintext", "content_text");
    private static final List<String> HTML = List.of("html", "body_html", "body_xhtml", "bodyHtml", "content_html");

    /**
     * Parses JSON.
     *
     * @throws JsonParseException if it is broken or nested too deeply
     */
    static JsonElement parse(String json) {
        return JsonParser.parseString(json);
    }

    /** Finds all articles that have a text, in document order. */
    static List<RawDocument> articles(String source, JsonElement json) {
        List<JsonObject> found = new ArrayList<>();
        collect(json, found);
        List<RawDocument> documents = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            String name = found.size() == 1 ? source : source + "#" + (i + 1);
            document(name, found.get(i)).ifPresent(documents::add);
        }
        return documents;
    }

    /** Reads hints: {@code url}, {@code publisher}, {@code date}, {@code title}. */
    static Hints hints(JsonObject object) {
        return new Hints(
                string(object, URL).filter(JsonArticles::isAddress),
                named(object.get("publisher")).or(() -> named(object.get("copyrightholder"))),
                string(object, DATE).flatMap(JsonArticles::day),
                string(object, TITLE).or(() -> firstValue(object.get("headlines"))),
                moments(object));
    }

    private static List<Hints.Moment> moments(JsonObject object) {
        List<Hints.Moment> moments = new ArrayList<>();
        ISSUED.forEach(key -> string(object, List.of(key)).ifPresent(v -> moments.add(moment(false, key, v))));
        CHANGED.forEach(key -> string(object, List.of(key)).ifPresent(v -> moments.add(moment(true, key, v))));
        return moments;
    }

    private static Hints.Moment moment(boolean changed, String key, String value) {
        return new Hints.Moment(changed, key + " of the JSON", value);
    }

    /** Reads the day a date string begins with. */
    static Optional<LocalDate> day(String text) {
        String trimmed = text.strip();
        if (trimmed.length() < 10) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(trimmed.substring(0, 10)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static void collect(JsonElement json, List<JsonObject> found) {
        if (json instanceof JsonArray array) {
            array.forEach(element -> collect(element, found));
        } else if (json instanceof JsonObject object) {
            if (object.get("@graph") instanceof JsonArray graph) {
                collect(graph, found);
            } else if (content(object).isPresent()) {
                found.add(object);
            }
        }
    }

    private static Optional<RawDocument> document(String source, JsonObject object) {
        return content(object).map(content -> new RawDocument(source, content.kind(), content.text(), hints(object)));
    }

    private record Content(Kind kind, String text) {}

    private static Optional<Content> content(JsonObject object) {
        return string(object, TEXT)
                .map(text -> new Content(Kind.TEXT, text))
                .or(() -> string(object, HTML).map(html -> new Content(Kind.HTML, html)))
                .or(() -> bodies(object.get("bodies")));
    }

    /** Reads the bodies of ninjs 2: plain text first, else the first with any value. */
    private static Optional<Content> bodies(@org.jspecify.annotations.Nullable JsonElement bodies) {
        if (!(bodies instanceof JsonArray array)) {
            return Optional.empty();
        }
        Optional<Content> markup = Optional.empty();
        for (JsonElement element : array) {
            if (element instanceof JsonObject body) {
                Optional<String> value = string(body, List.of("value"));
                String type =
                        string(body, List.of("contenttype", "contentType")).orElse("text/plain");
                if (value.isPresent() && type.startsWith("text/plain")) {
                    return value.map(text -> new Content(Kind.TEXT, text));
                }
                if (markup.isEmpty()) {
                    markup = value.map(html -> new Content(Kind.HTML, html));
                }
            }
        }
        return markup;
    }

    private static Optional<String> firstValue(@org.jspecify.annotations.Nullable JsonElement list) {
        return list instanceof JsonArray array && !array.isEmpty() && array.get(0) instanceof JsonObject first
                ? string(first, List.of("value"))
                : Optional.empty();
    }

    private static Optional<String> named(@org.jspecify.annotations.Nullable JsonElement thing) {
        return thing instanceof JsonObject object ? string(object, List.of("name")) : string(thing);
    }

    private static Optional<String> string(JsonObject object, List<String> keys) {
        return keys.stream().flatMap(key -> string(object.get(key)).stream()).findFirst();
    }

    private static Optional<String> string(@org.jspecify.annotations.Nullable JsonElement value) {
        if (value == null
                || !value.isJsonPrimitive()
                || !value.getAsJsonPrimitive().isString()) {
            return Optional.empty();
        }
        return Optional.of(value.getAsString()).filter(text -> !text.isBlank());
    }

    /** Gives the hints of an article whose address alone is known. */
    static Hints ofAddress(String url) {
        return new Hints(Optional.of(url), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static boolean isAddress(String text) {
        return text.startsWith("http://") || text.startsWith("https://");
    }
}
