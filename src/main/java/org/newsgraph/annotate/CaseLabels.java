package org.newsgraph.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Writes prepositions into relations: {@code obl} with <em>from</em> becomes {@code obl:from}. */
final class CaseLabels {
    private static final Set<String> TAKERS = Set.of("obl", "nmod", "advcl");

    private CaseLabels() {}

    /**
     * Labels the bare {@code obl}, {@code nmod} and {@code advcl} of a sentence.
     *
     * @param sentence a parsed sentence
     * @return the sentence with the prepositions, or for {@code advcl} the conjunctions, as subtypes
     */
    static Sentence add(Sentence sentence) {
        List<Token> tokens = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            String marker = TAKERS.contains(token.relation()) ? marker(sentence, token) : "";
            tokens.add(marker.isEmpty() ? token : Trees.hung(token, token.head(), token.relation() + ":" + marker));
        }
        return Trees.with(sentence, tokens);
    }

    private static String marker(Sentence sentence, Token token) {
        String wanted = token.relation().equals("advcl") ? "mark" : "case";
        List<String> words = new ArrayList<>();
        for (Token child : sentence.children(token.index())) {
            if (child.is(wanted) && child.index() < token.index()) {
                words.add(child.text().toLowerCase(Locale.ROOT));
                for (Token more : sentence.children(child.index())) {
                    if (more.is("fixed")) {
                        words.add(more.text().toLowerCase(Locale.ROOT));
                    }
                }
            }
        }
        return String.join("_", words);
    }
}
