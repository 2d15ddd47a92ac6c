package org.newsgraph.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.text.Span;

/**
 * One sentence with its tokens and its dependency tree.
 *
 * @param index its place in the article, from 0; the title is the first
 * @param paragraph the paragraph it stands in, from 0; the title is the first
 * @param span where it stands in the article's text
 * @param tokens its tokens, in order
 * @param parsed whether the tokens carry heads and relations
 */
public record Sentence(int index, int paragraph, Span span, List<Token> tokens, boolean parsed) {
    /** Copies the list. */
    public Sentence {
        tokens = List.copyOf(tokens);
    }

    /**
     * Gives the tokens that hang on a token.
     *
     * @param head the index of the head
     * @return its dependents, in order
     */
    public List<Token> children(int head) {
        List<Token> found = new ArrayList<>();
        for (Token token : tokens) {
            if (token.head() == head && parsed) {
                found.add(token);
            }
        }
        return found;
    }

    /**
     * Gives the first dependent with a relation.
     *
     * @param head the index of the head
     * @param relation the relation, as in {@link Token#is}
     * @return the dependent
     */
    public Optional<Token> child(int head, String relation) {
        return children(head).stream().filter(t -> t.is(relation)).findFirst();
    }

    /**
     * Gives a token and all that hangs on it.
     *
     * @param top the index of the token
     * @return the tokens, in order
     */
    public List<Token> subtree(int top) {
        boolean[] in = new boolean[tokens.size()];
        in[top] = true;
        boolean grown = parsed;
        while (grown) {
            grown = false;
            for (Token token : tokens) {
                if (!in[token.index()] && token.head() >= 0 && in[token.head()]) {
                    in[token.index()] = true;
                    grown = true;
                }
            }
        }
        return tokens.stream().filter(t -> in[t.index()]).toList();
    }

    /**
     * Gives the span of some tokens.
     *
     * @param first the index of the first token
     * @param last one past the index of the last token
     * @return the span from the begin of the first to the end of the last
     */
    public Span span(int first, int last) {
        return new Span(
                tokens.get(first).span().begin(), tokens.get(last - 1).span().end());
    }
}
