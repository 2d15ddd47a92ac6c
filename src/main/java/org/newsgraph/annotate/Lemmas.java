package org.newsgraph.annotate;

import edu.stanford.nlp.process.Morphology;
import java.util.Locale;

/**
 * Gives base forms of single words, without a sentence around them and without a model.
 *
 * <p>Not for several threads at once; make one where it is needed.
 */
public final class Lemmas {
    private final Morphology morphology = new Morphology();

    /** Prepares the rules. */
    public Lemmas() {}

    /**
     * Gives the base form of a word taken for a verb.
     *
     * @param word any inflection, such as <em>met</em> or <em>negotiating</em>
     * @return the base form, lower case
     */
    public String verb(String word) {
        return lemma(word, "VBD");
    }

    /**
     * Gives the base form of a word taken for a noun.
     *
     * @param word singular or plural
     * @return the singular, lower case
     */
    public String noun(String word) {
        return lemma(word, "NNS");
    }

    private String lemma(String word, String tag) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.isBlank() || lower.chars().anyMatch(Character::isWhitespace)
                ? lower
                : morphology.lemma(lower, tag).toLowerCase(Locale.ROOT);
    }
}
