package org.newsgraph.clean;

import java.util.Arrays;

/** Collects the characters of one block of a page and cleans them in place, counting words on the way. */
final class BlockText {
    private char[] characters = new char[4096];
    private int length;
    private int words;
    private boolean anyWord;
    private boolean notice;

    boolean isEmpty() {
        return length == 0;
    }

    void append(String text) {
        int end = length + text.length();
        if (end > characters.length) {
            characters = Arrays.copyOf(characters, Math.max(end, 2 * characters.length));
        }
        text.getChars(0, text.length(), characters, length);
        length = end;
    }

    void clear() {
        length = 0;
    }

    /** Gives the text as {@link Traced#clean} would; empties the buffer. */
    String clean() {
        int kept = 0;
        boolean gap = false;
        boolean inside = false;
        int unspaced = 0;
        int wordBegin = -1;
        int consent = 0;
        words = 0;
        anyWord = false;
        for (int i = 0; i < length; i++) {
            char c = characters[i];
            int kind = CharKinds.of(c);
            if (wordBegin >= 0 && (kind & CharKinds.WORD) == 0) {
                consent |= MarkupWords.consent(characters, wordBegin, kept);
                wordBegin = -1;
            }
            if ((kind & CharKinds.SPACE) != 0) {
                gap = true;
                inside = false;
                continue;
            }
            if ((kind & CharKinds.KEPT) == 0 && !isPaired(i)) {
                continue;
            }
            if (gap && kept > 0) {
                characters[kept++] = ' ';
            }
            gap = false;
            characters[kept++] = c;
            if ((kind & CharKinds.UNSPACED) != 0) {
                unspaced++;
                inside = false;
            }
            if ((kind & CharKinds.WORD) != 0) {
                anyWord = true;
                wordBegin = wordBegin < 0 ? kept - 1 : wordBegin;
                if (!inside && (kind & CharKinds.UNSPACED) == 0) {
                    words++;
                    inside = true;
                }
            } else if (Character.isSurrogate(c)) {
                anyWord = true;
            }
        }
        consent |= wordBegin < 0 ? 0 : MarkupWords.consent(characters, wordBegin, kept);
        notice = Integer.bitCount(consent) >= 2;
        words += unspaced / 2;
        length = 0;
        return new String(characters, 0, kept);
    }

    private boolean isPaired(int i) {
        char c = characters[i];
        return Character.isHighSurrogate(c)
                ? i + 1 < length && Character.isLowSurrogate(characters[i + 1])
                : Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(characters[i - 1]);
    }

    /** Counts the words of the text cleaned last, as {@link Lines#words} does. */
    int words() {
        return words;
    }

    /** Tells whether the text cleaned last holds anything but punctuation. */
    boolean hasWord() {
        return anyWord;
    }

    /** Tells whether the text cleaned last has two words of those that ask for consent, gifts or subscriptions. */
    boolean isNotice() {
        return notice;
    }
}
