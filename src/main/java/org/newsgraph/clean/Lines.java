package org.newsgraph.clean;

import java.util.ArrayList;
import java.util.List;

/** What single lines and sentences look like. */
final class Lines {
    private static final String FINAL = ".!?…。！？։۔।";
    private static final String CLOSING = "\"'”’»)]“";

    private Lines() {}

    /** Tells whether a line ends like a sentence, closing quotation marks aside. */
    static boolean endsSentence(String line) {
        int end = line.length();
        while (end > 0 && CLOSING.indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && FINAL.indexOf(line.charAt(end - 1)) >= 0;
    }

    /** Counts words; where words are not spaced, two characters for one. */
    static int words(String line) {
        return words(line, Integer.MAX_VALUE);
    }

    /** Counts words as {@link #words(String)} does; stops where there are more than so many. */
    static int words(String line, int most) {
        int words = 0;
        int unspaced = 0;
        boolean inside = false;
        for (int i = 0; i < line.length() && words + unspaced / 2 <= most; i++) {
            if (CharKinds.isUnspaced(line.charAt(i))) {
                unspaced++;
                inside = false;
                continue;
            }
            boolean part = !Traced.isSpace(line.charAt(i));
            if (part && !inside && CharKinds.isWord(line.charAt(i))) {
                words++;
                inside = true;
            } else if (!part) {
                inside = false;
            }
        }
        return words + unspaced / 2;
    }

    static boolean hasLetterOrDigit(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (CharKinds.isWord(c)
                    || (Character.isHighSurrogate(c) && Character.isLetterOrDigit(line.codePointAt(i)))) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a line is running text rather than a heading, a menu entry or a caption. */
    static boolean isProse(String line) {
        return isProse(line, words(line));
    }

    static boolean isProse(String line, int words) {
        return endsSentence(line) ? words >= 6 : words >= 25;
    }

    /** Finds the end of the first sentence; the whole length if there is only one. */
    static int firstSentence(String text) {
        for (int i = 0; i < text.length() - 1; i++) {
            if (FINAL.indexOf(text.charAt(i)) < 0) {
                continue;
            }
            int end = i + 1;
            while (end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0) {
                end++;
            }
            if (end < text.length() - 1
                    && Traced.isSpace(text.charAt(end))
                    && !Character.isLowerCase(text.charAt(end + 1))
                    && !(text.charAt(i) == '.' && isAbbreviation(text, i))) {
                return end;
            }
        }
        return text.length();
    }

    /** Cuts a paragraph where a break was lost: after a closing quotation mark or a full stop glued to the next word. */
    static List<Traced> unglue(Traced paragraph) {
        List<Traced> parts = new ArrayList<>();
        String text = paragraph.text();
        boolean open = false;
        int begin = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int cut = -1;
            if (c == '"') {
                open = !open;
                if (!open && gluedAfterQuote(text, i)) {
                    cut = i + 1;
                } else if (open && i > begin && gluedBeforeQuote(text, i)) {
                    cut = i;
                }
            } else if (c == '”' || c == '»') {
                cut = gluedAfterQuote(text, i) ? i + 1 : -1;
            } else if (c == '“' && i > begin && gluedBeforeQuote(text, i)) {
                cut = i;
            } else if (FINAL.indexOf(c) >= 0 && gluedWords(text, i)) {
                cut = i + 1;
            }
            if (cut > begin) {
                parts.add(paragraph.cut(begin, cut));
                begin = cut;
            }
        }
        parts.add(paragraph.cut(begin));
        parts.removeIf(Traced::isEmpty);
        return parts;
    }

    private static boolean gluedAfterQuote(String text, int quote) {
        return quote > 0
                && quote + 2 < text.length()
                && FINAL.indexOf(text.charAt(quote - 1)) >= 0
                && Character.isUpperCase(text.charAt(quote + 1))
                && Character.isLetter(text.charAt(quote + 2));
    }

    private static boolean gluedBeforeQuote(String text, int quote) {
        return quote + 1 < text.length()
                && FINAL.indexOf(text.charAt(quote - 1)) >= 0
                && Character.isUpperCase(text.charAt(quote + 1));
    }

    /** Refuses anything that may be a name with a dot in it: the word before must be plain and lower case. */
    private static boolean gluedWords(String text, int stop) {
        int begin = stop;
        while (begin > 0 && Character.isLowerCase(text.charAt(begin - 1))) {
            begin--;
        }
        int end = stop + 1;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return stop - begin >= 3
                && begin > 0
                && Traced.isSpace(text.charAt(begin - 1))
                && end - stop >= 3
                && end < text.length()
                && Traced.isSpace(text.charAt(end))
                && Character.isUpperCase(text.charAt(stop + 1))
                && Character.isLowerCase(text.charAt(stop + 2));
    }

    private static boolean isAbbreviation(String text, int stop) {
        int begin = stop;
        while (begin > 0 && !Traced.isSpace(text.charAt(begin - 1))) {
            begin--;
        }
        String word = WordLists.normal(text.substring(begin, stop));
        boolean initials = text.substring(begin, stop).indexOf('.') >= 0;
        return word.length() <= 1
                || (initials && word.length() <= 6)
                || WordLists.section("abbreviation").contains(word);
    }
}
