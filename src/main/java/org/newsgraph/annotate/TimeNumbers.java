package org.newsgraph.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.annotate.TimeAtom.Reading;

/** Joins the words of a number: <em>two hundred and ten</em>, <em>5 1/2</em>, <em>nineteen ninety-one</em>. */
final class TimeNumbers {
    private TimeNumbers() {}

    static List<TimeAtom> join(List<TimeAtom> atoms) {
        List<TimeAtom> joined = new ArrayList<>(atoms.size());
        for (int i = 0; i < atoms.size(); i++) {
            TimeAtom atom = atoms.get(i);
            List<Reading> more = new ArrayList<>(atom.readings());
            spelled(atoms, i).ifPresent(more::add);
            year(atoms, i).ifPresent(more::add);
            fraction(atoms, i).ifPresent(more::add);
            joined.add(
                    more.size() == atom.readings().size()
                            ? atom
                            : new TimeAtom(atom.span(), atom.token(), atom.text(), atom.tag(), List.copyOf(more)));
        }
        return joined;
    }

    private static Optional<Reading> spelled(List<TimeAtom> atoms, int begin) {
        long total = 0;
        long group = 0;
        int at = begin;
        int taken = 0;
        while (at < atoms.size()) {
            Optional<Long> cardinal = number(atoms, at, "cardinal");
            Optional<Long> multiplier = number(atoms, at, "multiplier");
            if (cardinal.isPresent() && (group % 100 == 0 || (group % 10 == 0 && cardinal.get() < 10))) {
                group += cardinal.get();
            } else if (multiplier.isPresent() && multiplier.get() == 100) {
                group = Math.max(1, group) * 100;
            } else if (multiplier.isPresent()) {
                total += Math.max(1, group) * multiplier.get();
                group = 0;
            } else if (at > begin && at + 1 < atoms.size() && joins(atoms, at) && group % 100 == 0) {
                at++;
                continue;
            } else {
                break;
            }
            at++;
            taken = at - begin;
        }
        boolean begins = number(atoms, begin, "cardinal").isPresent()
                || number(atoms, begin, "multiplier").isPresent();
        return begins && taken > 0
                ? Optional.of(new Reading("number", Long.toString(total + group), taken))
                : Optional.empty();
    }

    private static boolean joins(List<TimeAtom> atoms, int at) {
        return atoms.get(at).text().equalsIgnoreCase("and")
                && number(atoms, at + 1, "cardinal").isPresent();
    }

    private static Optional<Reading> year(List<TimeAtom> atoms, int at) {
        Optional<Long> century = number(atoms, at, "cardinal");
        if (century.isEmpty() || century.get() < 10 || century.get() > 20 || at + 1 >= atoms.size()) {
            return Optional.empty();
        }
        return spelled(atoms, at + 1)
                .filter(rest -> rest.value().length() == 2)
                .map(rest -> new Reading("year", century.get() + rest.value(), 1 + rest.length()));
    }

    private static Optional<Reading> fraction(List<TimeAtom> atoms, int at) {
        if (at + 1 >= atoms.size() || value(atoms, at + 1, "fraction").isEmpty()) {
            return Optional.empty();
        }
        return value(atoms, at, "number").filter(n -> n.matches("\\d+")).map(n -> new Reading("number", n + ".5", 2));
    }

    private static Optional<Long> number(List<TimeAtom> atoms, int at, String kind) {
        return value(atoms, at, kind).map(Long::valueOf);
    }

    private static Optional<String> value(List<TimeAtom> atoms, int at, String kind) {
        for (Reading reading : atoms.get(at).readings()) {
            if (reading.kind().equals(kind)) {
                return Optional.of(reading.value());
            }
        }
        return Optional.empty();
    }
}
