package org.newsgraph.extract;

import java.util.List;
import java.util.Optional;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.annotate.Token;
import org.newsgraph.lexicon.Relations;
import org.newsgraph.lexicon.Trigger;

/**
 * Takes up an event the article has spoken of: after <em>pursuing an agreement with Russia</em>, <em>the talks</em> are
 * those with Russia.
 */
final class Anaphora {
    /** Below it a noun may be of another sense: <em>the encounter</em>. */
    private static final double SURE = 0.85;

    private final Relations relations;
    private final Sentence sentence;

    Anaphora(Relations relations, Sentence sentence) {
        this.relations = relations;
        this.sentence = sentence;
    }

    /**
     * Looks for the parties of a definite noun without any.
     *
     * @return a match with the parties of the latest claim that the noun can take up
     */
    Optional<Match> resume(Node noun, Trigger trigger, List<Draft> earlier) {
        boolean sure = trigger.certainty() >= SURE;
        if (!sure
                || !noun.pos().equals("noun")
                || !relations.isA(trigger.relation(), "consultsWith")
                || !definite(noun)) {
            return Optional.empty();
        }
        return latest(trigger, noun, earlier, List.of("negotiatesWith", "seeksAgreementWith"))
                .or(() -> latest(trigger, noun, earlier, List.of("consultsWith")));
    }

    private Optional<Match> latest(Trigger trigger, Node noun, List<Draft> earlier, List<String> kinds) {
        for (int i = earlier.size() - 1; i >= 0; i--) {
            Draft draft = earlier.get(i);
            Argument.Mentioned object = draft.object;
            if (object != null
                    && draft.status.polarity() == Polarity.POSITIVE
                    && kinds.stream().anyMatch(kind -> relations.isA(draft.relation, kind))) {
                return Optional.of(new Match(
                        same(trigger, draft), noun, List.of(draft.subject), List.of(object), List.of(), true));
            }
        }
        return Optional.empty();
    }

    /** What is taken up again keeps its own, closer name: <em>negotiates with</em>, not only <em>consults with</em>. */
    private Trigger same(Trigger trigger, Draft draft) {
        boolean closer = relations.isA(draft.relation, trigger.relation());
        return new Trigger(
                trigger.lemma(),
                trigger.pos(),
                trigger.particle(),
                trigger.objectLemmas(),
                trigger.objectTypes(),
                trigger.limits(),
                closer ? draft.relation : trigger.relation(),
                trigger.frame(),
                trigger.mode(),
                trigger.certainty(),
                trigger.entry());
    }

    /** <em>the talks</em>, and the bare plural <em>discussions</em>; not <em>some talks</em> or <em>new talks</em>. */
    private boolean definite(Node noun) {
        List<Token> children = sentence.children(noun.index());
        boolean modified = children.stream().anyMatch(t -> t.is("amod") || t.is("nummod") || t.is("compound"));
        Optional<Token> determiner = children.stream().filter(t -> t.is("det")).findFirst();
        boolean the = determiner
                .filter(t -> t.lemma().equals("the") || t.lemma().equals("these"))
                .isPresent();
        boolean takenPartIn = noun.token().is("obl") || noun.token().is("obj");
        boolean barePlural = determiner.isEmpty()
                && noun.token().tag().equals("NNS")
                && noun.token().is("nsubj");
        return !modified && !takenPartIn && (the || barePlural);
    }
}
