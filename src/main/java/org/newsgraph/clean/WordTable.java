package org.newsgraph.clean;

import java.util.Map;

/**
 * Words with flags, found by hash and length while a text is read, so that nothing is copied.
 *
 * @unit a hash is that of {@link String#hashCode} over lower-case characters
 */
final class WordTable {
    private static final int SIEVE_BITS = 12;

    /** A bit for each of the few hashes that may be in the table: small enough to stay near the processor. */
    private final long[] sieve = new long[1 << (SIEVE_BITS - 6)];

    private final long[] keys;
    private final int[] flags;
    private final int mask;
    private final int longest;

    WordTable(Map<String, Integer> flagsByWord) {
        int size = Integer.highestOneBit(Math.max(16, flagsByWord.size() * 4)) * 2;
        mask = size - 1;
        longest = flagsByWord.keySet().stream().mapToInt(String::length).max().orElse(0);
        keys = new long[size];
        flags = new int[size];
        flagsByWord.forEach((word, flag) -> {
            int bit = sieveBit(word.hashCode());
            sieve[bit >>> 6] |= 1L << bit;
            int at = slot(word.hashCode());
            while (keys[at] != 0) {
                at = (at + 1) & mask;
            }
            keys[at] = key(word.hashCode(), word.length());
            flags[at] = flag;
        });
    }

    /** Gives the flags of a word; 0 if it isn't in the table. */
    int flags(int hash, int length) {
        int bit = sieveBit(hash);
        if (length > longest || (sieve[bit >>> 6] & 1L << bit) == 0) {
            return 0;
        }
        long key = key(hash, length);
        int at = slot(hash);
        while (keys[at] != 0) {
            if (keys[at] == key) {
                return flags[at];
            }
            at = (at + 1) & mask;
        }
        return 0;
    }

    /** Gives the hash of two words written as one. */
    static int joined(int first, int second, int secondLength) {
        int power = 1;
        for (int i = 0; i < secondLength; i++) {
            power *= 31;
        }
        return first * power + second;
    }

    private static long key(int hash, int length) {
        return ((long) hash << 32) | length;
    }

    private static int sieveBit(int hash) {
        return (hash * 0x9E3779B9) >>> (32 - SIEVE_BITS);
    }

    private int slot(int hash) {
        return (hash ^ (hash >>> 15)) & mask;
    }
}
