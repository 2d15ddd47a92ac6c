package org.newsgraph.clean;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The phrases of {@code furniture.txt}, by the name of their section. */
final class WordLists {
    private static final Map<String, Set<String>> SECTIONS = sections("furniture.txt");
    private static final int MOST_EXTRA_WORDS = 4;

    private WordLists() {}

    static Set<String> section(String name) {
        return section(SECTIONS, name);
    }

    static Set<String> section(Map<String, Set<String>> sections, String name) {
        return Objects.requireNonNull(sections.get(name), name);
    }

    /** Brings a line to the form of the lists: lower case words, single spaces. */
    static String normal(String line) {
        StringBuilder out = new StringBuilder(line.length());
        boolean gap = false;
        boolean plain = true;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (CharKinds.isWord(c) || Character.isSurrogate(c)) {
                if (gap && out.length() > 0) {
                    out.append(' ');
                }
                gap = false;
                plain &= c < 0x80;
                out.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
            } else {
                gap = true;
            }
        }
        return plain ? out.toString() : out.toString().toLowerCase(Locale.ROOT);
    }

    /** Tells whether a line announces that the article is over. */
    static boolean endsArticle(String line) {
        if (line.startsWith("©") || line.startsWith("(c) ")) {
            return true;
        }
        return line.length() <= 120 && !Lines.endsSentence(line) && beginsWith(line, "end", MOST_EXTRA_WORDS);
    }

    /** Tells whether a line begins with a phrase of a section and has at most so many words more. */
    static boolean beginsWith(String line, String section, int extra) {
        String normal = normal(line);
        Set<String> phrases = section(section);
        int at = normal.length();
        for (int i = 0; i <= extra && at > 0; i++) {
            if (phrases.contains(normal.substring(0, at))) {
                return true;
            }
            at = normal.lastIndexOf(' ', at - 1);
        }
        return false;
    }

    static List<String> resource(String name) {
        try (InputStream in = Objects.requireNonNull(WordLists.class.getResourceAsStream(name), name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    static Map<String, Set<String>> sections(String file) {
        Map<String, Set<String>> sections = new HashMap<>();
        Set<String> current = new LinkedHashSet<>();
        for (String line : resource(file)) {
            if (line.startsWith("[")) {
                current = sections.computeIfAbsent(line.substring(1, line.length() - 1), k -> new LinkedHashSet<>());
            } else {
                current.add(line.strip());
            }
        }
        return sections;
    }
}
