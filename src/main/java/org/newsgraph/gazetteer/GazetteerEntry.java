package org.newsgraph.gazetteer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Somebody or something known beforehand.
 *
 * @param key the last part of its IRI, such as {@code John_Kerry}
 * @param type the local name of a class of the ontology, such as {@code Country} or {@code NewsAgency}
 * @param label its preferred name
 * @param aliases all names it goes by, the label included
 * @param country the key of the country it belongs to
 * @param within the key of the place it lies in
 * @param latitude degrees north
 * @param longitude degrees east
 * @param sameAs IRIs of the same thing elsewhere, each given by a named source
 * @param actsFor the key of what it stands for, as <em>Kremlin</em> stands for the Russian government
 * @param offices the offices it held
 * @param prominence larger where a name shared by several is more likely to mean this one, 0 to 1
 */
public record GazetteerEntry(
        String key,
        String type,
        String label,
        List<String> aliases,
        Optional<String> country,
        Optional<String> within,
        Optional<Double> latitude,
        Optional<Double> longitude,
        List<String> sameAs,
        Optional<String> actsFor,
        List<Tenure> offices,
        double prominence) {
    /** Copies the lists. */
    public GazetteerEntry {
        aliases = List.copyOf(aliases);
        sameAs = List.copyOf(sameAs);
        offices = List.copyOf(offices);
    }

    /**
     * Time in an office.
     *
     * @param office the key of the office, such as {@code United_States_Secretary_of_State}
     * @param from the first day
     * @param to the last day; empty while it lasts
     */
    public record Tenure(String office, LocalDate from, Optional<LocalDate> to) {}
}
