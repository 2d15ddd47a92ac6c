package org.newsgraph.graph;

import java.util.Optional;
import org.newsgraph.extract.Argument;
import org.newsgraph.extract.Claim;

/**
 * The triple of a claim, whatever its shape; exactly one of the last three is present.
 *
 * @param subject who
 * @param relation the local name of the relation
 * @param object whom, what, or which other claim
 * @param event the local name of an event class
 * @param value a value
 */
record Said(
        Argument subject, String relation, Optional<Argument> object, Optional<String> event, Optional<String> value) {
    static Said of(Claim claim) {
        if (claim instanceof Claim.RelationClaim c) {
            return new Said(c.subject(), c.relation(), Optional.of(c.object()), Optional.empty(), Optional.empty());
        }
        if (claim instanceof Claim.EventClaim c) {
            return new Said(c.participant(), c.role(), Optional.empty(), Optional.of(c.event()), Optional.empty());
        }
        if (claim instanceof Claim.AttributeClaim c) {
            return new Said(c.subject(), c.relation(), Optional.empty(), Optional.empty(), Optional.of(c.value()));
        }
        throw new IllegalStateException("a shape of claim without a triple: " + claim);
    }
}
