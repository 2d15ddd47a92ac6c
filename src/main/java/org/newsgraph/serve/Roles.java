package org.newsgraph.serve;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;

/** Sorts the claims that speak of an entity by the part it plays in them. */
final class Roles {
    private static final Set<String> SPEECH = Set.of("states", "reports", "respondsTo", "discusses", "announces");

    private Roles() {}

    /** A part that an entity plays; the name in lower case stands in addresses. */
    enum Role {
        DID("What it did"),
        DONE("What was done to it"),
        SAID("What it said, planned or wanted"),
        TOLD("What was said of it"),
        THERE("What happened there"),
        CARRIED("What it published");

        private final String title;

        Role(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Each claim counts once, in the first part that it fits. */
    static Map<Role, List<ClaimEntry>> of(Claims claims, Vocabulary vocabulary, Node entity) {
        Map<Role, List<ClaimEntry>> roles = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            roles.put(role, new ArrayList<>());
        }
        Set<Node> seen = new HashSet<>();
        // What somebody says stands under the saying, not beside it.
        Set<Node> contents = new HashSet<>();
        for (ClaimEntry entry : claims.by(Terms.SUBJECT, entity)) {
            if (entry.ofClaim()) {
                contents.add(entry.object());
            }
            add(roles, seen, entry.ofClaim() || isSpeech(entry) ? Role.SAID : Role.DID, entry);
        }
        for (ClaimEntry entry : claims.by(Terms.OBJECT, entity)) {
            add(roles, seen, asObject(entry, vocabulary), entry);
        }
        for (ClaimEntry entry : claims.by(Terms.ATTRIBUTED_TO, entity)) {
            if (!contents.contains(entry.claim())) {
                add(roles, seen, Role.SAID, entry);
            }
        }
        claims.by(Terms.PLACE, entity).forEach(entry -> add(roles, seen, Role.THERE, entry));
        claims.by(Terms.PRIMARY_SOURCE, entity).forEach(entry -> add(roles, seen, Role.CARRIED, entry));
        roles.values().forEach(list -> list.sort(ClaimTable.NEWEST));
        return roles;
    }

    private static void add(Map<Role, List<ClaimEntry>> roles, Set<Node> seen, Role role, ClaimEntry entry) {
        if (seen.add(entry.claim())) {
            roles.computeIfAbsent(role, r -> new ArrayList<>()).add(entry);
        }
    }

    /** Who meets somebody is met: with a symmetric relation both do it. */
    private static Role asObject(ClaimEntry entry, Vocabulary vocabulary) {
        if (isSpeech(entry)) {
            return Role.TOLD;
        }
        return vocabulary.isSymmetric(entry.relation()) ? Role.DID : Role.DONE;
    }

    private static boolean isSpeech(ClaimEntry entry) {
        String relation = entry.relation().getURI();
        return relation.startsWith(Terms.NG) && SPEECH.contains(relation.substring(Terms.NG.length()));
    }
}
