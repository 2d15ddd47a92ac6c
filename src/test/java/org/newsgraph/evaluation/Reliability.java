package org.newsgraph.evaluation;

import java.util.List;
import java.util.Locale;

/** What probabilities are worth: how near they come to what turned out, and how many are right at each. */
final class Reliability {
    private static final int BINS = 10;
    private static final double LEAST = 0.001;

    private final List<Forecast> forecasts;

    Reliability(List<Forecast> forecasts) {
        this.forecasts = List.copyOf(forecasts);
    }

    /**
     * A probability and what turned out.
     *
     * @param probability how likely it was held to be, 0 to 1
     * @param outcome 1 if it turned out right, else 0
     */
    record Forecast(double probability, double outcome) {}

    /** The mean squared error. */
    double brier() {
        return forecasts.stream()
                .mapToDouble(f -> Math.pow(f.probability - f.outcome, 2))
                .average()
                .orElse(0);
    }

    /** The mean surprise, in nats. */
    double logLoss() {
        return forecasts.stream()
                .mapToDouble(f -> -Math.log(Math.max(LEAST, f.outcome > 0 ? f.probability : 1 - f.probability)))
                .average()
                .orElse(0);
    }

    /** The mean distance between what was promised and what came, over the bins. */
    double calibrationError() {
        double sum = 0;
        for (int bin = 0; bin < BINS; bin++) {
            sum += Math.abs(bin(bin).stream()
                    .mapToDouble(f -> f.probability - f.outcome)
                    .sum());
        }
        return sum / Math.max(1, forecasts.size());
    }

    /** Gives those from {@code bin / 10} up to the next tenth; the last bin includes 1. */
    List<Forecast> bin(int bin) {
        return forecasts.stream()
                .filter(f -> Math.min(BINS - 1, (int) (f.probability * BINS)) == bin)
                .toList();
    }

    /** Gives those from a probability on. */
    List<Forecast> from(double least) {
        return forecasts.stream().filter(f -> f.probability >= least).toList();
    }

    /** The share that turned out right. */
    double right() {
        return right(forecasts);
    }

    private static double mean(List<Forecast> some) {
        return some.stream().mapToDouble(Forecast::probability).average().orElse(0);
    }

    private static double right(List<Forecast> some) {
        return some.stream().mapToDouble(Forecast::outcome).average().orElse(0);
    }

    /** A table for people: the sums, the bins, and what is left above each bound. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "%d claims, %.3f right; Brier score %.3f (%.3f for one confidence for all), log loss %.3f, ECE %.3f%n",
                forecasts.size(),
                right(forecasts),
                brier(),
                right(forecasts) * (1 - right(forecasts)),
                logLoss(),
                calibrationError()));
        text.append(String.format(
                "| confidence | claims | mean | right | from here on: claims | right |%n|---|---|---|---|---|---|%n"));
        for (int bin = 0; bin < BINS; bin++) {
            double from = bin / (double) BINS;
            List<Forecast> here = bin(bin);
            List<Forecast> above = from(from);
            text.append(String.format(
                    Locale.ROOT,
                    "| %.1f to %.1f | %d | %s | %s | %d | %s |%n",
                    from,
                    from + 1.0 / BINS,
                    here.size(),
                    here.isEmpty() ? "" : String.format(Locale.ROOT, "%.2f", mean(here)),
                    here.isEmpty() ? "" : String.format(Locale.ROOT, "%.2f", right(here)),
                    above.size(),
                    above.isEmpty() ? "" : String.format(Locale.ROOT, "%.2f", right(above))));
        }
        return text.toString();
    }
}
