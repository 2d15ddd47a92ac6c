package org.newsgraph.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.annotate.Token;
import org.newsgraph.lexicon.Cue;
import org.newsgraph.lexicon.Lexicon;

/** The cues of several words in one sentence: <em>no longer</em>, <em>have yet to</em>, <em>as long as</em>. */
final class Phrases {
    private static final Set<String> KINDS = Set.of("adverb", "conjunction", "phrase");

    /**
     * A cue that was found.
     *
     * @param cue the cue
     * @param governor the index of the word whose statement it touches
     * @param first the index of its first word
     */
    record Found(Cue cue, int governor, int first) {}

    private final List<Found> found = new ArrayList<>();
    private final BitSet words = new BitSet();

    Phrases(Lexicon lexicon, Sentence sentence) {
        int at = 0;
        while (sentence.parsed() && at < sentence.tokens().size()) {
            int first = at;
            Optional<Cue> here = lexicon.phrases(lemma(sentence.tokens().get(first))).stream()
                    .filter(c -> KINDS.contains(c.pos()))
                    .filter(c -> stands(c, sentence, first))
                    .findFirst();
            int end = first + here.map(c -> c.phrase().split(" ").length).orElse(0);
            here.ifPresent(c -> found.add(new Found(c, governor(sentence, first, end, c), first)));
            words.set(first, end);
            at = Math.max(end, first + 1);
        }
    }

    private static boolean stands(Cue cue, Sentence sentence, int first) {
        List<String> parts = List.of(cue.phrase().split(" "));
        if (first + parts.size() > sentence.tokens().size()) {
            return false;
        }
        for (int i = 0; i < parts.size(); i++) {
            Token token = sentence.tokens().get(first + i);
            boolean same = lemma(token).equals(parts.get(i)) || token.text().equalsIgnoreCase(parts.get(i));
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }

    /** The cues that touch what a word says. */
    List<Found> of(int governor) {
        return found.stream().filter(f -> f.governor() == governor).toList();
    }

    /** Tells whether a word is part of a cue, and so says nothing by itself. */
    boolean covers(int token) {
        return words.get(token);
    }

    /** What follows a phrase that ends like a conjunction; for others, what the phrase hangs on. */
    private static int governor(Sentence sentence, int first, int end, Cue cue) {
        int after = sentence.tokens().get(end - 1).head();
        if (!cue.pos().equals("adverb") && after >= end) {
            return after;
        }
        for (Token token : sentence.tokens().subList(first, end)) {
            boolean top = token.head() < first || token.head() >= end;
            if (top) {
                return token.head() < 0 ? token.index() : token.head();
            }
        }
        return first;
    }
}
