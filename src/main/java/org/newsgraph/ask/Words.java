package org.newsgraph.ask;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.newsgraph.annotate.Lemmas;

/** Cuts a question into words: contractions opened, what only opens or fills a question left out. */
final class Words {
    /** A question is no longer than that; the rest is not read. */
    static final int MOST = 60;

    private static final Pattern WORD =
            Pattern.compile("[A-Za-z]{1,12}:\\S+|<[^>\\s]*>|[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}.,’'\\-/:&]*");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Grammar grammar;

    Words(Grammar grammar) {
        this.grammar = grammar;
    }

    List<Word> of(String question) {
        Lemmas lemmas = new Lemmas();
        List<String> texts = new ArrayList<>();
        Matcher found = WORD.matcher(question.replaceAll("\\p{Cntrl}+", " "));
        while (found.find() && texts.size() < MOST) {
            cut(found.group(), texts);
        }
        List<Word> words = texts.stream()
                .map(text -> new Word(text, text.toLowerCase(Locale.ROOT), lemmas.verb(text), lemmas.noun(text)))
                .collect(Collectors.toCollection(ArrayList::new));
        while (removeFirst(words, grammar.openings())) {
            // One opening may follow another: "please tell me".
        }
        grammar.fillers().forEach(filler -> removeAll(words, filler));
        return List.copyOf(words);
    }

    private void cut(String raw, List<String> into) {
        String text = raw.replace('’', '\'').replaceAll("[.,':/&\\-]+$", "");
        if (raw.matches("([A-Z]\\.)+.?") && !text.isEmpty()) {
            text = text.contains(".") ? text + "." : text;
        }
        String open = grammar.contractions().get(text.toLowerCase(Locale.ROOT));
        if (open != null) {
            into.addAll(List.of(open.split(" ")));
        } else if (text.toLowerCase(Locale.ROOT).endsWith("'s")) {
            into.add(text.substring(0, text.length() - 2));
            into.add("'s");
        } else if (!text.isEmpty()) {
            into.add(text);
            if (raw.replace('’', '\'').endsWith("s'")) {
                into.add("'s");
            }
        }
    }

    private static boolean removeFirst(List<Word> words, List<List<String>> phrases) {
        for (List<String> phrase : phrases) {
            if (words.size() > phrase.size() && isAt(words, 0, phrase)) {
                words.subList(0, phrase.size()).clear();
                return true;
            }
        }
        return false;
    }

    private static void removeAll(List<Word> words, List<String> phrase) {
        for (int i = words.size() - phrase.size(); i >= 0; i--) {
            if (isAt(words, i, phrase) && words.size() > phrase.size()) {
                words.subList(i, i + phrase.size()).clear();
            }
        }
    }

    private static boolean isAt(List<Word> words, int at, List<String> phrase) {
        for (int i = 0; i < phrase.size(); i++) {
            if (at + i >= words.size() || !words.get(at + i).is(phrase.get(i))) {
                return false;
            }
        }
        return true;
    }

    static String text(List<Word> words, int from, int to) {
        return words.subList(from, to).stream()
                .map(Word::text)
                .collect(Collectors.joining(" "))
                .replace(" 's", "'s");
    }

    /** Gives what names have in common however they are written: lower case, without accents, marks and articles. */
    static String key(String name) {
        String folded = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("’", "'")
                .replaceAll("(?<=\\p{L})[.'](?=\\p{L}|\\s|$)", "");
        return BETWEEN.matcher(folded).replaceAll(" ").strip();
    }
}
