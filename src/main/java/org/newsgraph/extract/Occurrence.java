package org.newsgraph.extract;

import java.util.List;
import java.util.Optional;
import org.newsgraph.text.Span;

/**
 * An event that a word announces, with everybody who may take part in it: wider than the claims, which say only what the
 * grammar tells for sure.
 *
 * @param sentence the index of its sentence
 * @param trigger the word that announces it
 * @param relation the local name of its relation
 * @param eventType its PLOVER type, composed with its factuality; empty if it is no event of PLOVER
 * @param vague whether the grammar tells who takes part, and only the word means too many things for a claim
 * @param actors who acts
 * @param targets to whom it is done
 * @param above who acts in the clauses it lies in, the nearest first
 * @param below who is named in what belongs to it, the nearest first
 */
public record Occurrence(
        int sentence,
        Span trigger,
        String relation,
        Optional<String> eventType,
        boolean vague,
        List<Argument.Mentioned> actors,
        List<Argument.Mentioned> targets,
        List<Argument.Mentioned> above,
        List<Argument.Mentioned> below) {
    /** Copies the lists. */
    public Occurrence {
        actors = List.copyOf(actors);
        targets = List.copyOf(targets);
        above = List.copyOf(above);
        below = List.copyOf(below);
    }
}
