package org.newsgraph.vocab;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The namespaces of the graph and the prefixes they are written with. */
public final class Namespaces {
    /** Our own terms. */
    public static final String NG = "https://w3id.org/newsgraph/ontology#";
    /** The event types and modes of PLOVER. */
    public static final String PLOVER = "https://w3id.org/newsgraph/plover#";
    /** RDF. */
    public static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    /** RDF Schema. */
    public static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
    /** XML Schema data types. */
    public static final String XSD = "http://www.w3.org/2001/XMLSchema#";
    /** The NLP Interchange Format: text and spans. */
    public static final String NIF = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";
    /** The Internationalization Tag Set: which thing a span names. */
    public static final String ITSRDF = "http://www.w3.org/2005/11/its/rdf#";
    /** Provenance. */
    public static final String PROV = "http://www.w3.org/ns/prov#";
    /** schema.org: articles and publishers. */
    public static final String SCHEMA = "https://schema.org/";
    /** The Simple Event Model. */
    public static final String SEM = "http://semanticweb.cs.vu.nl/2009/11/sem/";
    /** OWL-Time. */
    public static final String TIME = "http://www.w3.org/2006/time#";
    /** OWL. */
    public static final String OWL = "http://www.w3.org/2002/07/owl#";
    /** SKOS. */
    public static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    /** GeoSPARQL. */
    public static final String GEO = "http://www.opengis.net/ont/geosparql#";

    private Namespaces() {}

    /**
     * Gives the prefixes of every file and query, without those that depend on the base.
     *
     * @return the namespaces by prefix, in the order they are written
     */
    public static Map<String, String> prefixes() {
        Map<String, String> prefixes = new LinkedHashMap<>();
        prefixes.put("rdf", RDF);
        prefixes.put("rdfs", RDFS);
        prefixes.put("xsd", XSD);
        prefixes.put("ng", NG);
        prefixes.put("plover", PLOVER);
        prefixes.put("nif", NIF);
        prefixes.put("itsrdf", ITSRDF);
        prefixes.put("prov", PROV);
        prefixes.put("schema", SCHEMA);
        prefixes.put("sem", SEM);
        prefixes.put("time", TIME);
        prefixes.put("owl", OWL);
        prefixes.put("skos", SKOS);
        prefixes.put("geo", GEO);
        return Collections.unmodifiableMap(prefixes);
    }
}
