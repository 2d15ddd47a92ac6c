package org.newsgraph.annotate;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.newsgraph.text.Span;

/**
 * Measures coreference against entity clusters of annotated articles: which pairs of mentions speak of the same.
 *
 * <p>Run with the file of articles, one JSON object a line: {@code text}, {@code doc_date}, {@code eval_end} and
 * {@code entities} with {@code start}, {@code end}, {@code cluster}. A gold mention counts as found where one of ours ends
 * with the same head: equal end, or equal span without a leading article.
 */
public final class CoreferenceScore {
    /** What may follow the core of a mention that a wider gold mention holds too. */
    private static final Pattern AFTER = Pattern.compile(",|\\s+(of|who|that|which|in|on|for|with|from|to|at|by)\\b");

    private int found;
    private int gold;
    private int truePairs;
    private int ourPairs;
    private int goldPairs;

    private CoreferenceScore() {}

    public static void main(String[] args) throws IOException {
        CoreferenceScore score = new CoreferenceScore();
        int limit = args.length > 1 ? Integer.parseInt(args[1]) : Integer.MAX_VALUE;
        List<String> lines = Files.readAllLines(Path.of(args[0]));
        for (String line : lines.subList(0, Math.min(limit, lines.size()))) {
            score.add(JsonParser.parseString(line).getAsJsonObject());
        }
        score.print();
    }

    private void add(JsonObject json) {
        int end = json.get("eval_end").getAsInt();
        String text = json.get("text").getAsString().substring(0, end);
        AnnotatedArticle article = Parsed.annotator().annotate(Parsed.plain("", text, Optional.empty()), p -> {});
        List<String> clusters = new ArrayList<>();
        List<Integer> ours = new ArrayList<>();
        for (JsonElement element : json.getAsJsonArray("entities")) {
            JsonObject entity = element.getAsJsonObject();
            if (entity.get("end").getAsInt() > end || entity.get("cluster").isJsonNull()) {
                continue;
            }
            gold++;
            Span span =
                    new Span(entity.get("start").getAsInt(), entity.get("end").getAsInt());
            Optional<Mention> match = match(article, text, span);
            if (match.isPresent()) {
                found++;
                clusters.add(entity.get("cluster").getAsString());
                ours.add(match.get().entity());
            }
        }
        count(article, clusters, ours);
    }

    private static Optional<Mention> match(AnnotatedArticle article, String text, Span span) {
        String words = span.in(text).toLowerCase(Locale.ROOT);
        int skip = words.startsWith("the ") ? 4 : words.startsWith("a ") ? 2 : words.startsWith("an ") ? 3 : 0;
        Span bare = new Span(span.begin() + skip, span.end());
        return article.mentions().stream()
                .filter(m -> !m.type().equals("Office"))
                .filter(m -> m.span().equals(span) || m.span().equals(bare))
                .findFirst()
                .or(() -> article.mentions().stream()
                        .filter(m -> !m.type().equals("Office") && m.kind() != Mention.Kind.PRONOUN)
                        .filter(m -> bare.contains(m.span()) && m.span().begin() == bare.begin())
                        .filter(m -> AFTER.matcher(text.substring(m.span().end(), bare.end()))
                                .lookingAt())
                        .findFirst());
    }

    private void count(AnnotatedArticle article, List<String> clusters, List<Integer> ours) {
        for (int i = 0; i < ours.size(); i++) {
            for (int j = i + 1; j < ours.size(); j++) {
                boolean same = ours.get(i).equals(ours.get(j));
                boolean goldSame = clusters.get(i).equals(clusters.get(j));
                truePairs += same && goldSame ? 1 : 0;
                ourPairs += same ? 1 : 0;
                goldPairs += goldSame ? 1 : 0;
                if (same && !goldSame) {
                    System.err.println(
                            "WRONG " + article.entities().get(ours.get(i)).name());
                }
            }
        }
    }

    private void print() {
        double precision = ourPairs == 0 ? 0 : (double) truePairs / ourPairs;
        double recall = goldPairs == 0 ? 0 : (double) truePairs / goldPairs;
        System.out.printf(
                Locale.ROOT,
                "mentions found %d of %d; pairs among them: precision %.3f (%d of %d), recall %.3f (of %d), F1 %.3f%n",
                found,
                gold,
                precision,
                truePairs,
                ourPairs,
                recall,
                goldPairs,
                2 * precision * recall / Math.max(1e-9, precision + recall));
    }
}
