package org.newsgraph.export;

/** The formats a graph can be written in. */
public enum Format {
    /** RDF 1.2 Turtle, grouped for people. */
    TURTLE,
    /** RDF 1.2 TriG: Turtle with a named graph for each article. */
    TRIG,
    /** RDF 1.2 N-Quads. */
    NQUADS,
    /** RDF 1.2 N-Triples. */
    NTRIPLES,
    /** JSON-LD 1.1; cannot say triple terms, so {@code rdf:reifies} is left out. */
    JSONLD,
    /** RDF/XML; {@code rdf:reifies} is left out as well. */
    RDFXML,
    /** Claims, one JSON object a line. */
    JSONL;

    /**
     * Tells whether the format can say triple terms.
     *
     * @return true if it can
     */
    public boolean rdf12() {
        return this != JSONLD && this != RDFXML;
    }
}
