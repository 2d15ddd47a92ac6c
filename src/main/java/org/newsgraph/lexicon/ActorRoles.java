package org.newsgraph.lexicon;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** Which role of PLOVER an actor has, by what it is called and by its class; the table is in {@code plover.ttl}. */
public final class ActorRoles {
    private static final String FILE = "/ontology/plover.ttl";
    private static final String PLOVER = "https://w3id.org/newsgraph/plover#";

    private final Map<String, String> words = new LinkedHashMap<>();
    private final Map<String, String> classes = new LinkedHashMap<>();

    private ActorRoles(Statements plover) {
        for (Node term : plover.subjects()) {
            String role = Statements.text(term);
            plover.texts(term, PLOVER + "word").forEach(word -> words.putIfAbsent(word, role));
            plover.texts(term, PLOVER + "ofClass").forEach(type -> classes.putIfAbsent(type, role));
        }
    }

    /**
     * Loads the table of the built-in ontology.
     *
     * @return the table
     */
    public static ActorRoles load() {
        return new ActorRoles(Lexicon.resource(FILE));
    }

    /**
     * Gives the role of an actor.
     *
     * @param lemmas the base forms of the words for it, lower case; the last that has a role decides
     * @param type the local name of its class
     * @param relations what is a kind of what
     * @return the role, such as {@code MIL}; empty for states and whoever has none
     */
    public Optional<String> role(List<String> lemmas, String type, Relations relations) {
        for (int i = lemmas.size() - 1; i >= 0; i--) {
            String role = words.get(lemmas.get(i));
            if (role != null) {
                return Optional.of(role);
            }
        }
        return Optional.ofNullable(classes.get(type))
                .or(() -> classes.entrySet().stream()
                        .filter(e -> relations.classIsA(type, e.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst());
    }
}
