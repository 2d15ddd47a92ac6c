package org.newsgraph.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Leads from the cleaned text back to the input, where the input was plain text.
 *
 * @unit offsets on both sides are UTF-16 code units
 */
public final class OffsetMap {
    /** For input whose characters cannot be traced, such as HTML. */
    public static final OffsetMap NONE = new OffsetMap(List.of());

    private record Run(int clean, int source, int length) {}

    private final List<Run> runs;

    private OffsetMap(List<Run> runs) {
        this.runs = List.copyOf(runs);
    }

    /** Collects the runs of characters that were kept, in the order of the cleaned text. */
    public static final class Builder {
        private final List<Run> runs = new ArrayList<>();

        /** Starts empty. */
        public Builder() {}

        /**
         * Says that a run of the cleaned text equals a run of the input.
         *
         * @param clean its begin in the cleaned text
         * @param source its begin in the input
         * @param length its length in both
         * @return this
         */
        public Builder keep(int clean, int source, int length) {
            if (length > 0) {
                runs.add(new Run(clean, source, length));
            }
            return this;
        }

        /**
         * Gives the map.
         *
         * @return the map
         */
        public OffsetMap build() {
            return new OffsetMap(runs);
        }
    }

    /**
     * Finds where a character of the cleaned text stands in the input.
     *
     * @param clean its offset in the cleaned text
     * @return its offset in the input; empty if it was inserted or cannot be traced
     */
    public OptionalInt source(int clean) {
        int low = 0;
        int high = runs.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Run run = runs.get(middle);
            if (clean < run.clean) {
                high = middle - 1;
            } else if (clean >= run.clean + run.length) {
                low = middle + 1;
            } else {
                return OptionalInt.of(run.source + clean - run.clean);
            }
        }
        return OptionalInt.empty();
    }
}
