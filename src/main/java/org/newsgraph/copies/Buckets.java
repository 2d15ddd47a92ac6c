package org.newsgraph.copies;

import java.util.Arrays;
import java.util.List;

/**
 * Finds articles that may have a sentence in common, without comparing all with all: locality-sensitive hashing, where
 * sentences with many rare words in common are likely to fall into one bucket.
 *
 * @source Broder, On the resemblance and containment of documents, 1997; Leskovec, Rajaraman, Ullman, Mining of Massive
 *     Datasets, 3.4; weights as in Ioffe, Improved consistent sampling, 2010
 */
final class Buckets {
    /** Buckets a sentence falls into. */
    private static final int BANDS = 4;
    /** Words two sentences must share to fall into the same. */
    private static final int ROWS = 3;
    /** With how many of those before it an article is compared per bucket; a bucket of thousands is a formula. */
    private static final int FIRST = 4;

    private static final int ARTICLE_BITS = 24;
    private static final long ARTICLE = (1L << ARTICLE_BITS) - 1;

    private static final int CODES = 1 << Character.SIZE;

    private final double[] weights;
    private final long[] keys;

    /**
     * Puts all sentences into their buckets.
     *
     * @param fingerprints the articles, originals first
     */
    Buckets(List<Fingerprint> fingerprints) {
        weights = weights(fingerprints);
        keys = keys(fingerprints);
    }

    /** How much each word tells: the rarer, the more. */
    private static double[] weights(List<Fingerprint> fingerprints) {
        int[] sentences = new int[CODES];
        int all = 1;
        for (Fingerprint fingerprint : fingerprints) {
            for (char[] sentence : fingerprint.sentences()) {
                all++;
                for (char word : sentence) {
                    sentences[word]++;
                }
            }
        }
        double[] weights = new double[CODES];
        for (int word = 0; word < CODES; word++) {
            weights[word] = StrictMath.log(all / (double) Math.max(1, sentences[word]));
        }
        return weights;
    }

    /**
     * Counts the articles that have a sentence, or one much like it.
     *
     * @param sentence its words
     * @return how many articles are in the least of its buckets
     */
    int articles(char[] sentence) {
        int least = Integer.MAX_VALUE;
        for (int band = 0; band < BANDS; band++) {
            long first = bucket(sentence, band) << ARTICLE_BITS;
            least = Math.min(least, place(first | ARTICLE) - place(first));
        }
        return least;
    }

    private int place(long key) {
        int found = Arrays.binarySearch(keys, key);
        return found < 0 ? -found - 1 : found;
    }

    /**
     * Finds candidates.
     *
     * @return pairs of places in the list, the later in the upper and the earlier in the lower half of each number; each
     *     pair once, ascending
     */
    long[] pairs() {
        long[] pairs = new long[keys.length];
        int count = 0;
        int begin = 0;
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] >>> ARTICLE_BITS != keys[begin] >>> ARTICLE_BITS) {
                begin = i;
            }
            int last = Math.min(i, begin + FIRST);
            for (int j = begin; j < last; j++) {
                if (keys[j] != keys[i]) {
                    if (count == pairs.length) {
                        pairs = Arrays.copyOf(pairs, 2 * count);
                    }
                    pairs[count++] = ((keys[i] & ARTICLE) << Integer.SIZE) | (keys[j] & ARTICLE);
                }
            }
        }
        return distinct(pairs, count);
    }

    /** Bucket and article in one number each, so that sorting brings the articles of a bucket together, in order. */
    private long[] keys(List<Fingerprint> fingerprints) {
        int size = fingerprints.stream().mapToInt(Fingerprint::size).sum() * BANDS;
        long[] keys = new long[size];
        int count = 0;
        for (int article = 0; article < fingerprints.size(); article++) {
            for (char[] sentence : fingerprints.get(article).sentences()) {
                for (int band = 0; band < BANDS; band++) {
                    keys[count++] = (bucket(sentence, band) << ARTICLE_BITS) | article;
                }
            }
        }
        return distinct(keys, count);
    }

    private static long[] distinct(long[] all, int count) {
        Arrays.sort(all, 0, count);
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || all[i] != all[i - 1]) {
                all[kept++] = all[i];
            }
        }
        return Arrays.copyOf(all, kept);
    }

    /** Some words of a sentence as one number: drawn by chance, the same in each sentence that has them, rare ones sooner. */
    private long bucket(char[] sentence, int band) {
        double[] lowest = new double[ROWS];
        char[] drawn = new char[ROWS];
        Arrays.fill(lowest, Double.POSITIVE_INFINITY);
        for (char word : sentence) {
            double chance = ((mix(word + 0x9e3779b97f4a7c15L * (band + 1)) >>> 11) + 1) * 0x1p-53;
            double rank = -StrictMath.log(chance) / weights[word];
            char each = word;
            for (int i = 0; i < ROWS; i++) {
                if (rank < lowest[i]) {
                    double higher = lowest[i];
                    char other = drawn[i];
                    lowest[i] = rank;
                    drawn[i] = each;
                    rank = higher;
                    each = other;
                }
            }
        }
        Arrays.sort(drawn);
        long all = band;
        for (char word : drawn) {
            all = mix(all ^ word);
        }
        return all;
    }

    /** Spreads a number over all bits. */
    private static long mix(long number) {
        long z = (number ^ (number >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
