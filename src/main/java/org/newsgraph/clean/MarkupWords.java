package org.newsgraph.clean;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The words of {@code markup.txt}: what the names that authors of pages give to elements say of them. */
final class MarkupWords {
    private static final int NEGATE = 1 << 16;
    private static final Map<String, Set<String>> SECTIONS = WordLists.sections("markup.txt");
    private static final WordTable NAMES = names();
    private static final WordTable CONSENTS = consent();
    static final Set<String> CONSENT = WordLists.section(SECTIONS, "consent");
    /** For each initial, a bit for each length that a word of consent has. */
    private static final long[] CONSENT_LENGTHS = consentLengths();

    private MarkupWords() {}

    /** Reads the names of elements, one after the other. */
    static final class Reader {
        private char[] names = new char[512];
        /** What was read before: the elements of a page have few different classes. */
        private final Map<String, Integer> known = new HashMap<>();

        /**
         * Reads class and id of an element; names are split at anything but letters and before capitals.
         *
         * @return flags of {@link Page}
         */
        int flags(String classes, String id) {
            if (!id.isEmpty()) {
                return read(classes, id);
            }
            if (classes.isEmpty()) {
                return 0;
            }
            Integer before = known.get(classes);
            if (before == null) {
                before = read(classes, id);
                known.put(classes, before);
            }
            return before;
        }

        private int read(String classes, String id) {
            int end = classes.length() + id.length() + 2;
            if (end > names.length) {
                names = new char[2 * end];
            }
            classes.getChars(0, classes.length(), names, 0);
            names[classes.length()] = ' ';
            id.getChars(0, id.length(), names, classes.length() + 1);
            names[end - 1] = ' ';
            return flags(end);
        }

        private int flags(int end) {
            int flags = 0;
            int before = 0;
            int beforeLength = 0;
            int beforeFlags = 0;
            boolean negated = false;
            int hash = 0;
            int length = 0;
            char last = ' ';
            for (int i = 0; i < end; i++) {
                char c = names[i];
                boolean letter = isLetter(c);
                if (length > 0 && (!letter || (isCapital(c) && isSmall(last)))) {
                    int own = NAMES.flags(hash, length);
                    int pair = beforeLength == 0
                            ? 0
                            : NAMES.flags(WordTable.joined(before, hash, length), beforeLength + length);
                    flags |= of(beforeFlags, pair, negated);
                    negated = (beforeFlags & NEGATE) != 0;
                    before = hash;
                    beforeLength = length;
                    beforeFlags = own;
                    hash = 0;
                    length = 0;
                }
                if (letter) {
                    hash = 31 * hash + (c < 0x80 ? c | 0x20 : Character.toLowerCase(c));
                    length++;
                }
                last = c;
            }
            return flags | of(beforeFlags, 0, negated);
        }
    }

    /** Joins what a word says, and it together with the next; comments and authors are named by one word alone. */
    private static int of(int own, int pair, boolean negated) {
        int drop = negated ? 0 : (own | pair) & Page.DROP;
        return drop | ((own | pair) & Page.KEEP) | (own & (Page.COMMENTS | Page.AUTHOR));
    }

    private static boolean isLetter(char c) {
        return c < 0x80 ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') : Character.isLetter(c);
    }

    private static boolean isCapital(char c) {
        return c < 0x80 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
    }

    private static boolean isSmall(char c) {
        return c < 0x80 ? c >= 'a' && c <= 'z' : Character.isLowerCase(c);
    }

    /** Gives a bit for a word that asks for consent, gifts or subscriptions; 0 for any other. */
    static int consent(char[] characters, int begin, int end) {
        int length = end - begin;
        char initial = characters[begin];
        // Most words are told by their length and first letter.
        if (initial >= 0x80 || length >= Long.SIZE || (CONSENT_LENGTHS[initial & 31] & 1L << length) == 0) {
            return 0;
        }
        int hash = 0;
        for (int i = begin; i < end; i++) {
            char c = characters[i];
            hash = 31 * hash + (c >= 'A' && c <= 'Z' ? c + 32 : c);
        }
        return CONSENTS.flags(hash, length);
    }

    private static long[] consentLengths() {
        long[] lengths = new long[32];
        CONSENT.forEach(word -> lengths[word.charAt(0) & 31] |= 1L << word.length());
        return lengths;
    }

    private static WordTable names() {
        Map<String, Integer> flags = new HashMap<>();
        Map.of("drop", Page.DROP, "keep", Page.KEEP, "comments", Page.COMMENTS, "negate", NEGATE, "author", Page.AUTHOR)
                .forEach((section, flag) ->
                        WordLists.section(SECTIONS, section).forEach(word -> flags.merge(word, flag, (a, b) -> a | b)));
        return new WordTable(flags);
    }

    private static WordTable consent() {
        Map<String, Integer> flags = new HashMap<>();
        for (String word : WordLists.section(SECTIONS, "consent")) {
            flags.put(word, 1 << flags.size());
        }
        return new WordTable(flags);
    }
}
