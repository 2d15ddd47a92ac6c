package org.newsgraph.resolve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.gazetteer.GazetteerEntry;

/** Finds the countries that phrases name. */
final class Countries {
    private final Gazetteer gazetteer;

    Countries(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Finds the one country a phrase names: "two U.S. officials"; none where it names two. */
    Optional<String> one(String phrase) {
        List<String> tokens = List.of(phrase.strip().split("\\s+"));
        Set<String> found = new TreeSet<>();
        int i = 0;
        while (i < tokens.size()) {
            Optional<Gazetteer.Match> match =
                    gazetteer.longestDemonym(tokens, i).or(name(tokens, i));
            match.flatMap(this::countryOf).ifPresent(found::add);
            i += match.map(Gazetteer.Match::length).orElse(1);
        }
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    private Supplier<Optional<Gazetteer.Match>> name(List<String> tokens, int from) {
        return () -> gazetteer.longest(tokens, from);
    }

    /** A city whose name others share tells nothing of the country. */
    private Optional<String> countryOf(Gazetteer.Match match) {
        GazetteerEntry best = match.best();
        if (best.type().equals("Country")) {
            return Optional.of(best.key());
        }
        // What an agency is asked or told has nothing to do with where it sits.
        boolean telling = match.entries().size() == 1 && !best.type().startsWith("News");
        return telling ? best.country() : Optional.empty();
    }
}
