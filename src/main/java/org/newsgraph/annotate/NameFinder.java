package org.newsgraph.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.gazetteer.GazetteerEntry;

/** Finds names: what the gazetteer knows and what the name model marks, the longer of two that overlap. */
final class NameFinder {
    private static final Set<String> NEVER =
            Set.of("MD", "IN", "DT", "PRP", "PRP$", "CC", "TO", "WP", "WDT", "WRB", "EX");

    private final Gazetteer gazetteer;
    private final Roles roles;

    NameFinder(Gazetteer gazetteer, Roles roles) {
        this.gazetteer = gazetteer;
        this.roles = roles;
    }

    /**
     * Finds the names of a sentence.
     *
     * @param sentence the sentence
     * @return its names, in order, not overlapping
     */
    List<NameSpan> find(Sentence sentence) {
        List<NameSpan> found = new ArrayList<>(known(sentence));
        found.addAll(marked(sentence));
        found.sort(Comparator.comparingInt(NameSpan::length)
                .reversed()
                .thenComparing(n -> n.key().isEmpty())
                .thenComparing(NameSpan::first));
        List<NameSpan> kept = new ArrayList<>();
        for (NameSpan name : found) {
            if (kept.stream().noneMatch(name::overlaps)) {
                kept.add(name);
            }
        }
        kept.sort(Comparator.comparingInt(NameSpan::first));
        return kept;
    }

    /** Finds the country that stands first within a longer name, as in <em>Syrian air force</em>. */
    Optional<NameSpan> countryWithin(Sentence sentence, NameSpan name) {
        List<String> tokens = words(sentence).subList(0, name.last() - 1);
        return demonym(tokens, name.first())
                .or(() -> match(tokens, name.first()))
                .filter(inner -> inner.country() && inner.length() < name.length());
    }

    private List<NameSpan> known(Sentence sentence) {
        List<String> words = words(sentence);
        List<NameSpan> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Optional<NameSpan> name = possible(sentence, at) ? best(words, at) : Optional.empty();
            if (name.isPresent()) {
                found.add(name.get());
                at = name.get().last();
            } else {
                at++;
            }
        }
        return found;
    }

    private static boolean possible(Sentence sentence, int at) {
        String tag = sentence.tokens().get(at).tag();
        return !NEVER.contains(tag) || tag.equals("DT");
    }

    private Optional<NameSpan> best(List<String> words, int at) {
        Optional<NameSpan> name = match(words, at);
        Optional<NameSpan> people = demonym(words, at);
        if (name.isPresent() && people.isPresent()) {
            return name.get().length() >= people.get().length() ? name : people;
        }
        return name.or(() -> people);
    }

    private Optional<NameSpan> match(List<String> words, int at) {
        Optional<Gazetteer.Match> longest = gazetteer.longest(words, at);
        if (longest.isPresent() && longest.get().best().type().equals("Office")) {
            // an office alone speaks of its holder, whom TitleFinder and NominalFinder find; look for names within it
            int shorter = longest.get().length() - 1;
            return shorter == 0 ? Optional.empty() : match(words.subList(0, at + shorter), at);
        }
        return longest.map(m -> {
            GazetteerEntry entry = m.best();
            int last = at + m.length();
            // "the" before a name is no part of it, even where the gazetteer lists it so
            int first = words.get(at).equalsIgnoreCase("the") && m.length() > 1 ? at + 1 : at;
            return new NameSpan(first, last, entry.type(), join(words, first, last), Optional.of(entry.key()), false);
        });
    }

    private Optional<NameSpan> demonym(List<String> words, int at) {
        return gazetteer.longestDemonym(words, at).map(m -> {
            GazetteerEntry entry = m.best();
            return new NameSpan(at, at + m.length(), entry.type(), entry.label(), Optional.of(entry.key()), true);
        });
    }

    private List<NameSpan> marked(Sentence sentence) {
        List<NameSpan> found = new ArrayList<>();
        int first = 0;
        while (first < sentence.tokens().size()) {
            String mark = sentence.tokens().get(first).name();
            int last = first + 1;
            while (last < sentence.tokens().size()
                    && sentence.tokens().get(last).name().equals(mark)) {
                last++;
            }
            if (!mark.equals("O")) {
                marked(sentence, first, last, mark).ifPresent(found::add);
            }
            first = last;
        }
        return found;
    }

    private Optional<NameSpan> marked(Sentence sentence, int begin, int end, String mark) {
        int first = begin;
        int last = end;
        while (first < last && sentence.tokens().get(first).tag().equals("DT")) {
            first++;
        }
        while (first < last && edge(sentence.tokens().get(last - 1))) {
            last--;
        }
        if (sentence.tokens().subList(first, last).stream()
                .noneMatch(t -> t.tag().startsWith("NN"))) {
            return Optional.empty();
        }
        String name = NounPhrases.text(sentence, first, last);
        List<GazetteerEntry> entries = gazetteer.named(name).stream()
                .filter(e -> !e.type().equals("Office"))
                .toList();
        Optional<String> key = entries.stream().map(GazetteerEntry::key).findFirst();
        String type =
                entries.isEmpty() ? type(sentence, last, mark) : entries.get(0).type();
        return Optional.of(new NameSpan(first, last, type, name, key, false));
    }

    private static boolean edge(Token token) {
        return token.tag().equals("POS")
                || !Character.isLetterOrDigit(token.text().charAt(0));
    }

    private String type(Sentence sentence, int last, String mark) {
        return switch (mark) {
            case "PERSON" -> "Person";
            case "LOCATION" -> "Place";
            default ->
                roles.role(sentence, last - 1)
                        .map(r -> r.noun().type())
                        .filter(t -> !t.startsWith("Person"))
                        .orElse("Organization");
        };
    }

    private static List<String> words(Sentence sentence) {
        return sentence.tokens().stream().map(Token::text).toList();
    }

    private static String join(List<String> words, int first, int last) {
        return String.join(" ", words.subList(first, last));
    }
}
