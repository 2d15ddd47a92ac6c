package org.newsgraph.serve;

import java.util.List;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * What lists need to know of a claim before it is read whole.
 *
 * @param order its place among all claims, the newest report first
 * @param graph the graph of its article
 * @param claim the claim
 * @param subject who
 * @param relation does what
 * @param object to whom
 * @param ofClaim whether the object is a claim itself
 * @param stance how far it is a fact
 * @param confidence how sure the program is of it and of the claims it is about, 0 to 1
 * @param speakers who says so
 * @param reportedOn the day of the report, such as {@code 2016-08-05}; empty if unknown
 * @param happenedOn the first day of its time, empty if unknown
 * @param time when it happens
 * @param place where
 * @param event the event it describes
 * @param eventType the kind of event
 */
record ClaimEntry(
        int order,
        Node graph,
        Node claim,
        Node subject,
        Node relation,
        Node object,
        boolean ofClaim,
        Stance stance,
        float confidence,
        List<Node> speakers,
        String reportedOn,
        String happenedOn,
        @Nullable Node time,
        @Nullable Node place,
        @Nullable Node event,
        @Nullable Node eventType) {
    ClaimEntry {
        speakers = List.copyOf(speakers);
    }

    ClaimReader.Place at() {
        return new ClaimReader.Place(graph, claim);
    }

    /** Whether both parties are things that a page can be about. */
    boolean betweenThings() {
        return !ofClaim && object.isURI() && !object.getURI().startsWith(Terms.NG);
    }
}
