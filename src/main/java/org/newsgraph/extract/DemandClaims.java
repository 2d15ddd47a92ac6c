package org.newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.annotate.Token;
import org.newsgraph.lexicon.Cue;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Relations;
import org.newsgraph.lexicon.Reporting;

/** Finds demands in what is said of others: <em>France said that Germany must leave</em>. */
final class DemandClaims {
    private static final Basis BASIS = new Basis(Basis.Kind.WORD, 0.7, 1);

    private final Lexicon lexicon;
    private final Relations relations;
    private final MentionIndex mentions;
    private final ArgumentTypes types;

    DemandClaims(Lexicon lexicon, Relations relations, MentionIndex mentions, ArgumentTypes types) {
        this.lexicon = lexicon;
        this.relations = relations;
        this.mentions = mentions;
        this.types = types;
    }

    /**
     * Finds the demands of a sentence.
     *
     * @param nodes its predicates
     * @param said who says what in it, the nearest first
     */
    List<Draft> find(Sentence sentence, SortedMap<Integer, Node> nodes, List<Speech> said) {
        List<Draft> found = new ArrayList<>();
        for (Node node : nodes.values()) {
            List<Speech> here =
                    said.stream().filter(s -> s.content().get(node.index())).toList();
            Optional<Token> modal = sentence.child(node.index(), "aux").filter(t -> cue(t).isPresent());
            if (modal.isPresent() && !here.isEmpty() && here.get(0).stance() != Reporting.Stance.ASKING) {
                addresses(node, here.get(0)).forEach(who -> found.add(draft(node, modal.get(), who, here)));
            }
        }
        return found;
    }

    private Optional<Cue> cue(Token modal) {
        return lexicon.cue(modal.lemma().toLowerCase(Locale.ROOT), "modal")
                .filter(c -> c.relation().isPresent());
    }

    /** Those who are to act, and are not those who say so; for <em>must have left</em> nobody. */
    private List<Argument.Mentioned> addresses(Node node, Speech speech) {
        boolean past = node.sentence().children(node.index()).stream()
                .anyMatch(t -> t.is("aux") && t.lemma().equals("have"));
        if (past || node.passive() || speech.source().isEmpty()) {
            return List.of();
        }
        Argument.Mentioned speaker = new Argument.Mentioned(speech.source().getAsInt(), -1);
        if (!types.agentive(mentions.entity(speaker).type())) {
            return List.of();
        }
        return node.all("subj").stream()
                .filter(Node.Arg::own)
                .flatMap(a -> mentions.referents(node.sentence(), a.token(), Optional.of(speech)).stream())
                .filter(m -> types.agentive(mentions.entity(m).type()))
                .filter(m -> mentions.known(m.mention()))
                .filter(m -> !mentions.entity(m).equals(mentions.entity(speaker)))
                .toList();
    }

    private Draft draft(Node node, Token modal, Argument.Mentioned who, List<Speech> said) {
        Speech speech = said.get(0);
        Cue cue = cue(modal).orElseThrow();
        Composer composer = new Composer();
        Draft draft = new Draft(
                node,
                new Argument.Mentioned(speech.source().orElseThrow(), -1),
                cue.relation().orElseThrow(),
                composer.status(said.subList(1, said.size())),
                modal.span(),
                mentions.span(who).cover(node.token().span()).cover(modal.span()),
                cue.entry(),
                BASIS);
        draft.object = who;
        draft.speech = said.stream().skip(1).findFirst();
        draft.eventType = relations.ploverType(draft.relation);
        return draft;
    }
}
