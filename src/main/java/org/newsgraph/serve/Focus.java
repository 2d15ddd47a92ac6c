package org.newsgraph.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * The part of an entity's claims that a reader wants to see alone.
 *
 * @param role the part it plays in them, if one is chosen
 * @param relation the name of the relation, empty for any
 * @param happened the beginning of the day it happened on, such as {@code 2016-08}; empty for any
 * @param reported the beginning of the day it was reported on, empty for any
 */
record Focus(Optional<Roles.Role> role, String relation, String happened, String reported) {
    static Focus of(Request request) {
        return new Focus(
                Stream.of(Roles.Role.values())
                        .filter(role -> role.id().equals(request.parameter("role")))
                        .findFirst(),
                request.parameter("relation"),
                request.parameter("happened"),
                request.parameter("reported"));
    }

    boolean isSet() {
        return role.isPresent() || !relation.isEmpty() || !happened.isEmpty() || !reported.isEmpty();
    }

    boolean admits(ClaimEntry entry) {
        return (relation.isEmpty() || nameOf(entry.relation()).equals(relation))
                && entry.happenedOn().startsWith(happened)
                && entry.reportedOn().startsWith(reported);
    }

    static String nameOf(Node relation) {
        String iri = relation.getURI();
        return iri.startsWith(Terms.NG) ? iri.substring(Terms.NG.length()) : iri;
    }

    /** Gives the address of the whole page again. */
    static String whole(Request request) {
        return request.href(Map.of("role", "", "relation", "", "happened", "", "reported", "", Pager.PAGE, ""));
    }

    /** Says what is shown, for a heading. */
    String inWords(Names names) {
        List<String> parts = new ArrayList<>();
        role().ifPresent(role -> parts.add(role.title()));
        if (!relation().isEmpty()) {
            String iri = relation().contains(":") ? relation() : Terms.NG + relation();
            parts.add(names.label(Terms.iri(iri)));
        }
        if (!happened().isEmpty()) {
            parts.add("happened in " + happened());
        }
        if (!reported().isEmpty()) {
            parts.add("reported in " + reported());
        }
        return String.join(", ", parts);
    }
}
