package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.pipeline.BuildEvent;

class ProgressTest {
    private final AtomicLong seconds = new AtomicLong();

    private Progress progress(OptionalLong total) {
        seconds.set(0);
        Progress progress = new Progress(() -> seconds.get() * 1_000_000_000L, total);
        progress.count(new BuildEvent.ArticleRead("a", "iri", 7));
        progress.count(new BuildEvent.ArticleSkipped("b"));
        seconds.set(4);
        return progress;
    }

    @Test
    void tellsRateOutcomesAndTimeLeft() {
        assertThat(progress(OptionalLong.of(10)).line())
                .isEqualTo("1 read, 1 dropped of 10, 7 claims, 0.5/s, 16 s left");
        assertThat(progress(OptionalLong.of(10_000)).line()).endsWith(" 6 h left");
    }

    @Test
    void doesNotGuess() {
        assertThat(progress(OptionalLong.empty()).line()).isEqualTo("1 read, 1 dropped, 7 claims, 0.5/s");
        assertThat(progress(OptionalLong.of(1)).line()).isEqualTo("1 read, 1 dropped, 7 claims, 0.5/s");
    }

    @Test
    void countsFiles(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.txt"), "a");
        Files.writeString(Files.createDirectory(folder.resolve("b")).resolve("c.txt"), "c");
        assertThat(Progress.files(List.of(folder.toString()))).hasValue(2);
        assertThat(Progress.files(List.of(folder.toString(), "https://example.org/")))
                .isEmpty();
    }
}
