package org.newsgraph.annotate;

import java.util.ArrayList;
import java.util.List;

/** Changes dependency trees by making new ones. */
final class Trees {
    private Trees() {}

    static Token hung(Token token, int head, String relation) {
        return new Token(
                token.index(), token.span(), token.text(), token.lemma(), token.tag(), token.name(), head, relation);
    }

    static Sentence with(Sentence sentence, List<Token> tokens) {
        return new Sentence(sentence.index(), sentence.paragraph(), sentence.span(), tokens, sentence.parsed());
    }

    /**
     * Hangs one token elsewhere.
     *
     * @return the changed sentence, or the same if the move would close a circle
     */
    static Sentence move(Sentence sentence, int token, int head, String relation) {
        if (head >= 0 && sentence.subtree(token).stream().anyMatch(t -> t.index() == head)) {
            return sentence;
        }
        List<Token> tokens = new ArrayList<>(sentence.tokens());
        tokens.set(token, hung(tokens.get(token), head, relation));
        return with(sentence, tokens);
    }
}
