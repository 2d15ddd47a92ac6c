package org.newsgraph.clean;

/** Hashes of every four words in a row, to tell whether two texts say the same. */
final class Shingles {
    private static final int WORDS = 4;
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private final long[] slots;
    private int size;

    /** Collects those of a text. */
    Shingles(String text) {
        long[] shingles = of(text);
        slots = new long[Integer.highestOneBit(Math.max(4, shingles.length)) * 4];
        for (long shingle : shingles) {
            int at = slot(shingle);
            if (slots[at] == 0) {
                slots[at] = shingle;
                size++;
            }
        }
    }

    /** Counts the different ones. */
    int size() {
        return size;
    }

    /** Counts which of others are among these. */
    int count(long[] others) {
        int found = 0;
        for (long shingle : others) {
            found += slots[slot(shingle)] == 0 ? 0 : 1;
        }
        return found;
    }

    private int slot(long shingle) {
        int mask = slots.length - 1;
        int at = (int) (shingle >>> 32) & mask;
        while (slots[at] != 0 && slots[at] != shingle) {
            at = (at + 1) & mask;
        }
        return at;
    }

    /** Gives the hashes in text order; case and punctuation don't count. */
    static long[] of(String text) {
        long[] words = new long[text.length() / 2 + 1];
        int count = 0;
        long hash = 0;
        boolean inside = false;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (CharKinds.isWord(c) || Character.isSurrogate(c)) {
                hash = 31 * hash + Character.toLowerCase(c);
                inside = true;
            } else if (inside) {
                words[count++] = hash;
                hash = 0;
                inside = false;
            }
        }
        if (count < WORDS) {
            return new long[0];
        }
        long[] shingles = new long[count - WORDS + 1];
        for (int i = 0; i < shingles.length; i++) {
            long joined = 0;
            for (int k = 0; k < WORDS; k++) {
                joined = (joined ^ words[i + k]) * FACTOR;
                joined ^= joined >>> 29;
            }
            shingles[i] = joined;
        }
        return shingles;
    }
}
