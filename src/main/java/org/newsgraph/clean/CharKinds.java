package org.newsgraph.clean;

/** What the characters of the basic plane are, looked up: most of the time of reading a page goes by character. */
final class CharKinds {
    static final int SPACE = 1;
    static final int KEPT = 2;
    static final int WORD = 4;
    static final int UNSPACED = 8;
    private static final byte[] KINDS = kinds();

    private CharKinds() {}

    /** Gives all that a character is, as flags. */
    static int of(char c) {
        return KINDS[c];
    }

    static boolean isSpace(char c) {
        return (KINDS[c] & SPACE) != 0;
    }

    /** Refuses controls and invisible marks, which no graph could carry; surrogates depend on their neighbours. */
    static boolean isKept(char c) {
        return (KINDS[c] & KEPT) != 0;
    }

    /** Tells letters and digits. */
    static boolean isWord(char c) {
        return (KINDS[c] & WORD) != 0;
    }

    /** Tells kana and ideographs. */
    static boolean isUnspaced(char c) {
        return (KINDS[c] & UNSPACED) != 0;
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[Character.MAX_VALUE + 1];
        for (int i = 0; i < kinds.length; i++) {
            char c = (char) i;
            boolean joiner = c == '\u200c' || c == '\u200d';
            boolean odd = Character.isISOControl(c)
                    || Character.isSurrogate(c)
                    || Character.getType(c) == Character.FORMAT
                    || c >= '\ufffe';
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
            boolean unspaced = (c >= '\u3041' && c <= '\u30ff') || (c >= '\u3400' && c <= '\u9fff');
            kinds[i] = (byte) ((space ? SPACE : 0)
                    | (joiner || !odd ? KEPT : 0)
                    | (Character.isLetterOrDigit(c) ? WORD : 0)
                    | (unspaced ? UNSPACED : 0));
        }
        return kinds;
    }
}
