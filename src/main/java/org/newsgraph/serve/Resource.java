package org.newsgraph.serve;

import java.util.Map;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;

/**
 * Something that has an address: a page, the triples behind it, or both.
 *
 * @param template the page's template, empty if there is no page
 * @param model what the template shows
 * @param isData whether there are triples
 * @param graph the triples
 * @param status the page's status code
 */
record Resource(
        String template, Supplier<Map<String, Object>> model, boolean isData, Supplier<Graph> graph, int status) {

    static Resource page(String template, Supplier<Map<String, Object>> model) {
        return new Resource(
                template,
                model,
                false,
                () -> {
                    throw new IllegalStateException("no data behind " + template);
                },
                200);
    }

    static Resource of(String template, Supplier<Map<String, Object>> model, Supplier<Graph> graph) {
        return new Resource(template, model, true, graph, 200);
    }

    static Resource data(Supplier<Graph> graph) {
        return new Resource("", Map::of, true, graph, 200);
    }

    boolean offers(Format format) {
        return format == Format.HTML ? !template.isEmpty() : isData;
    }
}
