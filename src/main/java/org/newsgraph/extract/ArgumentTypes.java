package org.newsgraph.extract;

import java.util.List;
import java.util.Set;
import org.newsgraph.annotate.DocumentEntity;
import org.newsgraph.lexicon.Relations;

/** Which classes of things can do what. */
final class ArgumentTypes {
    private static final Set<String> FORCEFUL = Set.of(
            "Place",
            "Government",
            "MilitaryForce",
            "Police",
            "IntelligenceAgency",
            "ArmedGroup",
            "EthnicGroup",
            "ReligiousGroup",
            "InternationalOrganization");

    private final Relations relations;

    ArgumentTypes(Relations relations) {
        this.relations = relations;
    }

    boolean isA(String type, String general) {
        return relations.classIsA(type, general);
    }

    /** Whether things of a class act by themselves: people, groups, states, organisations. */
    boolean agentive(String type) {
        return isA(type, "Agent") || isA(type, "City");
    }

    /** Whether a thing can stand before a relation; proposals and laws create and forbid as people do. */
    boolean fits(String relation, String type) {
        return relations.domain(relation).filter("Agent"::equals).isEmpty() || agentive(type) || isA(type, "Document");
    }

    /** Whether a thing can stand behind a relation: only people, groups, states and organisations are arrested. */
    boolean inRange(String relation, String type) {
        return switch (relations.range(relation).orElse("")) {
            case "Agent" -> agentive(type);
            case "Place" -> place(type);
            default -> true;
        };
    }

    /** Whether a thing is of a kind that news puts behind a relation: nobody visits profitability. */
    boolean likely(String relation, String type) {
        List<String> kinds = relations.kinds(relation);
        return kinds.isEmpty() || kinds.stream().anyMatch(k -> isA(type, k));
    }

    /** Whether somebody may act by force: states, forces, armed groups, and people of whom nothing is known. */
    boolean forceful(DocumentEntity entity) {
        boolean somebody = isA(entity.type(), "Person") || isA(entity.type(), "PersonGroup");
        return FORCEFUL.stream().anyMatch(f -> isA(entity.type(), f)) || (somebody && !entity.named());
    }

    boolean place(String type) {
        return isA(type, "Place");
    }

    boolean newsSource(String type) {
        return isA(type, "NewsAgency") || isA(type, "NewsPublisher");
    }
}
