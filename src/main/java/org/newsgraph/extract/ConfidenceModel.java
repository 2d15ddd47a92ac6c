package org.newsgraph.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How likely a draft is right: a logistic regression over a few features that a person can read, fitted to claims whose
 * rightness is known. {@code TrainConfidence} makes the table of weights.
 */
final class ConfidenceModel {
    /** What every draft has. */
    static final String ALWAYS = "always";

    private static final String FILE = "confidence.tsv";

    private final Map<String, Double> weights;

    ConfidenceModel(Map<String, Double> weights) {
        this.weights = new LinkedHashMap<>(weights);
    }

    /** Loads the table of the program. */
    static ConfidenceModel load() {
        Map<String, Double> weights = new LinkedHashMap<>();
        try (InputStream in = ConfidenceModel.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("missing from the program: " + FILE);
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", 2))
                    .forEach(cells -> weights.put(cells[0], Double.parseDouble(cells[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
        return new ConfidenceModel(weights);
    }

    /**
     * Judges a draft.
     *
     * @param features its features, by name
     */
    Confidence of(Map<String, Double> features) {
        List<Confidence.Reason> reasons = new ArrayList<>();
        double odds = weights.getOrDefault(ALWAYS, 0.0);
        for (Map.Entry<String, Double> feature : features.entrySet()) {
            double weight = weights.getOrDefault(feature.getKey(), 0.0) * feature.getValue();
            reasons.add(new Confidence.Reason(feature.getKey(), feature.getValue(), weight));
            odds += weight;
        }
        return new Confidence(1 / (1 + Math.exp(-odds)), reasons);
    }
}
