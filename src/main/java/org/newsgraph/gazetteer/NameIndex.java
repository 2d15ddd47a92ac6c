package org.newsgraph.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds known names, in whatever spelling, alone or at the begin of a run of tokens. */
final class NameIndex {
    private static final int LONGEST = 12;

    private static final Comparator<GazetteerEntry> LIKELIEST_FIRST =
            Comparator.comparingDouble(GazetteerEntry::prominence).reversed().thenComparing(GazetteerEntry::key);

    private record Known(Names.Form name, GazetteerEntry entry) {}

    private final Map<String, List<Known>> byLetters = new HashMap<>();
    private final Set<String> firstWords = new HashSet<>();

    /**
     * Learns a name.
     *
     * @param name the name
     * @param entry what it names
     */
    void add(String name, GazetteerEntry entry) {
        Names.Form form = Names.form(name);
        if (form.letters().isEmpty()) {
            throw new IllegalArgumentException("a name of " + entry.key() + " has no letters: " + name);
        }
        byLetters.computeIfAbsent(form.letters(), k -> new ArrayList<>(1)).add(new Known(form, entry));
        int gap = form.gaps().nextSetBit(0);
        firstWords.add(gap < 0 ? form.letters() : form.letters().substring(0, gap));
    }

    /**
     * Finds what a name may mean.
     *
     * @param surface the name as a text spells it
     * @return the entries, likeliest first
     */
    List<GazetteerEntry> named(Names.Form surface) {
        List<Known> known = byLetters.get(surface.letters());
        if (known == null) {
            return List.of();
        }
        Set<GazetteerEntry> found = new LinkedHashSet<>();
        for (Known k : known) {
            if (k.name.covers(surface)) {
                found.add(k.entry);
            }
        }
        return found.stream().sorted(LIKELIEST_FIRST).toList();
    }

    /**
     * Finds the longest name that begins at a token.
     *
     * @param tokens the tokens of a sentence
     * @param from the index of the first
     * @return the match
     */
    Optional<Gazetteer.Match> longest(List<String> tokens, int from) {
        String first = Names.firstWord(tokens.get(from));
        if (!firstWords.contains(first)) {
            return Optional.empty();
        }
        Optional<Gazetteer.Match> best = Optional.empty();
        Names.Joiner joiner = new Names.Joiner();
        int end = Math.min(tokens.size(), from + LONGEST);
        for (int i = from; i < end; i++) {
            String token = tokens.get(i);
            if (money(token)) {
                break;
            }
            if (!hasLetters(token)) {
                // A comma may stand within a name (Washington, D.C.), other signs do not.
                if (token.equals(",")) {
                    continue;
                }
                break;
            }
            joiner.add(token);
            if (byLetters.containsKey(joiner.letters())) {
                List<GazetteerEntry> found = named(joiner.form());
                if (!found.isEmpty()) {
                    best = Optional.of(new Gazetteer.Match(i - from + 1, found));
                }
            }
        }
        return best;
    }

    /** <em>US$</em> is no country. */
    private static boolean money(String token) {
        return token.codePoints().anyMatch(c -> Character.getType(c) == Character.CURRENCY_SYMBOL);
    }

    private static boolean hasLetters(String token) {
        return token.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
