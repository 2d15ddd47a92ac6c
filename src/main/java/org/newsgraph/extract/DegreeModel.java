package org.newsgraph.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How sure it is that something happened, where people talk to each other: learned, since there the words for what is to
 * come and the words for what is not mean other things than in news.
 *
 * <p>Two logistic regressions over named features, kept as a table of weights: one tells from the sentence whether it talks
 * to somebody, the other what happened. For a sentence that does not surely talk to somebody it has no answer; the rules
 * have. {@code TrainDegree} makes the table.
 */
final class DegreeModel {
    /** The classes, by the columns of the table: happened, open, did not happen; for the register news, -, talk. */
    static final int CLASSES = 3;

    /** The feature every word has. */
    static final String ALWAYS = "always";

    private static final String FILE = "degree.tsv";
    private static final double SURE = 0.9;

    /** What the sentences of news have, also where they quote somebody who talks: <em>"We will come", he said</em>. */
    private static final Set<String> NEWS = Set.of("quotes", "reports");

    private static final double SCALE = 3;
    private static final double SETTLED = 1.5;
    private static final double OPEN = 1.4;

    private final Map<String, double[]> register;
    private final Map<String, double[]> degree;

    DegreeModel(Map<String, double[]> register, Map<String, double[]> degree) {
        this.register = Map.copyOf(register);
        this.degree = Map.copyOf(degree);
    }

    /** Loads the table of the program. */
    static DegreeModel load() {
        Map<String, double[]> register = new HashMap<>();
        Map<String, double[]> degree = new HashMap<>();
        try (InputStream in = DegreeModel.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("missing from the program: " + FILE);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (Iterator<String> each = lines.lines().iterator(); each.hasNext(); ) {
                String line = each.next();
                if (!line.startsWith("#")) {
                    List<String> cells = List.of(line.split("\t"));
                    double[] weights = cells.subList(2, cells.size()).stream()
                            .mapToDouble(Double::parseDouble)
                            .toArray();
                    (cells.get(0).equals("register") ? register : degree).put(cells.get(1), weights);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
        return new DegreeModel(register, degree);
    }

    /**
     * Tells whether a sentence surely talks to somebody.
     *
     * @param features the features of the sentence
     */
    boolean talks(Collection<String> features) {
        return Collections.disjoint(features, NEWS) && probabilities(register, features)[2] >= SURE;
    }

    /**
     * Gives the degree of a word in a sentence that talks to somebody.
     *
     * @param features the features of the word
     * @return -3 to 3; from 1.5 on where it most likely happened, down from -1.5 where it most likely did not
     */
    double degree(Collection<String> features) {
        double[] p = probabilities(degree, features);
        double value = SCALE * (p[0] - p[2]);
        if (p[0] >= p[1] && p[0] >= p[2]) {
            return Math.max(SETTLED, value);
        }
        return p[2] > p[1] ? Math.min(-SETTLED, value) : Math.max(-OPEN, Math.min(OPEN, value));
    }

    /** Gives the probability of each class. */
    static double[] probabilities(Map<String, double[]> weights, Collection<String> features) {
        double[] p = weights.getOrDefault(ALWAYS, new double[CLASSES]).clone();
        for (String feature : new TreeSet<>(features)) {
            double[] own = weights.get(feature);
            for (int k = 0; own != null && k < CLASSES; k++) {
                p[k] += own[k];
            }
        }
        double most = Math.max(p[0], Math.max(p[1], p[2]));
        double sum = 0;
        for (int k = 0; k < CLASSES; k++) {
            p[k] = Math.exp(p[k] - most);
            sum += p[k];
        }
        for (int k = 0; k < CLASSES; k++) {
            p[k] /= sum;
        }
        return p;
    }
}
