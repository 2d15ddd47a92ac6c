package org.newsgraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import org.newsgraph.annotate.Mention;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.annotate.Token;

/** Finds whose words a reporting word in a sentence reports. */
final class Sources {
    private final Sentence sentence;
    private final SortedMap<Integer, Node> nodes;
    private final MentionIndex mentions;

    Sources(Sentence sentence, SortedMap<Integer, Node> nodes, MentionIndex mentions) {
        this.sentence = sentence;
        this.nodes = nodes;
        this.mentions = mentions;
    }

    /**
     * Finds the source.
     *
     * @return the index of its head token; empty if none is expressed
     */
    OptionalInt of(Node node) {
        return node.pos().equals("noun") ? ofNoun(node) : ofVerb(node);
    }

    private OptionalInt ofVerb(Node node) {
        OptionalInt own = subject(node);
        if (own.isPresent() || node.passive()) {
            return own;
        }
        OptionalInt inverted = inverted(node);
        return inverted.isPresent() ? inverted : above(node);
    }

    /**
     * Gives the word that stands for a source where it is said: <em>who</em> for the noun of a relative clause.
     *
     * @param source the index of the source's head
     */
    int word(Node node, int source) {
        Token clause = clause(node);
        boolean relative = clause.is("acl:relcl") && clause.head() == source;
        return relative
                ? sentence.child(clause.index(), "nsubj")
                        .filter(t -> t.tag().startsWith("W"))
                        .map(Token::index)
                        .orElse(source)
                : source;
    }

    /** The relative clause a predicate stands in. */
    private Token clause(Node node) {
        Token at = node.token();
        for (int steps = 0;
                !at.is("acl:relcl")
                        && at.head() >= 0
                        && steps < sentence.tokens().size();
                steps++) {
            at = sentence.tokens().get(at.head());
        }
        return at;
    }

    private OptionalInt subject(Node node) {
        return node.all("subj").stream()
                .mapToInt(Node.Arg::token)
                .filter(t -> !temporal(sentence.tokens().get(t)))
                .findFirst();
    }

    /** <em>said on Monday afternoon</em>: a day is nobody's subject, whatever the parser makes of it. */
    private boolean temporal(Token token) {
        return token.index() > 0 && token.is("obl:tmod");
    }

    /** <em>…, said Smith</em>, which parsers take for an object. */
    private OptionalInt inverted(Node node) {
        return node.args().stream()
                .filter(a -> a.own() && a.token() > node.index())
                .filter(a -> a.path().equals("obj") || a.path().equals("iobj"))
                .filter(a -> before(node))
                .mapToInt(Node.Arg::token)
                .filter(t -> !mentions.at(sentence.index(), t).isEmpty())
                .findFirst();
    }

    private boolean before(Node node) {
        int at = node.index() - 1;
        return at > 0
                && (sentence.tokens().get(at).tag().equals(",")
                        || sentence.tokens().get(at).tag().equals("''"));
    }

    /** <em>He left, saying that …</em>: whoever acts in the nearest clause above that says who acts. */
    private OptionalInt above(Node node) {
        Token at = node.token();
        for (int steps = 0; at.head() >= 0 && steps < sentence.tokens().size(); steps++) {
            if (at.is("acl:relcl") || at.is("ccomp")) {
                return OptionalInt.empty();
            }
            at = sentence.tokens().get(at.head());
            Node head = nodes.get(at.index());
            if (head != null && !head.pos().equals("noun")) {
                OptionalInt found = subject(head);
                if (found.isEmpty() && head.passive()) {
                    found = head.first("obj")
                            .map(a -> OptionalInt.of(a.token()))
                            .orElse(OptionalInt.empty());
                }
                if (found.isPresent() && found.getAsInt() != node.index()) {
                    return found;
                }
            }
        }
        return OptionalInt.empty();
    }

    private OptionalInt ofNoun(Node noun) {
        for (Node.Arg arg : noun.all("mod")) {
            Token token = sentence.tokens().get(arg.token());
            boolean named = (token.is("compound") || token.is("amod"))
                    && mentions.at(sentence.index(), arg.token()).stream().anyMatch(m -> m.kind() == Mention.Kind.NAME);
            if (token.is("nmod:poss") || named) {
                return OptionalInt.of(arg.token());
            }
        }
        for (String path : List.of("by", "from", "of")) {
            Optional<Node.Arg> found = noun.first(path)
                    .filter(a -> !mentions.at(sentence.index(), a.token()).isEmpty());
            if (found.isPresent()) {
                return OptionalInt.of(found.get().token());
            }
        }
        Node verb = nodes.get(noun.token().head());
        boolean object = noun.token().is("obj") || noun.token().is("iobj");
        return verb != null && verb.pos().equals("verb") && object && !verb.passive()
                ? ofVerb(verb)
                : OptionalInt.empty();
    }
}
