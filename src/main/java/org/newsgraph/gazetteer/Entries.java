package org.newsgraph.gazetteer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;

/** Makes records of what the data files say. */
final class Entries {
    private static final double USUAL_PROMINENCE = 0.5;

    private Entries() {}

    static GazetteerEntry entry(Thing thing, String type, DataFiles files) {
        String label = thing.text(Terms.LABEL)
                .orElseThrow(() -> new IllegalStateException(thing.id() + " has no skos:prefLabel"));
        Set<String> aliases = new LinkedHashSet<>();
        aliases.add(label);
        aliases.addAll(thing.texts(Terms.ALIAS));
        return new GazetteerEntry(
                thing.id(),
                type,
                label,
                List.copyOf(aliases),
                thing.key(Terms.COUNTRY),
                thing.key(Terms.LOCATED_IN),
                thing.number(Terms.LATITUDE),
                thing.number(Terms.LONGITUDE),
                thing.values(Terms.SAME_AS).stream().map(Node::getURI).toList(),
                thing.key(Terms.ACTS_FOR),
                tenures(thing, files),
                thing.number(Terms.PROMINENCE).orElse(USUAL_PROMINENCE));
    }

    /**
     * Makes the record of something that follows from a country and a pattern.
     *
     * @param key its key
     * @param type its class
     * @param label its name
     * @param country the key of the country
     * @return the entry
     */
    static GazetteerEntry ofCountry(String key, String type, String label, String country) {
        return new GazetteerEntry(
                key,
                type,
                label,
                List.of(label),
                Optional.of(country),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                USUAL_PROMINENCE);
    }

    static List<RoleNoun> roleNouns(Thing thing) {
        String singular = thing.key(Terms.SINGULAR)
                .orElseThrow(() -> new IllegalStateException(thing.id() + " has no gv:singular"));
        String plural = thing.key(Terms.PLURAL).orElse(singular);
        return thing.texts(Terms.LEMMA).stream()
                .map(l -> new RoleNoun(l, singular, plural, thing.text(Terms.BODY), thing.key(Terms.OFFICE_KIND)))
                .toList();
    }

    /**
     * Gives a person's family names.
     *
     * @param person the person
     * @return the names the data give, else the last word of the label
     */
    static List<String> familyNames(Thing person) {
        List<String> given = person.texts(Terms.FAMILY_NAME);
        String label = person.text(Terms.LABEL).orElse(person.id());
        return given.isEmpty() ? List.of(label.substring(label.lastIndexOf(' ') + 1)) : given;
    }

    private static List<GazetteerEntry.Tenure> tenures(Thing thing, DataFiles files) {
        List<GazetteerEntry.Tenure> found = new ArrayList<>();
        for (Node node : thing.values(Terms.HELD)) {
            Thing tenure = files.nameless(node);
            String office = tenure.key(Terms.OFFICE)
                    .orElseThrow(() -> new IllegalStateException(thing.id() + " held no gv:office"));
            Optional<LocalDate> from = tenure.firstDay(Terms.FROM);
            // Without its first day a tenure cannot date anything; the person is known all the same.
            from.ifPresent(f -> found.add(new GazetteerEntry.Tenure(office, f, tenure.lastDay(Terms.TO))));
        }
        return found;
    }
}
