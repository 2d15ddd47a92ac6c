package org.newsgraph.gazetteer;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what the cells of one entry mean by a name, a code, a key or an IRI: among the files of the run, then in the gazetteer. */
final class EntryReferences {
    private final Gazetteer known;
    private final Collection<CheckedEntry> ofRun;
    private final Map<String, GazetteerEntry> byIri = new HashMap<>();

    EntryReferences(Gazetteer known, Collection<CheckedEntry> ofRun) {
        this.known = known;
        this.ofRun = ofRun;
        known.entries().forEach(e -> e.sameAs().forEach(iri -> byIri.put(iri, e)));
    }

    /** The entry of the gazetteer that a source knows under an IRI. */
    Optional<GazetteerEntry> identified(String iri) {
        return Optional.ofNullable(byIri.get(iri));
    }

    /** The key of the first that is a country. */
    Optional<String> country(List<String> values) {
        return values.stream().flatMap(v -> place(v, true).stream()).findFirst();
    }

    /** The key of the first that is known. */
    Optional<String> place(List<String> values) {
        return values.stream().flatMap(v -> place(v, false).stream()).findFirst();
    }

    private Optional<String> place(String value, boolean country) {
        Optional<String> here = ofRun.stream()
                .filter(e -> e.iris().contains(value) || e.label().equals(value))
                .filter(e -> !country || e.type().equals("Country"))
                .map(CheckedEntry::key)
                .findFirst();
        Stream<GazetteerEntry> found = Stream.of(
                        Terms.entityKey(value).flatMap(known::entry).stream(),
                        identified(value).stream(),
                        known.entry(value).stream(),
                        known.named(value).stream(),
                        known.ofIsoCode(value).stream())
                .flatMap(s -> s);
        return here.or(() -> found.filter(e -> !country || e.type().equals("Country"))
                .map(GazetteerEntry::key)
                .findFirst());
    }

    /** The key of the first office, by name or IRI; or of the office of that kind in the country of who held it. */
    Optional<String> office(List<String> names, Optional<String> country) {
        return names.stream().flatMap(n -> office(n, country).stream()).findFirst();
    }

    private Optional<String> office(String name, Optional<String> country) {
        Optional<String> here = ofRun.stream()
                .filter(e -> e.type().equals("Office"))
                .filter(e -> e.iris().contains(name) || e.label().equalsIgnoreCase(name))
                .map(CheckedEntry::key)
                .findFirst();
        Stream<GazetteerEntry> found = Stream.of(
                        Terms.entityKey(name).flatMap(known::entry).stream(),
                        identified(name).stream(),
                        known.named(name).stream(),
                        known.entry(Gazetteer.key(name)).stream())
                .flatMap(s -> s);
        return here.or(() -> found.filter(e -> e.type().equals("Office"))
                        .map(GazetteerEntry::key)
                        .findFirst())
                .or(() -> country.flatMap(c -> known.officeKind(name).flatMap(k -> known.office(k, c)))
                        .map(GazetteerEntry::key));
    }
}
