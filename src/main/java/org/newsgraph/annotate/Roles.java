package org.newsgraph.annotate;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.gazetteer.RoleNoun;

/** Finds the nouns for actors in a sentence. */
final class Roles {
    private static final int LONGEST = 4;

    /**
     * A noun for an actor where it stands.
     *
     * @param noun the noun
     * @param first the index of its first token
     * @param last one past the index of its last token
     */
    record Role(RoleNoun noun, int first, int last) {}

    private final Gazetteer gazetteer;

    Roles(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * Finds the longest noun for an actor that holds a token: <em>foreign minister</em>, <em>secretary of state</em>.
     *
     * @param sentence the sentence
     * @param head the index of the token
     * @return the role
     */
    Optional<Role> role(Sentence sentence, int head) {
        Optional<Role> best = Optional.empty();
        for (int first = Math.max(0, head - LONGEST + 1); first <= head; first++) {
            for (int last = Math.min(sentence.tokens().size(), first + LONGEST); last > head; last--) {
                if (last > head + 1 && !of(sentence, head + 1)) {
                    continue;
                }
                Role found = at(sentence, first, last);
                if (found != null
                        && best.map(b -> b.last - b.first < found.last - found.first)
                                .orElse(true)) {
                    best = Optional.of(found);
                }
            }
        }
        return best;
    }

    private static boolean of(Sentence sentence, int at) {
        return sentence.tokens().get(at).text().equals("of");
    }

    private @Nullable Role at(Sentence sentence, int first, int last) {
        StringBuilder lemmas = new StringBuilder();
        for (Token token : sentence.tokens().subList(first, last)) {
            boolean tight =
                    !lemmas.isEmpty() && (token.text().equals("-") || lemmas.charAt(lemmas.length() - 1) == '-');
            lemmas.append(lemmas.isEmpty() || tight ? "" : " ").append(lemma(token));
        }
        return gazetteer
                .roleNoun(lemmas.toString())
                .map(n -> new Role(n, first, last))
                .orElse(null);
    }

    /** Gives the lower-case base form, also of nouns tagged as names: <em>Ministers</em>. */
    private static String lemma(Token token) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        boolean plural = token.tag().equals("NNPS") && lemma.length() > 3 && lemma.endsWith("s");
        return plural ? lemma.substring(0, lemma.length() - 1) : lemma;
    }
}
