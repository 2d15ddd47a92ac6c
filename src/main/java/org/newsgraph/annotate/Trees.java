package org.newsgraph.annotate;

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
}
