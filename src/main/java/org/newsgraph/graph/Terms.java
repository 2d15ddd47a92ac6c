package org.newsgraph.graph;

import static org.newsgraph.vocab.Namespaces.GEO;
import static org.newsgraph.vocab.Namespaces.ITSRDF;
import static org.newsgraph.vocab.Namespaces.NG;
import static org.newsgraph.vocab.Namespaces.NIF;
import static org.newsgraph.vocab.Namespaces.OWL;
import static org.newsgraph.vocab.Namespaces.PROV;
import static org.newsgraph.vocab.Namespaces.RDF;
import static org.newsgraph.vocab.Namespaces.RDFS;
import static org.newsgraph.vocab.Namespaces.SCHEMA;
import static org.newsgraph.vocab.Namespaces.SEM;
import static org.newsgraph.vocab.Namespaces.SKOS;
import static org.newsgraph.vocab.Namespaces.TIME;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms that article graphs and the catalog are made of, as nodes. */
public final class Terms {
    /** {@code rdf:type}. */
    public static final Node TYPE = iri(RDF, "type");
    /** {@code rdf:reifies}. */
    public static final Node REIFIES = iri(RDF, "reifies");
    /** {@code rdf:subject}. */
    public static final Node SUBJECT = iri(RDF, "subject");
    /** {@code rdf:predicate}. */
    public static final Node PREDICATE = iri(RDF, "predicate");
    /** {@code rdf:object}. */
    public static final Node OBJECT = iri(RDF, "object");
    /** {@code rdfs:label}. */
    public static final Node LABEL = iri(RDFS, "label");
    /** {@code skos:altLabel}. */
    public static final Node ALT_LABEL = iri(SKOS, "altLabel");

    /** {@code skos:notation}. */
    public static final Node NOTATION = iri(SKOS, "notation");

    /** The class of articles. */
    public static final Node NEWS_ARTICLE = iri(SCHEMA, "NewsArticle");
    /** {@code schema:headline}. */
    public static final Node HEADLINE = iri(SCHEMA, "headline");
    /** {@code schema:url}. */
    public static final Node URL = iri(SCHEMA, "url");
    /** {@code schema:author}. */
    public static final Node AUTHOR = iri(SCHEMA, "author");
    /** {@code schema:datePublished}. */
    public static final Node DATE_PUBLISHED = iri(SCHEMA, "datePublished");
    /** {@code schema:inLanguage}. */
    public static final Node IN_LANGUAGE = iri(SCHEMA, "inLanguage");
    /** {@code schema:publisher}. */
    public static final Node PUBLISHER = iri(SCHEMA, "publisher");

    /** {@code prov:Entity}. */
    public static final Node PROV_ENTITY = iri(PROV, "Entity");
    /** {@code prov:hadPrimarySource}. */
    public static final Node PRIMARY_SOURCE = iri(PROV, "hadPrimarySource");
    /** {@code prov:wasDerivedFrom}. */
    public static final Node DERIVED_FROM = iri(PROV, "wasDerivedFrom");

    /** {@code nif:Context}. */
    public static final Node CONTEXT = iri(NIF, "Context");
    /** {@code nif:Sentence}. */
    public static final Node NIF_SENTENCE = iri(NIF, "Sentence");
    /** {@code nif:Phrase}. */
    public static final Node PHRASE = iri(NIF, "Phrase");
    /** {@code nif:isString}. */
    public static final Node IS_STRING = iri(NIF, "isString");
    /** {@code nif:beginIndex}. */
    public static final Node BEGIN = iri(NIF, "beginIndex");
    /** {@code nif:endIndex}. */
    public static final Node END = iri(NIF, "endIndex");
    /** {@code nif:referenceContext}. */
    public static final Node REFERENCE_CONTEXT = iri(NIF, "referenceContext");
    /** {@code nif:sentence}. */
    public static final Node IN_SENTENCE = iri(NIF, "sentence");
    /** {@code nif:anchorOf}. */
    public static final Node ANCHOR = iri(NIF, "anchorOf");
    /** {@code itsrdf:taIdentRef}. */
    public static final Node IDENT_REF = iri(ITSRDF, "taIdentRef");

    /** {@code sem:Event}. */
    public static final Node SEM_EVENT = iri(SEM, "Event");
    /** {@code sem:hasActor}. */
    public static final Node SEM_ACTOR = iri(SEM, "hasActor");
    /** {@code sem:hasPlace}. */
    public static final Node SEM_PLACE = iri(SEM, "hasPlace");
    /** {@code sem:hasTime}. */
    public static final Node SEM_TIME = iri(SEM, "hasTime");
    /** {@code time:ProperInterval}. */
    public static final Node INTERVAL = iri(TIME, "ProperInterval");
    /** {@code geo:hasGeometry}. */
    public static final Node HAS_GEOMETRY = iri(GEO, "hasGeometry");
    /** {@code geo:asWKT}. */
    public static final Node AS_WKT = iri(GEO, "asWKT");
    /** {@code owl:sameAs}. */
    public static final Node SAME_AS = iri(OWL, "sameAs");

    /** {@code ng:Claim}. */
    public static final Node CLAIM = ng("Claim");
    /** {@code ng:Mention}. */
    public static final Node MENTION = ng("Mention");
    /** {@code ng:factuality}. */
    public static final Node FACTUALITY = ng("factuality");
    /** {@code ng:polarity}. */
    public static final Node POLARITY = ng("polarity");
    /** {@code ng:certainty}. */
    public static final Node CERTAINTY = ng("certainty");
    /** {@code ng:assertsTriple}. */
    public static final Node ASSERTS = ng("assertsTriple");
    /** {@code ng:attributedTo}. */
    public static final Node ATTRIBUTED_TO = ng("attributedTo");
    /** {@code ng:within}. */
    public static final Node WITHIN = ng("within");
    /** {@code ng:eventType}. */
    public static final Node EVENT_TYPE = ng("eventType");
    /** {@code ng:mode}. */
    public static final Node MODE = ng("mode");
    /** {@code ng:place}. */
    public static final Node PLACE = ng("place");
    /** {@code ng:time}. */
    public static final Node TIME_OF = ng("time");
    /** {@code ng:reportedOn}. */
    public static final Node REPORTED_ON = ng("reportedOn");
    /** {@code ng:describesEvent}. */
    public static final Node DESCRIBES_EVENT = ng("describesEvent");
    /** {@code ng:evidence}. */
    public static final Node EVIDENCE = ng("evidence");
    /** {@code ng:rule}. */
    public static final Node RULE = ng("rule");
    /** {@code ng:confidence}. */
    public static final Node CONFIDENCE = ng("confidence");
    /** {@code ng:actor}. */
    public static final Node ACTOR = ng("actor");
    /** {@code ng:target}. */
    public static final Node TARGET = ng("target");
    /** {@code ng:eventClass}. */
    public static final Node EVENT_CLASS = ng("eventClass");
    /** {@code ng:firstDay}. */
    public static final Node FIRST_DAY = ng("firstDay");
    /** {@code ng:lastDay}. */
    public static final Node LAST_DAY = ng("lastDay");
    /** {@code ng:country}. */
    public static final Node COUNTRY = ng("country");
    /** {@code ng:locatedIn}. */
    public static final Node LOCATED_IN = ng("locatedIn");
    /** {@code ng:knownOnlyIn}. */
    public static final Node KNOWN_ONLY_IN = ng("knownOnlyIn");
    /** {@code ng:dateBasis}. */
    public static final Node DATE_BASIS = ng("dateBasis");
    /** {@code ng:dateReason}. */
    public static final Node DATE_REASON = ng("dateReason");
    /** {@code ng:readAt}, in the catalog. */
    public static final Node READ_AT = ng("readAt");
    /** {@code ng:readFrom}, in the catalog. */
    public static final Node READ_FROM = ng("readFrom");
    /** {@code ng:readBy}, in the catalog. */
    public static final Node READ_BY = ng("readBy");
    /** {@code ng:claimCount}, in the catalog. */
    public static final Node CLAIM_COUNT = ng("claimCount");

    private Terms() {}

    /**
     * Gives a term of our own.
     *
     * @param localName its local name
     * @return its node
     */
    public static Node ng(String localName) {
        return iri(NG, localName);
    }

    private static Node iri(String namespace, String localName) {
        return NodeFactory.createURI(namespace + localName);
    }
}
