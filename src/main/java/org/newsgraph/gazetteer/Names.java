package org.newsgraph.gazetteer;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Brings names to a form in which spelling variants are equal.
 *
 * <p>Accents, dots and apostrophes go; hyphens, slashes and spaces become gaps between words; the Arabic article becomes
 * {@code al}. The letters of a form are joined without the gaps, so that {@code al-Qaeda}, {@code al Qaeda} and
 * {@code Al Qaeda} are looked up alike; gaps and case are compared afterwards.
 */
final class Names {
    private static final Set<String> ARTICLES = Set.of("ad", "al", "an", "ar", "as", "ash", "at", "az", "el", "ul");
    private static final Map<Integer, String> LETTERS = Map.ofEntries(
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'Ø', "O"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'Ł', "L"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'Đ', "D"),
            Map.entry((int) 'ı', "i"),
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'Æ', "Ae"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'ə', "a"),
            Map.entry((int) 'Ə', "A"));

    private Names() {}

    /**
     * A name in comparable form.
     *
     * @param letters its letters and digits, lower case
     * @param cased the same, with their case
     * @param gaps the places in {@code letters} before which a word begins, but for the first
     * @param breaks those of the gaps that separate tokens
     */
    record Form(String letters, String cased, BitSet gaps, BitSet breaks) {
        /**
         * Tells whether a surface form may stand for this known name.
         *
         * <p>The surface is not cut where the name is whole (<em>I ran</em> is not Iran), and has capitals where the
         * name has them; short abbreviations must be capitals throughout (<em>us</em> and <em>Who</em> are not names).
         *
         * @param surface a form with the same letters
         * @return true if it may
         */
        boolean covers(Form surface) {
            BitSet cuts = (BitSet) surface.breaks.clone();
            cuts.andNot(gaps);
            if (!cuts.isEmpty()) {
                return false;
            }
            int begin = 0;
            while (begin < cased.length()) {
                int next = gaps.nextSetBit(begin + 1);
                int end = next < 0 ? cased.length() : next;
                if (!sameCase(surface.cased, begin, end)) {
                    return false;
                }
                begin = end;
            }
            return true;
        }

        private boolean sameCase(String surface, int begin, int end) {
            if (!Character.isUpperCase(cased.charAt(begin))) {
                return true;
            }
            boolean abbreviation = end - begin <= 3 && upper(cased, begin, end);
            return upper(surface, begin, abbreviation ? end : begin + 1);
        }

        private static boolean upper(String text, int begin, int end) {
            for (int i = begin; i < end; i++) {
                if (!Character.isUpperCase(text.charAt(i)) && !Character.isDigit(text.charAt(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Joins tokens to a form, one after the other. */
    static final class Joiner {
        private final StringBuilder cased = new StringBuilder();
        private final BitSet gaps = new BitSet();
        private final BitSet breaks = new BitSet();

        /**
         * Appends a token.
         *
         * @param token its surface form
         * @return this
         */
        Joiner add(String token) {
            boolean clitic = !token.isEmpty() && apostrophe(token.charAt(0));
            int before = cased.length();
            List<String> pieces = pieces(token);
            for (int i = 0; i < pieces.size(); i++) {
                String piece = article(pieces.get(i), i + 1 < pieces.size());
                if (cased.length() > 0) {
                    gaps.set(cased.length());
                }
                cased.append(piece);
            }
            if (before > 0 && cased.length() > before && !clitic) {
                breaks.set(before);
            }
            return this;
        }

        /**
         * Gives what was joined so far.
         *
         * @return the form
         */
        Form form() {
            String text = cased.toString();
            return new Form(text.toLowerCase(Locale.ROOT), text, (BitSet) gaps.clone(), (BitSet) breaks.clone());
        }

        /**
         * Gives the letters joined so far.
         *
         * @return the letters, lower case
         */
        String letters() {
            return cased.toString().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Brings a name to its form.
     *
     * @param name the name
     * @return the form
     */
    static Form form(String name) {
        return form(List.of(name.strip().split(" ")));
    }

    /**
     * Brings the tokens of a name to its form.
     *
     * @param tokens the tokens
     * @return the form
     */
    static Form form(List<String> tokens) {
        Joiner joiner = new Joiner();
        tokens.forEach(joiner::add);
        return joiner.form();
    }

    /**
     * Gives the first word of a token, by which known names are sorted out quickly.
     *
     * @param token the token
     * @return its letters up to the first gap, lower case
     */
    static String firstWord(String token) {
        List<String> pieces = pieces(token);
        return pieces.isEmpty() ? "" : article(pieces.get(0), pieces.size() > 1).toLowerCase(Locale.ROOT);
    }

    /**
     * Drops a leading article and a trailing possessive.
     *
     * @param name the name
     * @return the rest
     */
    static String bare(String name) {
        String text = name.strip();
        if (text.regionMatches(true, 0, "the ", 0, 4)) {
            text = text.substring(4).strip();
        }
        int end = text.length();
        if (end > 2 && text.charAt(end - 1) == 's' && apostrophe(text.charAt(end - 2))) {
            end -= 2;
        } else if (end > 1 && apostrophe(text.charAt(end - 1))) {
            end -= 1;
        }
        return text.substring(0, end).strip();
    }

    /**
     * Takes the accents off.
     *
     * @param text any text
     * @return the text in plain letters where there are such
     */
    static String plain(String text) {
        if (ascii(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKD).codePoints().forEach(c -> {
            String letter = LETTERS.get(c);
            if (letter != null) {
                out.append(letter);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    private static boolean ascii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static List<String> pieces(String token) {
        List<String> pieces = new ArrayList<>(2);
        StringBuilder piece = new StringBuilder();
        String text = plain(token);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                piece.append(c);
            } else if (c == '-' || c == '/' || c == '_' || c == '‐' || c == '–' || Character.isWhitespace(c)) {
                cut(piece, pieces);
            }
        }
        cut(piece, pieces);
        return pieces;
    }

    private static void cut(StringBuilder piece, List<String> pieces) {
        if (!piece.isEmpty()) {
            pieces.add(piece.toString());
            piece.setLength(0);
        }
    }

    static String article(String piece, boolean followed) {
        if (piece.length() > 3) {
            return piece;
        }
        String lower = piece.toLowerCase(Locale.ROOT);
        boolean arabic = followed ? ARTICLES.contains(lower) : lower.equals("el");
        if (!arabic || (piece.length() > 1 && Character.isUpperCase(piece.charAt(1)))) {
            return piece;
        }
        return Character.isUpperCase(piece.charAt(0)) ? "Al" : "al";
    }

    private static boolean apostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘' || c == 'ʼ';
    }
}
