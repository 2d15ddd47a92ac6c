package org.newsgraph.serve;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/** The pages of an event and of a time. */
final class EventPages {
    private EventPages() {}

    static Map<String, Object> event(DatasetGraph dataset, Names names, Node event) {
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
        model.put("claims", claims(dataset, names, Terms.DESCRIBES_EVENT, event));
        return model;
    }

    static Map<String, Object> time(DatasetGraph dataset, Names names, Node time) {
        Description description = Description.of(dataset, Node.ANY, time);
        Map<String, Object> model = new HashMap<>();
        model.put("time", names.link(time));
        model.put("first", description.text(Terms.FIRST_DAY));
        model.put("last", description.text(Terms.LAST_DAY));
        model.put("claims", claims(dataset, names, Terms.WHEN, time));
        return model;
    }

    static Graph graph(DatasetGraph dataset, Extracts extracts, Node node) {
        return extracts.around(node, List.of(Terms.DESCRIBES_EVENT, Terms.WHEN));
    }

    private static List<ClaimView> claims(DatasetGraph dataset, Names names, Node property, Node value) {
        ClaimReader reader = new ClaimReader(dataset, names);
        return reader.find(property, value).stream()
                .limit(200)
                .map(reader::read)
                .sorted(Comparator.comparing(ClaimView::reportedOn).reversed())
                .toList();
    }

    private static List<Link> links(Names names, Description description, Node property) {
        return description.all(property).stream().map(names::link).toList();
    }
}
