package org.newsgraph.vocab;

/**
 * Holds the terms of NIF: text, and stretches of it.
 *
 * @source NIF 2.0 Core
 */
public final class Nif {
    /** The namespace. */
    public static final String NS = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";

    /** The class of whole texts. */
    public static final String CONTEXT = NS + "Context";

    /** The class of sentences. */
    public static final String SENTENCE = NS + "Sentence";

    /** The class of stretches of text. */
    public static final String PHRASE = NS + "Phrase";

    /** Text to its characters. */
    public static final String IS_STRING = NS + "isString";

    /** Stretch to its first code point. */
    public static final String BEGIN_INDEX = NS + "beginIndex";

    /** Stretch to one past its last code point. */
    public static final String END_INDEX = NS + "endIndex";

    /** Stretch to its characters. */
    public static final String ANCHOR_OF = NS + "anchorOf";

    /** Stretch to its text. */
    public static final String REFERENCE_CONTEXT = NS + "referenceContext";

    /** Stretch to its sentence. */
    public static final String IN_SENTENCE = NS + "sentence";

    private Nif() {}
}
