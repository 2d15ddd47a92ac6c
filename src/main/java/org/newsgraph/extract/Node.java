package org.newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.annotate.Token;

/**
 * A predicate with its arguments, whatever the syntax: passives undone, subjects shared, gaps of relative clauses filled.
 *
 * <p>Filled by {@link PredicateFinder} and left alone after.
 */
final class Node {
    /** Who acts in a light verb's noun, whichever slot the frame names. */
    static final String LIGHT_ACTOR = "@actor";

    /** Who acts in what a wrapper wraps: <em>plans an attack</em>; only with a target. */
    static final String HOLDER = "@holder";

    /** To whom it is done. */
    static final String LIGHT_TARGET = "@target";

    /**
     * An argument.
     *
     * @param path its path, as in the lexicon's frames
     * @param token the index of its head token
     * @param own whether it hangs on the predicate itself, not on one it is coordinated with or controlled by
     */
    record Arg(String path, int token, boolean own) {}

    private final Sentence sentence;
    private final Token token;
    private final String pos;
    private final Optional<String> particle;
    private final boolean passive;
    private final List<Arg> args = new ArrayList<>();

    Node(Sentence sentence, Token token, String pos) {
        this.sentence = sentence;
        this.token = token;
        this.pos = pos;
        this.particle = sentence.child(token.index(), "compound:prt").map(Token::lemma);
        this.passive = passive(sentence, token);
    }

    private static boolean passive(Sentence sentence, Token token) {
        boolean participle = token.tag().equals("VBN");
        return sentence.child(token.index(), "nsubj:pass").isPresent()
                || sentence.child(token.index(), "aux:pass").isPresent()
                || (token.is("acl") && !token.is("acl:relcl") && participle)
                || (token.is("conj") && participle && passiveFirst(sentence, token));
    }

    /** <em>He was shot and killed</em>: the second participle is passive as the first one is. */
    private static boolean passiveFirst(Sentence sentence, Token token) {
        boolean own = sentence.child(token.index(), "nsubj").isPresent()
                || sentence.child(token.index(), "aux").isPresent()
                || sentence.child(token.index(), "obj").isPresent();
        return !own && token.head() >= 0 && passive(sentence, sentence.tokens().get(token.head()));
    }

    Sentence sentence() {
        return sentence;
    }

    Token token() {
        return token;
    }

    int index() {
        return token.index();
    }

    String pos() {
        return pos;
    }

    String lemma() {
        return token.lemma().toLowerCase(Locale.ROOT);
    }

    Optional<String> particle() {
        return particle;
    }

    boolean passive() {
        return passive;
    }

    List<Arg> args() {
        return args;
    }

    boolean has(String path) {
        return args.stream().anyMatch(a -> a.path().equals(path));
    }

    List<Arg> all(String path) {
        return args.stream().filter(a -> a.path().equals(path)).toList();
    }

    Optional<Arg> first(String path) {
        return args.stream().filter(a -> a.path().equals(path)).findFirst();
    }

    void add(String path, int argument, boolean own) {
        boolean known =
                args.stream().anyMatch(a -> a.token() == argument && a.path().equals(path));
        if (!known && argument != token.index()) {
            args.add(new Arg(path, argument, own));
        }
    }
}
