package org.newsgraph.copies;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words of a sentence as a set of small numbers, ascending, which tell numerals, names and other words apart.
 *
 * <p>Short words say little about what a sentence says, and the end of a word is what changes first when a sentence is
 * rewritten: both are left out.
 */
final class SentenceWords {
    private static final Pattern WORD = Pattern.compile("\\p{N}[\\p{N}.,:]*|\\p{L}[\\p{L}\\p{M}\\p{N}'’]*");
    private static final int SHORTEST = 4;
    private static final int STEM = 7;
    private static final int FEW = 5;
    private static final double ALIKE = 0.4;
    private static final double CONTAINED = 0.7;
    private static final double SAME_NAMES = 0.3;
    private static final double SAME_NUMERALS = 0.5;
    private static final double FORM = 0.6;
    private static final int FEWEST_OF_FORM = 3;
    private static final int NUMERAL = 1;
    private static final int NAME = 2;
    private static final int KIND = NUMERAL | NAME;

    private SentenceWords() {}

    /**
     * Gives the set for a sentence.
     *
     * @param sentence its words
     * @param names the capitalised words of the article, without those that only begin a sentence
     */
    static char[] of(String sentence, Set<String> names) {
        Matcher words = WORD.matcher(sentence);
        char[] found = new char[sentence.length() + 1];
        int count = 0;
        while (words.find()) {
            String word = words.group();
            if (Character.isDigit(word.charAt(0))) {
                found[count++] = number(word.replaceAll("[.,:]+$|,", ""), NUMERAL);
            } else {
                String stem = stem(word);
                if (!stem.isEmpty()) {
                    found[count++] = number(stem, names.contains(word) ? NAME : 0);
                }
            }
        }
        return distinct(Arrays.copyOf(found, count));
    }

    /** Gives the words that are capitalised within a sentence. */
    static Stream<String> names(String sentence) {
        return WORD.matcher(sentence)
                .results()
                .skip(1)
                .map(MatchResult::group)
                .filter(w -> Character.isUpperCase(w.charAt(0)));
    }

    /** The first letters of a word; empty for a short word, unless it is written in capitals. */
    private static String stem(String word) {
        String plain = word.replaceAll("['’]s?$|['’]", "");
        boolean capitals = plain.length() > 1 && plain.equals(plain.toUpperCase(Locale.ROOT));
        if (plain.length() < SHORTEST && !capitals) {
            return "";
        }
        String lower = plain.toLowerCase(Locale.ROOT);
        return lower.length() <= STEM ? lower : lower.substring(0, STEM);
    }

    private static char number(String key, int kind) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
        }
        hash ^= hash >>> 32;
        hash ^= hash >>> 16;
        return (char) ((hash & 0xffff & ~KIND) | kind);
    }

    private static char[] distinct(char[] all) {
        Arrays.sort(all);
        int count = 0;
        for (int i = 0; i < all.length; i++) {
            if (i == 0 || all[i] != all[i - 1]) {
                all[count++] = all[i];
            }
        }
        return Arrays.copyOf(all, count);
    }

    /** Counts the words two sentences have in common. */
    static int common(char[] one, char[] other) {
        int count = 0;
        int i = 0;
        int j = 0;
        while (i < one.length && j < other.length) {
            if (one[i] == other[j]) {
                count++;
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        return count;
    }

    /**
     * Tells how alike two sentences are.
     *
     * @return the greater of their Jaccard index and the part of the shorter in the longer, scaled; 0 if they do not say
     *     the same, such as where half their numerals or most of their names differ
     */
    static double likeness(char[] one, char[] other) {
        int least = Math.min(one.length, other.length);
        if (least == 0) {
            return 0;
        }
        int common = common(one, other);
        double jaccard = common / (double) (one.length + other.length - common);
        double contained = least >= FEW ? common / (double) least : jaccard;
        boolean same = (jaccard >= ALIKE || contained >= CONTAINED)
                && share(one, other, NUMERAL) > SAME_NUMERALS
                && share(one, other, NAME) >= SAME_NAMES;
        return same ? Math.max(jaccard, contained * CONTAINED) : 0;
    }

    /** Tells whether two sentences are one form, filled in with other names or numerals. */
    static boolean isForm(char[] one, char[] other) {
        char[] ours = ofKind(one, 0);
        char[] theirs = ofKind(other, 0);
        int common = common(ours, theirs);
        return common >= FEWEST_OF_FORM
                && common >= FORM * (ours.length + theirs.length - common)
                && (share(one, other, NUMERAL) <= SAME_NUMERALS || share(one, other, NAME) < SAME_NAMES);
    }

    /** The part of the words of a kind that both have, of the fewer; 1 where either has none. */
    private static double share(char[] one, char[] other, int kind) {
        char[] of = ofKind(one, kind);
        char[] and = ofKind(other, kind);
        int least = Math.min(of.length, and.length);
        return least == 0 ? 1 : common(of, and) / (double) least;
    }

    private static char[] ofKind(char[] words, int kind) {
        char[] found = new char[words.length];
        int count = 0;
        for (char word : words) {
            if ((word & KIND) == kind) {
                found[count++] = word;
            }
        }
        return Arrays.copyOf(found, count);
    }
}
