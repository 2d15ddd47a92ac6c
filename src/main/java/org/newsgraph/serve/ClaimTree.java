package org.newsgraph.serve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A claim with the claims that are its content: what somebody says, under the saying.
 *
 * @param claim the claim
 * @param parts its content
 */
record ClaimTree(ClaimView claim, List<ClaimTree> parts) {
    ClaimTree {
        parts = List.copyOf(parts);
    }

    /** Hangs every claim below the one it is within; those within none, or in a circle, stand at the top. */
    static List<ClaimTree> of(List<ClaimView> claims) {
        Map<String, List<ClaimView>> parts = new HashMap<>();
        Set<String> known = new HashSet<>();
        claims.forEach(claim -> known.add(claim.self().iri()));
        List<ClaimView> tops = new ArrayList<>();
        for (ClaimView claim : claims) {
            if (known.contains(claim.within())
                    && !claim.within().equals(claim.self().iri())) {
                parts.computeIfAbsent(claim.within(), iri -> new ArrayList<>()).add(claim);
            } else {
                tops.add(claim);
            }
        }
        Set<String> placed = new HashSet<>();
        List<ClaimTree> trees = new ArrayList<>();
        tops.forEach(top -> trees.add(grow(top, parts, placed)));
        for (ClaimView claim : claims) {
            if (!placed.contains(claim.self().iri())) {
                trees.add(grow(claim, parts, placed));
            }
        }
        return trees;
    }

    private static ClaimTree grow(ClaimView claim, Map<String, List<ClaimView>> parts, Set<String> placed) {
        placed.add(claim.self().iri());
        List<ClaimTree> inner = new ArrayList<>();
        for (ClaimView part : parts.getOrDefault(claim.self().iri(), List.of())) {
            if (!placed.contains(part.self().iri())) {
                inner.add(grow(part, parts, placed));
            }
        }
        return new ClaimTree(claim, inner);
    }
}
