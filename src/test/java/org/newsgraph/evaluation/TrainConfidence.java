package org.newsgraph.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.newsgraph.extract.Claim;
import org.newsgraph.extract.Confidence;
import org.newsgraph.pipeline.StandardStages;
import org.newsgraph.predict.GoldDyads;

/**
 * Fits the table of weights by which confidences are computed to claims whose rightness is known, and prints what it is
 * worth on articles it did not see.
 *
 * <p>Arguments: the folder of annotated corpora, and the table to write.
 */
public final class TrainConfidence {
    private static final int FOLDS = 10;
    private static final int STEPS = 3000;
    private static final double PENALTY = 4;
    /** Records of the PLOVER gold standard are older, stricter and of few kinds: a hand-read claim counts double. */
    private static final double GOLD_WEIGHT = 0.5;

    /** What all claims have, and what only those of the gold standard have; the latter is left out of the table. */
    private static final String ALWAYS = "always";

    private static final String GOLD = "gold";

    /** The features, and which way each may count: 1 for, -1 against, 0 either way. */
    private static final Map<String, Integer> SIGNS = signs();

    /**
     * A claim whose rightness is known.
     *
     * @param doc its document
     * @param gold whether it is of the gold standard; else it was read by hand
     * @param right 1 if it is right, else 0
     * @param present its confidence by the present table
     * @param features its features, with {@link #ALWAYS} and {@link #GOLD}
     */
    private record Example(String doc, boolean gold, double right, double present, Map<String, Double> features) {
        double weight() {
            return gold ? GOLD_WEIGHT : 1;
        }
    }

    private TrainConfidence() {}

    private static Map<String, Integer> signs() {
        Map<String, Integer> signs = new LinkedHashMap<>();
        signs.put("word", 1);
        signs.put("office", 1);
        for (String free : List.of("speech", "content")) {
            signs.put(free, 0);
        }
        for (String against : List.of(
                "senses",
                "noun",
                "taken up again",
                "several from one word",
                "long sentence",
                "far apart",
                "oblique",
                "pronoun",
                "nameless",
                "vague type",
                "force by a person",
                "one side",
                "no fact",
                "reported",
                "speech goes on")) {
            signs.put(against, -1);
        }
        return signs;
    }

    /** Fits. */
    public static void main(String[] args) throws IOException {
        Path data = Path.of(args[0]);
        List<Example> examples = new ArrayList<>(gold(data.resolve("plover_gsr").resolve("plover_gsr.jsonl")));
        examples.addAll(read(data));
        List<String> docs = examples.stream().map(Example::doc).distinct().toList();
        double[] unseen = new double[examples.size()];
        for (int fold = 0; fold < FOLDS; fold++) {
            int out = fold;
            Map<String, Double> weights = fit(examples.stream()
                    .filter(e -> docs.indexOf(e.doc) % FOLDS != out)
                    .toList());
            IntStream.range(0, examples.size())
                    .filter(i -> docs.indexOf(examples.get(i).doc) % FOLDS == out)
                    .forEach(i -> unseen[i] = probability(weights, examples.get(i).features));
        }
        for (boolean gold : new boolean[] {false, true}) {
            List<Reliability.Forecast> forecasts = IntStream.range(0, examples.size())
                    .filter(i -> examples.get(i).gold == gold)
                    .mapToObj(i -> new Reliability.Forecast(unseen[i], examples.get(i).right))
                    .toList();
            System.out.println(
                    (gold ? "PLOVER gold standard" : "read by hand") + ", " + FOLDS + " folds of documents: ");
            System.out.print(new Reliability(forecasts));
        }
        List<String> lines = new ArrayList<>();
        lines.add("# Weights of ConfidenceModel; see NOTICE for the annotations they were fitted to.");
        fit(examples).forEach((feature, weight) -> {
            if (!feature.equals(GOLD)) {
                lines.add(String.format(Locale.ROOT, "%s\t%.3f", feature, weight));
            }
        });
        Files.write(Path.of(args[1]), lines);
    }

    /** Tells what the present table is worth on the claims read by hand, which it was fitted to. */
    static Reliability present(Path data) throws IOException {
        return new Reliability(read(data).stream()
                .map(e -> new Reliability.Forecast(e.present, e.right))
                .toList());
    }

    private static List<Example> gold(Path file) throws IOException {
        StandardStages stages = new StandardStages(LocalDate.of(2026, 1, 1), Optional.empty());
        List<Example> examples = new ArrayList<>();
        GoldDyads.read(file, article -> stages.extraction(article, problem -> {}))
                .forEach((doc, claims) ->
                        claims.forEach((claim, right) -> examples.add(example(doc, true, right, claim))));
        return examples;
    }

    private static List<Example> read(Path data) throws IOException {
        Verdicts verdicts = Verdicts.load();
        Map<String, Set<String>> ids = new TreeMap<>();
        verdicts.articles()
                .forEach((id, set) ->
                        ids.computeIfAbsent(set, k -> new HashSet<>()).add(id));
        List<Example> examples = new ArrayList<>();
        for (Map.Entry<String, Set<String>> set : ids.entrySet()) {
            for (ReadArticles.ReadArticle article : new ReadArticles(data).read(set.getKey(), set.getValue())) {
                article.claims().forEach((key, claim) -> {
                    Verdicts.Verdict verdict = verdicts.byKey().get(key);
                    if (verdict != null) {
                        examples.add(example(key.article(), false, verdict.right(), claim));
                    }
                });
            }
        }
        return examples;
    }

    private static Example example(String doc, boolean gold, boolean right, Claim claim) {
        Map<String, Double> features = new LinkedHashMap<>();
        features.put(ALWAYS, 1.0);
        if (gold) {
            features.put(GOLD, 1.0);
        }
        for (Confidence.Reason reason : claim.qualifiers().confidence().reasons()) {
            if (!SIGNS.containsKey(reason.feature())) {
                throw new IllegalStateException("no sign is known of the feature " + reason.feature());
            }
            features.put(reason.feature(), reason.value());
        }
        return new Example(
                doc, gold, right ? 1 : 0, claim.qualifiers().confidence().value(), features);
    }

    /**
     * Logistic regression with a quadratic penalty but for {@link #ALWAYS} and {@link #GOLD}: gradient descent, each weight
     * with the longest step that is safe for it, and none across zero to the side its sign forbids.
     */
    private static Map<String, Double> fit(List<Example> examples) {
        Map<String, Double> weights = new LinkedHashMap<>();
        weights.put(ALWAYS, 0.0);
        weights.put(GOLD, 0.0);
        SIGNS.keySet().forEach(f -> weights.put(f, 0.0));
        Map<String, Double> curvature = new LinkedHashMap<>();
        for (Example e : examples) {
            double all = e.features.values().stream().mapToDouble(Math::abs).sum();
            e.features.forEach(
                    (f, value) -> curvature.merge(f, 0.25 * e.weight() * Math.abs(value) * all, Double::sum));
        }
        for (int step = 0; step < STEPS; step++) {
            Map<String, Double> gradient = new LinkedHashMap<>();
            for (Example e : examples) {
                double error = e.weight() * (probability(weights, e.features) - e.right);
                e.features.forEach((f, value) -> gradient.merge(f, error * value, Double::sum));
            }
            weights.replaceAll((f, w) -> {
                double penalty = SIGNS.containsKey(f) ? PENALTY : 0;
                double slope = gradient.getOrDefault(f, 0.0) + penalty * w;
                double moved = w - slope / (curvature.getOrDefault(f, 0.0) + penalty + 1e-9);
                return SIGNS.getOrDefault(f, 0) * moved < 0 ? 0 : moved;
            });
        }
        return weights;
    }

    private static double probability(Map<String, Double> weights, Map<String, Double> features) {
        double odds = 0;
        for (Map.Entry<String, Double> feature : features.entrySet()) {
            odds += weights.getOrDefault(feature.getKey(), 0.0) * feature.getValue();
        }
        return 1 / (1 + Math.exp(-odds));
    }
}
