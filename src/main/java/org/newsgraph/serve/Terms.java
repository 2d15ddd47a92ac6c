package org.newsgraph.serve;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.newsgraph.vocab.Ng;
import org.newsgraph.vocab.Nif;
import org.newsgraph.vocab.Plover;
import org.newsgraph.vocab.Prov;
import org.newsgraph.vocab.Schema;
import org.newsgraph.vocab.Sem;

/** The terms that the pages read. */
final class Terms {
    static final String NG = Ng.NS;
    static final String PLOVER = Plover.NS;
    static final String NIF = Nif.NS;
    static final String PROV = Prov.NS;
    static final String SCHEMA = Schema.NS;
    static final String SEM = Sem.NS;

    static final Node TYPE = RDF.Nodes.type;
    static final Node SUBJECT = RDF.Nodes.subject;
    static final Node PREDICATE = RDF.Nodes.predicate;
    static final Node OBJECT = RDF.Nodes.object;
    static final Node LABEL = RDFS.Nodes.label;
    static final Node COMMENT = RDFS.Nodes.comment;
    static final Node ALT_LABEL = SKOS.altLabel.asNode();
    static final Node DEFINITION = SKOS.definition.asNode();
    static final Node EXAMPLE = SKOS.example.asNode();
    static final Node NOTATION = SKOS.notation.asNode();
    static final Node SAME_AS = OWL2.sameAs.asNode();
    static final Node EXACT_MATCH = SKOS.exactMatch.asNode();
    static final Node CLOSE_MATCH = SKOS.closeMatch.asNode();

    static final Node RELATION = ng("Relation");
    static final Node PLOVER_TYPE = ng("ploverType");
    static final Node CLAIM = ng("Claim");
    static final Node FACTUALITY = ng("factuality");
    static final Node POLARITY = ng("polarity");
    static final Node NEGATIVE = ng("Negative");
    static final Node CERTAINTY = ng("certainty");
    static final Node ASSERTS_TRIPLE = ng("assertsTriple");
    static final Node ATTRIBUTED_TO = ng("attributedTo");
    static final Node WITHIN = ng("within");
    static final Node EVENT_TYPE = ng("eventType");
    static final Node MODE = ng("mode");
    static final Node PLACE = ng("place");
    static final Node WHEN = ng("time");
    static final Node FIRST_DAY = ng("firstDay");
    static final Node LAST_DAY = ng("lastDay");
    static final Node REPORTED_ON = ng("reportedOn");
    static final Node READ_AT = ng("readAt");
    static final Node DESCRIBES_EVENT = ng("describesEvent");
    static final Node EVIDENCE = ng("evidence");
    static final Node RULE = ng("rule");
    static final Node CONFIDENCE = ng("confidence");
    static final Node CONFIDENCE_REASON = ng("confidenceReason");
    static final Node DATE_BASIS = ng("dateBasis");
    static final Node DATE_REASON = ng("dateReason");
    static final Node FIELD_REASON = ng("fieldReason");
    static final Node FIELD_PROPERTY = ng("fieldProperty");
    static final Node KNOWN_ONLY_IN = ng("knownOnlyIn");
    static final Node STORY = ng("story");
    static final Node TAKEN_PART = ng("takenPart");
    static final Node KEPT_PART = ng("keptPart");
    static final Node ACTOR = ng("actor");
    static final Node TARGET = ng("target");

    static final Node SENTENCE_CLASS = nif("Sentence");
    static final Node SENTENCE = nif("sentence");
    static final Node BEGIN = nif("beginIndex");
    static final Node END = nif("endIndex");
    static final Node ANCHOR = nif("anchorOf");
    static final Node TEXT = nif("isString");

    static final Node NEWS_ARTICLE = iri(SCHEMA + "NewsArticle");
    static final Node HEADLINE = iri(SCHEMA + "headline");
    static final Node URL = iri(SCHEMA + "url");
    static final Node PUBLISHED = iri(SCHEMA + "datePublished");
    static final Node PUBLISHER = iri(SCHEMA + "publisher");
    static final Node AUTHOR = iri(SCHEMA + "author");
    static final Node LANGUAGE = iri(SCHEMA + "inLanguage");
    static final Node PRIMARY_SOURCE = iri(PROV + "hadPrimarySource");
    static final Node DERIVED_FROM = iri(PROV + "wasDerivedFrom");
    static final Node IS_BASED_ON = iri(SCHEMA + "isBasedOn");
    static final Node DERIVATION = iri(PROV + "Derivation");
    static final Node QUALIFIED_DERIVATION = iri(PROV + "qualifiedDerivation");
    static final Node DERIVED_ENTITY = iri(PROV + "entity");
    static final Node SEM_EVENT = iri(SEM + "Event");
    static final Node HAS_ACTOR = iri(SEM + "hasActor");
    static final Node HAS_PLACE = iri(SEM + "hasPlace");
    static final Node HAS_TIME = iri(SEM + "hasTime");

    private Terms() {}

    static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    static Node ng(String name) {
        return iri(NG + name);
    }

    static Node nif(String name) {
        return iri(NIF + name);
    }
}
