package org.newsgraph.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Takes time, place and source off the ends of a question, in every way that can be meant. */
final class Circumstances {
    private static final Set<String> PLACES =
            Set.of("in", "at", "near", "inside", "around", "across", "throughout", "within", "outside");
    private static final Set<String> FRONTED =
            Set.of("with", "on", "against", "to", "at", "for", "from", "by", "of", "about", "over");
    private static final Set<String> ASKING = Set.of("whom", "which", "what", "who");
    private static final int NAME = 7;

    private final PeriodReader periods;

    Circumstances(PeriodReader periods) {
        this.periods = periods;
    }

    /** Finds names in a question: the words from a place to another. */
    interface Finder {
        Optional<Party> find(List<Word> words, int from, int to);
    }

    /** Gives the ways to read the circumstances, the fullest first. */
    List<Variant> of(List<Word> question, Optional<LocalDate> today, Finder names, Predicate<Party> isPlace) {
        Variant bare = new Variant(question, Optional.empty(), Optional.empty(), Optional.empty());
        Variant timed = withPeriod(bare, today);
        Variant sourced = withSource(timed, names);
        List<Variant> variants = new ArrayList<>();
        withPlace(sourced, names, isPlace).ifPresent(variants::add);
        variants.add(sourced);
        if (!sourced.equals(bare)) {
            variants.add(bare);
        }
        List<Variant> all = new ArrayList<>(variants);
        variants.forEach(variant -> turned(variant).ifPresent(all::add));
        return all;
    }

    private Variant withPeriod(Variant variant, Optional<LocalDate> today) {
        return periods.find(variant.words(), today)
                .map(found -> new Variant(
                        without(variant.words(), found.from(), found.to()),
                        Optional.of(found.period()),
                        variant.place(),
                        variant.according()))
                .orElse(variant);
    }

    private static List<Word> without(List<Word> words, int from, int to) {
        List<Word> rest = new ArrayList<>(words.subList(0, from));
        rest.addAll(words.subList(to, words.size()));
        return rest;
    }

    private static Variant withSource(Variant variant, Finder names) {
        List<Word> words = variant.words();
        for (int at = 0; at + 2 < words.size(); at++) {
            if (words.get(at).is("according") && words.get(at + 1).is("to")) {
                for (int to = Math.min(words.size(), at + 2 + NAME); to > at + 2; to--) {
                    Optional<Party> party = names.find(words, at + 2, to);
                    if (party.isPresent()) {
                        return new Variant(without(words, at, to), variant.period(), variant.place(), party);
                    }
                }
            }
        }
        return variant;
    }

    private static Optional<Variant> withPlace(Variant variant, Finder names, Predicate<Party> isPlace) {
        List<Word> words = variant.words();
        for (int at = words.size() - 2; at >= 1; at--) {
            if (PLACES.contains(words.get(at).lower())) {
                Optional<Variant> found = place(variant, at, words.size(), names, isPlace);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        if (words.size() > 2 && PLACES.contains(words.get(0).lower())) {
            for (int to = Math.min(words.size() - 1, NAME); to > 1; to--) {
                Optional<Variant> found = place(variant, 0, to, names, isPlace);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Variant> place(Variant variant, int at, int to, Finder names, Predicate<Party> isPlace) {
        List<Word> words = variant.words();
        return names.find(words, at + 1, to)
                .filter(isPlace)
                .map(party ->
                        new Variant(without(words, at, to), variant.period(), Optional.of(party), variant.according()));
    }

    /** "With whom does X negotiate" is "whom does X negotiate with". */
    private static Optional<Variant> turned(Variant variant) {
        List<Word> words = variant.words();
        boolean fronted = words.size() > 2
                && FRONTED.contains(words.get(0).lower())
                && ASKING.contains(words.get(1).lower());
        if (!fronted) {
            return Optional.empty();
        }
        List<Word> moved = new ArrayList<>(words.subList(1, words.size()));
        moved.add(words.get(0));
        return Optional.of(new Variant(moved, variant.period(), variant.place(), variant.according()));
    }
}
