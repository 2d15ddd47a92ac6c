package org.newsgraph.predict;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.clean.Article;
import org.newsgraph.extract.Argument;
import org.newsgraph.extract.Claim;
import org.newsgraph.extract.Extraction;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.lexicon.Relations;

/** The annotated dyads of one record of the PLOVER gold standard, and which claims are right by them. */
public final class GoldDyads {
    /** Classes of an earlier version, and what they are now. */
    private static final Map<String, String> RENAMED =
            Map.of("DEMAND", "REQUEST", "DISAPPROVE", "ACCUSE", "INVESTIGATE", "ACCUSE", "FIGHT", "ASSAULT");

    private static final Map<String, String> CODES = Map.of("JAP", "JPN", "ROM", "ROU", "TMP", "TLS", "ZAR", "COD");

    /** Words that tell little of who is meant. */
    private static final Set<String> COMMON = Set.of(
            "the", "a", "of", "and", "its", "president", "prime", "minister", "foreign", "government", "officials");

    private static final Relations RELATIONS = Relations.load();
    private static final Pattern WORD = Pattern.compile("\\p{Alnum}+");
    private static final int STEM = 5;

    private record Dyad(String event, JsonObject source, JsonObject target) {}

    private final List<Dyad> dyads = new ArrayList<>();

    private GoldDyads(JsonArray events) {
        for (JsonElement element : events) {
            JsonObject event = element.getAsJsonObject();
            String type = event.get("event").getAsString();
            for (JsonElement dyad : event.getAsJsonArray("dyads")) {
                dyads.add(new Dyad(
                        RENAMED.getOrDefault(type, type),
                        object(dyad.getAsJsonObject(), "source"),
                        object(dyad.getAsJsonObject(), "target")));
            }
        }
    }

    private static JsonObject object(JsonObject dyad, String end) {
        return Optional.ofNullable(dyad.get(end))
                .filter(JsonElement::isJsonObject)
                .map(JsonElement::getAsJsonObject)
                .orElse(new JsonObject());
    }

    /**
     * Reads records and tells which claims are right.
     *
     * @param file a JSON Lines file with {@code id}, {@code text} and {@code gold}
     * @param reader annotates an article and extracts its claims
     * @return the claims of each record that tell of a class of event between two parties, with whether those are annotated
     */
    public static Map<String, Map<Claim, Boolean>> read(Path file, Function<Article, Extraction> reader)
            throws IOException {
        DyadPrediction prediction = new DyadPrediction(reader, RELATIONS, Gazetteer.load());
        Map<String, Map<Claim, Boolean>> found = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            JsonObject record = JsonParser.parseString(line).getAsJsonObject();
            GoldDyads gold = new GoldDyads(record.getAsJsonArray("gold"));
            Extraction extraction = reader.apply(Documents.article(record));
            Map<Claim, Boolean> claims = new LinkedHashMap<>();
            for (Claim claim : extraction.claims()) {
                claim.qualifiers()
                        .eventType()
                        .flatMap(type -> prediction.dyad(extraction, claim, type))
                        .ifPresent(event -> claims.put(claim, gold.right(claim, event)));
            }
            found.put(record.get("id").getAsString(), claims);
        }
        return found;
    }

    /** Of what goes both ways, one way will do. */
    private boolean right(Claim claim, DyadPrediction.Event event) {
        boolean mutual = claim instanceof Claim.RelationClaim c
                && c.object() instanceof Argument.Mentioned
                && RELATIONS.symmetric(c.relation());
        return confirm(event) || (mutual && confirm(event.turned()));
    }

    /** Tells whether class and both actors are annotated; an actor that is not named there is not looked at. */
    private boolean confirm(DyadPrediction.Event event) {
        return dyads.stream()
                .anyMatch(d -> d.event.equals(event.event())
                        && same(event.source(), d.source)
                        && same(event.target(), d.target));
    }

    private static boolean same(Actors.Actor predicted, JsonObject gold) {
        if (gold.size() == 0) {
            return true;
        }
        String country = text(gold, "country");
        String code = country.substring(0, Math.min(3, country.length()));
        Set<String> ours = stems(predicted.text());
        Set<String> theirs = stems(text(gold, "text"));
        int least = Math.min(ours.size(), theirs.size());
        boolean named = (!code.isEmpty() && predicted.country().equals(CODES.getOrDefault(code, code)));
        ours.retainAll(theirs);
        return named || (least > 0 && ours.size() >= 0.5 * least);
    }

    private static String text(JsonObject actor, String field) {
        return actor.has(field) && actor.get(field).isJsonPrimitive()
                ? actor.get(field).getAsString()
                : "";
    }

    private static Set<String> stems(String text) {
        Set<String> all = new HashSet<>();
        Matcher words = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (words.find()) {
            all.add(words.group());
        }
        Set<String> telling = new HashSet<>(all);
        telling.removeAll(COMMON);
        Set<String> stems = new HashSet<>();
        (telling.isEmpty() ? all : telling).forEach(w -> stems.add(w.substring(0, Math.min(STEM, w.length()))));
        return stems;
    }
}
