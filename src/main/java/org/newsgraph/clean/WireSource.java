package org.newsgraph.clean;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the agency whose report an article retells; what somebody <em>told</em> an agency makes it no source. */
final class WireSource {
    private static final String NAME = "(\\p{Lu}[\\p{L}.’'-]*(?:\\s+(?:of\\s+)?\\p{Lu}[\\p{L}.’'-]*){0,3})";
    private static final Pattern BEFORE =
            Pattern.compile("\\b(?i:" + phrases("wire-before") + ")\\s+(?:the\\s+)?" + NAME);
    private static final Pattern AFTER = Pattern.compile(NAME + "\\s+(?i:" + phrases("wire-after") + ")\\b");
    private static final Pattern BRACKETS = Pattern.compile("\\(" + NAME + "\\)");
    private static final int FIRST_PARAGRAPHS = 3;

    private WireSource() {}

    /** Looks at the first paragraphs and the last: further down, a report of another day may be meant. */
    static Optional<String> of(List<String> paragraphs, KnownNames names) {
        int size = paragraphs.size();
        for (int i = 0; i < size; i++) {
            if (i < FIRST_PARAGRAPHS || i == size - 1) {
                Optional<String> agency = inParagraph(paragraphs.get(i), names);
                if (agency.isPresent()) {
                    return agency;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> inParagraph(String paragraph, KnownNames names) {
        return List.of(BEFORE, AFTER, BRACKETS).stream()
                .flatMap(pattern -> pattern.matcher(paragraph).results())
                .flatMap(match -> longestAgency(match.group(1), names).stream())
                .findFirst();
    }

    /** A capitalised stretch may hold more than the name: try each beginning and end of it. */
    private static Optional<String> longestAgency(String stretch, KnownNames names) {
        String[] words = stretch.split("\\s+");
        for (int length = words.length; length > 0; length--) {
            for (int from = 0; from + length <= words.length; from++) {
                String name = String.join(" ", List.of(words).subList(from, from + length));
                Optional<String> agency = names.agency(stripped(name));
                if (agency.isPresent()) {
                    return agency;
                }
            }
        }
        return Optional.empty();
    }

    private static String stripped(String name) {
        return name.endsWith(".") || name.endsWith("'s") || name.endsWith("’s")
                ? name.substring(0, name.length() - (name.endsWith(".") ? 1 : 2))
                : name;
    }

    private static String phrases(String section) {
        return WordLists.section(section).stream()
                .sorted((a, b) -> b.length() - a.length())
                .map(Pattern::quote)
                .map(phrase -> phrase.replace(" ", "\\E\\s+\\Q"))
                .collect(Collectors.joining("|"));
    }
}
