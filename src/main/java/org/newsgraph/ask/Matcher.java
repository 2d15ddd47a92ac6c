package org.newsgraph.ask;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.ask.Part.Choice;
import org.newsgraph.ask.Part.Inflected;
import org.newsgraph.ask.Part.Literal;
import org.newsgraph.ask.Part.Sequence;
import org.newsgraph.ask.Part.Slot;

/** Matches one question against patterns; goes back where it cannot go on. */
final class Matcher {
    private static final int NAME = 9;
    private static final int UNKNOWN = 5;
    private static final Set<String> DEEDS = Set.of("R", "ING", "P", "N", "J");

    private final Variant variant;
    private final List<Word> words;
    private final Lookup lookup;
    private final int mayMiss;
    private final Map<String, Object> bound = new LinkedHashMap<>();
    private final List<String> unknown = new ArrayList<>();
    private final Map<Long, Optional<Party>> seen = new HashMap<>();
    private int furthest;

    /** What words can stand for, in the lexicon and in the store. */
    interface Lookup {
        Optional<Party> name(List<Word> words, int from, int to);

        Optional<Party> office(List<Word> words, int from, int to);

        Optional<Party> outlet(List<Word> words, int from, int to);

        List<Deed> deeds(String slot, List<Word> words, int at);

        /** Gives the classes that words stand for; empty if they stand for none. */
        List<String> kinds(List<Word> words, int from, int to);

        boolean isParticiple(Word word);

        boolean isStop(Word word);

        boolean isArticle(Word word);
    }

    /** What comes after a part. */
    private interface Next {
        boolean at(int position);
    }

    /**
     * Prepares to match.
     *
     * @param variant the question
     * @param lookup what words stand for
     * @param mayMiss how many stretches of words may be unknown
     */
    Matcher(Variant variant, Lookup lookup, int mayMiss) {
        this.variant = variant;
        this.words = variant.words();
        this.lookup = lookup;
        this.mayMiss = mayMiss;
    }

    /** Gives how far into the question any pattern came. */
    int furthest() {
        return furthest;
    }

    Optional<Match> match(Form form) {
        for (Part pattern : form.patterns()) {
            bound.clear();
            unknown.clear();
            List<Match> found = new ArrayList<>(1);
            match(pattern, 0, end -> {
                if (end < words.size()) {
                    return false;
                }
                result(form).ifPresent(found::add);
                return !found.isEmpty();
            });
            if (!found.isEmpty()) {
                return Optional.of(found.get(0));
            }
        }
        return Optional.empty();
    }

    private boolean match(Part part, int at, Next next) {
        furthest = Math.max(furthest, at);
        if (part instanceof Literal literal) {
            return at < words.size() && words.get(at).is(literal.word()) && next.at(at + 1);
        }
        if (part instanceof Inflected inflected) {
            return at < words.size() && inflects(words.get(at), inflected.lemma()) && next.at(at + 1);
        }
        if (part instanceof Sequence sequence) {
            return match(sequence.parts(), 0, at, next);
        }
        if (part instanceof Choice choice) {
            return choice.parts().stream().anyMatch(one -> match(one, at, next));
        }
        return at < words.size() && slot(((Slot) part).name(), at, next);
    }

    private boolean match(List<Part> parts, int index, int at, Next next) {
        return index == parts.size()
                ? next.at(at)
                : match(parts.get(index), at, end -> match(parts, index + 1, end, next));
    }

    private static boolean inflects(Word word, String lemma) {
        return word.is(lemma) || word.verb().equals(lemma) || word.noun().equals(lemma);
    }

    private boolean slot(String name, int at, Next next) {
        if (DEEDS.contains(name)) {
            return deed(name, at, next);
        }
        if (name.equals("K")) {
            for (int to = Math.min(words.size(), at + 3); to > at; to--) {
                List<String> kinds = lookup.kinds(words, at, to);
                if (!kinds.isEmpty() && bind(name, kinds, to, next)) {
                    return true;
                }
            }
            return false;
        }
        for (int to = Math.min(words.size(), at + NAME); to > at; to--) {
            Optional<Party> party = switch (name) {
                case "OFFICE" -> lookup.office(words, at, to);
                case "U" -> lookup.outlet(words, at, to);
                default -> name(at, to);
            };
            if (party.isPresent() && bind(name, party.get(), to, next)) {
                return true;
            }
        }
        return !Set.of("OFFICE", "U").contains(name) && unknownName(name, at, next);
    }

    private Optional<Party> name(int from, int to) {
        return seen.computeIfAbsent((long) from * Words.MOST * 2 + to, k -> lookup.name(words, from, to));
    }

    private boolean unknownName(String slot, int at, Next next) {
        if (unknown.size() >= mayMiss || (lookup.isStop(words.get(at)) && !lookup.isArticle(words.get(at)))) {
            return false;
        }
        int most = at;
        while (most < words.size()
                && most < at + UNKNOWN
                && (!lookup.isStop(words.get(most))
                        || most == at
                        || words.get(most).is("of"))) {
            most++;
        }
        for (int to = most; to > at; to--) {
            if ((to == at + 1 && lookup.isArticle(words.get(at)))
                    || name(at, to).isPresent()) {
                continue;
            }
            String text = Words.text(words, at, to);
            unknown.add(text);
            if (bind(slot, Party.unknown(text, to), to, next)) {
                return true;
            }
            unknown.remove(unknown.size() - 1);
        }
        return false;
    }

    private boolean deed(String slot, int at, Next next) {
        Word word = words.get(at);
        boolean ing = word.lower().endsWith("ing");
        if ((slot.equals("ING") && !ing) || (slot.equals("P") && !lookup.isParticiple(word))) {
            return false;
        }
        for (Deed deed : lookup.deeds(slot, words, at)) {
            if (bind(slot, deed, deed.end(), next)) {
                return true;
            }
        }
        boolean verb = !slot.equals("N") && !slot.equals("J");
        if (!verb
                || unknown.size() >= mayMiss
                || lookup.isStop(word)
                || !lookup.deeds(slot, words, at).isEmpty()) {
            return false;
        }
        unknown.add(word.text());
        if (bind(slot, new Deed(at + 1, word.text(), List.of()), at + 1, next)) {
            return true;
        }
        unknown.remove(unknown.size() - 1);
        return false;
    }

    private boolean bind(String slot, Object value, int end, Next next) {
        Object before = bound.put(slot, value);
        if (next.at(end)) {
            return true;
        }
        if (before == null) {
            bound.remove(slot);
        } else {
            bound.put(slot, before);
        }
        return false;
    }

    private Optional<Match> result(Form form) {
        boolean needy = form.get("needs", "").equals("circumstance");
        if (needy && variant.period().isEmpty() && variant.place().isEmpty()) {
            return Optional.empty();
        }
        Map<String, Party> parties = new LinkedHashMap<>();
        Optional<Deed> deed = Optional.empty();
        List<String> kinds = new ArrayList<>();
        for (Map.Entry<String, Object> entry : bound.entrySet()) {
            if (entry.getValue() instanceof Party party) {
                parties.put(entry.getKey(), party);
            } else if (entry.getValue() instanceof Deed one) {
                deed = Optional.of(one);
            } else if (entry.getValue() instanceof List<?> list) {
                list.forEach(kind -> kinds.add(kind.toString()));
            }
        }
        boolean passive = bound.containsKey("P");
        if (deed.isPresent() && !deed.get().senses().isEmpty()) {
            Deed known = deed.get();
            List<Sense> senses = fitting(form, known, parties, passive);
            if (senses.isEmpty()) {
                return Optional.empty();
            }
            deed = Optional.of(new Deed(known.end(), known.text(), senses));
        }
        return Optional.of(new Match(form, variant, parties, deed, passive, kinds, unknown));
    }

    /** A deed of two sides has a place for the other; whoever asks for the other needs such a deed. */
    private static List<Sense> fitting(Form form, Deed deed, Map<String, Party> parties, boolean passive) {
        boolean noun = bound(parties, "X")
                || form.query().equals("events")
                || form.id().equals("role-of");
        boolean other = passive
                || parties.containsKey("O")
                || Set.of("whom", "count-whom").contains(form.find());
        return noun || !other
                ? deed.senses()
                : deed.senses().stream().filter(Sense::twoSided).toList();
    }

    private static boolean bound(Map<String, Party> parties, String slot) {
        return parties.containsKey(slot);
    }
}
