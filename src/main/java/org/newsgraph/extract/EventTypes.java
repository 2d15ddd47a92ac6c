package org.newsgraph.extract;

import java.util.Locale;
import java.util.Optional;
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
        if (another(draft)) {
            return Optional.empty();
        }
        Optional<String> alone = draft.eventType.flatMap(type -> alone(draft, type));
        if (draft.content != null) {
            Optional<String> content = draft.content.eventType;
            return alone.flatMap(type -> content.isEmpty() ? alone : composition.within(type, content.get()));
        }
        return alone;
    }

    /** <em>Greece demands that its partners refuse</em>: what another asks of somebody is nothing they do. */
    private boolean another(Draft draft) {
        Draft outer = draft.within;
        while (outer != null) {
            if (outer.eventType.isPresent() && !sameSubject(draft, outer)) {
                return true;
            }
            outer = outer.within;
        }
        return false;
    }

    private boolean sameSubject(Draft draft, Draft outer) {
        return mentions.entity(draft.subject).id()
                == mentions.entity(outer.subject).id();
    }

    private Optional<String> alone(Draft draft, String type) {
        return type(draft.node, draft.status, type);
    }

    /** The type of what a predicate announces with a status, apart from what it is content of. */
    Optional<String> type(Node node, Status status, String type) {
        if (purpose(node, status)) {
            return Optional.of(type);
        }
        if (status.factuality() == Factuality.HYPOTHETICAL && conditional(node, status)) {
            return Optional.empty();
        }
        return composition.type(
                type, status.factuality().name(), status.polarity().name());
    }

    /** <em>fired tear gas to disperse them</em>: what is done to an end is done. */
    private static boolean purpose(Node node, Status status) {
        boolean planned = status.factuality() == Factuality.PLANNED && status.polarity() == Polarity.POSITIVE;
        return planned
                && !status.future()
                && status.operators().stream()
                        .map(node.sentence().tokens()::get)
                        .anyMatch(t -> t.is("advcl") && t.tag().equals("VB"));
    }

    /** <em>if it strikes</em>. */
    private boolean conditional(Node node, Status status) {
        return status.operators().stream().map(node.sentence().tokens()::get).anyMatch(this::condition);
    }

    private boolean condition(Token token) {
        return lexicon.cue(token.lemma().toLowerCase(Locale.ROOT), "conjunction")
                .filter(c -> c.value() == Cue.Value.CONDITIONAL)
                .isPresent();
    }
}
