package org.newsgraph.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the copies among articles. */
public final class Copies {
    private static final double MARGIN = 0.1;
    private static final int FORMULA = 3;
    private static final int FEW = 2;

    private Copies() {}

    /**
     * Finds the copies: a function of the set of articles, whatever order they come in.
     *
     * @param articles all articles, each once
     * @return one entry for each that was made from another, originals before their copies
     */
    public static List<Copy> among(Collection<Report> articles) {
        List<Report> ordered = articles.stream().sorted(Report.ORIGINAL_FIRST).toList();
        Buckets buckets = new Buckets(ordered.stream().map(Report::fingerprint).toList());
        long[] pairs = buckets.pairs();
        List<Copy> copies = new ArrayList<>();
        Map<String, String> stories = new HashMap<>();
        int from = 0;
        while (from < pairs.length) {
            int article = (int) (pairs[from] >>> Integer.SIZE);
            int to = from;
            while (to < pairs.length && (int) (pairs[to] >>> Integer.SIZE) == article) {
                to++;
            }
            best(ordered, buckets, Arrays.copyOfRange(pairs, from, to)).ifPresent(found -> {
                String story = stories.getOrDefault(found.original(), found.original());
                stories.put(found.copy(), story);
                copies.add(new Copy(found.copy(), found.original(), story, found.resemblance()));
            });
            from = to;
        }
        return copies;
    }

    /** Among those before it, the one an article has most from; the first of several like it. */
    private static Optional<Copy> best(List<Report> ordered, Buckets buckets, long[] pairs) {
        Report copy = ordered.get((int) (pairs[0] >>> Integer.SIZE));
        Optional<Copy> best = Optional.empty();
        for (long pair : pairs) {
            Report original = ordered.get((int) pair);
            Resemblance found = resemblance(copy.fingerprint(), original.fingerprint(), buckets);
            if (found.isCopy() && best.map(b -> more(found, b.resemblance())).orElse(true)) {
                best = Optional.of(new Copy(copy.iri(), original.iri(), "", found));
            }
        }
        return best;
    }

    /** What all articles of a series have is no sign of a copy, unless it is most of what they have. */
    private static Resemblance resemblance(Fingerprint copy, Fingerprint original, Buckets buckets) {
        Resemblance all = Resemblance.of(copy, original);
        if (!all.isCopy()) {
            return all;
        }
        int most = FORMULA * Math.max(usual(copy, buckets), usual(original, buckets)) + FEW;
        return Resemblance.of(copy.sentences(), original.sentences(), s -> buckets.articles(s) <= most);
    }

    /** In how many articles the sentences of an article usually stand. */
    private static int usual(Fingerprint fingerprint, Buckets buckets) {
        int[] counts = fingerprint.sentences().stream()
                .mapToInt(buckets::articles)
                .sorted()
                .toArray();
        return counts[counts.length / 3];
    }

    /** Clearly more: else the report itself, which comes first, would lose to a copy of it that was cut as well. */
    private static boolean more(Resemblance one, Resemblance other) {
        return one.taken() > other.taken() + MARGIN;
    }
}
