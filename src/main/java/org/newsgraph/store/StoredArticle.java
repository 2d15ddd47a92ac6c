package org.newsgraph.store;

import java.util.Optional;

/**
 * An article in the store, as its catalog lists it.
 *
 * @param iri its IRI
 * @param headline its title
 * @param date the day of publication
 * @param publisher the label of who published it
 * @param claims how many claims it holds
 * @param readAt when it was read
 * @param readFrom from which file or address
 * @param readBy by which version of the program
 */
public record StoredArticle(
        String iri,
        String headline,
        Optional<String> date,
        Optional<String> publisher,
        int claims,
        String readAt,
        String readFrom,
        String readBy) {
    StoredArticle withClaims(int number) {
        return new StoredArticle(iri, headline, date, publisher, number, readAt, readFrom, readBy);
    }
}
