package org.newsgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class WatchTest {
    private final AtomicLong minutes = new AtomicLong();
    private final List<String> read = new ArrayList<>();

    private Watch watch(List<String> bad, String... sources) {
        return new Watch(List.of(sources), Duration.ofMinutes(10), () -> minutes.get() * 60_000, source -> {
            read.add(minutes + " " + source);
            return !bad.contains(source);
        });
    }

    private void round(Watch watch, long minute) {
        minutes.set(minute);
        watch.round();
    }

    @Test
    void aSourceThatFailsIsLeftAloneLongerEachTime() {
        List<String> bad = new ArrayList<>(List.of("bad"));
        Watch watch = watch(bad, "good", "bad");
        for (int minute = 0; minute <= 80; minute += 10) {
            round(watch, minute);
        }
        assertThat(read.stream().filter(r -> r.endsWith("good"))).hasSize(9);
        assertThat(read.stream().filter(r -> r.endsWith("bad"))).containsExactly("0 bad", "20 bad", "60 bad");
        bad.clear();
        round(watch, 140);
        round(watch, 150);
        assertThat(read).endsWith("140 good", "140 bad", "150 good", "150 bad");
    }

    @Test
    void noSourceIsForgottenForMoreThanADay() {
        Watch watch = watch(List.of("bad"), "bad");
        for (int day = 0; day < 12; day++) {
            round(watch, day * 1440L);
        }
        assertThat(read).hasSize(12);
    }

    @Test
    void stopsWhileItWaits() throws InterruptedException {
        Watch watch = watch(List.of(), "good");
        Thread stopper = new Thread(watch::stop);
        stopper.start();
        watch.run();
        assertThat(watch.isStopped()).isTrue();
        assertThat(watch.untilStopped(List.of(1, 2).iterator())).isExhausted();
    }

    @Test
    void endsAnIteratorWhenStopped() {
        Watch watch = watch(List.of(), "good");
        Iterator<Integer> some = watch.untilStopped(List.of(1, 2, 3).iterator());
        assertThat(some.next()).isEqualTo(1);
        assertThat(some.hasNext()).isTrue();
        watch.stop();
        // Two has been fetched and counts as read, so it must come.
        assertThat(some.hasNext()).isTrue();
        assertThat(some.next()).isEqualTo(2);
        assertThat(some.hasNext()).isFalse();
    }
}
