package org.newsgraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.newsgraph.pipeline.BuildEvent;

/** Says on one line how far a run has come: outcomes, rate, time left where the number of files tells it. */
final class Progress {
    private static final long MOST_FILES = 1_000_000;

    private final LongSupplier nanos;
    private final long begin;
    private final OptionalLong total;
    private long read;
    private long dropped;
    private long claims;

    /**
     * Starts.
     *
     * @param nanos tells the time
     * @param total how many articles there will be; empty if nobody knows
     */
    Progress(LongSupplier nanos, OptionalLong total) {
        this.nanos = nanos;
        this.begin = nanos.getAsLong();
        this.total = total;
    }

    /** Counts the files of sources; empty if one is an address or standard input. */
    static OptionalLong files(List<String> sources) {
        long files = 0;
        for (String source : sources) {
            try (Stream<Path> walk = Files.walk(Path.of(source))) {
                files += walk.filter(Files::isRegularFile).limit(MOST_FILES).count();
            } catch (IOException | UncheckedIOException | InvalidPathException e) {
                return OptionalLong.empty();
            }
        }
        return OptionalLong.of(files);
    }

    /** Counts an event. */
    void count(BuildEvent event) {
        if (event instanceof BuildEvent.ArticleRead article) {
            read++;
            claims += article.claims();
        } else if (event instanceof BuildEvent.ArticleSkipped) {
            dropped++;
        }
    }

    /** Gives the line. */
    String line() {
        long done = read + dropped;
        double seconds = Math.max(1e-3, (nanos.getAsLong() - begin) / 1e9);
        StringBuilder line = new StringBuilder();
        line.append(read).append(" read, ").append(dropped).append(" dropped");
        boolean known = total.isPresent() && total.getAsLong() >= done;
        if (known) {
            line.append(" of ").append(total.getAsLong());
        }
        line.append(String.format(Locale.ROOT, ", %d claims, %.1f/s", claims, done / seconds));
        if (known && done > 0) {
            line.append(", ")
                    .append(time((total.getAsLong() - done) * seconds / done))
                    .append(" left");
        }
        return line.toString();
    }

    private static String time(double seconds) {
        long whole = Math.round(seconds);
        return whole < 90 ? whole + " s" : whole < 5400 ? (whole + 30) / 60 + " min" : (whole + 1800) / 3600 + " h";
    }
}
