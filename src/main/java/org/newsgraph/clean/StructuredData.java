package org.newsgraph.clean;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the JSON-LD of a page, as lenient as pages are careless. */
final class StructuredData {
    private static final Pattern TRAILING_COMMA = Pattern.compile(",\\s*([}\\]])");
    private static final List<String> ARTICLE_TYPES = List.of(
            "article",
            "newsarticle",
            "blogposting",
            "reportagenewsarticle",
            "analysisnewsarticle",
            "opinionnewsarticle",
            "liveblogposting",
            "report",
            "techarticle",
            "scholarlyarticle",
            "reviewnewsarticle",
            "backgroundnewsarticle",
            "advertisercontentarticle",
            "satiricalarticle",
            "review",
            "socialmediaposting",
            "askpublicnewsarticle");
    private static final int MOST_AUTHORS = 100;
    private static final List<String> PAGE_TYPES = List.of("webpage", "itempage", "videoobject", "podcastepisode");

    private final List<JsonObject> objects = new ArrayList<>();
    private final Optional<JsonObject> article;

    StructuredData(List<String> scripts, Optional<String> url, List<String> titles) {
        for (String script : scripts) {
            parse(script).ifPresent(this::collect);
        }
        article = choose(url, titles);
    }

    Optional<String> headline() {
        return article.flatMap(node -> text(node.get("headline")).or(() -> text(node.get("name"))));
    }

    Optional<String> articleBody() {
        return article.flatMap(node -> text(node.get("articleBody")));
    }

    Optional<String> published() {
        return article.flatMap(node -> text(node.get("datePublished")))
                .or(() -> first(PAGE_TYPES, "datePublished"))
                .or(() -> article.flatMap(node -> text(node.get("dateCreated"))));
    }

    Optional<String> modified() {
        return article.flatMap(node -> text(node.get("dateModified"))).or(() -> first(PAGE_TYPES, "dateModified"));
    }

    Optional<String> section() {
        return article.flatMap(node -> text(node.get("articleSection")));
    }

    Optional<String> image() {
        return article.flatMap(node -> image(node.get("image")).or(() -> text(node.get("thumbnailUrl"))));
    }

    private static Optional<String> image(@Nullable JsonElement element) {
        if (element instanceof JsonArray array && !array.isEmpty()) {
            return image(array.get(0));
        }
        return element instanceof JsonObject object
                ? text(object.get("url")).or(() -> text(object.get("contentUrl")))
                : text(element);
    }

    Optional<String> uploaded() {
        return first(PAGE_TYPES, "uploadDate");
    }

    Optional<String> language() {
        return article.flatMap(node -> text(node.get("inLanguage")));
    }

    Optional<String> publisher() {
        return article.flatMap(node -> names(node.get("publisher")).stream().findFirst());
    }

    List<String> siteNames() {
        List<String> names = new ArrayList<>();
        publisher().ifPresent(names::add);
        for (JsonObject object : objects) {
            if (isOf(object, List.of("website", "organization", "newsmediaorganization"))) {
                text(object.get("name")).ifPresent(names::add);
            }
        }
        return names;
    }

    /** Gives the names of authors that are people, or of unknown kind. */
    List<String> people() {
        return article.map(node -> authors(node, false)).orElse(List.of());
    }

    /** Gives the names of authors that are organizations. */
    List<String> organizations() {
        return article.map(node -> authors(node, true)).orElse(List.of());
    }

    private List<String> authors(JsonObject node, boolean organizations) {
        List<String> found = new ArrayList<>();
        List<JsonElement> authors = new ArrayList<>();
        flatten(node.get("author"), authors);
        if (authors.isEmpty()) {
            flatten(node.get("creator"), authors);
        }
        for (JsonElement author : authors.subList(0, Math.min(authors.size(), MOST_AUTHORS))) {
            JsonElement resolved = resolve(author);
            boolean organization = resolved instanceof JsonObject object
                    && isOf(object, List.of("organization", "newsmediaorganization", "corporation"));
            if (organization == organizations) {
                found.addAll(names(resolved));
            }
        }
        return found;
    }

    private JsonElement resolve(JsonElement element) {
        if (element instanceof JsonObject object && !object.has("name") && object.has("@id")) {
            String id = text(object.get("@id")).orElse("");
            for (JsonObject other : objects) {
                if (other.has("name")
                        && text(other.get("@id")).filter(id::equals).isPresent()) {
                    return other;
                }
            }
        }
        return element;
    }

    private static List<String> names(@Nullable JsonElement element) {
        List<JsonElement> flat = new ArrayList<>();
        flatten(element, flat);
        List<String> names = new ArrayList<>();
        for (JsonElement one : flat) {
            if (one instanceof JsonObject object) {
                names.addAll(names(object.get("name")));
            } else {
                text(one).ifPresent(names::add);
            }
        }
        return names;
    }

    private static void flatten(@Nullable JsonElement element, List<JsonElement> into) {
        if (element instanceof JsonArray array) {
            array.forEach(one -> flatten(one, into));
        } else if (element != null && !element.isJsonNull()) {
            into.add(element);
        }
    }

    private Optional<JsonObject> choose(Optional<String> url, List<String> titles) {
        JsonObject best = null;
        double most = -1;
        for (JsonObject object : objects) {
            if (isOf(object, ARTICLE_TYPES)) {
                double score = score(object, url, titles);
                if (score > most) {
                    most = score;
                    best = object;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static double score(JsonObject object, Optional<String> url, List<String> titles) {
        double score = object.has("datePublished") ? 0.2 : 0;
        score += object.has("author") ? 0.1 : 0;
        String headline =
                text(object.get("headline")).or(() -> text(object.get("name"))).orElse("");
        score += titles.stream()
                .mapToDouble(title -> PageTitle.overlap(title, headline))
                .max()
                .orElse(0);
        String own = text(object.get("url")).or(() -> text(object.get("@id"))).orElse("");
        return score + (url.isPresent() && path(own).equals(path(url.get())) ? 1 : 0);
    }

    private static String path(String url) {
        return url.replaceFirst("^https?://(www\\.)?", "")
                .replaceFirst("[?#].*$", "")
                .replaceFirst("/$", "");
    }

    private Optional<String> first(List<String> types, String key) {
        return objects.stream()
                .filter(object -> isOf(object, types))
                .flatMap(object -> text(object.get(key)).stream())
                .findFirst();
    }

    private static boolean isOf(JsonObject object, List<String> types) {
        List<JsonElement> flat = new ArrayList<>();
        flatten(object.get("@type"), flat);
        return flat.stream()
                .flatMap(type -> text(type).stream())
                .map(type -> type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT))
                .anyMatch(types::contains);
    }

    private void collect(JsonElement element) {
        if (element instanceof JsonArray array) {
            array.forEach(this::collect);
        } else if (element instanceof JsonObject object) {
            objects.add(object);
            for (Map.Entry<String, JsonElement> entry : object.entrySet()) {
                if (entry.getValue().isJsonArray() || entry.getValue().isJsonObject()) {
                    collect(entry.getValue());
                }
            }
        }
    }

    private static Optional<JsonElement> parse(String script) {
        String json = script.strip();
        if (json.startsWith("<!--") || json.startsWith("//")) {
            json = json.substring(Math.max(0, Math.min(indexOrEnd(json, "{"), indexOrEnd(json, "["))));
        }
        try {
            return Optional.of(JsonParser.parseString(json));
        } catch (JsonParseException e) {
            return parseMended(json);
        }
    }

    private static Optional<JsonElement> parseMended(String json) {
        int end = Math.max(json.lastIndexOf('}'), json.lastIndexOf(']')) + 1;
        try {
            String mended = TRAILING_COMMA.matcher(json.substring(0, end)).replaceAll("$1");
            return Optional.of(JsonParser.parseString(mended));
        } catch (JsonParseException e) {
            return Optional.empty();
        }
    }

    private static int indexOrEnd(String text, String part) {
        int at = text.indexOf(part);
        return at < 0 ? text.length() : at;
    }

    private static Optional<String> text(@Nullable JsonElement element) {
        if (element instanceof JsonArray array && array.size() > 0) {
            return text(array.get(0));
        }
        if (element instanceof JsonObject object && object.has("@value")) {
            return text(object.get("@value"));
        }
        if (element instanceof JsonPrimitive primitive && primitive.isString()) {
            String text = primitive.getAsString();
            String plain = text.indexOf('&') >= 0 ? org.jsoup.parser.Parser.unescapeEntities(text, false) : text;
            return Optional.of(Traced.clean(plain)).filter(t -> !t.isEmpty());
        }
        return Optional.empty();
    }
}
