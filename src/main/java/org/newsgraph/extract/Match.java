package org.newsgraph.extract;

import java.util.List;
import org.newsgraph.lexicon.Trigger;

/**
 * A predicate whose frame was filled.
 *
 * @param trigger the sense that matched
 * @param node the predicate
 * @param actors who acts
 * @param targets to whom
 * @param contents the tokens of the clauses it speaks of
 * @param anaphoric whether its roles come from an earlier mention of the same event
 */
record Match(
        Trigger trigger,
        Node node,
        List<Argument.Mentioned> actors,
        List<Argument.Mentioned> targets,
        List<Integer> contents,
        boolean anaphoric) {}
