package org.newsgraph.copies;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.newsgraph.copies.SideBySide.Piece;

/**
 * Two sentences, cut where their words differ.
 *
 * @param one the pieces of the one
 * @param other the pieces of the other
 */
record WordDifference(List<Piece> one, List<Piece> other) {
    private static final Pattern BETWEEN = Pattern.compile("(?<=\\s)(?=\\S)");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    WordDifference {
        one = List.copyOf(one);
        other = List.copyOf(other);
    }

    /** Compares word by word: as many as possible stay in common. */
    static WordDifference of(String one, String other) {
        String[] left = BETWEEN.split(one);
        String[] right = BETWEEN.split(other);
        int[][] common = new int[left.length + 1][right.length + 1];
        for (int i = left.length - 1; i >= 0; i--) {
            for (int j = right.length - 1; j >= 0; j--) {
                common[i][j] = key(left[i]).equals(key(right[j]))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<Piece> ofLeft = new ArrayList<>();
        List<Piece> ofRight = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < left.length || j < right.length) {
            if (i < left.length && j < right.length && key(left[i]).equals(key(right[j]))) {
                add(ofLeft, left[i++], false);
                add(ofRight, right[j++], false);
            } else if (j == right.length || (i < left.length && common[i + 1][j] >= common[i][j + 1])) {
                add(ofLeft, left[i++], true);
            } else {
                add(ofRight, right[j++], true);
            }
        }
        return new WordDifference(ofLeft, ofRight);
    }

    private static void add(List<Piece> pieces, String word, boolean own) {
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last).own() == own) {
            pieces.set(last, new Piece(pieces.get(last).text() + word, own));
        } else {
            pieces.add(new Piece(word, own));
        }
    }

    /** What of words counts: neither marks nor capitals. */
    static String key(String words) {
        return NO_LETTER.matcher(words.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
