package org.newsgraph.annotate;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.text.Span;

/**
 * Articles in which each mention is marked with whom it speaks of, and the measuring of any reader on them.
 *
 * <p>Annotators mark whole noun phrases, and readers differ in what they take into a mention, so mentions are compared by
 * their head: the gold head is the last word before a comma, a preposition or a relative pronoun. No mention stands
 * for two: of a phrase within a phrase with one head, the one with the nearer bounds is found, the other is not.
 */
final class CoreferenceGold {
    /** Where the part of a phrase that holds its head ends. */
    private static final Pattern TAIL = Pattern.compile(
            "\\s*(,|\\(|\\s(of|who|that|which|whose|in|on|for|with|from|to|at|by|as|around|across|after|about|between|against|under|over)\\s)");

    private static final Pattern END = Pattern.compile("\\s*['’]s?\\s*$|[\\s\\p{Punct}]+$");
    private static final Pattern LAST_WORD = Pattern.compile("[^\\s]+$");

    /** What a reader takes for a mention, in code units of the text, and which cluster it belongs to. */
    record Found(Span span, Span head, int cluster) {}

    private CoreferenceGold() {}

    /**
     * Measures a reader.
     *
     * @param articles the file, one JSON object a line: {@code text}, {@code eval_end}, and {@code entities} with {@code
     *     start}, {@code end} and {@code cluster}, in code points
     * @param reader gives the mentions of a text
     * @throws IOException if the file cannot be read
     */
    static CoreferenceScore measure(Path articles, Function<String, List<Found>> reader) throws IOException {
        CoreferenceScore score = new CoreferenceScore();
        for (String line : Files.readAllLines(articles)) {
            add(score, JsonParser.parseString(line).getAsJsonObject(), reader);
        }
        return score;
    }

    private static void add(CoreferenceScore score, JsonObject json, Function<String, List<Found>> reader) {
        String whole = json.get("text").getAsString();
        int end = whole.offsetByCodePoints(0, json.get("eval_end").getAsInt());
        String text = whole.substring(0, end);
        List<Found> mentions = reader.apply(text);
        List<String> gold = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        for (JsonElement element : json.getAsJsonArray("entities")) {
            JsonObject entity = element.getAsJsonObject();
            int begin = whole.offsetByCodePoints(0, entity.get("start").getAsInt());
            int close = whole.offsetByCodePoints(0, entity.get("end").getAsInt());
            if (close <= end && !entity.get("cluster").isJsonNull()) {
                gold.add(entity.get("cluster").getAsString());
                spans.add(new Span(begin, close));
            }
        }
        score.add(gold, align(text, spans, reader.apply(text)));
    }

    /** A gold mention and one of ours with the same head. */
    private record Pair(int gold, int ours, int distance) {}

    /** Gives each gold mention at most one of ours, nearest bounds first; the cluster of it, or -1. */
    static List<Integer> align(String text, List<Span> gold, List<Found> ours) {
        List<Pair> pairs = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++) {
            Span phrase = gold.get(g);
            int head = head(text, phrase);
            for (int o = 0; o < ours.size(); o++) {
                Found mention = ours.get(o);
                if (mention.head().begin() <= head && head < mention.head().end()) {
                    int begin = Math.abs(mention.span().begin() - phrase.begin());
                    pairs.add(new Pair(g, o, begin + Math.abs(mention.span().end() - phrase.end())));
                }
            }
        }
        pairs.sort(Comparator.comparingInt(Pair::distance)
                .thenComparingInt(Pair::gold)
                .thenComparingInt(Pair::ours));
        List<Integer> clusters = new ArrayList<>(Collections.nCopies(gold.size(), -1));
        Set<Integer> taken = new HashSet<>();
        for (Pair pair : pairs) {
            if (clusters.get(pair.gold()) < 0 && taken.add(pair.ours())) {
                clusters.set(pair.gold(), ours.get(pair.ours()).cluster());
            }
        }
        return clusters;
    }

    /** Gives where the last letter of the head of a phrase stands. */
    static int head(String text, Span phrase) {
        String words = phrase.in(text);
        Matcher tail = TAIL.matcher(words);
        if (tail.find(1)) {
            words = words.substring(0, tail.start());
        }
        words = END.matcher(words).replaceFirst("");
        Matcher last = LAST_WORD.matcher(words);
        return phrase.begin() + (last.find() ? last.end() - 1 : 0);
    }
}
