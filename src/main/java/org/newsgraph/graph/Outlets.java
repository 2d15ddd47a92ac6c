package org.newsgraph.graph;

import java.util.List;
import java.util.Optional;
import org.newsgraph.resolve.ResolvedEntity;

/** Finds the publisher or the agency an article comes from, which its text need not mention. */
@FunctionalInterface
public interface Outlets {
    /** Takes every name as it is. */
    Outlets BY_NAME = (name, type) -> new ResolvedEntity(
            -1,
            ResolvedEntity.Scope.GLOBAL,
            Iris.key(name),
            type,
            name,
            List.of(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of());

    /**
     * Finds an outlet.
     *
     * @param name its name, as the article has it
     * @param type the local name of its class if nothing is known of it
     * @return the outlet
     */
    ResolvedEntity outlet(String name, String type);
}
