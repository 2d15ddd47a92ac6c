package org.newsgraph.extract;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsgraph.annotate.AnnotatedArticle;
import org.newsgraph.annotate.Parsed;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.lexicon.Lexicon;

/**
 * Makes the table of {@link DegreeModel} from annotated sentences, and prints what it is worth on documents it did not see.
 *
 * <p>Arguments: a JSON Lines file of talk, one of news (each line with {@code doc}, {@code text} and {@code gold}), and the
 * table to write.
 */
public final class TrainDegree {
    private static final int FOLDS = 8;
    private static final int RARE = 3;
    private static final int STEPS = 150;
    private static final double STEP = 0.3;
    private static final double PENALTY = 3;
    private static final double NEWS_WEIGHT = 3;
    private static final double SETTLED = 1.5;

    private record Example(
            boolean talk, String doc, double gold, double rule, List<String> register, List<String> word) {}

    private record Labelled(List<String> features, int label, double weight) {}

    private TrainDegree() {}

    /** Trains. */
    public static void main(String[] args) throws IOException {
        List<Example> examples = new ArrayList<>(read(Path.of(args[0]), true));
        examples.addAll(read(Path.of(args[1]), false));
        List<String> docs =
                examples.stream().map(Example::doc).distinct().sorted().toList();
        int[][][] counts = new int[2][DegreeModel.CLASSES][DegreeModel.CLASSES];
        for (int fold = 0; fold < FOLDS; fold++) {
            int out = fold;
            DegreeModel model = new DegreeModel(
                    register(examples.stream()
                            .filter(e -> docs.indexOf(e.doc) % FOLDS != out)
                            .toList()),
                    degree(examples.stream()
                            .filter(e -> docs.indexOf(e.doc) % FOLDS != out)
                            .toList()));
            for (Example e : examples) {
                if (docs.indexOf(e.doc) % FOLDS == out) {
                    double value = model.talks(e.register) ? model.degree(e.word) : e.rule;
                    counts[e.talk ? 0 : 1][label(value)][label(e.gold)]++;
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "macro F1, %d folds of documents: talk %.3f, news %.3f%n",
                FOLDS,
                f1(counts[0]),
                f1(counts[1]));
        List<String> lines = new ArrayList<>();
        lines.add("# Weights of DegreeModel; see NOTICE for the annotations they were learned from.");
        register(examples).forEach((feature, w) -> lines.add(line("register", feature, w)));
        degree(examples).forEach((feature, w) -> lines.add(line("degree", feature, w)));
        Files.write(Path.of(args[2]), lines);
    }

    private static String line(String part, String feature, double[] w) {
        return String.format(Locale.ROOT, "%s\t%s\t%.3f\t%.3f\t%.3f", part, feature, w[0], w[1], w[2]);
    }

    private static Map<String, double[]> register(List<Example> examples) {
        return train(examples.stream()
                .map(e -> new Labelled(e.register, e.talk ? 2 : 0, e.talk ? 1 : NEWS_WEIGHT))
                .toList());
    }

    private static Map<String, double[]> degree(List<Example> examples) {
        return train(examples.stream()
                .filter(Example::talk)
                .map(e -> new Labelled(e.word, label(e.gold), 1))
                .toList());
    }

    private static int label(double value) {
        return value >= SETTLED ? 0 : value <= -SETTLED ? 2 : 1;
    }

    private static double f1(int[][] counts) {
        double sum = 0;
        for (int k = 0; k < DegreeModel.CLASSES; k++) {
            int predicted = 0;
            int gold = 0;
            for (int j = 0; j < DegreeModel.CLASSES; j++) {
                predicted += counts[k][j];
                gold += counts[j][k];
            }
            sum += predicted + gold == 0 ? 0 : 2.0 * counts[k][k] / (predicted + gold);
        }
        return sum / DegreeModel.CLASSES;
    }

    /** Softmax regression with a quadratic penalty, all examples at each step, each weight with its own step (AdaGrad). */
    private static SortedMap<String, double[]> train(List<Labelled> examples) {
        Map<String, Integer> seen = new HashMap<>();
        examples.forEach(e -> new TreeSet<>(e.features).forEach(f -> seen.merge(f, 1, Integer::sum)));
        SortedMap<String, double[]> weights = new TreeMap<>();
        seen.forEach((feature, n) -> {
            if (n >= RARE) {
                weights.put(feature, new double[DegreeModel.CLASSES]);
            }
        });
        weights.put(DegreeModel.ALWAYS, new double[DegreeModel.CLASSES]);
        Map<String, double[]> squares = new HashMap<>();
        for (int step = 0; step < STEPS; step++) {
            Map<String, double[]> gradient = new HashMap<>();
            for (Labelled e : examples) {
                double[] p = DegreeModel.probabilities(weights, e.features);
                TreeSet<String> features = new TreeSet<>(e.features);
                features.add(DegreeModel.ALWAYS);
                for (String feature : features) {
                    if (weights.containsKey(feature)) {
                        double[] g = gradient.computeIfAbsent(feature, f -> new double[DegreeModel.CLASSES]);
                        for (int k = 0; k < DegreeModel.CLASSES; k++) {
                            g[k] += e.weight * (p[k] - (e.label == k ? 1 : 0));
                        }
                    }
                }
            }
            weights.forEach((feature, w) -> {
                double[] g = gradient.getOrDefault(feature, new double[DegreeModel.CLASSES]);
                double[] s = squares.computeIfAbsent(feature, f -> new double[DegreeModel.CLASSES]);
                double penalty = feature.equals(DegreeModel.ALWAYS) ? 0 : PENALTY;
                for (int k = 0; k < DegreeModel.CLASSES; k++) {
                    double d = g[k] + penalty * w[k];
                    s[k] += d * d;
                    w[k] -= s[k] > 0 ? STEP * d / Math.sqrt(s[k]) : 0;
                }
            });
        }
        return weights;
    }

    private static List<Example> read(Path file, boolean talk) throws IOException {
        Lexicon lexicon = Lexicon.load();
        Extractor extractor = new Extractor(lexicon);
        List<Example> examples = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonObject record = JsonParser.parseString(line).getAsJsonObject();
            AnnotatedArticle article = Parsed.text(record.get("text").getAsString());
            for (Extractor.Judged judged : extractor.judge(article)) {
                Sentence sentence = article.sentences().get(judged.sentence());
                int begin = sentence.tokens().get(judged.token()).span().begin();
                int end = sentence.tokens().get(judged.token()).span().end();
                for (JsonElement element : record.getAsJsonArray("gold")) {
                    JsonObject gold = element.getAsJsonObject();
                    if (gold.get("start").getAsInt() < end
                            && begin < gold.get("end").getAsInt()) {
                        examples.add(new Example(
                                talk,
                                talk + record.get("doc").getAsString(),
                                gold.get("value").getAsDouble(),
                                Degree.of(
                                        judged.status(),
                                        sentence,
                                        sentence.tokens().get(judged.token())),
                                judged.register(),
                                judged.word()));
                    }
                }
            }
        }
        return examples;
    }
}
