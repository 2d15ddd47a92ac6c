package org.newsgraph.extract;

import java.util.List;
import java.util.Locale;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.annotate.Token;
import org.newsgraph.lexicon.Effect;
import org.newsgraph.lexicon.Lexicon;

/** Tells whether a title or role still holds: what somebody is called is taken for granted, unless it says that it is over. */
final class Tenure {
    private Tenure() {}

    /**
     * Looks for words such as <em>former</em> among some tokens.
     *
     * @param from the first token
     * @param to one past the last
     */
    static Status status(Lexicon lexicon, Sentence sentence, int from, int to) {
        Composer composer = new Composer();
        for (Token token : sentence.tokens().subList(Math.max(0, from), to)) {
            boolean over = lexicon.wrappers(token.lemma().toLowerCase(Locale.ROOT), "adjective").stream()
                    .anyMatch(w -> w.effect() == Effect.ENDED && w.complements().contains("head"));
            if (over) {
                composer.apply(Effect.ENDED, token.index());
                break;
            }
        }
        return composer.status(List.of());
    }
}
