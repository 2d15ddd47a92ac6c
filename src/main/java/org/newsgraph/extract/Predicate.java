package org.newsgraph.extract;

import java.util.List;
import java.util.Optional;
import org.newsgraph.text.Span;

/**
 * A word that may speak of an event or state, with its arguments, whether or not a claim comes of it.
 *
 * <p>Verbs, nouns and predicative adjectives have arguments; auxiliaries, copulas, modifiers and particles are here for
 * their factuality only.
 *
 * @param sentence the index of its sentence
 * @param token the index of its head token
 * @param span the head token's span
 * @param lemma its lemma, with its particle if it has one
 * @param arguments its arguments, passives undone
 * @param factuality whether it is the case
 * @param polarity whether it is or is not so
 * @param certainty how sure it is said to be
 * @param future whether it lies ahead
 * @param degree how sure it is that it happened, from -3, certainly not, to 3, certainly so
 */
public record Predicate(
        int sentence,
        int token,
        Span span,
        String lemma,
        List<Slot> arguments,
        Factuality factuality,
        Polarity polarity,
        Certainty certainty,
        boolean future,
        double degree) {
    /** Copies the list. */
    public Predicate {
        arguments = List.copyOf(arguments);
    }

    /**
     * One argument.
     *
     * @param path {@code subj}, {@code obj}, {@code obl:PREP}, {@code mod}, … as in the lexicon's frames
     * @param token the index of its head token
     * @param span the argument's span
     */
    public record Slot(String path, int token, Span span) {}

    /**
     * Finds an argument.
     *
     * @param path its path
     * @return the first argument with it
     */
    public Optional<Slot> argument(String path) {
        return arguments.stream().filter(a -> a.path().equals(path)).findFirst();
    }
}
