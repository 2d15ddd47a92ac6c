package org.newsgraph.copies;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Measures how long it takes to find the copies among many made-up articles, one in five of them a copy that keeps half.
 *
 * <p>Argument: how many articles.
 */
public final class CopySpeed {
    private static final int WORDS = 40_000;
    /** The most common words are too short to count. */
    private static final double COMMON = 30;

    private static final int SENTENCES = 22;
    private static final int LENGTH = 22;
    private static final int COPIES = 5;
    private static final int TIMES = 5;

    private CopySpeed() {}

    /** Prints the times. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Random random = new Random(1);
        List<Report> all = new ArrayList<>();
        List<List<String>> texts = new ArrayList<>();
        int copies = 0;
        for (int i = 0; i < Integer.parseInt(args[0]); i++) {
            boolean copy = i % COPIES == COPIES - 1;
            List<String> text = copy
                    ? texts.get(random.nextInt(texts.size())).subList(0, SENTENCES / 2)
                    : IntStream.range(0, SENTENCES)
                            .mapToObj(s -> sentence(random))
                            .toList();
            if (copy) {
                copies++;
            } else {
                texts.add(text);
            }
            all.add(CopiesTest.report("article" + i, copy ? "2024-05-02" : "2024-05-01", text));
        }
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            int found = Copies.among(all).size();
            out.println(all.size() + " articles, " + copies + " copies made, " + found + " found, "
                    + (System.nanoTime() - start) / 1_000_000 + " ms");
        }
    }

    /** Common words are common: the rank of a word is distributed as in language. */
    private static String sentence(Random random) {
        return IntStream.range(0, LENGTH)
                .mapToObj(w -> "word"
                        + Integer.toString(
                                (int) (COMMON * Math.exp(random.nextDouble() * Math.log(WORDS / COMMON))), 36))
                .collect(Collectors.joining(" ", "So ", "."));
    }
}
