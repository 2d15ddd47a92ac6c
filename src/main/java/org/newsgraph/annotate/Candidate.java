package org.newsgraph.annotate;

import java.util.Optional;

/**
 * A mention before it is known whom it speaks of.
 *
 * @param sentence its sentence
 * @param first the index of its first token
 * @param last one past the index of its last token
 * @param head the index of its head token
 * @param kind how it refers
 * @param type the local name of a class of the ontology
 * @param name what it says, normalised
 * @param named whether it identifies what it speaks of beyond the article
 * @param key the gazetteer's key of what it surely means
 * @param twin the head token, in the same sentence, of the mention that speaks of the same: an apposition, a title
 */
record Candidate(
        Sentence sentence,
        int first,
        int last,
        int head,
        Mention.Kind kind,
        String type,
        String name,
        boolean named,
        Optional<String> key,
        Optional<Integer> twin) {
    Token headToken() {
        return sentence.tokens().get(head);
    }

    String firstTag() {
        return sentence.tokens().get(first).tag();
    }

    boolean plural() {
        return headToken().tag().endsWith("S") && headToken().tag().startsWith("NN");
    }

    boolean is(Mention.Kind wanted) {
        return kind == wanted;
    }

    Candidate twinOf(int other) {
        return new Candidate(sentence, first, last, head, kind, type, name, named, key, Optional.of(other));
    }

    Candidate retyped(String newType) {
        return new Candidate(sentence, first, last, head, kind, newType, name, named, key, twin);
    }
}
