package org.newsgraph.lexicon;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;

/** The types of events that tell snippets of news apart, after ACLED, and the PLOVER types they belong to. */
public final class SnippetTypes {
    private static final String FILE = "/ontology/acled.ttl";
    private static final String TERMS = "https://w3id.org/newsgraph/acled#";
    private static final String BROAD = "http://www.w3.org/2004/02/skos/core#broadMatch";
    private static final String SCHEME = "http://www.w3.org/2004/02/skos/core#inScheme";

    private final List<Type> types = new ArrayList<>();

    private SnippetTypes(Statements statements) {
        for (Node type : statements.subjects()) {
            if (statements.has(type, SCHEME)) {
                types.add(new Type(
                        Statements.text(type),
                        statements.text(type, BROAD),
                        texts(statements, type, "relation"),
                        texts(statements, type, "mode"),
                        texts(statements, type, "word")));
            }
        }
    }

    /**
     * A type.
     *
     * @param name its name, such as {@code AIR_STRIKE}
     * @param plover the local name of the PLOVER type it belongs to
     * @param relations local names of relations that speak of it
     * @param modes local names of PLOVER modes that speak of it
     * @param words lemmas that speak of it
     */
    private record Type(
            String name, Optional<String> plover, Set<String> relations, Set<String> modes, Set<String> words) {}

    /**
     * Reads the types.
     *
     * @return the table
     */
    public static SnippetTypes load() {
        return new SnippetTypes(Lexicon.resource(FILE));
    }

    private static Set<String> texts(Statements statements, Node type, String property) {
        Set<String> found = new LinkedHashSet<>();
        statements.objects(type, TERMS + property).forEach(o -> found.add(Statements.text(o)));
        return found;
    }

    /**
     * Gives the PLOVER types the types belong to.
     *
     * @return local names, such as {@code ASSAULT}
     */
    public Set<String> ploverTypes() {
        Set<String> found = new LinkedHashSet<>();
        types.forEach(t -> t.plover().ifPresent(found::add));
        return found;
    }

    /**
     * Gives the PLOVER type of the first type that a relation speaks of: to PLOVER a ceasefire is a retreat, here it is an
     * agreement.
     *
     * @param relation the local name of a relation
     * @return the local name of the PLOVER type
     */
    public Optional<String> ploverType(String relation) {
        return types.stream()
                .filter(t -> t.relations().contains(relation))
                .findFirst()
                .flatMap(Type::plover);
    }

    /**
     * Gives the type of a snippet.
     *
     * @param plover the PLOVER type of its main event
     * @param relations the relations it speaks of
     * @param modes the modes of its events
     * @param words its words and their lemmas, lower case
     * @return the name of the type; empty if nothing speaks of any
     */
    public Optional<String> type(Optional<String> plover, Set<String> relations, Set<String> modes, Set<String> words) {
        List<Type> possible =
                types.stream().filter(t -> t.plover().equals(plover)).toList();
        return possible.stream()
                .filter(t -> shared(t.words(), words) || shared(t.modes(), modes) || shared(t.relations(), relations))
                .findFirst()
                .or(() -> plover.isPresent() ? last(possible) : Optional.empty())
                .map(Type::name);
    }

    private static Optional<Type> last(List<Type> possible) {
        return possible.isEmpty() ? Optional.empty() : Optional.of(possible.get(possible.size() - 1));
    }

    private static boolean shared(Set<String> a, Set<String> b) {
        Set<String> both = new HashSet<>(a);
        both.retainAll(b);
        return !both.isEmpty();
    }
}
