package org.newsgraph.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.annotate.Token;
import org.newsgraph.lexicon.Cue;
import org.newsgraph.lexicon.Effect;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.LightVerb;
import org.newsgraph.lexicon.Wrapper;

/**
 * Tells for any token whether what it speaks of is the case, by walking from it to the root of its sentence.
 *
 * <p>At each step the words around the clause (negation, modals, adverbs) and the word the clause hangs on (plan, deny,
 * prohibit) have their say; the lexicon knows which word says what.
 */
final class Modality {
    private static final Set<String> SHIFTING = Set.of("VBD", "VBN", "VBG", "NN", "NNS", "JJ");
    private static final Set<String> PAUSES = Set.of(",", "''", "\"", "\u201d");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

    private final Lexicon lexicon;
    private final Sentence sentence;
    private final SortedMap<Integer, Node> nodes;
    private final List<Speech> speeches;
    private final Phrases phrases;

    /**
     * Prepares one sentence.
     *
     * @param speeches who says what in this sentence, the nearest first where one lies in another
     */
    Modality(Lexicon lexicon, Sentence sentence, SortedMap<Integer, Node> nodes, List<Speech> speeches) {
        this.lexicon = lexicon;
        this.sentence = sentence;
        this.nodes = nodes;
        this.speeches = speeches;
        this.phrases = new Phrases(lexicon, sentence);
    }

    Status status(int token) {
        Composer composer = new Composer();
        List<Speech> said =
                speeches.stream().filter(s -> s.content().get(token)).toList();
        walk(bearer(token), composer);
        for (Speech speech : said) {
            boolean wraps = speech.cueSentence() == sentence.index()
                    && !wrappers(speech.cue(), "ccomp").isEmpty();
            if (!wraps) {
                composer.apply(speech.stance());
            }
        }
        return composer.status(said);
    }

    /** The word that auxiliaries, copulas and particles belong to. */
    private int bearer(int token) {
        Token word = sentence.tokens().get(token);
        boolean part = word.is("aux") || word.is("cop") || word.is("compound:prt");
        return part && word.head() >= 0 ? word.head() : token;
    }

    private void walk(int start, Composer composer) {
        Token current = sentence.tokens().get(start);
        local(current, -1, composer, true);
        for (int steps = 0; current.head() >= 0 && steps < sentence.tokens().size(); steps++) {
            Token head = sentence.tokens().get(current.head());
            Step step = step(current, head, composer);
            if (step == Step.STOP) {
                return;
            }
            if (step == Step.FINITE) {
                head = finite(head);
            } else if (step != Step.SILENT) {
                local(head, current.index(), composer, step == Step.NEGATABLE);
            }
            current = head;
        }
    }

    /** How the walk goes on above a step. */
    private enum Step {
        /** What stands above is another matter: this part is taken for granted. */
        STOP,
        /** The head's own words do not touch this part. */
        SILENT,
        /** This part stands beside the finite verb above the head: <em>failed to win and filed suit</em>. */
        FINITE,
        /** The head's modals touch this part, its negation does not. */
        MODAL,
        /** All of the head's words touch this part. */
        NEGATABLE
    }

    private Step step(Token current, Token head, Composer composer) {
        String relation = current.relation();
        if (current.is("conj")) {
            return conjunct(current, head);
        }
        if (current.is("acl:relcl") || current.is("parataxis") || current.is("appos") || current.is("dep")) {
            return Step.STOP;
        }
        if (participle(current) || quotes(current, head)) {
            return Step.STOP;
        }
        Optional<Wrapper> wrapper = paths(current, head).stream()
                .flatMap(path -> wrappers(head.index(), path).stream())
                .filter(w -> !named(current) && !filled(w, current, head))
                .findFirst();
        if (wrapper.isPresent()) {
            Effect effect =
                    negated(head) ? wrapper.get().negated() : wrapper.get().effect();
            composer.apply(effect, head.index());
            return effect == Effect.PRESUPPOSED ? Step.STOP : Step.MODAL;
        }
        if (relation.startsWith("ccomp") || relation.startsWith("csubj")) {
            return Step.MODAL;
        }
        if (relation.startsWith("xcomp")) {
            if (infinitive(current) && verbal(current)) {
                if (!performed(current)) {
                    composer.apply(Effect.PLANNED, head.index());
                }
                return Step.MODAL;
            }
            return Step.NEGATABLE;
        }
        if (relation.startsWith("advcl")) {
            return adverbial(current, composer);
        }
        if (relation.startsWith("acl")) {
            if (infinitive(current)) {
                composer.apply(Effect.PLANNED, head.index());
            }
            return infinitive(current) || current.tag().equals("VBG") ? Step.MODAL : Step.STOP;
        }
        return nominal(current, head);
    }

    /** <em>the threat posed by them</em>, <em>calls seeking comment</em>: what is told of a noun, not what the noun is of. */
    private boolean participle(Token current) {
        boolean participle = current.tag().equals("VBN") || current.tag().equals("VBG");
        return current.is("acl")
                && participle
                && sentence.children(current.index()).stream()
                        .noneMatch(
                                t -> t.is("mark") || t.is("case") || t.is("aux") || t.is("aux:pass") || t.is("nsubj"));
    }

    /** <em>"It may rain", he said</em>, where the parser takes what is said for the head. */
    private boolean quotes(Token current, Token head) {
        boolean after = current.is("ccomp")
                && FINITE.contains(current.tag())
                && current.index() > head.index()
                && !lexicon.reporting(current.lemma().toLowerCase(Locale.ROOT), "verb")
                        .isEmpty();
        int first = sentence.subtree(current.index()).get(0).index();
        return after
                && first > head.index()
                && sentence.child(current.index(), "mark").isEmpty()
                && PAUSES.contains(sentence.tokens().get(first - 1).text());
    }

    /** <em>called it an attack</em>: a noun that tells what something is, not what is to be. */
    private boolean named(Token current) {
        return current.is("xcomp") && current.tag().startsWith("NN") && !infinitive(current);
    }

    /** <em>turned down offers to stay free</em>: the object is what is turned down, the infinitive what for. */
    private boolean filled(Wrapper wrapper, Token current, Token head) {
        Node node = nodes.get(head.index());
        return current.is("advcl")
                && infinitive(current)
                && wrapper.complements().contains("obj")
                && node != null
                && node.has("obj");
    }

    private Step conjunct(Token current, Token head) {
        boolean ownSubject = sentence.child(current.index(), "nsubj").isPresent()
                || sentence.child(current.index(), "nsubj:pass").isPresent();
        boolean ownModal = sentence.children(current.index()).stream()
                .anyMatch(t -> t.is("aux") && (t.tag().equals("MD") || t.tag().equals("TO")));
        boolean infinite = head.tag().equals("VB") || head.tag().equals("VBG");
        if (FINITE.contains(current.tag()) && infinite && !ownSubject) {
            return Step.FINITE;
        }
        boolean finite = FINITE.contains(current.tag()) && !current.tag().equals(head.tag());
        return ownSubject || ownModal || finite ? Step.SILENT : Step.MODAL;
    }

    /** The nearest verb with a tense from here upwards, or this one if there is none. */
    private Token finite(Token token) {
        Token at = token;
        for (int steps = 0; at.head() >= 0 && steps < sentence.tokens().size(); steps++) {
            if (FINITE.contains(at.tag())
                    || sentence.children(at.index()).stream()
                            .anyMatch(t -> t.is("aux")
                                    && (FINITE.contains(t.tag()) || t.tag().equals("MD")))) {
                return at;
            }
            at = sentence.tokens().get(at.head());
        }
        return FINITE.contains(at.tag()) ? at : token;
    }

    private Step adverbial(Token current, Composer composer) {
        Optional<Phrases.Found> conjunction = phrases.of(current.index()).stream()
                .filter(f -> f.cue().pos().equals("conjunction"))
                .findFirst();
        if (conjunction.isPresent()) {
            return conjunction.get().cue().value() == Cue.Value.NEGATIVE ? Step.MODAL : Step.SILENT;
        }
        for (Token child : sentence.children(current.index())) {
            boolean marks = child.is("mark") || child.is("case") || child.is("advmod");
            Optional<Cue> cue =
                    marks ? lexicon.cue(child.lemma().toLowerCase(Locale.ROOT), "conjunction") : Optional.empty();
            if (cue.isPresent()) {
                composer.apply(cue.get().value(), child.index());
                return cue.get().value() == Cue.Value.NEGATIVE ? Step.MODAL : Step.SILENT;
            }
        }
        if (infinitive(current)) {
            if (!performed(current)) {
                composer.apply(Cue.Value.PURPOSE, current.index());
            }
            return Step.MODAL;
        }
        return Step.STOP;
    }

    /** <em>Thousands marched to protest</em>: the purpose is reached by what is done for it. */
    private boolean performed(Token purpose) {
        return lexicon.cue(purpose.lemma().toLowerCase(Locale.ROOT), "verb")
                .filter(c -> c.value() == Cue.Value.CERTAIN)
                .isPresent();
    }

    /** From an argument to the word it is an argument of. */
    private Step nominal(Token current, Token head) {
        int colon = current.relation().indexOf(':');
        boolean granted = colon > 0
                && lexicon.cue(current.relation().substring(colon + 1).replace('_', ' '), "preposition")
                        .filter(c -> c.value() == Cue.Value.CERTAIN)
                        .isPresent();
        if (granted) {
            return Step.STOP;
        }
        if (!head.tag().startsWith("VB")) {
            boolean modifier = current.is("amod") || current.is("compound") || current.is("nmod");
            return modifier || head.tag().startsWith("JJ") ? Step.MODAL : Step.STOP;
        }
        if (light(current, head)) {
            return Step.NEGATABLE;
        }
        boolean definite = sentence.children(current.index()).stream()
                .anyMatch(t ->
                        (t.is("det") && DEFINITE.contains(t.lemma().toLowerCase(Locale.ROOT))) || t.is("nmod:poss"));
        return definite || (current.is("nsubj") && !supposed(head)) ? Step.STOP : Step.MODAL;
    }

    /** <em>A takeover would cost</em>: what is only supposed to do something may be only supposed to be. */
    private boolean supposed(Token verb) {
        return sentence.children(verb.index()).stream()
                .filter(t -> t.is("aux") && t.tag().equals("MD"))
                .anyMatch(t -> modal(t, verb)
                        .filter(v -> v == Cue.Value.CONDITIONAL || v == Cue.Value.POSSIBLE)
                        .isPresent());
    }

    private boolean light(Token noun, Token verb) {
        Node node = nodes.get(verb.index());
        if (node == null) {
            return false;
        }
        List<String> paths = paths(noun, verb);
        return lexicon.lightVerbs(node.lemma()).stream().map(LightVerb::path).anyMatch(paths::contains);
    }

    /**
     * Lets the words around a word have their say.
     *
     * @param below the word the walk came from, or -1; what it says of itself it has said already
     */
    private void local(Token token, int below, Composer composer, boolean negatable) {
        for (Phrases.Found phrase : phrases.of(token.index())) {
            if (negatable || phrase.cue().value() != Cue.Value.NEGATIVE) {
                composer.apply(phrase.cue().value(), phrase.first());
            }
        }
        boolean headline = token.is("root")
                && token.tag().equals("VB")
                && sentence.children(token.index()).stream()
                        .anyMatch(t -> t.tag().equals("TO"));
        if (order(token) || headline) {
            composer.apply(Effect.PLANNED, token.index());
        }
        for (Token child : sentence.children(token.index())) {
            String lemma = child.lemma().toLowerCase(Locale.ROOT);
            if (phrases.covers(child.index()) || child.index() == below) {
                continue;
            }
            if (child.is("aux") && child.tag().equals("MD")) {
                modal(child, token).ifPresent(v -> composer.apply(v, child.index()));
            } else if (child.is("advmod")
                    || child.is("neg")
                    || (child.is("obl") && child.tag().equals("RB"))) {
                Optional<Cue> cue = lexicon.cue(lemma, "adverb");
                if (cue.isPresent() && (negatable || cue.get().value() != Cue.Value.NEGATIVE)) {
                    composer.apply(cue.get().value(), child.index());
                }
            } else if (child.is("amod") && below < 0) {
                judge(child, composer);
            } else if (child.is("det") || child.is("cc:preconj")) {
                Optional<Cue> cue = lexicon.cue(lemma, "determiner");
                if (negatable && cue.isPresent()) {
                    composer.apply(cue.get().value(), child.index());
                }
            } else if ((child.is("nsubj") || child.is("obj")) && negatable && negativeNoun(child)) {
                composer.negate(child.index());
            }
        }
        for (Token child : sentence.children(token.index())) {
            boolean judged =
                    (child.is("dep") || child.is("advmod")) && child.index() < token.index() && infinitive(token);
            if (judged) {
                lexicon.wrappers(child.lemma().toLowerCase(Locale.ROOT), "adjective").stream()
                        .filter(w -> w.complements().contains("xcomp"))
                        .findFirst()
                        .ifPresent(w -> composer.apply(w.effect(), child.index()));
            }
        }
        if (question(token)) {
            composer.apply(Effect.HYPOTHETICAL, token.index());
        }
    }

    /** <em>a possible attack</em>, <em>the planned talks</em>: what an adjective before a noun says of it. */
    private void judge(Token adjective, Composer composer) {
        String lemma = adjective.lemma().toLowerCase(Locale.ROOT);
        String form = adjective.text().toLowerCase(Locale.ROOT);
        Optional<Cue> cue = lexicon.cue(form, "adjective").or(() -> lexicon.cue(lemma, "adjective"));
        if (cue.isPresent()) {
            composer.apply(cue.get().value(), adjective.index());
        } else {
            lexicon.wrappers(form, "adjective").stream()
                    .filter(w -> w.complements().contains("head"))
                    .findFirst()
                    .ifPresent(w -> composer.apply(w.effect(), adjective.index()));
        }
    }

    /** What a modal says; <em>said that it would</em>, <em>a deal that would</em> tell of what lies ahead. */
    private Optional<Cue.Value> modal(Token modal, Token verb) {
        Optional<Cue.Value> value =
                lexicon.cue(modal.lemma().toLowerCase(Locale.ROOT), "modal").map(Cue::value);
        boolean past = verb.is("ccomp")
                && verb.head() >= 0
                && SHIFTING.contains(sentence.tokens().get(verb.head()).tag());
        boolean told = verb.is("acl:relcl")
                && sentence.children(verb.index()).stream()
                        .noneMatch(t -> t.is("aux") && t.lemma().equals("have"));
        boolean shifted = (past || told) && modal.lemma().equalsIgnoreCase("would");
        return shifted ? Optional.of(Cue.Value.FUTURE) : value;
    }

    /** <em>Close the door</em>: a bare verb without subject at the top, or joined to one. */
    private boolean order(Token verb) {
        if (!verb.tag().equals("VB") || !(verb.is("root") || verb.is("conj"))) {
            return false;
        }
        boolean bare = sentence.children(verb.index()).stream()
                .noneMatch(t -> t.is("nsubj")
                        || t.is("cop")
                        || t.tag().equals("TO")
                        || (t.is("aux") && !t.lemma().equals("do")));
        return bare && (!verb.is("conj") || order(sentence.tokens().get(verb.head())));
    }

    private boolean negativeNoun(Token noun) {
        return negative(noun, "determiner")
                || sentence.children(noun.index()).stream()
                        .anyMatch(t -> (t.is("det") || t.is("dep")) && negative(t, "determiner"));
    }

    private boolean negative(Token token) {
        return token.is("det")
                ? negative(token, "determiner")
                : (token.is("advmod") || token.is("neg")) && negative(token, "adverb");
    }

    private boolean negative(Token token, String pos) {
        return lexicon.cue(token.lemma().toLowerCase(Locale.ROOT), pos)
                .filter(c -> c.value() == Cue.Value.NEGATIVE)
                .isPresent();
    }

    private boolean negated(Token head) {
        return sentence.children(head.index()).stream()
                .anyMatch(t -> negative(t) || (t.is("nsubj") && negativeNoun(t)));
    }

    private boolean question(Token token) {
        Token last = sentence.tokens().get(sentence.tokens().size() - 1);
        return token.head() < 0 && last.text().equals("?");
    }

    private List<Wrapper> wrappers(int token, String path) {
        Node node = nodes.get(token);
        if (node == null) {
            return List.of();
        }
        return lexicon.wrappers(node.lemma(), node.pos()).stream()
                .filter(w -> w.complements().contains(path))
                .filter(w -> w.particle().isEmpty() || w.particle().equals(node.particle()))
                .toList();
    }

    /** The paths of a dependent, as frames and wrappers name them. */
    private List<String> paths(Token current, Token head) {
        if (current.is("acl") || current.is("advcl") || current.is("xcomp") || current.is("ccomp")) {
            return PredicateFinder.clausePaths(sentence, current);
        }
        Node node = nodes.get(head.index());
        if (node == null) {
            return List.of(current.relation());
        }
        return List.of(node.args().stream()
                .filter(a -> a.token() == current.index() && a.own())
                .map(Node.Arg::path)
                .findFirst()
                .orElse(current.relation()));
    }

    private boolean infinitive(Token verb) {
        return verb.tag().equals("VB")
                || sentence.children(verb.index()).stream()
                        .anyMatch(t -> t.tag().equals("TO"));
    }

    private static boolean verbal(Token token) {
        return token.tag().startsWith("VB")
                || token.tag().startsWith("JJ")
                || token.tag().startsWith("NN");
    }
}
