package org.newsgraph.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a reader thought of claims, in {@code src/test/resources/evaluation/verdicts.tsv}, without any text. */
public final class Verdicts {
    private static final Path FILE = Path.of("src/test/resources/evaluation/verdicts.tsv");

    private final Map<ClaimKey, Verdict> byKey = new LinkedHashMap<>();

    /**
     * A claim with what the reader thought of it.
     *
     * @param set {@code polnear} or {@code meantime}
     * @param key the claim
     * @param round 1 if it was read before claims were mended; later ones came out only after that
     * @param cause empty for what is right; else one of sense, subject, object, direction, factuality, source, entity,
     *     type, parse, other
     */
    public record Verdict(String set, ClaimKey key, int round, String cause) {
        /** Tells whether the claim says what its sentence says. */
        public boolean right() {
            return cause.isEmpty();
        }
    }

    /** Reads all verdicts of the project. */
    public static Verdicts load() throws IOException {
        Verdicts verdicts = new Verdicts();
        List<String> lines = Files.readAllLines(FILE, StandardCharsets.UTF_8);
        for (String line : lines.subList(1, lines.size())) {
            List<String> columns = List.of(line.split("\t", -1));
            ClaimKey key = ClaimKey.of(columns.subList(1, columns.size()));
            verdicts.byKey.put(
                    key,
                    new Verdict(
                            columns.get(0),
                            key,
                            Integer.parseInt(columns.get(columns.size() - 2)),
                            columns.get(columns.size() - 1).equals("right") ? "" : columns.get(columns.size() - 1)));
        }
        return verdicts;
    }

    /** Gives the verdicts on claims. */
    public Map<ClaimKey, Verdict> byKey() {
        return Map.copyOf(byKey);
    }

    /** Gives the ids of the articles that were read, with their data sets. */
    Map<String, String> articles() {
        Map<String, String> articles = new LinkedHashMap<>();
        byKey.values().forEach(v -> articles.putIfAbsent(v.key().article(), v.set()));
        return articles;
    }

    /** Counts claims by cause; what is right under {@code right}, what nobody read under {@code unjudged}. */
    Map<String, Integer> count(Collection<ClaimKey> claims) {
        Map<String, Integer> counts = new TreeMap<>();
        for (ClaimKey claim : claims) {
            Verdict verdict = byKey.get(claim);
            String cause = verdict == null ? "unjudged" : verdict.right() ? "right" : verdict.cause();
            counts.merge(cause, 1, Integer::sum);
        }
        return counts;
    }

    /** Gives the keys of the claims that were read before anything was mended. */
    List<ClaimKey> firstRound() {
        List<ClaimKey> keys = new ArrayList<>();
        byKey.values().stream().filter(v -> v.round() == 1).forEach(v -> keys.add(v.key()));
        return keys;
    }
}
