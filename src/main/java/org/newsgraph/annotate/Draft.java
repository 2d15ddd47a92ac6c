package org.newsgraph.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A dependency tree while it is being mended. */
final class Draft {
    private final Sentence sentence;
    private final int[] heads;
    private final String[] relations;

    Draft(Sentence sentence) {
        this.sentence = sentence;
        this.heads = sentence.tokens().stream().mapToInt(Token::head).toArray();
        this.relations = sentence.tokens().stream().map(Token::relation).toArray(String[]::new);
    }

    int size() {
        return heads.length;
    }

    Token token(int index) {
        return sentence.tokens().get(index);
    }

    String text(int index) {
        return index < 0 || index >= size() ? "" : token(index).text();
    }

    String tag(int index) {
        return index < 0 || index >= size() ? "" : token(index).tag();
    }

    boolean verb(int index) {
        return tag(index).startsWith("VB");
    }

    int head(int index) {
        return heads[index];
    }

    String relation(int index) {
        return relations[index];
    }

    boolean is(int index, String relation) {
        return relations[index].equals(relation) || relations[index].startsWith(relation + ":");
    }

    int root() {
        int root = 0;
        while (heads[root] >= 0) {
            root = heads[root];
        }
        return root;
    }

    List<Integer> children(int head) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == head) {
                found.add(i);
            }
        }
        return found;
    }

    Optional<Integer> child(int head, String relation) {
        return children(head).stream().filter(i -> is(i, relation)).findFirst();
    }

    /** Tells whether a token is, or hangs somewhere below, another. */
    boolean below(int token, int top) {
        for (int i = token; i >= 0; i = heads[i]) {
            if (i == top) {
                return true;
            }
        }
        return false;
    }

    /** The first token of the subtree. */
    int leftmost(int top) {
        for (int i = 0; i < top; i++) {
            if (below(i, top)) {
                return i;
            }
        }
        return top;
    }

    /** Hangs a token elsewhere, unless that would close a circle. */
    void move(int token, int head, String relation) {
        if (head < 0 || !below(head, token)) {
            heads[token] = head;
            relations[token] = relation;
        }
    }

    /** Puts a dependent above its head: it takes the head's place, the head hangs on it. */
    void lift(int dependent, String relation) {
        int head = heads[dependent];
        heads[dependent] = heads[head];
        relations[dependent] = relations[head];
        heads[head] = dependent;
        relations[head] = relation;
    }

    Sentence done() {
        List<Token> tokens = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            tokens.add(Trees.hung(token, heads[token.index()], relations[token.index()]));
        }
        return Trees.with(sentence, tokens);
    }
}
