package org.newsgraph.extract;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.annotate.Token;
import org.newsgraph.lexicon.Reporting;

/** Finds what a reporting word reports, at the paths the lexicon gives. */
final class Contents {
    private static final Set<String> MARKERS = Set.of("case", "mark");
    private static final Set<String> THAT = Set.of("that", "whether", "if", "how", "why", "what");

    private final Sentence sentence;
    private final Predicate<Token> speaks;

    /**
     * Prepares one sentence.
     *
     * @param speaks tells whether a token is a word of speech
     */
    Contents(Sentence sentence, Predicate<Token> speaks) {
        this.sentence = sentence;
        this.speaks = speaks;
    }

    /** The clause a word says to be so. */
    Optional<BitSet> said(Node node, Reporting reporting) {
        BitSet content = new BitSet();
        for (Node.Arg arg : node.args()) {
            Token token = sentence.tokens().get(arg.token());
            boolean clause = reporting.contents().contains(arg.path());
            boolean noun = node.pos().equals("noun") && token.is("acl") && finite(token) && !relative(token);
            boolean claims = arg.path().equals("xcomp")
                    && (reporting.stance() == Reporting.Stance.ALLEGING
                            || reporting.stance() == Reporting.Stance.DENYING);
            boolean charges = reporting.stance() == Reporting.Stance.ALLEGING
                    && arg.path().startsWith("obl:")
                    && token.tag().equals("VBG");
            if ((clause || noun || claims || charges) && arg.own()) {
                content.or(subtree(arg.token()));
            }
        }
        return content.isEmpty() ? Optional.empty() : Optional.of(trimmed(content, node));
    }

    /** A clause that stands loosely beside a word of speech, where the parser could not place it. */
    Optional<BitSet> beside(Node node, Reporting reporting) {
        BitSet content = new BitSet();
        Token token = node.token();
        if (reporting.contents().contains("ccomp") && node.pos().equals("verb")) {
            loose(node).ifPresent(t -> content.or(subtree(t.index())));
            if (content.isEmpty() && inserted(token) && node.has("subj")) {
                content.or(subtree(token.head()));
                content.andNot(subtree(token.index()));
            }
        }
        return content.isEmpty() ? Optional.empty() : Optional.of(content);
    }

    /** Without what the speaker says besides: <em>he said it was over, adding that …</em>. */
    private BitSet trimmed(BitSet content, Node node) {
        BitSet trimmed = (BitSet) content.clone();
        for (int i = content.nextSetBit(0); i >= 0; i = content.nextSetBit(i + 1)) {
            Token token = sentence.tokens().get(i);
            boolean reports = speaks.test(token);
            boolean more = token.is("conj")
                    && token.tag().equals(node.token().tag())
                    && !token.tag().equals("VB")
                    && sentence.child(i, "nsubj").isEmpty();
            boolean adding = token.is("advcl")
                    && token.tag().equals("VBG")
                    && i > 0
                    && sentence.tokens().get(i - 1).text().equals(",");
            if (reports && (more || adding) && i > node.index()) {
                trimmed.andNot(subtree(i));
            }
        }
        return trimmed;
    }

    /** A clause with a subject of its own that the parser could not place behind the verb. */
    private Optional<Token> loose(Node node) {
        return sentence.children(node.index()).stream()
                .filter(t -> t.is("dep") && t.index() > node.index() && finite(t))
                .filter(t -> sentence.child(t.index(), "nsubj").isPresent())
                .findFirst();
    }

    /** Whether a clause is one that can be said to be so: an infinitive or participle is not. */
    private boolean finite(Token verb) {
        boolean subject = sentence.child(verb.index(), "nsubj").isPresent()
                || sentence.child(verb.index(), "nsubj:pass").isPresent();
        boolean marked =
                sentence.children(verb.index()).stream().anyMatch(t -> t.is("mark") && THAT.contains(t.lemma()));
        return subject || marked;
    }

    /** <em>the statement that caused anger</em>: what is told of the word, not what it says. */
    private boolean relative(Token clause) {
        return sentence.children(clause.index()).stream()
                .anyMatch(t -> t.is("nsubj") && t.tag().startsWith("W"));
    }

    private static boolean inserted(Token token) {
        return token.head() >= 0 && (token.is("parataxis") || token.is("dep"));
    }

    /** What a word speaks of, wants or feels. */
    Optional<BitSet> topic(Node node, Reporting reporting) {
        for (String alternative : reporting.topics()) {
            String[] paths = alternative.split("\\+");
            BitSet needed = at(node, paths[paths.length - 1], paths.length == 1);
            if (needed.isEmpty()) {
                continue;
            }
            for (int i = 0; i < paths.length - 1; i++) {
                needed.or(at(node, paths[i], false));
            }
            return Optional.of(trimmed(needed, node));
        }
        return Optional.empty();
    }

    private BitSet at(Node node, String path, boolean bare) {
        BitSet found = new BitSet();
        for (Node.Arg arg : node.args()) {
            if (arg.own()
                    && arg.token() != node.index()
                    && matches(sentence.tokens().get(arg.token()), arg, path)) {
                BitSet words = subtree(arg.token());
                words.clear(node.index());
                if (bare) {
                    dropMarker(words, arg.token(), path);
                }
                found.or(words);
            }
        }
        return found;
    }

    private static boolean matches(Token token, Node.Arg arg, String path) {
        if (path.equals("xcomp") && token.is("advcl") && token.tag().equals("VB")) {
            return token.relation().equals("advcl:to") || token.relation().equals("advcl");
        }
        if (path.equals("obj") && arg.path().equals("iobj")) {
            return true;
        }
        return arg.path().equals(path) || token.relation().equals(path);
    }

    /** <em>called for reforms</em>: the preposition belongs to the verb. */
    private void dropMarker(BitSet words, int head, String path) {
        int colon = path.indexOf(':');
        List<String> marker =
                colon < 0 ? List.of() : List.of(path.substring(colon + 1).split("_"));
        sentence.children(head).stream()
                .filter(t -> MARKERS.contains(t.relation()) && marker.contains(t.lemma()))
                .forEach(t -> words.clear(t.index()));
    }

    BitSet subtree(int token) {
        BitSet words = new BitSet();
        sentence.subtree(token).forEach(t -> words.set(t.index()));
        return words;
    }
}
