package org.newsgraph.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.newsgraph.annotate.Token;

/** Finds who is spoken of around a predicate, beside the roles of its frame. */
final class Surroundings {
    /** What is beside the point of a clause: another sentence, what is told of a noun, what is said around it. */
    private static final Set<String> ASIDE = Set.of("parataxis", "acl:relcl", "punct", "discourse", "vocative");

    private final MentionIndex mentions;
    private final ArgumentTypes types;
    private final SortedMap<Integer, Node> nodes;

    Surroundings(MentionIndex mentions, ArgumentTypes types, SortedMap<Integer, Node> nodes) {
        this.mentions = mentions;
        this.types = types;
        this.nodes = nodes;
    }

    /** Who acts in the clauses above a predicate, the nearest first. */
    List<Argument.Mentioned> above(Node node, Optional<Speech> speech) {
        List<Argument.Mentioned> found = new ArrayList<>();
        Token at = node.token();
        for (int steps = 0; at.head() >= 0 && steps < node.sentence().tokens().size(); steps++) {
            at = node.sentence().tokens().get(at.head());
            Node verb = nodes.get(at.index());
            if (verb != null) {
                verb.all("subj")
                        .forEach(a -> mentions.referents(node.sentence(), a.token(), speech).stream()
                                .filter(m -> types.agentive(mentions.entity(m).type()))
                                .forEach(found::add));
            }
        }
        return found.stream().distinct().toList();
    }

    /** Who is named below a predicate, the nearest first; not in its subjects. */
    List<Argument.Mentioned> below(Node node, Optional<Speech> speech) {
        Set<Integer> subjects = new HashSet<>();
        node.all("subj").forEach(a -> subjects.add(a.token()));
        List<Argument.Mentioned> found = new ArrayList<>();
        Deque<Integer> ahead = new ArrayDeque<>(List.of(node.index()));
        while (!ahead.isEmpty()) {
            int head = ahead.remove();
            for (Token child : node.sentence().children(head)) {
                boolean aside = ASIDE.contains(child.relation())
                        || subjects.contains(child.index())
                        || (head == node.index()
                                && child.is("conj")
                                && child.tag().startsWith("VB"));
                if (!aside) {
                    mentions.referents(node.sentence(), child.index(), speech).stream()
                            .filter(m -> takesPart(mentions.entity(m).type()))
                            .forEach(found::add);
                    ahead.add(child.index());
                }
            }
        }
        return found.stream().distinct().toList();
    }

    private boolean takesPart(String type) {
        return types.agentive(type) || types.place(type);
    }
}
