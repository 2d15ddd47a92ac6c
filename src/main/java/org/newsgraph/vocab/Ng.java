package org.newsgraph.vocab;

/**
 * Holds the terms of the Newsgraph ontology that code uses.
 */
public final class Ng {
    /** The namespace. */
    public static final String NS = "https://w3id.org/newsgraph/ontology#";

    /** The class of claims. */
    public static final String CLAIM = NS + "Claim";

    /** The class of mentions. */
    public static final String MENTION = NS + "Mention";

    /** The class of events. */
    public static final String EVENT = NS + "Event";

    /** The class of entities. */
    public static final String ENTITY = NS + "Entity";

    /** The class of relations. */
    public static final String RELATION = NS + "Relation";

    /** The class of news agencies. */
    public static final String NEWS_AGENCY = NS + "NewsAgency";

    /** Article to the first article of its story. */
    public static final String STORY = NS + "story";

    /** Derivation to the part of the copy that is from the original. */
    public static final String TAKEN_PART = NS + "takenPart";

    /** Derivation to the part of the original that the copy has. */
    public static final String KEPT_PART = NS + "keptPart";

    /** Article to what its text is told by. */
    public static final String FINGERPRINT = NS + "fingerprint";

    /** Claim to factuality. */
    public static final String FACTUALITY = NS + "factuality";

    /** Claim to polarity. */
    public static final String POLARITY = NS + "polarity";

    /** Claim to certainty. */
    public static final String CERTAINTY = NS + "certainty";

    /** Claim to whether its triple is stated. */
    public static final String ASSERTS_TRIPLE = NS + "assertsTriple";

    /** Claim to its nearest speaker. */
    public static final String ATTRIBUTED_TO = NS + "attributedTo";

    /** Claim to the claim it is content of. */
    public static final String WITHIN = NS + "within";

    /** Claim to where. */
    public static final String PLACE = NS + "place";

    /** Claim to when. */
    public static final String TIME = NS + "time";

    /** Claim to the day of its article. */
    public static final String REPORTED_ON = NS + "reportedOn";

    /** Claim to the words that say it. */
    public static final String EVIDENCE = NS + "evidence";

    /** Claim to the word that announces it. */
    public static final String TRIGGER = NS + "trigger";

    /** Claim to the words for its subject. */
    public static final String SUBJECT_MENTION = NS + "subjectMention";

    /** Claim to the words for its object. */
    public static final String OBJECT_MENTION = NS + "objectMention";

    /** Claim to what found it. */
    public static final String RULE = NS + "rule";

    /** Claim to how sure the reading is. */
    public static final String CONFIDENCE = NS + "confidence";

    /** Claim to what speaks for and against the reading. */
    public static final String CONFIDENCE_REASON = NS + "confidenceReason";

    /** Claim or event to its PLOVER type. */
    public static final String EVENT_TYPE = NS + "eventType";

    /** Claim or event to its PLOVER mode. */
    public static final String MODE = NS + "mode";

    /** Claim to the event it tells of. */
    public static final String DESCRIBES_EVENT = NS + "describesEvent";

    /** Event to who acts. */
    public static final String ACTOR = NS + "actor";

    /** Event to whom it is done to. */
    public static final String TARGET = NS + "target";

    /** Event or claim to what it is about. */
    public static final String TOPIC = NS + "topic";

    /** Article to where its date comes from. */
    public static final String DATE_BASIS = NS + "dateBasis";

    /** Article to why its date is what it is. */
    public static final String DATE_REASON = NS + "dateReason";

    /** The class of what a page states of its article. */
    public static final String PAGE_FIELD = NS + "PageField";

    /** Page field to its article. */
    public static final String FIELD_OF = NS + "fieldOf";

    /** Page field to the property of the article that has its value. */
    public static final String FIELD_PROPERTY = NS + "fieldProperty";

    /** Page field to where the page says so. */
    public static final String FIELD_REASON = NS + "fieldReason";

    /** Page field to how many places of the page say so. */
    public static final String FIELD_PLACES = NS + "fieldPlaces";

    /** Article to the place of its dateline. */
    public static final String DATELINE_PLACE = NS + "datelinePlace";

    /** Entity to the one article that speaks of it. */
    public static final String KNOWN_ONLY_IN = NS + "knownOnlyIn";

    /** Entity to its country. */
    public static final String COUNTRY = NS + "country";

    /** Entity to whom it acts for. */
    public static final String ACTS_FOR = NS + "actsFor";

    /** Entity to the place it lies in. */
    public static final String LOCATED_IN = NS + "locatedIn";

    /** Interval to its first day. */
    public static final String FIRST_DAY = NS + "firstDay";

    /** Interval to its last day. */
    public static final String LAST_DAY = NS + "lastDay";

    /** Catalog: article to when it was read. */
    public static final String READ_AT = NS + "readAt";

    /** Catalog: article to where it was read from. */
    public static final String READ_FROM = NS + "readFrom";

    /** Catalog: article to the version that read it. */
    public static final String READ_BY = NS + "readBy";

    /** Catalog: article to its number of claims. */
    public static final String CLAIM_COUNT = NS + "claimCount";

    /** Relation or class of events to its PLOVER type. */
    public static final String PLOVER_TYPE = NS + "ploverType";

    /** PLOVER type to its class of events. */
    public static final String EVENT_CLASS = NS + "eventClass";

    /** Speaker to the claim that is said. */
    public static final String STATES = NS + "states";

    /** News organisation to the claim that is said. */
    public static final String REPORTS = NS + "reports";

    /** Participant to the class of an event without a second party. */
    public static final String ACTOR_IN = NS + "actorIn";

    /** Participant to the class of an event without a first party. */
    public static final String TARGET_OF = NS + "targetOf";

    /** Factuality: in the article's own voice. */
    public static final String ASSERTED = NS + "Asserted";

    /** Factuality: a source says it. */
    public static final String REPORTED = NS + "Reported";

    /** Factuality: it is planned. */
    public static final String PLANNED = NS + "Planned";

    /** Factuality: it is possible, hoped or a condition. */
    public static final String HYPOTHETICAL = NS + "Hypothetical";

    /** Factuality: it is forbidden or prevented. */
    public static final String PROHIBITED = NS + "Prohibited";

    /** Factuality: somebody denies it. */
    public static final String DENIED = NS + "Denied";

    /** Factuality: it is over. */
    public static final String ENDED = NS + "Ended";

    /** Polarity: it is so. */
    public static final String POSITIVE = NS + "Positive";

    /** Polarity: it is not so. */
    public static final String NEGATIVE = NS + "Negative";

    /** Certainty: without doubt. */
    public static final String CERTAIN = NS + "Certain";

    /** Certainty: likely. */
    public static final String PROBABLE = NS + "Probable";

    /** Certainty: possible. */
    public static final String POSSIBLE = NS + "Possible";

    /** The class of decisions on whom or what an article means. */
    public static final String IDENTITY_DECISION = NS + "IdentityDecision";

    /** Decision to its article. */
    public static final String DECIDED_IN = NS + "decidedIn";

    /** Decision to the entity the article alone gives. */
    public static final String READ_AS = NS + "readAs";

    /** Decision to the entity that stands in the graph. */
    public static final String IDENTIFIED_AS = NS + "identifiedAs";

    /** Decision to how the entity was chosen. */
    public static final String DECISION_METHOD = NS + "decisionMethod";

    /** Decision to what all spellings of the name have in common. */
    public static final String NAME_KEY = NS + "nameKey";

    /** Decision to what tells namesakes apart. */
    public static final String TRAIT = NS + "trait";

    /** Decision to something else that could be meant. */
    public static final String CANDIDATE = NS + "candidate";

    /** Candidate to the entity. */
    public static final String CANDIDATE_ENTITY = NS + "candidateEntity";

    /** Article to what was known beforehand. */
    public static final String RESOURCES = NS + "resources";

    /** Article to the triples that decisions took out of its graph. */
    public static final String REMOVED_TRIPLES = NS + "removedTriples";

    /** Article to the triples that decisions put into its graph. */
    public static final String ADDED_TRIPLES = NS + "addedTriples";

    /** What somebody said is the same. */
    public static final String SAME_ENTITY_AS = NS + "sameEntityAs";

    /** What somebody said is not the same. */
    public static final String DIFFERENT_ENTITY_FROM = NS + "differentEntityFrom";

    private Ng() {}

    /**
     * Gives the IRI of a term by its local name, such as {@code targets} or {@code Country}.
     *
     * @param localName the local name
     * @return the IRI
     */
    public static String iri(String localName) {
        return NS + localName;
    }
}
