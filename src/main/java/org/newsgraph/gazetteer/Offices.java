package org.newsgraph.gazetteer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Offices by kind and country, and who held them. */
final class Offices {
    private record Held(GazetteerEntry person, GazetteerEntry.Tenure tenure) {}

    private final Map<String, Thing> kinds;
    private final Map<String, GazetteerEntry> national = new HashMap<>();
    private final Map<String, GazetteerEntry> countries = new HashMap<>();
    private final Map<String, String> kindsOfNamed = new HashMap<>();
    private final Map<String, String> kindsByKey = new HashMap<>();
    private final Map<String, String> kindsByName = new HashMap<>();
    private final Map<String, List<Held>> holders = new HashMap<>();

    Offices(DataFiles files, Map<String, Thing> kinds, Collection<GazetteerEntry> entries) {
        this.kinds = kinds;
        kinds.forEach((k, data) -> {
            data.text(Terms.LABEL).ifPresent(l -> {
                kindsByName.put(l.toLowerCase(Locale.ROOT), k);
                kindsByKey.put(l.replace(' ', '_'), k);
            });
            data.texts(Terms.ALIAS).forEach(a -> kindsByName.put(a.toLowerCase(Locale.ROOT), k));
        });
        for (GazetteerEntry entry : entries) {
            if (entry.type().equals("Office")) {
                files.entity(entry.key()).key(Terms.OFFICE_KIND).ifPresent(k -> {
                    kindsOfNamed.put(entry.key(), k);
                    entry.country().ifPresent(c -> national.putIfAbsent(k + ' ' + c, entry));
                    entry.aliases().forEach(a -> kindsByName.put(a.toLowerCase(Locale.ROOT), k));
                });
            }
            for (GazetteerEntry.Tenure tenure : entry.offices()) {
                holders.computeIfAbsent(tenure.office(), k -> new ArrayList<>()).add(new Held(entry, tenure));
            }
        }
        for (GazetteerEntry entry : entries) {
            if (entry.type().equals("Country")) {
                countries.put(entry.key(), entry);
            }
        }
        holders.values()
                .forEach(h -> h.sort(Comparator.comparing((Held held) -> held.tenure.from())
                        .thenComparing(held -> held.person.key())));
    }

    Optional<String> kind(String name) {
        return Optional.ofNullable(kindsByName.get(name.toLowerCase(Locale.ROOT)));
    }

    Optional<GazetteerEntry> office(String kind, GazetteerEntry country) {
        GazetteerEntry known = national.get(kind + ' ' + country.key());
        Thing data = kinds.get(kind);
        if (known != null || data == null || !data.texts(Terms.NATIONAL).contains("true")) {
            return Optional.ofNullable(known);
        }
        String name = data.text(Terms.LABEL).orElse(kind);
        String key = name.replace(' ', '_') + "_of_" + country.key();
        return Optional.of(Entries.ofCountry(key, "Office", name + " of " + country.label(), country.key()));
    }

    Optional<GazetteerEntry> entry(String key) {
        int of = key.indexOf("_of_");
        if (of < 0) {
            return Optional.empty();
        }
        String kind = kindsByKey.get(key.substring(0, of));
        GazetteerEntry country = countries.get(key.substring(of + "_of_".length()));
        return kind == null || country == null
                ? Optional.empty()
                : office(kind, country).filter(o -> o.key().equals(key));
    }

    Optional<String> kindOf(String key) {
        return Optional.ofNullable(kindsOfNamed.get(key)).or(() -> {
            int of = key.indexOf("_of_");
            return Optional.ofNullable(of < 0 ? null : kindsByKey.get(key.substring(0, of)));
        });
    }

    Optional<GazetteerEntry> holder(String office, LocalDate day) {
        return holders.getOrDefault(office, List.of()).stream()
                .filter(h -> !h.tenure.from().isAfter(day))
                .filter(h -> h.tenure.to().map(to -> !to.isBefore(day)).orElse(true))
                .map(Held::person)
                .reduce((earlier, later) -> later);
    }

    List<GazetteerEntry> holders(String office) {
        return holders.getOrDefault(office, List.of()).stream()
                .map(Held::person)
                .distinct()
                .toList();
    }
}
