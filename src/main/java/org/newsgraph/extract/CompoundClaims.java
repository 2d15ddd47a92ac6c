package org.newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsgraph.annotate.Mention;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.annotate.Token;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Relations;
import org.newsgraph.lexicon.Trigger;
import org.newsgraph.text.Span;

/** Finds relations inside compound adjectives: <em>U.S.-backed rebels</em>, <em>government-held areas</em>. */
final class CompoundClaims {
    private final Lexicon lexicon;
    private final Relations relations;
    private final MentionIndex mentions;
    private final ArgumentTypes types;

    CompoundClaims(Lexicon lexicon, Relations relations, MentionIndex mentions, ArgumentTypes types) {
        this.lexicon = lexicon;
        this.relations = relations;
        this.mentions = mentions;
        this.types = types;
    }

    /**
     * Finds the claims of one sentence. What a modifier says is taken for granted, whatever is said of the noun.
     */
    List<Draft> find(Sentence sentence) {
        List<Draft> drafts = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            boolean compound = token.index() >= 2
                    && token.head() > token.index()
                    && token.is("amod")
                    && sentence.tokens().get(token.index() - 1).tag().equals("HYPH");
            if (compound) {
                lexicon.triggers(token.text().toLowerCase(Locale.ROOT), "adjective").stream()
                        .filter(t -> t.frame().stream().anyMatch(s -> s.path().equals("head")))
                        .filter(t -> allows(sentence, token, t))
                        .findFirst()
                        .ifPresent(t -> claim(sentence, token, t, drafts));
            }
        }
        return drafts;
    }

    private boolean allows(Sentence sentence, Token token, Trigger trigger) {
        return oneOf(trigger.objectTypes(), sentence, token.head())
                && oneOf(trigger.limits().subjectTypes(), sentence, token.index() - 2);
    }

    private boolean oneOf(Set<String> types, Sentence sentence, int head) {
        return types.isEmpty()
                || mentions.at(sentence.index(), head).stream()
                        .anyMatch(m -> types.stream().anyMatch(type -> relations.classIsA(m.type(), type)));
    }

    private void claim(Sentence sentence, Token token, Trigger trigger, List<Draft> drafts) {
        List<Mention> prefix = mentions.at(sentence.index(), token.index() - 2);
        List<Mention> heads = mentions.at(sentence.index(), token.head());
        boolean headActs = trigger.frame().stream()
                .anyMatch(s -> s.path().equals("head") && s.role().equals("actor"));
        Status fact = new Composer().status(List.of());
        for (Mention modifier : prefix) {
            for (Mention head : heads) {
                Mention subject = headActs ? head : modifier;
                Mention object = headActs ? modifier : head;
                boolean fit = types.fits(trigger.relation(), subject.type())
                        && types.inRange(trigger.relation(), object.type());
                Argument.Mentioned first = new Argument.Mentioned(subject.id(), -1);
                Argument.Mentioned second = new Argument.Mentioned(object.id(), -1);
                if (fit && modifier.entity() != head.entity()) {
                    Span evidence = modifier.span().cover(token.span()).cover(head.span());
                    Node node = new Node(sentence, token, "adjective");
                    Draft draft = new Draft(
                            node,
                            first,
                            trigger.relation(),
                            fact,
                            token.span(),
                            evidence,
                            trigger.entry(),
                            new Basis(Basis.Kind.COMPOUND, trigger.certainty(), 1));
                    draft.object = second;
                    draft.eventType = relations.ploverType(trigger.relation());
                    draft.mode = trigger.mode();
                    drafts.add(draft);
                }
            }
        }
    }
}
