package org.newsgraph.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.vocab.Geo;
import org.newsgraph.vocab.Itsrdf;
import org.newsgraph.vocab.Ng;
import org.newsgraph.vocab.Nif;
import org.newsgraph.vocab.Owl;
import org.newsgraph.vocab.Prov;
import org.newsgraph.vocab.Rdf;
import org.newsgraph.vocab.Rdfs;
import org.newsgraph.vocab.Schema;
import org.newsgraph.vocab.Sem;
import org.newsgraph.vocab.Skos;
import org.newsgraph.vocab.Time;

/** The terms that article graphs and the catalog are made of, as nodes. */
public final class Terms {
    /** {@code rdf:type}. */
    public static final Node TYPE = node(Rdf.NS + "type");
    /** {@code rdf:reifies}. */
    public static final Node REIFIES = node(Rdf.NS + "reifies");
    /** {@code rdf:subject}. */
    public static final Node SUBJECT = node(Rdf.NS + "subject");
    /** {@code rdf:predicate}. */
    public static final Node PREDICATE = node(Rdf.NS + "predicate");
    /** {@code rdf:object}. */
    public static final Node OBJECT = node(Rdf.NS + "object");
    /** {@code rdfs:label}. */
    public static final Node LABEL = node(Rdfs.NS + "label");
    /** {@code skos:altLabel}. */
    public static final Node ALT_LABEL = node(Skos.NS + "altLabel");

    /** {@code skos:notation}. */
    public static final Node NOTATION = node(Skos.NS + "notation");

    /** The class of articles. */
    public static final Node NEWS_ARTICLE = node(Schema.NS + "NewsArticle");
    /** {@code schema:headline}. */
    public static final Node HEADLINE = node(Schema.NS + "headline");
    /** {@code schema:url}. */
    public static final Node URL = node(Schema.NS + "url");
    /** {@code schema:author}. */
    public static final Node AUTHOR = node(Schema.NS + "author");
    /** {@code schema:datePublished}. */
    public static final Node DATE_PUBLISHED = node(Schema.NS + "datePublished");
    /** {@code schema:articleSection}. */
    public static final Node ARTICLE_SECTION = node(Schema.ARTICLE_SECTION);
    /** {@code schema:image}. */
    public static final Node IMAGE = node(Schema.IMAGE);
    /** {@code schema:dateModified}. */
    public static final Node DATE_MODIFIED = node(Schema.DATE_MODIFIED);
    /** {@code dcterms:issued}. */
    public static final Node ISSUED = node("http://purl.org/dc/terms/issued");
    /** {@code schema:inLanguage}. */
    public static final Node IN_LANGUAGE = node(Schema.NS + "inLanguage");
    /** {@code schema:publisher}. */
    public static final Node PUBLISHER = node(Schema.NS + "publisher");

    /** {@code prov:Entity}. */
    public static final Node PROV_ENTITY = node(Prov.NS + "Entity");
    /** {@code prov:hadPrimarySource}. */
    public static final Node PRIMARY_SOURCE = node(Prov.NS + "hadPrimarySource");
    /** {@code prov:wasDerivedFrom}. */
    public static final Node DERIVED_FROM = node(Prov.NS + "wasDerivedFrom");

    /** {@code prov:Derivation}. */
    public static final Node DERIVATION = node(Prov.NS + "Derivation");
    /** {@code prov:qualifiedDerivation}. */
    public static final Node QUALIFIED_DERIVATION = node(Prov.NS + "qualifiedDerivation");
    /** {@code prov:entity}, from a derivation to what was derived from. */
    public static final Node DERIVED_ENTITY = node(Prov.NS + "entity");
    /** {@code schema:isBasedOn}. */
    public static final Node IS_BASED_ON = node(Schema.NS + "isBasedOn");
    /** {@code ng:story}, in the graph of copies. */
    public static final Node STORY = node(Ng.STORY);
    /** {@code ng:takenPart}, in the graph of copies. */
    public static final Node TAKEN_PART = node(Ng.TAKEN_PART);
    /** {@code ng:keptPart}, in the graph of copies. */
    public static final Node KEPT_PART = node(Ng.KEPT_PART);

    /** {@code nif:Context}. */
    public static final Node CONTEXT = node(Nif.NS + "Context");
    /** {@code nif:Sentence}. */
    public static final Node NIF_SENTENCE = node(Nif.NS + "Sentence");
    /** {@code nif:Phrase}. */
    public static final Node PHRASE = node(Nif.NS + "Phrase");
    /** {@code nif:isString}. */
    public static final Node IS_STRING = node(Nif.NS + "isString");
    /** {@code nif:beginIndex}. */
    public static final Node BEGIN = node(Nif.NS + "beginIndex");
    /** {@code nif:endIndex}. */
    public static final Node END = node(Nif.NS + "endIndex");
    /** {@code nif:referenceContext}. */
    public static final Node REFERENCE_CONTEXT = node(Nif.NS + "referenceContext");
    /** {@code nif:sentence}. */
    public static final Node IN_SENTENCE = node(Nif.NS + "sentence");
    /** {@code nif:anchorOf}. */
    public static final Node ANCHOR = node(Nif.NS + "anchorOf");
    /** {@code itsrdf:taIdentRef}. */
    public static final Node IDENT_REF = node(Itsrdf.NS + "taIdentRef");

    /** {@code sem:Event}. */
    public static final Node SEM_EVENT = node(Sem.NS + "Event");
    /** {@code sem:hasActor}. */
    public static final Node SEM_ACTOR = node(Sem.NS + "hasActor");
    /** {@code sem:hasPlace}. */
    public static final Node SEM_PLACE = node(Sem.NS + "hasPlace");
    /** {@code sem:hasTime}. */
    public static final Node SEM_TIME = node(Sem.NS + "hasTime");
    /** {@code time:ProperInterval}. */
    public static final Node INTERVAL = node(Time.NS + "ProperInterval");
    /** {@code geo:hasGeometry}. */
    public static final Node HAS_GEOMETRY = node(Geo.NS + "hasGeometry");
    /** {@code geo:sfWithin}. */
    public static final Node SF_WITHIN = node(Geo.SF_WITHIN);
    /** {@code geo:asWKT}. */
    public static final Node AS_WKT = node(Geo.NS + "asWKT");
    /** {@code owl:sameAs}. */
    public static final Node SAME_AS = node(Owl.NS + "sameAs");
    /** {@code skos:exactMatch}. */
    public static final Node EXACT_MATCH = node(Skos.EXACT_MATCH);
    /** {@code skos:closeMatch}. */
    public static final Node CLOSE_MATCH = node(Skos.CLOSE_MATCH);

    /** {@code ng:Claim}. */
    public static final Node CLAIM = node(Ng.CLAIM);
    /** {@code ng:Mention}. */
    public static final Node MENTION = node(Ng.MENTION);
    /** {@code ng:factuality}. */
    public static final Node FACTUALITY = node(Ng.FACTUALITY);
    /** {@code ng:polarity}. */
    public static final Node POLARITY = node(Ng.POLARITY);

    /** The polarity of what is said not to be so. */
    public static final Node NEGATIVE = node(Ng.NS + "Negative");
    /** {@code ng:certainty}. */
    public static final Node CERTAINTY = node(Ng.CERTAINTY);
    /** {@code ng:assertsTriple}. */
    public static final Node ASSERTS = node(Ng.ASSERTS_TRIPLE);
    /** {@code ng:attributedTo}. */
    public static final Node ATTRIBUTED_TO = node(Ng.ATTRIBUTED_TO);
    /** {@code ng:within}. */
    public static final Node WITHIN = node(Ng.WITHIN);
    /** {@code ng:eventType}. */
    public static final Node EVENT_TYPE = node(Ng.EVENT_TYPE);
    /** {@code ng:mode}. */
    public static final Node MODE = node(Ng.MODE);
    /** {@code ng:place}. */
    public static final Node PLACE = node(Ng.PLACE);
    /** {@code ng:time}. */
    public static final Node TIME_OF = node(Ng.TIME);
    /** {@code ng:reportedOn}. */
    public static final Node REPORTED_ON = node(Ng.REPORTED_ON);
    /** {@code ng:describesEvent}. */
    public static final Node DESCRIBES_EVENT = node(Ng.DESCRIBES_EVENT);
    /** {@code ng:evidence}. */
    public static final Node EVIDENCE = node(Ng.EVIDENCE);
    /** {@code ng:trigger}. */
    public static final Node TRIGGER = node(Ng.TRIGGER);
    /** {@code ng:subjectMention}. */
    public static final Node SUBJECT_MENTION = node(Ng.SUBJECT_MENTION);
    /** {@code ng:objectMention}. */
    public static final Node OBJECT_MENTION = node(Ng.OBJECT_MENTION);
    /** {@code ng:rule}. */
    public static final Node RULE = node(Ng.RULE);
    /** {@code ng:confidence}. */
    public static final Node CONFIDENCE = node(Ng.CONFIDENCE);
    /** {@code ng:confidenceReason}. */
    public static final Node CONFIDENCE_REASON = node(Ng.CONFIDENCE_REASON);
    /** {@code ng:actor}. */
    public static final Node ACTOR = node(Ng.ACTOR);
    /** {@code ng:target}. */
    public static final Node TARGET = node(Ng.TARGET);
    /** {@code ng:eventClass}. */
    public static final Node EVENT_CLASS = node(Ng.EVENT_CLASS);
    /** {@code ng:firstDay}. */
    public static final Node FIRST_DAY = node(Ng.FIRST_DAY);
    /** {@code ng:lastDay}. */
    public static final Node LAST_DAY = node(Ng.LAST_DAY);
    /** {@code ng:country}. */
    public static final Node COUNTRY = node(Ng.COUNTRY);
    /** {@code ng:locatedIn}. */
    public static final Node LOCATED_IN = node(Ng.LOCATED_IN);
    /** {@code ng:knownOnlyIn}. */
    public static final Node KNOWN_ONLY_IN = node(Ng.KNOWN_ONLY_IN);
    /** {@code ng:dateBasis}. */
    public static final Node DATE_BASIS = node(Ng.DATE_BASIS);
    /** {@code ng:PageField}. */
    public static final Node PAGE_FIELD = node(Ng.PAGE_FIELD);
    /** {@code ng:fieldOf}. */
    public static final Node FIELD_OF = node(Ng.FIELD_OF);
    /** {@code ng:fieldProperty}. */
    public static final Node FIELD_PROPERTY = node(Ng.FIELD_PROPERTY);
    /** {@code ng:fieldReason}. */
    public static final Node FIELD_REASON = node(Ng.FIELD_REASON);
    /** {@code ng:fieldPlaces}. */
    public static final Node FIELD_PLACES = node(Ng.FIELD_PLACES);
    /** {@code ng:dateReason}. */
    public static final Node DATE_REASON = node(Ng.DATE_REASON);
    /** {@code ng:readAt}, in the catalog. */
    public static final Node READ_AT = node(Ng.READ_AT);
    /** {@code ng:readFrom}, in the catalog. */
    public static final Node READ_FROM = node(Ng.READ_FROM);
    /** {@code ng:readBy}, in the catalog. */
    public static final Node READ_BY = node(Ng.READ_BY);
    /** {@code ng:fingerprint}, in the catalog. */
    public static final Node FINGERPRINT = node(Ng.FINGERPRINT);
    /** {@code ng:NewsAgency}. */
    public static final Node NEWS_AGENCY = node(Ng.NEWS_AGENCY);
    /** {@code ng:claimCount}, in the catalog. */
    public static final Node CLAIM_COUNT = node(Ng.CLAIM_COUNT);
    /** {@code ng:IdentityDecision}. */
    public static final Node IDENTITY_DECISION = node(Ng.IDENTITY_DECISION);
    /** {@code ng:decidedIn}. */
    public static final Node DECIDED_IN = node(Ng.DECIDED_IN);
    /** {@code ng:readAs}. */
    public static final Node READ_AS = node(Ng.READ_AS);
    /** {@code ng:identifiedAs}. */
    public static final Node IDENTIFIED_AS = node(Ng.IDENTIFIED_AS);
    /** {@code ng:decisionMethod}. */
    public static final Node DECISION_METHOD = node(Ng.DECISION_METHOD);
    /** {@code ng:nameKey}. */
    public static final Node NAME_KEY = node(Ng.NAME_KEY);
    /** {@code ng:trait}. */
    public static final Node TRAIT = node(Ng.TRAIT);
    /** {@code ng:candidate}. */
    public static final Node CANDIDATE = node(Ng.CANDIDATE);
    /** {@code ng:candidateEntity}. */
    public static final Node CANDIDATE_ENTITY = node(Ng.CANDIDATE_ENTITY);
    /** {@code ng:resources}. */
    public static final Node RESOURCES = node(Ng.RESOURCES);
    /** {@code ng:removedTriples}. */
    public static final Node REMOVED_TRIPLES = node(Ng.REMOVED_TRIPLES);
    /** {@code ng:addedTriples}. */
    public static final Node ADDED_TRIPLES = node(Ng.ADDED_TRIPLES);
    /** {@code ng:sameEntityAs}. */
    public static final Node SAME_ENTITY_AS = node(Ng.SAME_ENTITY_AS);
    /** {@code ng:differentEntityFrom}. */
    public static final Node DIFFERENT_ENTITY_FROM = node(Ng.DIFFERENT_ENTITY_FROM);

    private Terms() {}

    /**
     * Gives a term of our own.
     *
     * @param localName its local name
     * @return its node
     */
    public static Node ng(String localName) {
        return node(Ng.iri(localName));
    }

    private static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }
}
