package org.newsgraph.resolve;

import java.util.List;
import org.newsgraph.extract.Extraction;

/**
 * An article's claims with the entities they speak of.
 *
 * @param extraction the claims, over mentions
 * @param entities one for each entity of the article, at the same place; names that link to one key share it
 * @param resources what was known beforehand, with the versions
 */
public record ResolvedArticle(Extraction extraction, List<ResolvedEntity> entities, String resources) {
    /** Copies the list. */
    public ResolvedArticle {
        entities = List.copyOf(entities);
    }

    /**
     * Puts claims and entities together, without saying what was known beforehand.
     *
     * @param extraction the claims, over mentions
     * @param entities one for each entity of the article, at the same place
     */
    public ResolvedArticle(Extraction extraction, List<ResolvedEntity> entities) {
        this(extraction, entities, "");
    }

    /**
     * Leaves out unsure claims.
     *
     * @param least the confidence from which on claims stay, 0 to 1
     * @return the article with the sure claims
     */
    public ResolvedArticle atLeast(double least) {
        return new ResolvedArticle(extraction.atLeast(least), entities, resources);
    }
}
