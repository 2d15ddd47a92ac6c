package org.newsgraph.clean;

import java.util.List;
import java.util.Optional;

/**
 * What a page says of itself.
 *
 * @param url its canonical address
 * @param publisher the outlet
 * @param authors the people who signed it
 * @param organizations those that signed it and are no people
 * @param date the day of publication
 * @param language a BCP 47 tag
 * @param fields what else it states
 */
record Metadata(
        Optional<String> url,
        Optional<String> publisher,
        List<String> authors,
        List<String> organizations,
        Optional<DocumentDate> date,
        Optional<String> language,
        List<PageField> fields) {
    static final Metadata NONE = new Metadata(
            Optional.empty(), Optional.empty(), List.of(), List.of(), Optional.empty(), Optional.empty(), List.of());

    Metadata {
        authors = List.copyOf(authors);
        organizations = List.copyOf(organizations);
        fields = List.copyOf(fields);
    }
}
