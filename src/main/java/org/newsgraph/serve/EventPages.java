package org.newsgraph.serve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/** The pages of an event and of a time. */
final class EventPages {
    private EventPages() {}

    static Map<String, Object> event(Request request, DatasetGraph dataset, Names names, Claims claims, Node event) {
        Description description = Description.of(dataset, Node.ANY, event);
        Map<String, Object> model = new HashMap<>();
        model.put("event", names.link(event));
        model.put("types", links(names, description, Terms.TYPE));
        model.put("kinds", links(names, description, Terms.EVENT_TYPE));
        model.put("actors", links(names, description, Terms.ACTOR));
        model.put("targets", links(names, description, Terms.TARGET));
        model.put("places", links(names, description, Terms.HAS_PLACE));
        model.put("times", links(names, description, Terms.HAS_TIME));
        model.put("articles", links(names, description, Terms.DERIVED_FROM));
        model.put("list", list(request, dataset, names, claims.by(Terms.DESCRIBES_EVENT, event)));
        return model;
    }

    static Map<String, Object> time(Request request, DatasetGraph dataset, Names names, Claims claims, Node time) {
        Description description = Description.of(dataset, Node.ANY, time);
        Map<String, Object> model = new HashMap<>();
        model.put("time", names.link(time));
        model.put("first", description.text(Terms.FIRST_DAY));
        model.put("last", description.text(Terms.LAST_DAY));
        model.put("list", list(request, dataset, names, claims.by(Terms.WHEN, time)));
        return model;
    }

    static Graph graph(DatasetGraph dataset, Extracts extracts, Node node) {
        return extracts.around(node, List.of(Terms.DESCRIBES_EVENT, Terms.WHEN));
    }

    private static ClaimList list(Request request, DatasetGraph dataset, Names names, List<ClaimEntry> entries) {
        return ClaimList.of(request, entries, new ClaimReader(dataset, names)::read);
    }

    private static List<Link> links(Names names, Description description, Node property) {
        return description.all(property).stream().map(names::link).toList();
    }
}
