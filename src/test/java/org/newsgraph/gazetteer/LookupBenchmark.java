package org.newsgraph.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Predicate;

/**
 * How fast the index of names, or that of places, opens and finds.
 *
 * <p>Arguments: the index; a text file whose lines begin with a name, ended by a tab or the line, such as the unpacked table
 * the index was made of.
 */
public final class LookupBenchmark {
    private static final int EVERY = 85;
    private static final int ROUNDS = 5;
    private static final double MILLION = 1e6;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private LookupBenchmark() {}

    /** Measures and prints. */
    public static void main(String[] args) throws IOException {
        long begin = System.nanoTime();
        long before = THREADS.getCurrentThreadCpuTime();
        Predicate<String> index = index(Path.of(args[0]));
        index.test("Aleppo");
        System.out.printf(
                Locale.ROOT,
                "opened in %.0f ms, %.0f ms of CPU%n",
                (System.nanoTime() - begin) / MILLION,
                (THREADS.getCurrentThreadCpuTime() - before) / MILLION);
        List<String> names = names(Path.of(args[1]));
        Collections.shuffle(names, new Random(1));
        for (int round = 0; round < ROUNDS; round++) {
            long worked = THREADS.getCurrentThreadCpuTime();
            long found = names.stream().filter(index).count();
            double seconds = (THREADS.getCurrentThreadCpuTime() - worked) / MILLION / 1000;
            System.out.printf(
                    Locale.ROOT, "%d of %d found, %.0f a second of CPU%n", found, names.size(), names.size() / seconds);
        }
    }

    private static Predicate<String> index(Path file) throws IOException {
        if (file.endsWith("places.index")) {
            PlaceIndex places = PlaceIndex.open(file);
            return name -> !places.find(name).isEmpty();
        }
        AnchorIndex names = AnchorIndex.open(file);
        return name -> names.find(name).isPresent();
    }

    private static List<String> names(Path table) throws IOException {
        List<String> names = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(table)) {
            long number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (number++ % EVERY == 0) {
                    names.add(line.split("\t", 2)[0]);
                }
            }
        }
        return names;
    }
}
