package org.newsgraph.gazetteer;

import java.util.Optional;
import org.apache.jena.graph.Node;

/** The terms of the data files. */
final class Terms {
    private static final String GAZETTEER = "https://w3id.org/newsgraph/gazetteer/";
    static final String GV = "https://w3id.org/newsgraph/gazetteer-terms#";
    static final String NG = "https://w3id.org/newsgraph/ontology#";
    private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    private static final String WGS84 = "http://www.w3.org/2003/01/geo/wgs84_pos#";

    static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
    static final String LABEL = SKOS + "prefLabel";
    static final String ALIAS = SKOS + "altLabel";
    static final String SAME_AS = "http://www.w3.org/2002/07/owl#sameAs";
    static final String COUNTRY = NG + "country";
    static final String LOCATED_IN = NG + "locatedIn";
    static final String ACTS_FOR = NG + "actsFor";
    static final String LATITUDE = WGS84 + "lat";
    static final String LONGITUDE = WGS84 + "long";

    static final String ADJECTIVE = GV + "adjective";
    static final String ISO_CODE = GV + "isoCode";
    static final String DEMONYM = GV + "demonym";
    static final String ATTRIBUTIVE = GV + "attributive";
    static final String PROMINENCE = GV + "prominence";
    static final String FAMILY_NAME = GV + "familyName";
    static final String HELD = GV + "held";
    static final String OFFICE = GV + "office";
    static final String FROM = GV + "from";
    static final String TO = GV + "to";
    static final String BODY = GV + "body";
    static final String LEMMA = GV + "lemma";
    static final String SINGULAR = GV + "singular";
    static final String PLURAL = GV + "plural";
    static final String NATIONAL = GV + "national";
    static final String CROWDED = GV + "crowded";
    static final String MIXES_WITH = GV + "mixesWith";
    static final String OFFICE_KIND = GV + "officeKind";

    private Terms() {}

    /**
     * Gives the last part of an IRI.
     *
     * @param node an IRI, or a blank node
     * @return the key, the local name, or the blank node's label
     */
    static String key(Node node) {
        if (node.isBlank()) {
            return node.getBlankNodeLabel();
        }
        String iri = node.getURI();
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }

    /**
     * Gives the IRI of a known entity.
     *
     * @param key its key
     * @return its IRI in the data files
     */
    static String iri(String key) {
        return GAZETTEER + key;
    }

    /**
     * Gives the key in the IRI of a known entity.
     *
     * @param iri any IRI
     * @return the key; empty if the IRI is not of the data files
     */
    static Optional<String> entityKey(String iri) {
        return iri.startsWith(GAZETTEER) ? Optional.of(iri.substring(GAZETTEER.length())) : Optional.empty();
    }

    /**
     * Gives the local name in the IRI of a term of the ontology.
     *
     * @param iri any IRI
     * @return the name; empty if the IRI is not of the ontology
     */
    static Optional<String> ontologyName(String iri) {
        return iri.startsWith(NG) ? Optional.of(iri.substring(NG.length())) : Optional.empty();
    }

    /**
     * Tells whether an IRI is a class of the ontology, not of the data files.
     *
     * @param node an IRI
     * @return true if it is
     */
    static boolean ontology(Node node) {
        return node.getURI().startsWith(NG);
    }
}
