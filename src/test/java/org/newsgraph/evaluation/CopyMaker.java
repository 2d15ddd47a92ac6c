package org.newsgraph.evaluation;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes copies of articles as outlets make them of an agency's report; the same seed makes the same copies. */
final class CopyMaker {
    private static final Pattern NAME_OR_NUMERAL =
            Pattern.compile("\\b(?:\\p{Lu}\\p{L}{3,}|\\p{N}[\\p{N},.]*\\p{N}|\\p{N})");
    private static final double DROPPED = 0.3;
    private static final int LONG = 12;

    private final Random random;
    private final List<String> words;

    /**
     * Prepares to make copies.
     *
     * @param seed decides all that is left to chance
     * @param texts where other words come from
     */
    CopyMaker(long seed, List<String> texts) {
        this.random = new Random(seed);
        this.words = texts.stream()
                .flatMap(t -> Pattern.compile("[^\\p{L}]+").splitAsStream(t))
                .filter(w -> w.length() > 3)
                .toList();
    }

    /** Cuts a text into sentences; not as the program does. */
    static List<String> sentences(String text) {
        List<String> found = new ArrayList<>();
        for (String paragraph : text.split("\\n+")) {
            BreakIterator ends = BreakIterator.getSentenceInstance(Locale.ENGLISH);
            ends.setText(paragraph);
            int from = ends.first();
            for (int to = ends.next(); to != BreakIterator.DONE; from = to, to = ends.next()) {
                String sentence = paragraph.substring(from, to).strip();
                if (!sentence.isEmpty()) {
                    found.add(sentence);
                }
            }
        }
        return found;
    }

    static String text(List<String> sentences) {
        return String.join("\n", sentences);
    }

    /** Keeps some sentences, wherever they stand. */
    List<String> cut(List<String> all, double part) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            places.add(i);
        }
        Collections.shuffle(places, random);
        return places.subList(0, number(all, part)).stream()
                .sorted()
                .map(all::get)
                .toList();
    }

    /** Keeps the beginning. */
    static List<String> lead(List<String> all, double part) {
        return all.subList(0, number(all, part));
    }

    private static int number(List<String> all, double part) {
        return (int) Math.max(1, Math.round(all.size() * part));
    }

    List<String> reorder(List<String> all) {
        List<String> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /** Replaces some words of each sentence by words of other articles, and leaves some out. */
    List<String> reword(List<String> all, double part) {
        return all.stream().map(s -> reword(s, part)).toList();
    }

    private String reword(String sentence, double part) {
        return Pattern.compile(" ")
                .splitAsStream(sentence)
                .map(w -> random.nextDouble() >= part ? w : random.nextDouble() < DROPPED ? "" : word())
                .filter(w -> !w.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String word() {
        return words.get(random.nextInt(words.size()));
    }

    /** Keeps some sentences and fills up with others, which stand among them. */
    List<String> mix(List<String> all, List<String> others, double part) {
        List<String> mixed = new ArrayList<>(cut(all, part));
        int own = Math.min(others.size(), all.size() - mixed.size());
        for (String other : others.subList(0, own)) {
            mixed.add(random.nextInt(mixed.size() + 1), other);
        }
        return mixed;
    }

    /** Breaks long sentences at a comma, and joins short ones to the next. */
    List<String> rejoin(List<String> all) {
        List<String> found = new ArrayList<>();
        for (String sentence : all) {
            int comma = sentence.indexOf(", ", sentence.length() / 3);
            boolean isShort = !found.isEmpty() && found.get(found.size() - 1).split(" ").length < LONG;
            if (isShort) {
                String before = found.remove(found.size() - 1);
                found.add(before.replaceAll("[.!?]$", "") + ", and " + sentence);
            } else if (comma > 0 && sentence.split(" ").length > 2 * LONG) {
                found.add(sentence.substring(0, comma) + ".");
                found.add(capital(sentence.substring(comma + 2)));
            } else {
                found.add(sentence);
            }
        }
        return found;
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** The same form about another thing: other names and other numbers. */
    List<String> template(List<String> all) {
        UnaryOperator<String> other = found ->
                Character.isDigit(found.charAt(0)) ? Integer.toString(random.nextInt(10_000)) : capital(word());
        return all.stream()
                .map(s -> NAME_OR_NUMERAL.matcher(s).replaceAll(m -> other.apply(m.group())))
                .toList();
    }
}
