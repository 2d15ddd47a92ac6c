package org.newsgraph.clean;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells languages apart: by script, and those in Latin letters by a vote of their commonest words. */
final class Languages {
    private static final Map<String, Set<String>> COMMON = common();
    private static final int ENOUGH_WORDS = 20;
    private static final int MOST_CHARACTERS = 20_000;

    private Languages() {}

    /**
     * Guesses the language of a body.
     *
     * @param declared what the page says; trusted where the text is too short to tell
     * @return a language tag, {@code und} if nothing tells
     */
    static String of(String text, Optional<String> declared) {
        String sample = text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
        Optional<String> script = byScript(sample);
        if (script.isPresent()) {
            return script.get();
        }
        String[] words = WordLists.normal(sample).split(" ");
        if (words.length < ENOUGH_WORDS && declared.isPresent()) {
            return primary(declared.get());
        }
        return vote(words)
                .orElseGet(() -> declared.map(Languages::primary).orElse(words.length < ENOUGH_WORDS ? "en" : "und"));
    }

    private static String primary(String tag) {
        return tag.split("[-_]", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    private static Optional<String> vote(String[] words) {
        String best = "";
        int most = 0;
        for (Map.Entry<String, Set<String>> language : COMMON.entrySet()) {
            int hits = 0;
            for (String word : words) {
                hits += language.getValue().contains(word) ? 1 : 0;
            }
            if (hits > most) {
                most = hits;
                best = language.getKey();
            }
        }
        return most * 12 >= words.length ? Optional.of(best) : Optional.empty();
    }

    private static Optional<String> byScript(String text) {
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        text.codePoints().filter(Character::isLetter).forEach(c -> counts.merge(UnicodeScript.of(c), 1, Integer::sum));
        int letters = counts.values().stream().mapToInt(Integer::intValue).sum();
        int kana = counts.getOrDefault(UnicodeScript.HIRAGANA, 0) + counts.getOrDefault(UnicodeScript.KATAKANA, 0);
        if (kana * 10 > letters) {
            return Optional.of("ja");
        }
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() * 2 > letters && entry.getKey() != UnicodeScript.LATIN)
                .findFirst()
                .map(entry -> tag(entry.getKey(), text));
    }

    private static String tag(UnicodeScript script, String text) {
        return switch (script) {
            case CYRILLIC -> containsAny(text, "іїєґ") ? "uk" : containsAny(text, "ћђј") ? "sr" : "ru";
            case ARABIC -> containsAny(text, "ٹڑں") ? "ur" : containsAny(text, "پچگ") ? "fa" : "ar";
            case HEBREW -> "he";
            case GREEK -> "el";
            case ARMENIAN -> "hy";
            case GEORGIAN -> "ka";
            case HANGUL -> "ko";
            case HAN -> "zh";
            case THAI -> "th";
            case DEVANAGARI -> "hi";
            case BENGALI -> "bn";
            case TAMIL -> "ta";
            default -> "und";
        };
    }

    private static boolean containsAny(String text, String letters) {
        return letters.chars().anyMatch(letter -> text.indexOf(letter) >= 0);
    }

    private static Map<String, Set<String>> common() {
        Map<String, Set<String>> common = new LinkedHashMap<>();
        for (String line : WordLists.resource("languages.txt")) {
            String[] words = line.split(" ");
            common.put(
                    words[0],
                    Set.copyOf(java.util.Arrays.asList(words).subList(1, words.length).stream()
                            .distinct()
                            .toList()));
        }
        return common;
    }
}
