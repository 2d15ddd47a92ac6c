package org.newsgraph.pipeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Predicate;

/** Reads sources again and again. One that fails is left alone twice as long each time, up to a day. */
public final class Watch {
    private static final long LONGEST_MILLIS = Duration.ofDays(1).toMillis();
    private static final int MOST_DOUBLINGS = 20;

    private static final class Watched {
        private final String source;
        private long due;
        private int failures;

        Watched(String source) {
            this.source = source;
        }
    }

    private final List<Watched> sources = new ArrayList<>();
    private final long every;
    private final LongSupplier clock;
    private final Predicate<String> reader;
    private final CountDownLatch stopped = new CountDownLatch(1);

    /**
     * Prepares watching.
     *
     * @param sources their names
     * @param every how long a source that was read is left alone
     * @param clock tells the time
     * @param reader reads a source; true if it could be read, whether or not there was anything new
     * @unit the clock counts milliseconds
     */
    public Watch(List<String> sources, Duration every, LongSupplier clock, Predicate<String> reader) {
        sources.forEach(source -> this.sources.add(new Watched(source)));
        this.every = every.toMillis();
        this.clock = clock;
        this.reader = reader;
    }

    /** Reads all sources whose time has come, once. */
    public void round() {
        for (Watched watched : sources) {
            if (!isStopped() && watched.due <= clock.getAsLong()) {
                watched.failures = reader.test(watched.source) ? 0 : watched.failures + 1;
                watched.due = clock.getAsLong() + pause(watched.failures);
            }
        }
    }

    private long pause(int failures) {
        return Math.min(Math.max(LONGEST_MILLIS, every), every << Math.min(failures, MOST_DOUBLINGS));
    }

    /**
     * Reads until {@link #stop}.
     *
     * @throws InterruptedException if the thread is interrupted while it waits
     */
    public void run() throws InterruptedException {
        do {
            round();
        } while (!stopped.await(untilNext(), TimeUnit.MILLISECONDS));
    }

    /**
     * Tells how long nothing is to be done.
     *
     * @return the time until the next source is due
     * @unit milliseconds, 0 or more
     */
    public long untilNext() {
        long due = sources.stream().mapToLong(s -> s.due).min().orElse(0);
        return Math.max(0, due - clock.getAsLong());
    }

    /** Ends the watching after the article that is being read. */
    public void stop() {
        stopped.countDown();
    }

    /**
     * Tells whether {@link #stop} was called.
     *
     * @return true if it was
     */
    public boolean isStopped() {
        return stopped.getCount() == 0;
    }

    /**
     * Ends an iterator where the watching is stopped; what it said was there it still gives, for it has been fetched.
     *
     * @param <T> of what
     * @param all the iterator
     * @return the same, or its begin
     */
    public <T> Iterator<T> untilStopped(Iterator<T> all) {
        return new Iterator<>() {
            private boolean ready;

            @Override
            public boolean hasNext() {
                ready = ready || (!isStopped() && all.hasNext());
                return ready;
            }

            @Override
            public T next() {
                ready = false;
                return all.next();
            }
        };
    }
}
