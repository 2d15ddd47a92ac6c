package org.newsgraph.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** What kind of thing a common noun speaks of. */
public final class NounKinds {
    private static final String FILE = "/ontology/lexicon/noun-kinds.ttl";
    private static final String TERMS = "https://w3id.org/newsgraph/lexicon/noun-kinds#";

    private final Map<String, Kind> kinds = new HashMap<>();

    private NounKinds(Statements statements) {
        add(statements, "event", Kind.EVENT);
        add(statements, "abstract", Kind.ABSTRACT);
    }

    /** A kind of thing. */
    public enum Kind {
        /** Something done, said, or that happens. */
        EVENT,
        /** A thought, a feeling, a measure, a state, a time. */
        ABSTRACT,
        /** Somebody or something. */
        THING
    }

    /**
     * Reads the nouns from the lexicon.
     *
     * @return the table
     */
    public static NounKinds load() {
        return new NounKinds(Lexicon.resource(FILE));
    }

    /**
     * Gives the kind of a noun.
     *
     * @param lemma the base form
     * @return its kind; a thing if it is not listed
     */
    public Kind kind(String lemma) {
        return kinds.getOrDefault(lemma.toLowerCase(Locale.ROOT), Kind.THING);
    }

    private void add(Statements statements, String name, Kind kind) {
        for (Node noun : statements.objects(NodeFactory.createURI(TERMS + name), TERMS + "noun")) {
            kinds.put(Statements.text(noun), kind);
        }
    }
}
