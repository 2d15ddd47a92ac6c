package org.newsgraph.resolve;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.gazetteer.GazetteerEntry;
import org.newsgraph.gazetteer.PlaceIndex;

/**
 * Decides which of GeoNames' cities a name of a place means, where the gazetteer does not know the name.
 *
 * <p>The article must speak for it: by its region, by its country, or the city is large and called so itself. The second
 * best must be clearly behind, or be the same spot.
 */
final class PlaceLinks {
    private static final int SHORTEST_NAME = 4;
    private static final int LARGE = 100_000;
    private static final int SMALL = 5_000;
    private static final double MILLIONS = 7;
    private static final double IN_COUNTRY = 0.5;
    private static final double IN_REGION = 0.4;
    private static final double OWN_NAME = 0.15;
    private static final double MARGIN = 0.15;
    private static final double SAME_SPOT = 0.25;

    private final Optional<PlaceIndex> index;
    private final Gazetteer gazetteer;

    PlaceLinks(Gazetteer gazetteer, Optional<PlaceIndex> index) {
        this.gazetteer = gazetteer;
        this.index = index;
    }

    private record Rated(PlaceIndex.Place place, double score) {}

    /**
     * Finds the city.
     *
     * @param name a name that the gazetteer does not know
     * @param countries the keys of the countries the article speaks of
     * @param text the article's text
     * @return the city
     */
    Optional<PlaceIndex.Place> find(String name, Set<String> countries, String text) {
        if (index.isEmpty()
                || name.length() < SHORTEST_NAME
                || gazetteer.demonym(name).isPresent()) {
            return Optional.empty();
        }
        List<Rated> rated = index.get().find(name).stream()
                .filter(p -> supported(p, name, countries, text))
                .map(p -> new Rated(p, score(p, name, countries, text)))
                .sorted(Comparator.comparingDouble(Rated::score)
                        .reversed()
                        .thenComparing(r -> r.place.entry().key()))
                .toList();
        if (rated.isEmpty()) {
            return Optional.empty();
        }
        Rated best = rated.get(0);
        boolean clear = rated.stream()
                .skip(1)
                .noneMatch(r -> best.score - r.score < MARGIN && !near(best.place.entry(), r.place.entry()));
        return clear ? Optional.of(best.place) : Optional.empty();
    }

    /** Whether a place of the index has a key; what is no place must not take it. */
    boolean has(String key) {
        return index.flatMap(i -> i.ofKey(key)).isPresent();
    }

    /** The region of a city that the gazetteer knows. */
    Optional<Container> region(String key) {
        return index.flatMap(i -> i.ofKey(key))
                .flatMap(PlaceIndex.Place::region)
                .map(PlaceLinks::container);
    }

    static Container container(GazetteerEntry entry) {
        return new Container(entry.key(), entry.type(), entry.label());
    }

    private static boolean supported(PlaceIndex.Place place, String name, Set<String> countries, String text) {
        boolean inCountry = place.entry().country().filter(countries::contains).isPresent();
        return inRegion(place, text)
                || (inCountry && place.population() >= SMALL)
                || (place.population() >= LARGE && ownName(place, name));
    }

    private static double score(PlaceIndex.Place place, String name, Set<String> countries, String text) {
        double score = Math.min(1, Math.log10(place.population() + 1.0) / MILLIONS);
        score += place.entry().country().filter(countries::contains).isPresent() ? IN_COUNTRY : 0;
        score += inRegion(place, text) ? IN_REGION : 0;
        return score + (ownName(place, name) ? OWN_NAME : 0);
    }

    /** The region must be named apart from the city: Springfield, Illinois. */
    private static boolean inRegion(PlaceIndex.Place place, String text) {
        return place.region()
                .map(GazetteerEntry::label)
                .filter(r -> !r.contains(place.entry().label()))
                .filter(text::contains)
                .isPresent();
    }

    private static boolean ownName(PlaceIndex.Place place, String name) {
        return Gazetteer.plain(place.entry().label()).equalsIgnoreCase(Gazetteer.plain(name));
    }

    private static boolean near(GazetteerEntry one, GazetteerEntry other) {
        return Math.abs(one.latitude().orElse(0.0) - other.latitude().orElse(0.0)) < SAME_SPOT
                && Math.abs(one.longitude().orElse(0.0) - other.longitude().orElse(0.0)) < SAME_SPOT;
    }
}
