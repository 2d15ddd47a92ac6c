package org.newsgraph.clean;

import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.newsgraph.acquire.Hints;
import org.newsgraph.acquire.RawDocument;
import org.newsgraph.acquire.Sources;

/**
 * Measures how much more the reading of a page costs than bare {@code Jsoup.parse}, on the same bytes and on the same
 * characters.
 *
 * <p>Both are run over all pages in turn, in one process and one thread. Given are the medians over the rounds of the
 * thread's CPU time, and of the whole process's, in which the garbage collector and the compiler share. Arguments: a
 * folder of {@code *.html.gz}; how many rounds (default 7), after as many for warming up.
 */
public final class PageSpeed {
    private PageSpeed() {}

    /** CPU seconds of the thread and of the process. */
    private record Cost(double thread, double process) {
        static Cost now() {
            OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
            long thread = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            return new Cost(thread / 1e9, system.getProcessCpuTime() / 1e9);
        }

        Cost since(Cost begin) {
            return new Cost(thread - begin.thread, process - begin.process);
        }
    }

    /** A page, as it comes and as its characters. */
    private record Page(String name, byte[] bytes, String characters) {
        RawDocument document(String content) {
            return new RawDocument(name, RawDocument.Kind.HTML, content, Hints.NONE);
        }
    }

    public static void main(String[] arguments) throws IOException {
        List<Page> pages = pages(Path.of(arguments[0]));
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 7;
        System.out.printf("%d pages%n", pages.size());
        compare(
                "bytes",
                rounds,
                pages,
                page -> parse(page.bytes()).childNodeSize(),
                page -> length(page.document(Sources.decodePage(page.bytes()))));
        compare(
                "characters",
                rounds,
                pages,
                page -> Jsoup.parse(page.characters()).childNodeSize(),
                page -> length(page.document(page.characters())));
    }

    private static Document parse(byte[] bytes) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int length(RawDocument page) {
        return Cleaner.find(page).articleBody().length();
    }

    private static void compare(
            String what, int rounds, List<Page> pages, ToIntFunction<Page> bare, ToIntFunction<Page> whole) {
        List<Cost> parse = new ArrayList<>();
        List<Cost> read = new ArrayList<>();
        for (int round = -rounds; round < rounds; round++) {
            Cost parsing = cost(pages, bare);
            Cost reading = cost(pages, whole);
            if (round >= 0) {
                parse.add(parsing);
                read.add(reading);
            }
        }
        print(what + ", thread", parse, read, Cost::thread);
        print(what + ", process", parse, read, Cost::process);
    }

    private static void print(String name, List<Cost> parse, List<Cost> read, ToDoubleFunction<Cost> of) {
        double[] ratios = IntStream.range(0, parse.size())
                .mapToDouble(i -> of.applyAsDouble(read.get(i)) / of.applyAsDouble(parse.get(i)))
                .sorted()
                .toArray();
        System.out.printf(
                Locale.ROOT,
                "CPU from %s: parse %.2f s, read %.2f s, ratio %.2f (%.2f to %.2f)%n",
                name,
                median(parse.stream().mapToDouble(of)),
                median(read.stream().mapToDouble(of)),
                ratios[ratios.length / 2],
                ratios[0],
                ratios[ratios.length - 1]);
    }

    private static double median(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static Cost cost(List<Page> pages, ToIntFunction<Page> work) {
        Cost begin = Cost.now();
        long sum = 0;
        for (Page page : pages) {
            sum += work.applyAsInt(page);
        }
        if (sum == 0) {
            throw new IllegalStateException("nothing was read");
        }
        return Cost.now().since(begin);
    }

    private static List<Page> pages(Path folder) throws IOException {
        List<Page> pages = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".html.gz"))
                    .sorted()
                    .toList()) {
                try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
                    byte[] bytes = in.readAllBytes();
                    pages.add(new Page(file.toString(), bytes, Sources.decode(bytes)));
                }
            }
        }
        return pages;
    }
}
