package org.newsgraph.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.annotate.TimeAtom.Reading;

/**
 * A sequence of kinds of atoms.
 *
 * <p>Written as <em>the? n=a|number unit ago</em>: kinds apart by spaces, alternatives by bars, a question mark after
 * what may be missing, a name before an equals sign (else the first kind is the name). The kind {@code @date} stands for
 * a whole date.
 */
final class TimePattern {
    private static final String DATE = "@date";

    private final List<Element> elements;

    private TimePattern(List<Element> elements) {
        this.elements = elements;
    }

    private record Element(String name, List<String> kinds, boolean optional) {}

    /** Reads whole dates within a pattern. */
    interface Dates {
        /** Gives the longest date that begins at an atom. */
        Optional<Found> at(int atom);
    }

    /**
     * An expression and where it ends.
     *
     * @param timex what it means; empty if it only hides shorter forms, as an age does
     * @param end one past its last atom
     */
    record Found(Optional<Timex> timex, int end) {}

    /**
     * What a pattern matched.
     *
     * @param values the values by name
     * @param dates the date within, if any
     * @param token the index of the first token
     * @param end one past the last atom
     */
    record Match(Map<String, String> values, Optional<Timex> dates, int token, int end) {
        String get(String name) {
            return values.getOrDefault(name, "");
        }

        boolean has(String name) {
            return values.containsKey(name);
        }

        int number(String name) {
            return Integer.parseInt(get(name));
        }

        Granularity unit() {
            return Granularity.of(has("unit") ? get("unit") : get("units"));
        }

        Timex date() {
            return dates.orElseThrow();
        }
    }

    static TimePattern of(String text) {
        List<Element> elements = new ArrayList<>();
        for (String item : text.split(" ")) {
            boolean optional = item.endsWith("?");
            String bare = optional ? item.substring(0, item.length() - 1) : item;
            int equals = bare.indexOf('=');
            List<String> kinds = Arrays.asList(bare.substring(equals + 1).split("\\|"));
            elements.add(new Element(equals < 0 ? kinds.get(0) : bare.substring(0, equals), kinds, optional));
        }
        return new TimePattern(List.copyOf(elements));
    }

    /** Tells whether a match may begin with an atom. */
    boolean mayBeginWith(TimeAtom atom) {
        for (Element element : elements) {
            if (element.kinds().contains(DATE)) {
                return true;
            }
            for (Reading reading : atom.readings()) {
                if (element.kinds().contains(reading.kind())) {
                    return true;
                }
            }
            if (!element.optional()) {
                return false;
            }
        }
        return true;
    }

    /** Gives the longest match that begins at an atom. */
    Optional<Match> match(List<TimeAtom> atoms, int at, Dates dates) {
        return match(atoms, at, 0, dates)
                .map(t -> new Match(
                        t.values, Optional.ofNullable(t.date), atoms.get(at).token(), t.end));
    }

    private static final class Trail {
        final Map<String, String> values = new HashMap<>();

        @org.jspecify.annotations.Nullable
        Timex date;

        final int end;

        Trail(int end) {
            this.end = end;
        }
    }

    private Optional<Trail> match(List<TimeAtom> atoms, int at, int element, Dates dates) {
        if (element == elements.size()) {
            return Optional.of(new Trail(at));
        }
        Element wanted = elements.get(element);
        Optional<Trail> best = Optional.empty();
        if (at < atoms.size()) {
            best = wanted.kinds().contains(DATE)
                    ? withDate(atoms, at, element, dates)
                    : withReading(atoms, at, element, dates);
        }
        if (best.isEmpty() && wanted.optional()) {
            best = match(atoms, at, element + 1, dates);
        }
        return best;
    }

    private Optional<Trail> withDate(List<TimeAtom> atoms, int at, int element, Dates dates) {
        return dates.at(at)
                .filter(found -> found.timex().isPresent())
                .flatMap(found -> match(atoms, found.end(), element + 1, dates).map(trail -> {
                    trail.date = found.timex().get();
                    return trail;
                }));
    }

    private Optional<Trail> withReading(List<TimeAtom> atoms, int at, int element, Dates dates) {
        Element wanted = elements.get(element);
        Optional<Trail> best = Optional.empty();
        for (Reading reading : atoms.get(at).readings()) {
            if (!wanted.kinds().contains(reading.kind())) {
                continue;
            }
            Optional<Trail> rest = match(atoms, at + reading.length(), element + 1, dates);
            if (rest.isPresent() && (best.isEmpty() || rest.get().end > best.get().end)) {
                rest.get().values.put(wanted.name(), reading.value());
                rest.get().values.put(wanted.name() + ":kind", reading.kind());
                best = rest;
            }
        }
        return best;
    }
}
