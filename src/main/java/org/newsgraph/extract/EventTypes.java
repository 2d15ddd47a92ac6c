package org.newsgraph.extract;

import java.util.Locale;
import java.util.Optional;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.annotate.Token;
import org.newsgraph.lexicon.Composition;
import org.newsgraph.lexicon.Cue;
import org.newsgraph.lexicon.Lexicon;

/** Tells which PLOVER type a claim has: that of its relation, composed with what is made of it. */
final class EventTypes {
    private final Lexicon lexicon;
    private final Composition composition;
    private final MentionIndex mentions;

    EventTypes(Lexicon lexicon, Composition composition, MentionIndex mentions) {
        this.lexicon = lexicon;
        this.composition = composition;
        this.mentions = mentions;
    }

    Optional<String> type(Draft draft) {
        Optional<String> alone = draft.eventType.flatMap(type -> alone(draft, type));
        if (draft.content != null) {
            Optional<String> content = draft.content.eventType;
            return alone.flatMap(type -> content.isEmpty() ? alone : composition.within(type, content.get()));
        }
        Draft outer = draft.within;
        boolean another = outer != null && outer.eventType.isPresent() && !sameSubject(draft, outer);
        return another ? Optional.empty() : alone;
    }

    private boolean sameSubject(Draft draft, Draft outer) {
        return mentions.entity(draft.subject).id()
                == mentions.entity(outer.subject).id();
    }

    private Optional<String> alone(Draft draft, String type) {
        if (purpose(draft)) {
            return Optional.of(type);
        }
        if (draft.status.factuality() == Factuality.HYPOTHETICAL && conditional(draft)) {
            return Optional.empty();
        }
        return composition.type(
                type, draft.status.factuality().name(), draft.status.polarity().name());
    }

    /** <em>fired tear gas to disperse them</em>: what is done to an end is done. */
    private static boolean purpose(Draft draft) {
        boolean planned =
                draft.status.factuality() == Factuality.PLANNED && draft.status.polarity() == Polarity.POSITIVE;
        Sentence sentence = draft.node.sentence();
        return planned
                && !draft.status.future()
                && draft.status.operators().stream()
                        .map(sentence.tokens()::get)
                        .anyMatch(t -> t.is("advcl") && t.tag().equals("VB"));
    }

    /** <em>if it strikes</em>. */
    private boolean conditional(Draft draft) {
        return draft.status.operators().stream()
                .map(draft.node.sentence().tokens()::get)
                .anyMatch(this::condition);
    }

    private boolean condition(Token token) {
        return lexicon.cue(token.lemma().toLowerCase(Locale.ROOT), "conjunction")
                .filter(c -> c.value() == Cue.Value.CONDITIONAL)
                .isPresent();
    }
}
