package org.newsgraph.copies;

import java.util.Comparator;

/**
 * An article as far as it matters to what it was copied from.
 *
 * @param iri its IRI
 * @param agency whether an agency published it
 * @param day the day of publication, as {@code 2016-08-05}; empty if unknown
 * @param fingerprint what it says
 */
public record Report(String iri, boolean agency, String day, Fingerprint fingerprint) {
    /**
     * Of two reports of one story the first is the original: an agency's own, then the earlier, then the longer. The IRI
     * decides where nothing else does, never what was read first.
     */
    public static final Comparator<Report> ORIGINAL_FIRST = Comparator.comparing((Report r) -> !r.agency())
            .thenComparing(r -> r.day().isEmpty() ? "9999" : r.day())
            .thenComparing(r -> -r.fingerprint().size())
            .thenComparing(Report::iri);
}
