package org.newsgraph.predict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotate.AnnotatedArticle;
import org.newsgraph.annotate.Mention;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.annotate.Token;
import org.newsgraph.extract.Predicate;
import org.newsgraph.lexicon.NounKinds;
import org.newsgraph.lexicon.Relations;
import org.newsgraph.text.Span;

/** Tells which predicates of an article are events, and which of their arguments are people and things in which role. */
final class Participants {
    private static final String AGENT = "Arg0";
    private static final String PATIENT = "Arg1";
    private static final String OTHER = "Arg2";
    private static final String PLACE = "Argm-LOC";

    /** What is of these classes is a thing, whatever it is called. */
    private static final List<String> THINGS =
            List.of("Agent", "Place", "Infrastructure", "Weapon", "Vehicle", "Product");

    private static final Set<String> OF_VERBS = Set.of(
            "to", "from", "with", "into", "of", "against", "for", "between", "among", "through", "on", "at", "in");
    private static final Set<String> OF_NOUNS =
            Set.of("to", "for", "with", "against", "from", "between", "on", "in", "at");
    private static final Set<String> LOCATIVE = Set.of(
            "in",
            "at",
            "near",
            "outside",
            "inside",
            "around",
            "across",
            "over",
            "throughout",
            "on",
            "into",
            "to",
            "from");
    /** Before what is no place, these say when and how. */
    private static final Set<String> CIRCUMSTANTIAL = Set.of("in", "at");

    private final AnnotatedArticle article;
    private final NounKinds kinds;
    private final Relations relations;
    private final Map<Long, Mention> widest = new HashMap<>();

    Participants(AnnotatedArticle article, NounKinds kinds, Relations relations) {
        this.article = article;
        this.kinds = kinds;
        this.relations = relations;
        for (Mention mention : article.mentions()) {
            widest.merge(
                    key(mention.sentence(), mention.head()),
                    mention,
                    (a, b) -> Comparator.comparingInt((Mention m) -> m.span().length())
                                            .compare(a, b)
                                    < 0
                            ? b
                            : a);
        }
    }

    /**
     * Who or what takes part in an event.
     *
     * @param span the words for it
     * @param role the role as PropBank calls it
     */
    record Participant(Span span, String role) {}

    private static long key(int sentence, int token) {
        return ((long) sentence << 32) | token;
    }

    private Optional<Mention> mention(int sentence, int token) {
        return Optional.ofNullable(widest.get(key(sentence, token)));
    }

    /** Verbs are events, and nouns of events that name nothing. */
    boolean event(Predicate predicate) {
        Token token = token(predicate.sentence(), predicate.token());
        if (token.tag().startsWith("VB")) {
            return true;
        }
        boolean name = mention(predicate.sentence(), predicate.token())
                .filter(m -> m.kind() == Mention.Kind.NAME)
                .isPresent();
        return token.tag().startsWith("NN") && !name && kinds.kind(token.lemma()) == NounKinds.Kind.EVENT;
    }

    private Token token(int sentence, int token) {
        return article.sentences().get(sentence).tokens().get(token);
    }

    /** The participants of an event, each once, in the order of its arguments. */
    List<Participant> of(Predicate event) {
        Sentence sentence = article.sentences().get(event.sentence());
        Token head = sentence.tokens().get(event.token());
        boolean verb = head.tag().startsWith("VB");
        List<Participant> found = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (Predicate.Slot slot : event.arguments()) {
            Optional<String> role = verb ? ofVerb(slot, event.sentence()) : ofNoun(slot, event.sentence());
            if (role.isPresent()) {
                int filler = relativePronoun(sentence, head, slot.token());
                add(sentence, filler, role.get(), found, seen);
            }
        }
        return found;
    }

    private Optional<String> ofVerb(Predicate.Slot slot, int sentence) {
        return switch (slot.path()) {
            case "subj" -> Optional.of(AGENT);
            case "obj" -> Optional.of(PATIENT);
            case "iobj" -> Optional.of(OTHER);
            default ->
                slot.path().startsWith("obl:")
                        ? oblique(slot, slot.path().substring("obl:".length()), sentence, OF_VERBS)
                        : Optional.empty();
        };
    }

    private Optional<String> ofNoun(Predicate.Slot slot, int sentence) {
        return switch (slot.path()) {
            case "poss", "by", "@actor", "subj" -> Optional.of(AGENT);
            case "of", "obj", "mod" -> Optional.of(PATIENT);
            default -> oblique(slot, slot.path(), sentence, OF_NOUNS);
        };
    }

    private Optional<String> oblique(Predicate.Slot slot, String preposition, int sentence, Set<String> prepositions) {
        if (!prepositions.contains(preposition)) {
            return Optional.empty();
        }
        Optional<Mention> mention = mention(sentence, slot.token());
        boolean place =
                mention.filter(m -> relations.classIsA(m.type(), "Place")).isPresent();
        if (place && LOCATIVE.contains(preposition)) {
            return Optional.of(PLACE);
        }
        boolean name = mention.filter(m -> m.kind() == Mention.Kind.NAME).isPresent();
        return CIRCUMSTANTIAL.contains(preposition) && !name ? Optional.empty() : Optional.of(OTHER);
    }

    /** In <em>the plane that flew</em>, what flew is the word <em>that</em>. */
    private static int relativePronoun(Sentence sentence, Token verb, int filler) {
        if (!verb.is("acl:relcl") || verb.head() != filler) {
            return filler;
        }
        return sentence.subtree(verb.index()).stream()
                .filter(t -> t.tag().equals("WDT") || t.tag().equals("WP"))
                .filter(t -> t.head() == verb.index()
                        || sentence.tokens().get(t.head()).head() == verb.index())
                .map(Token::index)
                .findFirst()
                .orElse(filler);
    }

    /** Adds what a token and those coordinated with it speak of. */
    private void add(Sentence sentence, int at, String role, List<Participant> found, Set<Integer> seen) {
        Token token = sentence.tokens().get(at);
        if (thing(sentence.index(), token) && seen.add(at)) {
            Span span = mention(sentence.index(), at).map(Mention::span).orElse(token.span());
            found.add(new Participant(span, role));
        }
        for (Token child : sentence.children(at)) {
            boolean nominal = child.tag().startsWith("NN") || child.tag().startsWith("PR");
            if (child.is("conj") && nominal && child.index() != at) {
                add(sentence, child.index(), role, found, seen);
            }
        }
    }

    private boolean thing(int sentence, Token token) {
        Optional<Mention> mention = mention(sentence, token.index());
        if (mention.isEmpty()) {
            return token.tag().equals("WDT") || token.tag().equals("WP");
        }
        Mention m = mention.get();
        if (m.kind() != Mention.Kind.NOMINAL || THINGS.stream().anyMatch(t -> relations.classIsA(m.type(), t))) {
            return true;
        }
        return !token.text().equals("%")
                && !token.tag().equals("VBG")
                && kinds.kind(token.lemma()) == NounKinds.Kind.THING;
    }
}
