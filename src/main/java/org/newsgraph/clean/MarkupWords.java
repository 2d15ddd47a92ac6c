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
    private static final int SHORTEST_CONSENT =
            CONSENT.stream().mapToInt(String::length).min().orElse(0);
    private static final int LONGEST_CONSENT =
            CONSENT.stream().mapToInt(String::length).max().orElse(0);
    private static final long CONSENT_INITIALS =
            CONSENT.stream().mapToLong(word -> initial(word.charAt(0))).reduce(0, (a, b) -> a | b);

    private MarkupWords() {}

    /** Reads the names of elements, one after the other. */
    static final class Reader {
        private char[] names = new char[512];

        /**
         * Reads class and id of an element; names are split at anything but letters and before capitals.
         *
         * @return flags of {@link Page}
         */
        int flags(String classes, String id) {
            int end = classes.length() + id.length() + 2;
            if (end == 2) {
                return 0;
            }
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
                if (length > 0 && (!letter || (Character.isUpperCase(c) && Character.isLowerCase(last)))) {
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

    /** Gives a bit for a word that asks for consent, gifts or subscriptions; 0 for any other. */
    static int consent(char[] characters, int begin, int end) {
        int length = end - begin;
        // Most words are told by their length or first letter.
        if (length < SHORTEST_CONSENT
                || length > LONGEST_CONSENT
                || (CONSENT_INITIALS & initial(characters[begin])) == 0) {
            return 0;
        }
        int hash = 0;
        for (int i = begin; i < end; i++) {
            char c = characters[i];
            hash = 31 * hash + (c >= 'A' && c <= 'Z' ? c + 32 : c);
        }
        return CONSENTS.flags(hash, length);
    }

    private static long initial(char c) {
        return c < 0x80 ? 1L << (c & 31) : 0;
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
