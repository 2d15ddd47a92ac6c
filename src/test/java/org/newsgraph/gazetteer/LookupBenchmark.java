package org.newsgraph.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * How fast the index of names opens and finds.
 *
 * <p>Arguments: the index; a text file whose lines begin with a name, ended by a tab or the line, such as the unpacked table
 * the index was made of.
 */
public final class LookupBenchmark {
    private static final int EVERY = 85;
    private static final int ROUNDS = 5;
    private static final double MILLION = 1e6;

    private LookupBenchmark() {}

    /** Measures and prints. */
    public static void main(String[] args) throws IOException {
        long begin = System.nanoTime();
        AnchorIndex index = AnchorIndex.open(Path.of(args[0]));
        index.find("Aleppo");
        System.out.printf(Locale.ROOT, "opened in %.0f ms%n", (System.nanoTime() - begin) / MILLION);
        List<String> names = names(Path.of(args[1]));
        Collections.shuffle(names, new Random(1));
        for (int round = 0; round < ROUNDS; round++) {
            begin = System.nanoTime();
            long found = names.stream().filter(n -> index.find(n).isPresent()).count();
            double seconds = (System.nanoTime() - begin) / MILLION / 1000;
            System.out.printf(
                    Locale.ROOT, "%d of %d found, %.0f a second%n", found, names.size(), names.size() / seconds);
        }
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
