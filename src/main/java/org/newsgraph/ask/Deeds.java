package org.newsgraph.ask;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.newsgraph.annotate.Lemmas;
import org.newsgraph.lexicon.FrameSlot;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.LightVerb;
import org.newsgraph.lexicon.Relations;
import org.newsgraph.lexicon.Reporting;
import org.newsgraph.lexicon.Trigger;

/** Which words name which relation: the frames of the lexicon and the labels of the ontology, as questions use them. */
final class Deeds {
    private static final Set<String> OTHERS = Set.of("target", "both", "topic", "content");
    /** Longest tail first, so that "fire at" is not read as "fire". */
    private static final Comparator<Deed> LONGEST = Comparator.comparingInt((Deed deed) -> -deed.end());

    private final Map<String, Set<Sense>> verbs = new HashMap<>();
    private final Map<String, Set<Sense>> nouns = new HashMap<>();
    private final Map<String, Set<Sense>> roles = new HashMap<>();
    private final Map<String, Set<String>> rules = new TreeMap<>();
    private final Set<String> articles;
    private final Lexicon lexicon;

    Deeds(Lexicon lexicon, Relations relations, Map<String, String> labels, Set<String> articles) {
        this.lexicon = lexicon;
        this.articles = articles;
        lexicon.triggers().stream().filter(t -> !t.limits().weak()).forEach(this::add);
        lexicon.reportings().stream().filter(r -> r.pos().equals("verb")).forEach(this::add);
        Lemmas lemmas = new Lemmas();
        relations.names().stream().sorted().forEach(name -> label(name, labels.getOrDefault(name, ""), lemmas));
    }

    private void add(Trigger trigger) {
        rules.computeIfAbsent(trigger.relation(), r -> new LinkedHashSet<>()).add(trigger.entry());
        switch (trigger.pos()) {
            case "verb" -> addVerb(trigger);
            case "noun" -> addNoun(trigger);
            default -> {
                // Adjectives ask nothing.
            }
        }
    }

    private void addVerb(Trigger trigger) {
        List<String> start = trigger.particle().map(List::of).orElse(List.of());
        List<List<String>> starts = new ArrayList<>();
        if (trigger.objectLemmas().isEmpty()) {
            starts.add(start);
        }
        trigger.objectLemmas().forEach(lemma -> starts.add(plus(start, lemma)));
        boolean turned = trigger.frame().stream()
                .anyMatch(slot -> slot.path().equals("subj") && slot.role().equals("target"));
        // "Oppose the plan" by itself asks about a plan, not about whoever opposes anything.
        boolean alone =
                trigger.objectLemmas().isEmpty() && trigger.frame().stream().noneMatch(FrameSlot::required);
        for (List<String> words : starts) {
            if (alone) {
                put(verbs, trigger, words, false, turned);
            }
            for (FrameSlot slot : trigger.frame()) {
                tail(slot, turned, !trigger.objectLemmas().isEmpty())
                        .forEach(more -> put(verbs, trigger, joined(words, more), true, turned));
            }
        }
    }

    /** Gives the words between a verb and the other party, or nothing if a question cannot have it there. */
    private static List<List<String>> tail(FrameSlot slot, boolean turned, boolean objectTaken) {
        boolean other = turned ? slot.role().equals("actor") : OTHERS.contains(slot.role());
        if (!other) {
            return List.of();
        }
        String path = slot.path();
        if (path.equals("obj") || path.equals("iobj")) {
            return objectTaken ? List.of() : List.of(List.of());
        }
        if (path.startsWith("obl:") || (objectTaken && path.matches("obj\\.(?!mod|poss)\\w+"))) {
            return List.of(List.of(path.substring(path.indexOf(path.startsWith("obl:") ? ':' : '.') + 1)));
        }
        return List.of();
    }

    private void addNoun(Trigger trigger) {
        boolean role = trigger.frame().stream().anyMatch(slot -> slot.path().equals("self"));
        Map<String, Set<Sense>> into = role ? roles : nouns;
        put(into, trigger, List.of(), false, false);
        for (FrameSlot slot : trigger.frame()) {
            boolean preposition = slot.path().matches("[a-z]+")
                    && !Set.of("self", "mod", "poss").contains(slot.path());
            if (preposition && OTHERS.contains(slot.role())) {
                put(into, trigger, List.of(slot.path()), true, false);
            } else if (preposition && slot.role().equals("actor") && !role) {
                put(into, trigger, List.of(slot.path()), true, true);
            }
        }
    }

    private void put(
            Map<String, Set<Sense>> into, Trigger trigger, List<String> tail, boolean twoSided, boolean turned) {
        into.computeIfAbsent(trigger.lemma(), l -> new LinkedHashSet<>())
                .add(new Sense(
                        trigger.relation(),
                        tail,
                        twoSided,
                        turned,
                        trigger.limits().subjectTypes(),
                        trigger.objectTypes()));
    }

    private void add(Reporting reporting) {
        if (reporting.relation().equals("states")) {
            return;
        }
        rules.computeIfAbsent(reporting.relation(), r -> new LinkedHashSet<>()).add(reporting.entry());
        Set<Sense> senses = verbs.computeIfAbsent(reporting.lemma(), l -> new LinkedHashSet<>());
        List<String> paths = new ArrayList<>(reporting.topics());
        reporting.hearer().ifPresent(paths::add);
        for (String path : paths) {
            if (path.equals("obj")) {
                senses.add(new Sense(reporting.relation(), List.of(), true, false, Set.of(), Set.of()));
            } else if (path.startsWith("obl:")) {
                senses.add(
                        new Sense(reporting.relation(), List.of(path.substring(4)), true, false, Set.of(), Set.of()));
            }
        }
        senses.add(new Sense(reporting.relation(), List.of(), false, false, Set.of(), Set.of()));
    }

    /** "imposes sanctions on" and "is a member of" are ways to ask, whatever the lexicon has. */
    private void label(String relation, String label, Lemmas lemmas) {
        List<String> words = List.of(label.toLowerCase(Locale.ROOT).split(" "));
        if (label.isEmpty()
                || (words.get(0).equals("is") && words.get(words.size() - 1).equals("by"))) {
            return;
        }
        List<String> tail = words.stream()
                .skip(1)
                .filter(word -> !articles.contains(word))
                .map(lemmas::noun)
                .toList();
        verbs.computeIfAbsent(lemmas.verb(words.get(0)), v -> new LinkedHashSet<>())
                .add(new Sense(relation, tail, true, false, Set.of(), Set.of()));
    }

    private static List<String> plus(List<String> words, String word) {
        return joined(words, List.of(word));
    }

    private static List<String> joined(List<String> words, List<String> more) {
        List<String> all = new ArrayList<>(words);
        all.addAll(more);
        return all;
    }

    /** Gives the lexical entries that announce any of some relations; the rule of a claim is one of them. */
    Set<String> rules(Collection<String> relations) {
        Set<String> entries = new LinkedHashSet<>();
        relations.forEach(relation -> entries.addAll(rules.getOrDefault(relation, Set.of())));
        return entries;
    }

    /** Finds what a verb at a place may mean, those of most words first. */
    List<Deed> verbsAt(List<Word> words, int at) {
        Map<Integer, Set<Sense>> byEnd = new TreeMap<>();
        String lemma = words.get(at).verb();
        collect(words, at + 1, verbs.getOrDefault(lemma, Set.of()), byEnd);
        List<LightVerb> light = lexicon.lightVerbs(lemma);
        if (!light.isEmpty()) {
            boolean turned = light.stream().allMatch(verb -> verb.subjectRole().equals("target"));
            int noun = skip(words, at + 1, light);
            nounsAt(words, noun)
                    .forEach(deed -> byEnd.computeIfAbsent(deed.end(), e -> new LinkedHashSet<>())
                            .addAll(turned ? turned(deed.senses()) : deed.senses()));
        }
        return deeds(words, at, byEnd);
    }

    private static List<Sense> turned(List<Sense> senses) {
        return senses.stream()
                .map(s ->
                        new Sense(s.relation(), s.tail(), s.twoSided(), !s.turned(), s.subjectTypes(), s.objectTypes()))
                .toList();
    }

    private int skip(List<Word> words, int from, List<LightVerb> light) {
        int at = from;
        if (at < words.size()) {
            String next = words.get(at).lower();
            at += light.stream().anyMatch(v -> v.particle().filter(next::equals).isPresent()) ? 1 : 0;
        }
        while (at < words.size() && articles.contains(words.get(at).lower())) {
            at++;
        }
        return at;
    }

    /** Finds what a noun for an event at a place may mean. */
    List<Deed> nounsAt(List<Word> words, int at) {
        return nominal(words, at, nouns);
    }

    /** Finds what a noun for a role at a place may mean, without what follows it. */
    List<Deed> rolesAt(List<Word> words, int at) {
        return nominal(words, at, roles).stream()
                .map(deed -> new Deed(
                        deed.end(),
                        deed.text(),
                        deed.senses().stream()
                                .map(s -> new Sense(s.relation(), List.of(), true, false, Set.of(), Set.of()))
                                .distinct()
                                .toList()))
                .filter(deed -> deed.end() > at)
                .toList();
    }

    private List<Deed> nominal(List<Word> words, int at, Map<String, Set<Sense>> index) {
        Map<Integer, Set<Sense>> byEnd = new TreeMap<>();
        for (int length = 2; length > 0; length--) {
            int last = at + length - 1;
            if (last < words.size()) {
                String lemma = (length == 2 ? words.get(at).lower() + " " : "")
                        + words.get(last).noun();
                collect(words, last + 1, index.getOrDefault(lemma, Set.of()), byEnd);
            }
        }
        return deeds(words, at, byEnd);
    }

    private void collect(List<Word> words, int from, Set<Sense> senses, Map<Integer, Set<Sense>> byEnd) {
        for (Sense sense : senses) {
            int end = end(words, from, sense.tail());
            if (end >= 0) {
                byEnd.computeIfAbsent(end, e -> new LinkedHashSet<>()).add(sense);
            }
        }
    }

    private int end(List<Word> words, int from, List<String> tail) {
        int at = from;
        for (String wanted : tail) {
            while (at < words.size()
                    && !fits(words.get(at), wanted)
                    && articles.contains(words.get(at).lower())) {
                at++;
            }
            if (at >= words.size() || !fits(words.get(at), wanted)) {
                return -1;
            }
            at++;
        }
        return at;
    }

    private static boolean fits(Word word, String wanted) {
        return word.is(wanted) || word.noun().equals(wanted);
    }

    private static List<Deed> deeds(List<Word> words, int at, Map<Integer, Set<Sense>> byEnd) {
        List<Deed> deeds = new ArrayList<>();
        byEnd.forEach((end, senses) -> deeds.add(new Deed(end, Words.text(words, at, end), List.copyOf(senses))));
        deeds.sort(LONGEST);
        return deeds;
    }
}
