package org.newsgraph.extract;

/**
 * What a draft rests on.
 *
 * @param kind which rule found it
 * @param certainty how often the word means this, by the lexicon, 0 to 1; 1 where no single word announces it
 * @param senses how many senses of the word were possible, at least 1
 */
record Basis(Kind kind, double certainty, int senses) {
    /** The rules. */
    enum Kind {
        /** A verb, noun or adjective of the lexicon with its frame. */
        WORD,
        /** A noun that takes up an event of before: <em>the talks</em>. */
        ANAPHORA,
        /** A compound adjective: <em>government-held</em>. */
        COMPOUND,
        /** A title or an apposition. */
        OFFICE,
        /** Who says what. */
        SPEECH
    }

    static final Basis OFFICE = new Basis(Kind.OFFICE, 1, 1);
    static final Basis SPEECH = new Basis(Kind.SPEECH, 1, 1);
}
