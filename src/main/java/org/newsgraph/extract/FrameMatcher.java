package org.newsgraph.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.newsgraph.annotate.Mention;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.annotate.Token;
import org.newsgraph.lexicon.FrameSlot;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Relations;
import org.newsgraph.lexicon.Trigger;

/** Matches the predicates of a sentence with the frames of the lexicon. */
final class FrameMatcher {
    private static final Comparator<Trigger> MOST_SPECIFIC_FIRST = Comparator.comparingInt(FrameMatcher::conditions)
            .reversed()
            .thenComparing(Comparator.comparingDouble(Trigger::certainty).reversed());

    private final Lexicon lexicon;
    private final Relations relations;
    private final MentionIndex mentions;
    private final ArgumentTypes types;

    FrameMatcher(Lexicon lexicon, Relations relations, MentionIndex mentions, ArgumentTypes types) {
        this.lexicon = lexicon;
        this.relations = relations;
        this.mentions = mentions;
        this.types = types;
    }

    private static int conditions(Trigger trigger) {
        int required =
                (int) trigger.frame().stream().filter(FrameSlot::required).count();
        Trigger.Limits limits = trigger.limits();
        boolean limited = !limits.subjectTypes().isEmpty() || limits.subjectNamed();
        return (limits.weak() ? -8 : 0)
                + (limited ? 2 : 0)
                + (trigger.objectLemmas().isEmpty() ? 0 : 4)
                + (trigger.particle().isPresent() ? 4 : 0)
                + (trigger.objectTypes().isEmpty() ? 0 : 2)
                + required;
    }

    /** The senses of a predicate that its particle and object allow, the most specific first. */
    List<Trigger> candidates(Node node) {
        List<Trigger> found = new ArrayList<>();
        for (Trigger trigger : lexicon.triggers(node.lemma(), node.pos())) {
            boolean particle = trigger.particle().equals(node.particle());
            boolean alone = !trigger.limits().intransitive() || alone(node);
            if (particle && alone && (trigger.objectLemmas().isEmpty() || object(node, trigger))) {
                found.add(trigger);
            }
        }
        found.sort(MOST_SPECIFIC_FIRST);
        return found;
    }

    private static boolean alone(Node node) {
        return !node.has("obj") && !node.has("ccomp") && !node.has("xcomp");
    }

    /** The objects that are part of a verb's sense: in <em>cut ties</em>, the ties announce nothing of their own. */
    Set<Integer> objectsOfSenses(Collection<Node> nodes) {
        Set<Integer> found = new HashSet<>();
        for (Node node : nodes) {
            candidates(node).stream()
                    .filter(t -> !t.objectLemmas().isEmpty())
                    .limit(1)
                    .forEach(t -> node.all("obj").forEach(a -> found.add(a.token())));
        }
        return found;
    }

    private static boolean object(Node node, Trigger trigger) {
        return node.all("obj").stream()
                .map(a -> node.sentence().tokens().get(a.token()).lemma().toLowerCase(Locale.ROOT))
                .anyMatch(trigger.objectLemmas()::contains);
    }

    /**
     * Fills the frame of one sense.
     *
     * @return the match; empty if a required role is missing, or all are
     */
    Optional<Match> match(Node node, Trigger trigger, SortedMap<Integer, Node> nodes, Optional<Speech> speech) {
        Map<String, List<Argument.Mentioned>> roles = new LinkedHashMap<>();
        List<Integer> contents = new ArrayList<>();
        for (FrameSlot slot : trigger.frame()) {
            List<Integer> heads = heads(node, slot.path(), nodes);
            List<Argument.Mentioned> fillers = new ArrayList<>();
            if (slot.role().equals("content")) {
                contents.addAll(heads);
            } else {
                heads.forEach(h -> fillers.addAll(mentions.referents(node.sentence(), h, speech)));
                if (slot.role().equals("target")) {
                    fillers.removeIf(f -> !types.inRange(
                            trigger.relation(), mentions.entity(f).type()));
                }
                if (whereItHappens(trigger, slot)) {
                    fillers.removeIf(f -> types.place(mentions.entity(f).type()));
                }
            }
            if (slot.required() && fillers.isEmpty() && !(slot.role().equals("content") && !heads.isEmpty())) {
                return Optional.empty();
            }
            if (!fillers.isEmpty()) {
                roles.putIfAbsent(slot.role(), fillers);
            }
        }
        return assign(node, trigger, roles, contents, nodes, speech);
    }

    /** <em>talks in Havana</em>: the place of a reciprocal event is no party to it. */
    private boolean whereItHappens(Trigger trigger, FrameSlot slot) {
        return slot.path().matches("(.*[:.])?(in|at)")
                && !slot.role().equals("place")
                && relations.symmetric(trigger.relation());
    }

    private Optional<Match> assign(
            Node node,
            Trigger trigger,
            Map<String, List<Argument.Mentioned>> roles,
            List<Integer> contents,
            SortedMap<Integer, Node> nodes,
            Optional<Speech> speech) {
        List<Argument.Mentioned> actors = or(roles.get("actor"), node, Node.LIGHT_ACTOR, nodes, speech);
        List<Argument.Mentioned> targets = or(roles.get("target"), node, Node.LIGHT_TARGET, nodes, speech);
        List<Argument.Mentioned> both = roles.getOrDefault("both", List.of());
        if (both.size() > 1 || (relations.symmetric(trigger.relation()) && !both.isEmpty())) {
            actors = both;
            targets = both.size() > 1 ? both : targets;
        }
        if (targets.isEmpty() && actors.size() > 1 && relations.symmetric(trigger.relation())) {
            targets = actors;
        }
        if (actors.isEmpty() && !targets.isEmpty()) {
            actors = or(null, node, Node.HOLDER, nodes, speech);
        }
        if (relations.symmetric(trigger.relation())) {
            boolean hadTargets = !targets.isEmpty();
            targets = targets.stream()
                    .filter(t -> types.agentive(mentions.entity(t).type()))
                    .toList();
            if (hadTargets && targets.isEmpty()) {
                return Optional.empty();
            }
        }
        if (!trigger.objectTypes().isEmpty()) {
            targets = targets.stream()
                    .filter(t -> trigger.objectTypes().stream()
                            .anyMatch(type -> types.isA(mentions.entity(t).type(), type)))
                    .toList();
            if (targets.isEmpty()) {
                return Optional.empty();
            }
        }
        if (actors.isEmpty() && targets.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Match(trigger, node, List.copyOf(actors), List.copyOf(targets), contents, false));
    }

    private List<Argument.Mentioned> or(
            @Nullable List<Argument.Mentioned> filled,
            Node node,
            String path,
            SortedMap<Integer, Node> nodes,
            Optional<Speech> speech) {
        if (filled != null) {
            return filled;
        }
        List<Argument.Mentioned> found = new ArrayList<>();
        heads(node, path, nodes).forEach(h -> found.addAll(mentions.referents(node.sentence(), h, speech)));
        return found;
    }

    /** Whether a role such as <em>leader</em> is still held; the words before it tell. */
    Status tenure(Node node) {
        return Tenure.status(lexicon, node.sentence(), node.index() - 4, node.index());
    }

    /** The head tokens a path leads to. */
    private List<Integer> heads(Node node, String path, SortedMap<Integer, Node> nodes) {
        if (path.equals("self")) {
            return self(node);
        }
        if (path.startsWith("obj.") || path.startsWith("subj.")) {
            int dot = path.indexOf('.');
            List<Integer> found = new ArrayList<>();
            for (Node.Arg object : node.all(path.substring(0, dot))) {
                Node noun = nodes.get(object.token());
                if (noun != null) {
                    found.addAll(heads(noun, path.substring(dot + 1), nodes));
                }
            }
            return found;
        }
        if (path.startsWith("gov.")) {
            Node governor = governor(node, nodes);
            return governor == null ? List.of() : heads(governor, path.substring("gov.".length()), nodes);
        }
        if (path.equals("mod") && node.token().is("compound")) {
            return mentions.before(node.sentence().index(), node.index())
                    .map(m -> List.of(m.head()))
                    .orElse(List.of());
        }
        return node.all(path).stream().map(Node.Arg::token).toList();
    }

    private static @Nullable Node governor(Node node, SortedMap<Integer, Node> nodes) {
        Token at = node.token();
        for (int steps = 0; at.head() >= 0 && steps < 6; steps++) {
            at = node.sentence().tokens().get(at.head());
            Node above = nodes.get(at.index());
            if (above != null && above.pos().equals("verb")) {
                return above;
            }
        }
        return null;
    }

    /** Whom a noun such as <em>spokesman</em> itself speaks of: the name it stands by, or the subject it is said of. */
    private List<Integer> self(Node node) {
        Sentence sentence = node.sentence();
        Token token = node.token();
        Optional<Node.Arg> subject = node.first("subj").filter(Node.Arg::own);
        if (subject.isPresent()) {
            return List.of(subject.get().token());
        }
        if (token.head() >= 0 && (token.is("compound") || token.is("appos"))) {
            Token head = sentence.tokens().get(token.head());
            boolean named =
                    mentions.at(sentence.index(), head.index()).stream().anyMatch(m -> m.kind() == Mention.Kind.NAME);
            if (named) {
                return List.of(head.index());
            }
        }
        for (Token child : sentence.children(node.index())) {
            if (child.is("appos")) {
                return List.of(child.index());
            }
        }
        boolean named =
                mentions.at(sentence.index(), node.index()).stream().anyMatch(m -> m.kind() == Mention.Kind.NAME);
        return named ? List.of(node.index()) : List.of();
    }
}
