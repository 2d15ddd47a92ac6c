package org.newsgraph.gazetteer;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds out what supplied entries mean: their class, their country, and whether they are known already.
 *
 * <p>An entry is one that is known if an IRI says so; or if name and class are the same, and neither country, place nor an id
 * of the same authority speaks against it. Else it gets a key of its own.
 */
final class EntryCheck {
    private static final Pattern IRI = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+");
    private static final Pattern KEY = Pattern.compile("[\\p{L}\\p{N}_~-]+");
    private static final double SAME_PLACE_DEGREES = 0.5;

    private final Gazetteer known;
    private final EntryClasses classes;
    private final Map<String, CheckedEntry> checked = new LinkedHashMap<>();
    private final EntryReferences references;

    EntryCheck(Gazetteer known, EntryClasses classes) {
        this.known = known;
        this.classes = classes;
        this.references = new EntryReferences(known, checked.values());
    }

    /** Checks the entries of one file; what earlier files of this run gave is known. */
    Collection<CheckedEntry> check(List<SuppliedEntry> entries, EntryFaults faults) {
        Map<String, CheckedEntry> ofFile = new LinkedHashMap<>();
        List<Runnable> relations = new ArrayList<>();
        for (SuppliedEntry supplied : entries) {
            identify(supplied, faults).ifPresent(e -> {
                CheckedEntry entry = ofFile.merge(e.key(), e, CheckedEntry::and);
                if (!entry.type().equals(e.type())) {
                    faults.error(
                            supplied.line(),
                            EntryFaults.CONTRADICTION,
                            e.label() + " is a " + entry.type() + " in this file, not a " + e.type());
                }
                checked.put(entry.key(), entry);
                relations.add(() -> relate(entry, supplied, faults));
            });
        }
        // Lines may speak of what stands further down.
        relations.forEach(Runnable::run);
        return ofFile.values();
    }

    private Optional<CheckedEntry> identify(SuppliedEntry entry, EntryFaults faults) {
        if (Names.form(entry.label()).letters().isEmpty()) {
            faults.error(entry.line(), EntryFaults.INCOMPLETE, "a name without letters: " + entry.label());
            return Optional.empty();
        }
        Optional<String> type = classes.find(entry.classes());
        if (type.isEmpty()) {
            faults.error(
                    entry.line(),
                    EntryFaults.CLASS,
                    entry.label() + ": no class of the ontology, nor known elsewhere: "
                            + String.join(", ", entry.classes()));
            return Optional.empty();
        }
        List<String> iris = Stream.concat(entry.iri().stream(), entry.sameAs().stream())
                .distinct()
                .toList();
        for (String iri : iris) {
            if (!IRI.matcher(iri).matches()) {
                faults.error(entry.line(), EntryFaults.VALUE, "not an IRI: " + iri);
                return Optional.empty();
            }
        }
        List<String> elsewhere =
                iris.stream().filter(i -> Terms.entityKey(i).isEmpty()).toList();
        Optional<GazetteerEntry> same = same(entry, type.get(), iris, elsewhere);
        if (same.isPresent() && !same.get().type().equals(type.get())) {
            faults.error(
                    entry.line(),
                    EntryFaults.CONTRADICTION,
                    entry.label() + " is known as a " + same.get().type() + " ("
                            + same.get().key() + "), not a " + type.get());
            return Optional.empty();
        }
        String key = same.map(GazetteerEntry::key).orElseGet(() -> key(entry, type.get(), iris));
        if (!KEY.matcher(key).matches()) {
            faults.error(entry.line(), EntryFaults.VALUE, "not a key of letters, digits and low lines: " + key);
            return Optional.empty();
        }
        return Optional.of(new CheckedEntry(key, type.get(), entry, elsewhere, same.isPresent()));
    }

    private Optional<GazetteerEntry> same(SuppliedEntry entry, String type, List<String> iris, List<String> elsewhere) {
        Optional<GazetteerEntry> byKey = iris.stream()
                .flatMap(i -> Terms.entityKey(i).stream())
                .findFirst()
                .flatMap(known::entry);
        Optional<GazetteerEntry> byId = byKey.or(() -> elsewhere.stream()
                .flatMap(i -> references.identified(i).stream())
                .findFirst());
        if (byId.isPresent() || iris.stream().anyMatch(i -> Terms.entityKey(i).isPresent())) {
            return byId;
        }
        List<GazetteerEntry> named = known.named(entry.label()).stream()
                .filter(e -> e.type().equals(type))
                .filter(e -> !against(e, entry, elsewhere))
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    private boolean against(GazetteerEntry candidate, SuppliedEntry entry, List<String> ids) {
        Optional<String> country = references.country(entry.country());
        boolean abroad = country.isPresent() && candidate.country().isPresent() && !country.equals(candidate.country());
        boolean otherId = candidate.sameAs().stream()
                .anyMatch(
                        theirs -> ids.stream().anyMatch(ours -> authority(ours).equals(authority(theirs))));
        boolean far = distance(candidate.latitude(), entry.latitude()) > SAME_PLACE_DEGREES
                || distance(candidate.longitude(), entry.longitude()) > SAME_PLACE_DEGREES;
        return abroad || otherId || far;
    }

    private static double distance(Optional<Double> one, Optional<Double> other) {
        return one.isPresent() && other.isPresent() ? Math.abs(one.get() - other.get()) : 0;
    }

    private static String authority(String iri) {
        try {
            return String.valueOf(URI.create(iri).getHost());
        } catch (IllegalArgumentException e) {
            return iri;
        }
    }

    /** The key an IRI of the gazetteer gives; else the name, and what tells it from others of the name. */
    private String key(SuppliedEntry entry, String type, List<String> iris) {
        Optional<String> given =
                iris.stream().flatMap(i -> Terms.entityKey(i).stream()).findFirst();
        String name = Gazetteer.key(entry.label());
        List<String> keys = new ArrayList<>(List.of(name));
        iris.stream()
                .map(i -> i.replaceFirst("[/#]+$", ""))
                .map(i -> i.substring(Math.max(i.lastIndexOf('/'), i.lastIndexOf('#')) + 1))
                .map(last -> name + "_" + Gazetteer.key(last))
                .forEach(keys::add);
        references.country(entry.country()).ifPresent(c -> keys.add(name + "_" + c));
        keys.add(name + "_" + type);
        return given.orElseGet(() -> keys.stream()
                .filter(k -> known.entry(k).isEmpty())
                .filter(k -> !checked.containsKey(k) || checked.get(k).sameAs(entry, type, iris))
                .findFirst()
                .orElse(keys.get(keys.size() - 1) + "_" + entry.line()));
    }

    private void relate(CheckedEntry entry, SuppliedEntry from, EntryFaults faults) {
        Optional<String> country = references.country(from.country());
        if (country.isEmpty() && !from.country().isEmpty()) {
            faults.error(
                    from.line(),
                    EntryFaults.PLACE,
                    entry.label() + ": no known country: " + String.join(", ", from.country()));
        }
        country.filter(c -> !c.equals(entry.key())).ifPresent(entry::country);
        references.place(from.within()).filter(w -> !w.equals(entry.key())).ifPresent(entry::within);
        for (SuppliedEntry.Role role : from.roles()) {
            role(entry, role, from.line(), faults);
        }
    }

    private void role(CheckedEntry entry, SuppliedEntry.Role role, int line, EntryFaults faults) {
        for (String day :
                Stream.concat(role.from().stream(), role.to().stream()).toList()) {
            if (!Thing.isDay(day)) {
                faults.error(line, EntryFaults.VALUE, "not a day, month or year: " + day);
                return;
            }
        }
        boolean backwards = role.from().isPresent()
                && role.to().isPresent()
                && Thing.end(role.to().get()).isBefore(Thing.begin(role.from().get()));
        if (backwards) {
            faults.error(line, EntryFaults.VALUE, "it ends before it begins: " + named(role));
            return;
        }
        Optional<String> office = references.office(role.office(), entry.country());
        if (office.isEmpty()) {
            faults.warning(
                    line,
                    EntryFaults.OFFICE,
                    "no office is known as '" + named(role) + "'; it is left out. Give the office a line of its own "
                            + "(type Office)");
        } else if (role.from().isEmpty()) {
            faults.warning(line, EntryFaults.OFFICE, "since when is not said of '" + named(role) + "'; it is left out");
        } else {
            entry.held(office.get(), role.from().get(), role.to());
        }
    }

    private static String named(SuppliedEntry.Role role) {
        return role.office().get(role.office().size() - 1);
    }
}
