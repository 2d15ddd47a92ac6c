package org.newsgraph.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.text.Span;

/**
 * An article and its copy, sentence beside sentence.
 *
 * @param rows the sentences in the order of the original; what the copy adds stands where it adds it
 */
public record SideBySide(List<Row> rows) {
    /** Copies the list. */
    public SideBySide {
        rows = List.copyOf(rows);
    }

    /** What became of a sentence. */
    public enum Change {
        /** Both have the same words. */
        KEPT,
        /** The copy says it in other words. */
        CHANGED,
        /** Only the original has it. */
        LEFT_OUT,
        /** Only the copy has it. */
        ADDED
    }

    /**
     * A stretch of a sentence.
     *
     * @param text the words, with the blanks around them
     * @param own whether the other sentence has other words here
     */
    public record Piece(String text, boolean own) {}

    /**
     * A sentence, or what stands for it in the copy.
     *
     * @param change what became of it
     * @param moved whether the copy has it in another place
     * @param original what the original says; empty where it says nothing
     * @param copy what the copy says; empty where it says nothing
     */
    public record Row(Change change, boolean moved, List<Piece> original, List<Piece> copy) {
        /** Copies the lists. */
        public Row {
            original = List.copyOf(original);
            copy = List.copyOf(copy);
        }
    }

    /**
     * Compares two texts.
     *
     * @param original the text of the one, one paragraph a line
     * @param originalTitle its title, which is left out
     * @param copy the text of the other
     * @param copyTitle its title, which is left out
     * @return the texts, sentence beside sentence
     */
    public static SideBySide of(String original, String originalTitle, String copy, String copyTitle) {
        List<String> left = sentences(original, originalTitle);
        List<String> right = sentences(copy, copyTitle);
        int[] partner = partners(left, right);
        boolean[] inOrder = longestRun(partner);
        List<Row> rows = new ArrayList<>();
        List<Integer> taken = Arrays.stream(partner).boxed().toList();
        addFrom(0, right, taken, rows);
        for (int i = 0; i < left.size(); i++) {
            if (partner[i] < 0) {
                rows.add(new Row(Change.LEFT_OUT, false, plain(left.get(i)), List.of()));
            } else {
                rows.add(pair(left.get(i), right.get(partner[i]), !inOrder[i]));
                addFrom(partner[i] + 1, right, taken, rows);
            }
        }
        return new SideBySide(rows);
    }

    private static List<String> sentences(String text, String title) {
        return Sentences.of(text, title).stream().map((Span s) -> s.in(text)).toList();
    }

    /** What the copy adds from a place on, up to the next sentence that is from the original. */
    private static void addFrom(int place, List<String> right, List<Integer> taken, List<Row> rows) {
        for (int j = place; j < right.size() && !taken.contains(j); j++) {
            rows.add(new Row(Change.ADDED, false, List.of(), plain(right.get(j))));
        }
    }

    private static List<Piece> plain(String sentence) {
        return List.of(new Piece(sentence, false));
    }

    private static Row pair(String original, String copy, boolean moved) {
        if (same(original, copy)) {
            return new Row(Change.KEPT, moved, plain(original), plain(copy));
        }
        WordDifference difference = WordDifference.of(original, copy);
        return new Row(Change.CHANGED, moved, difference.one(), difference.other());
    }

    private static boolean same(String one, String other) {
        return WordDifference.key(one).equals(WordDifference.key(other));
    }

    private record Match(int left, int right, double likeness) {}

    /** For each sentence of the original the place of its like in the copy, or -1; the likest find each other first. */
    private static int[] partners(List<String> left, List<String> right) {
        List<char[]> leftWords = words(left);
        List<char[]> rightWords = words(right);
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            for (int j = 0; j < right.size(); j++) {
                double likeness = same(left.get(i), right.get(j))
                        ? 2
                        : SentenceWords.likeness(leftWords.get(i), rightWords.get(j));
                if (likeness > 0) {
                    matches.add(new Match(i, j, likeness));
                }
            }
        }
        matches.sort(Comparator.comparingDouble((Match m) -> -m.likeness())
                .thenComparingInt(m -> Math.abs(m.left() - m.right()))
                .thenComparingInt(Match::left));
        int[] partner = new int[left.size()];
        Arrays.fill(partner, -1);
        boolean[] used = new boolean[right.size()];
        for (Match match : matches) {
            if (partner[match.left()] < 0 && !used[match.right()]) {
                partner[match.left()] = match.right();
                used[match.right()] = true;
            }
        }
        return partner;
    }

    private static List<char[]> words(List<String> sentences) {
        Set<String> names = sentences.stream().flatMap(SentenceWords::names).collect(Collectors.toSet());
        return sentences.stream().map(s -> SentenceWords.of(s, names)).toList();
    }

    /** Which sentences stand in the same order in both; as many as possible. */
    private static boolean[] longestRun(int[] partner) {
        int[] length = new int[partner.length];
        int[] before = new int[partner.length];
        int last = -1;
        for (int i = 0; i < partner.length; i++) {
            before[i] = -1;
            if (partner[i] >= 0) {
                length[i] = 1;
                for (int j = 0; j < i; j++) {
                    if (partner[j] >= 0 && partner[j] < partner[i] && length[j] + 1 > length[i]) {
                        length[i] = length[j] + 1;
                        before[i] = j;
                    }
                }
                last = last < 0 || length[i] > length[last] ? i : last;
            }
        }
        boolean[] run = new boolean[partner.length];
        for (int i = last; i >= 0; i = before[i]) {
            run[i] = true;
        }
        return run;
    }

    /**
     * Counts the rows of a kind.
     *
     * @param change what became of the sentences
     * @return how many there are
     */
    public long count(Change change) {
        return rows.stream().filter(r -> r.change() == change).count();
    }
}
