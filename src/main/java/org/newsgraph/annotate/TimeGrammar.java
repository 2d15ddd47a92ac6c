package org.newsgraph.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.annotate.TimePattern.Found;

/** Finds the longest expression of time that begins at an atom. */
final class TimeGrammar {
    private static final int DEPTH = 2;

    private final List<TimeRule> rules;
    private final List<TimeRule> dates;

    TimeGrammar() {
        List<TimeRule> all = new ArrayList<>();
        // On equal length the first rule wins.
        all.addAll(DateRules.rules());
        all.addAll(AccountRules.rules());
        all.addAll(ClockRules.rules());
        all.addAll(DurationRules.rules());
        rules = List.copyOf(all);
        dates = all.stream().filter(TimeRule::within).toList();
    }

    /** Gives the longest expression that begins at an atom. */
    Optional<Found> at(List<TimeAtom> atoms, int atom, TimeContext context) {
        return longest(rules, atoms, atom, context, 0);
    }

    private Optional<Found> longest(
            List<TimeRule> among, List<TimeAtom> atoms, int atom, TimeContext context, int depth) {
        if (atom >= atoms.size() || atoms.get(atom).readings().isEmpty()) {
            return Optional.empty();
        }
        Map<Integer, Optional<Found>> known = new HashMap<>();
        TimePattern.Dates within = at -> depth >= DEPTH
                ? Optional.empty()
                : known.computeIfAbsent(at, a -> longest(dates, atoms, a, context, depth + 1));
        Optional<Found> best = Optional.empty();
        int reach = atom;
        for (TimeRule rule : among) {
            if (!rule.pattern().mayBeginWith(atoms.get(atom))) {
                continue;
            }
            Optional<TimePattern.Match> match = rule.pattern().match(atoms, atom, within);
            if (match.isEmpty() || match.get().end() <= reach) {
                continue;
            }
            Optional<Timex> timex = rule.meaning().of(match.get(), context);
            if (timex.isPresent() || rule.hides()) {
                reach = match.get().end();
                best = Optional.of(new Found(timex, reach));
            }
        }
        return best;
    }
}
