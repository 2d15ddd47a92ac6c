package org.newsgraph.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import org.newsgraph.annotate.AnnotatedArticle;
import org.newsgraph.annotate.Mention;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.annotate.TimeExpression;
import org.newsgraph.annotate.Token;

/** Finds when and where an event of a sentence happens. */
final class Circumstances {
    private static final Set<String> LOCATIVE =
            Set.of("in", "at", "near", "outside", "inside", "around", "across", "over", "throughout", "on", "into");

    private final Sentence sentence;
    private final SortedMap<Integer, Node> nodes;
    private final MentionIndex mentions;
    private final ArgumentTypes types;
    private final Map<Integer, TimeExpression> times = new HashMap<>();

    Circumstances(
            AnnotatedArticle article,
            Sentence sentence,
            SortedMap<Integer, Node> nodes,
            MentionIndex mentions,
            ArgumentTypes types) {
        this.sentence = sentence;
        this.nodes = nodes;
        this.mentions = mentions;
        this.types = types;
        if (sentence.parsed()) {
            article.times().stream()
                    .filter(t -> sentence.span().contains(t.span()))
                    .forEach(this::hang);
        }
    }

    /** Hangs a time on each predicate from its own words up to the first verb. */
    private void hang(TimeExpression time) {
        Optional<Token> top = sentence.tokens().stream()
                .filter(t -> time.span().contains(t.span()))
                .filter(t -> t.head() < 0
                        || !time.span().contains(sentence.tokens().get(t.head()).span()))
                .findFirst();
        Token at = top.orElse(null);
        for (int steps = 0;
                at != null && at.head() >= 0 && steps < sentence.tokens().size();
                steps++) {
            at = sentence.tokens().get(at.head());
            times.putIfAbsent(at.index(), time);
            if (at.tag().startsWith("VB")) {
                return;
            }
        }
    }

    /** When: the time at the predicate, else at a verb it is the complement of. */
    Optional<TimeExpression> time(Node node) {
        for (Node at : upwards(node)) {
            if (times.containsKey(at.index())) {
                return Optional.of(times.get(at.index()));
            }
        }
        return Optional.empty();
    }

    /** Where: the place at the predicate, else at a verb it is the complement of, else with the target, or the target. */
    OptionalInt place(Node node, List<Argument.Mentioned> targets) {
        for (Node at : upwards(node)) {
            OptionalInt found = placeAt(at);
            if (found.isPresent()) {
                return found;
            }
        }
        for (Argument.Mentioned target : targets) {
            Mention mention = mentions.mention(target.mention());
            Node noun = mention.sentence() == sentence.index() ? nodes.get(mention.head()) : null;
            OptionalInt found = noun == null ? OptionalInt.empty() : placeAt(noun);
            found = found.isEmpty() && noun != null ? namedPlaceBelow(noun) : found;
            if (found.isPresent()) {
                return found;
            }
            boolean named = mention.kind() == Mention.Kind.NAME;
            if (named && types.place(mention.type()) && !types.agentive(mention.type())) {
                return OptionalInt.of(mention.id());
            }
        }
        return OptionalInt.empty();
    }

    /** <em>rebels who hold parts of the city of Aleppo</em>: the first place named in what describes a noun. */
    private OptionalInt namedPlaceBelow(Node noun) {
        for (Token token : sentence.subtree(noun.index())) {
            String relation = token.relation();
            String preposition = relation.substring(relation.indexOf(':') + 1);
            boolean where = preposition.equals("of") || LOCATIVE.contains(preposition);
            if (where && token.index() > noun.index()) {
                for (Mention mention : mentions.at(sentence.index(), token.index())) {
                    if (mention.kind() == Mention.Kind.NAME && types.place(mention.type())) {
                        return OptionalInt.of(mention.id());
                    }
                }
            }
        }
        return OptionalInt.empty();
    }

    private OptionalInt placeAt(Node node) {
        for (Node.Arg arg : node.args()) {
            String preposition = arg.path().startsWith("obl:") ? arg.path().substring("obl:".length()) : arg.path();
            if (LOCATIVE.contains(preposition)) {
                for (Mention mention : mentions.at(sentence.index(), arg.token())) {
                    if (types.place(mention.type())) {
                        return OptionalInt.of(mention.id());
                    }
                }
            }
        }
        return OptionalInt.empty();
    }

    /** The predicate, and the verbs above it that add only mode or aspect. */
    private List<Node> upwards(Node node) {
        List<Node> found = new ArrayList<>(List.of(node));
        Token at = node.token();
        for (int steps = 0; steps < 3 && at.head() >= 0; steps++) {
            boolean nominal = node.pos().equals("noun") && (at.is("conj") || at.is("nsubj"));
            boolean complement = at.is("xcomp") || at.is("obj") || nominal;
            if (!complement) {
                break;
            }
            at = sentence.tokens().get(at.head());
            Node above = nodes.get(at.index());
            if (above == null) {
                break;
            }
            found.add(above);
        }
        return found;
    }
}
