package org.newsgraph.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * Which PLOVER type an event has once it is planned, refused or content of another: a planned attack is a threat.
 *
 * <p>The table is data: the {@code plover:Composition}s of {@code plover.ttl}, of which the first that fits decides.
 */
public final class Composition {
    private static final String FILE = "/ontology/plover.ttl";
    private static final String PLOVER = "https://w3id.org/newsgraph/plover#";

    private final List<Rule> rules = new ArrayList<>();
    private final Map<String, String> quadClasses = new HashMap<>();

    private record Rule(
            Set<String> within,
            Set<String> types,
            Set<String> quadClasses,
            Set<String> factualities,
            Set<String> polarities,
            Optional<String> becomes) {}

    private Composition(Statements plover) {
        for (Node term : plover.subjects()) {
            plover.text(term, PLOVER + "quadClass").ifPresent(q -> quadClasses.put(Statements.text(term), q));
            if (plover.has(term, PLOVER + "factuality") || plover.has(term, PLOVER + "within")) {
                rules.add(new Rule(
                        set(plover, term, "within"),
                        set(plover, term, "ofType"),
                        set(plover, term, "ofQuadClass"),
                        set(plover, term, "factuality"),
                        set(plover, term, "polarity"),
                        plover.text(term, PLOVER + "becomes")));
            }
        }
    }

    private static Set<String> set(Statements plover, Node term, String property) {
        return Set.copyOf(plover.texts(term, PLOVER + property));
    }

    /**
     * Loads the table of the built-in ontology.
     *
     * @return the table
     */
    public static Composition load() {
        return new Composition(Lexicon.resource(FILE));
    }

    /**
     * Gives the type of an event that is claimed with a factuality and a polarity.
     *
     * @param type the type it has as a fact, such as {@code ASSAULT}
     * @param factuality such as {@code PLANNED}; letter case does not matter
     * @param polarity {@code POSITIVE} or {@code NEGATIVE}
     * @return its type; empty if it is no event of PLOVER
     */
    public Optional<String> type(String type, String factuality, String polarity) {
        for (Rule rule : rules) {
            boolean fits = rule.within.isEmpty()
                    && concerns(rule, type)
                    && rule.factualities.contains(capitalised(factuality))
                    && rule.polarities.contains(capitalised(polarity));
            if (fits) {
                return rule.becomes;
            }
        }
        return Optional.of(type);
    }

    /**
     * Gives the type of what somebody says, asks, agrees or refuses to do.
     *
     * @param outer the type of the saying, such as {@code AGREE}
     * @param content the type that what is said has as a fact
     * @return the type of both together; empty if it is no event of PLOVER
     */
    public Optional<String> within(String outer, String content) {
        for (Rule rule : rules) {
            if (rule.within.contains(outer) && concerns(rule, content)) {
                return rule.becomes;
            }
        }
        return Optional.of(outer);
    }

    private boolean concerns(Rule rule, String type) {
        return rule.types.contains(type) || rule.quadClasses.contains(quadClasses.getOrDefault(type, ""));
    }

    private static String capitalised(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1).toLowerCase(Locale.ROOT);
    }
}
