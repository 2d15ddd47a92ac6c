package org.newsgraph.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An entity of an article, with its key across articles.
 *
 * @param documentEntity its id within the article
 * @param scope whether it is known beyond its article
 * @param key the last part of its IRI: {@code John_Kerry}, or within an article {@code two-u-s-officials}
 * @param type the local name of a class of the ontology
 * @param label its preferred name
 * @param names all names the article uses for it, in order of first use
 * @param country the key of the country it belongs to
 * @param links what it is known as elsewhere
 * @param latitude degrees north
 * @param longitude degrees east
 * @param within the places it lies in, the nearest first
 * @param grounds how it was chosen, and what else it could be
 */
public record ResolvedEntity(
        int documentEntity,
        Scope scope,
        String key,
        String type,
        String label,
        List<String> names,
        Optional<String> country,
        List<Link> links,
        Optional<Double> latitude,
        Optional<Double> longitude,
        List<Container> within,
        Grounds grounds) {
    /** Copies the lists. */
    public ResolvedEntity {
        names = List.copyOf(names);
        links = List.copyOf(links);
        within = List.copyOf(within);
    }

    /**
     * Makes an entity of which nobody says how it was chosen.
     *
     * @param documentEntity its id within the article
     * @param scope whether it is known beyond its article
     * @param key the last part of its IRI
     * @param type the local name of a class of the ontology
     * @param label its preferred name
     * @param names all names the article uses for it
     * @param country the key of the country it belongs to
     * @param links what it is known as elsewhere
     * @param latitude degrees north
     * @param longitude degrees east
     * @param within the places it lies in, the nearest first
     */
    public ResolvedEntity(
            int documentEntity,
            Scope scope,
            String key,
            String type,
            String label,
            List<String> names,
            Optional<String> country,
            List<Link> links,
            Optional<Double> latitude,
            Optional<Double> longitude,
            List<Container> within) {
        this(documentEntity, scope, key, type, label, names, country, links, latitude, longitude, within, Grounds.NONE);
    }

    /**
     * Adds a link.
     *
     * @param link the link
     * @return the entity with the link behind the others
     */
    ResolvedEntity with(Link link) {
        List<Link> more = new ArrayList<>(links);
        more.add(link);
        return new ResolvedEntity(
                documentEntity, scope, key, type, label, names, country, more, latitude, longitude, within, grounds);
    }

    /**
     * Says where it lies.
     *
     * @param around the places around it, the nearest first
     * @return the entity within these
     */
    ResolvedEntity within(List<Container> around) {
        return new ResolvedEntity(
                documentEntity, scope, key, type, label, names, country, links, latitude, longitude, around, grounds);
    }

    /**
     * Says how it was chosen.
     *
     * @param reasons the grounds
     * @return the entity with these grounds
     */
    ResolvedEntity on(Grounds reasons) {
        return new ResolvedEntity(
                documentEntity, scope, key, type, label, names, country, links, latitude, longitude, within, reasons);
    }

    /** How far an entity is known. */
    public enum Scope {
        /** One node for all articles. */
        GLOBAL,
        /** A node of its article, which never merges with others. */
        ARTICLE
    }

    /**
     * A link to another data set.
     *
     * @param iri the other IRI
     * @param match {@code sameAs} for certain keys only, {@code exactMatch} or {@code closeMatch} otherwise
     * @param score how sure, 0 to 1
     * @param method how it was found
     */
    public record Link(String iri, String match, double score, String method) {
        /** From this score on a link is more than a candidate. */
        public static final double LIKELY = 0.5;
    }
}
