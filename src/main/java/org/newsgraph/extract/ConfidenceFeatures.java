package org.newsgraph.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsgraph.annotate.DocumentEntity;
import org.newsgraph.annotate.Mention;
import org.newsgraph.text.Span;

/** What can be seen of drafts that tells how likely they are right: the word, how its arguments were found, the sentence. */
final class ConfidenceFeatures {
    private static final Set<String> FORCE = Set.of("ASSAULT", "COERCE", "MOBILIZE", "PROTEST", "SANCTION", "THREATEN");
    private static final Set<String> VAGUE = Set.of("Thing", "Situation");
    private static final Set<String> DIRECT = Set.of("subj", "obj", "iobj");
    private static final double USUAL_LENGTH = 25;
    private static final int DEPTH = 4;
    /** No word is surer than this. */
    private static final double MOST = 0.99;

    private final MentionIndex mentions;
    private final ArgumentTypes types;
    private final Map<Span, Integer> byWord = new HashMap<>();

    /**
     * Prepares to look at drafts.
     *
     * @param drafts all drafts of the article
     */
    ConfidenceFeatures(MentionIndex mentions, ArgumentTypes types, List<Draft> drafts) {
        this.mentions = mentions;
        this.types = types;
        drafts.forEach(d -> byWord.merge(d.trigger, 1, Integer::sum));
    }

    /**
     * Looks at a draft, and at the one that is its content: a claim about a claim is right only if both are.
     *
     * @return the features it has, by name; those it lacks are left out
     */
    Map<String, Double> of(Draft draft) {
        Map<String, Double> found = new LinkedHashMap<>();
        Draft at = draft;
        for (int depth = 0; at != null && depth < DEPTH; depth++) {
            word(at, found);
            arguments(at, found);
            shape(at, found);
            at = at.content;
        }
        found.values().removeIf(v -> v == 0);
        return found;
    }

    private void word(Draft draft, Map<String, Double> found) {
        add(found, "several from one word", log2(byWord.getOrDefault(draft.trigger, 1)));
        add(found, "long sentence", log2(draft.node.sentence().tokens().size() / USUAL_LENGTH));
        switch (draft.basis.kind()) {
            case WORD, ANAPHORA -> {
                add(found, "word", logOdds(draft.basis.certainty()));
                add(found, "senses", log2(draft.basis.senses()));
                add(found, "noun", draft.node.pos().equals("noun"));
                add(found, "taken up again", draft.basis.kind() == Basis.Kind.ANAPHORA);
            }
            case COMPOUND -> {}
            case OFFICE -> add(found, "office", true);
            case SPEECH -> add(found, "speech", true);
        }
    }

    private void arguments(Draft draft, Map<String, Double> found) {
        int most = 1;
        for (Argument.Mentioned argument : arguments(draft)) {
            Mention mention = mentions.mention(argument.mention());
            DocumentEntity entity = mentions.entity(argument);
            add(found, "pronoun", mention.kind() == Mention.Kind.PRONOUN);
            add(found, "nameless", mention.kind() != Mention.Kind.PRONOUN && !entity.named());
            add(found, "vague type", VAGUE.contains(entity.type()));
            add(found, "oblique", oblique(draft.node, mention));
            if (mention.sentence() == draft.node.sentence().index()) {
                most = Math.max(most, Math.abs(mention.head() - draft.node.index()));
            }
        }
        add(found, "far apart", log2(most));
        add(
                found,
                "force by a person",
                draft.eventType.filter(FORCE::contains).isPresent()
                        && person(mentions.entity(draft.subject).type()));
    }

    private static List<Argument.Mentioned> arguments(Draft draft) {
        List<Argument.Mentioned> arguments = new ArrayList<>(List.of(draft.subject));
        if (draft.object != null) {
            arguments.add(draft.object);
        }
        return arguments;
    }

    /** Found through a preposition, which may belong to another word. */
    private static boolean oblique(Node node, Mention mention) {
        return mention.sentence() == node.sentence().index()
                && node.args().stream().anyMatch(a -> a.token() == mention.head() && !DIRECT.contains(a.path()));
    }

    /** Whoever is rather attacked by words: <em>she hit back</em>. */
    private boolean person(String type) {
        return types.isA(type, "Person") || types.isA(type, "Company") || types.isA(type, "PoliticalParty");
    }

    private static void shape(Draft draft, Map<String, Double> found) {
        add(found, "content", draft.content != null);
        add(found, "one side", draft.event != null);
        add(found, "no fact", draft.status.mode() != Factuality.ASSERTED);
        add(found, "reported", !draft.status.speeches().isEmpty());
        add(found, "speech goes on", draft.status.speeches().stream().anyMatch(Speech::continued));
    }

    private static void add(Map<String, Double> found, String feature, boolean there) {
        add(found, feature, there ? 1 : 0);
    }

    private static void add(Map<String, Double> found, String feature, double value) {
        found.merge(feature, value, Double::sum);
    }

    private static double logOdds(double certainty) {
        double less = Math.max(1 - MOST, Math.min(MOST, certainty));
        return Math.log(less / (1 - less));
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }
}
