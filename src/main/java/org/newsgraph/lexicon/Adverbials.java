package org.newsgraph.lexicon;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.NodeFactory;

/** Nouns that with a preposition are adverbs and speak of no thing: <em>in return</em>, <em>by accident</em>. */
public final class Adverbials {
    private static final String FILE = "/ontology/lexicon/adverbials.ttl";
    private static final String TERMS = "https://w3id.org/newsgraph/lexicon/adverbials#";

    private final Set<String> phrases;

    private Adverbials(Set<String> phrases) {
        this.phrases = phrases;
    }

    /**
     * Reads the phrases from the lexicon.
     *
     * @return the phrases
     */
    public static Adverbials load() {
        return new Adverbials(
                Lexicon.resource(FILE).objects(NodeFactory.createURI(TERMS + "fixed"), TERMS + "phrase").stream()
                        .map(Statements::text)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /**
     * Tells whether a preposition and a noun, with nothing else, are an adverb.
     *
     * @param preposition the word before the noun
     * @param noun the noun
     * @return true if they are
     */
    public boolean fixed(String preposition, String noun) {
        return phrases.contains((preposition + " " + noun).toLowerCase(Locale.ROOT));
    }
}
