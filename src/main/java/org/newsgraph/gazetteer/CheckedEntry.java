package org.newsgraph.gazetteer;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One entry of a file, put together of all its lines. */
final class CheckedEntry {
    private record Held(String office, String from, Optional<String> to) {}

    private final String key;
    private final String type;
    private final String label;
    private final boolean known;
    private final Set<String> aliases = new LinkedHashSet<>();
    private final Set<String> iris = new LinkedHashSet<>();
    private final Set<String> elsewhere = new LinkedHashSet<>();
    private final Set<Held> held = new LinkedHashSet<>();
    private final Map<String, Set<String>> words = new LinkedHashMap<>();
    private Optional<String> country = Optional.empty();
    private Optional<String> within = Optional.empty();
    private Optional<Double> latitude;
    private Optional<Double> longitude;
    private Optional<Double> prominence;

    CheckedEntry(String key, String type, SuppliedEntry from, List<String> elsewhere, boolean known) {
        this.key = key;
        this.type = type;
        this.label = from.label();
        this.known = known;
        from.aliases().stream().filter(a -> !Names.form(a).letters().isEmpty()).forEach(aliases::add);
        from.iri().ifPresent(iris::add);
        iris.addAll(from.sameAs());
        this.elsewhere.addAll(elsewhere);
        latitude = from.latitude();
        longitude = from.longitude();
        prominence = from.prominence();
        from.words().forEach((w, values) -> words.put(w, new LinkedHashSet<>(values)));
    }

    /** Adds what another line says. */
    CheckedEntry and(CheckedEntry more) {
        if (!more.label.equals(label)) {
            aliases.add(more.label);
        }
        aliases.addAll(more.aliases);
        iris.addAll(more.iris);
        elsewhere.addAll(more.elsewhere);
        latitude = latitude.or(() -> more.latitude);
        longitude = longitude.or(() -> more.longitude);
        prominence = prominence.or(() -> more.prominence);
        more.words.forEach((w, values) ->
                words.computeIfAbsent(w, k -> new LinkedHashSet<>()).addAll(values));
        return this;
    }

    /** Whether another line of the file means this: by an IRI, or by the same name and class without any. */
    boolean sameAs(SuppliedEntry entry, String otherType, List<String> otherIris) {
        return otherIris.isEmpty()
                ? type.equals(otherType) && label.equals(entry.label())
                : otherIris.stream().anyMatch(iris::contains);
    }

    void country(String place) {
        country = Optional.of(place);
    }

    void within(String place) {
        within = Optional.of(place);
    }

    void held(String office, String from, Optional<String> to) {
        held.add(new Held(office, from, to));
    }

    String key() {
        return key;
    }

    String type() {
        return type;
    }

    String label() {
        return label;
    }

    /** Whether the gazetteer had it before. */
    boolean known() {
        return known;
    }

    Set<String> iris() {
        return iris;
    }

    Optional<String> country() {
        return country;
    }

    /** Gives what the file says as it is kept. */
    String turtle() {
        EntryText out = new EntryText(key, type, label);
        aliases.stream().filter(a -> !a.equals(label)).forEach(a -> out.text(Terms.ALIAS, a));
        words.forEach((w, values) -> values.forEach(v -> out.text(w, v)));
        country.ifPresent(c -> out.entity(Terms.COUNTRY, c));
        within.ifPresent(w -> out.entity(Terms.LOCATED_IN, w));
        latitude.ifPresent(d -> out.number(Terms.LATITUDE, d));
        longitude.ifPresent(d -> out.number(Terms.LONGITUDE, d));
        elsewhere.forEach(iri -> out.iri(Terms.SAME_AS, iri));
        held.forEach(h -> out.held(h.office, h.from, h.to));
        prominence.ifPresent(p -> out.number(Terms.PROMINENCE, p));
        return out.turtle();
    }
}
