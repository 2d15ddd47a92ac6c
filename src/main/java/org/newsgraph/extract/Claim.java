package org.newsgraph.extract;

import java.util.Map;

/** What an article says, in one of few shapes; the kinds (relations, event types) are data. */
public sealed interface Claim {
    /**
     * Gives its place in {@link Extraction#claims}.
     *
     * @return the id
     */
    int id();

    /**
     * Gives what it says beside its triple.
     *
     * @return the qualifiers
     */
    Qualifiers qualifiers();

    /**
     * Gives the claim other ids, when some claims are left out.
     *
     * @param ids the new id of each claim that stays; it must have this one, and those it speaks of
     * @return the claim; it is content of none if that is left out
     */
    Claim renumbered(Map<Integer, Integer> ids);

    /**
     * Somebody stands in a relation to somebody, something or another claim.
     *
     * @param id its place among the claims
     * @param subject who or what
     * @param relation the local name of the relation
     * @param object to whom or what
     * @param qualifiers how sure, who says so, when, where
     */
    record RelationClaim(int id, Argument subject, String relation, Argument object, Qualifiers qualifiers)
            implements Claim {
        @Override
        public RelationClaim renumbered(Map<Integer, Integer> ids) {
            return new RelationClaim(
                    ids.getOrDefault(id, id),
                    Argument.renumbered(subject, ids),
                    relation,
                    Argument.renumbered(object, ids),
                    qualifiers.renumbered(ids));
        }
    }

    /**
     * Somebody takes part in an event whose other side is not said: <em>thousands protested</em>, <em>192 soldiers were
     * killed</em>.
     *
     * @param id its place among the claims
     * @param participant who
     * @param role {@code actorIn} or {@code targetOf}
     * @param event the local name of the event class, such as {@code Protest}
     * @param qualifiers how sure, who says so, when, where
     */
    record EventClaim(int id, Argument participant, String role, String event, Qualifiers qualifiers) implements Claim {
        @Override
        public EventClaim renumbered(Map<Integer, Integer> ids) {
            return new EventClaim(
                    ids.getOrDefault(id, id),
                    Argument.renumbered(participant, ids),
                    role,
                    event,
                    qualifiers.renumbered(ids));
        }
    }

    /**
     * Something has a value: <em>limited progress</em>.
     *
     * @param id its place among the claims
     * @param subject what
     * @param relation the local name of the relation
     * @param value the value, as the text says it
     * @param qualifiers how sure, who says so, when, where
     */
    record AttributeClaim(int id, Argument subject, String relation, String value, Qualifiers qualifiers)
            implements Claim {
        @Override
        public AttributeClaim renumbered(Map<Integer, Integer> ids) {
            return new AttributeClaim(
                    ids.getOrDefault(id, id),
                    Argument.renumbered(subject, ids),
                    relation,
                    value,
                    qualifiers.renumbered(ids));
        }
    }
}
