package org.newsgraph.serve;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.identity.Doubt;
import org.newsgraph.identity.Review;

/** The page of what may be wrong about who is who; the server only reads, so it shows the commands that settle it. */
final class ReviewPage {
    private static final int PAGE = 20;

    private ReviewPage() {}

    /** An article that speaks of an entity. */
    record Case(Link article, String sentence, String told) {}

    /** What else an entity could be. */
    record Other(Link link, String score) {}

    /** A doubt as the page shows it. */
    record Row(
            Link entity,
            String question,
            String doubt,
            int claims,
            String why,
            List<Other> others,
            List<Case> cases,
            int more,
            List<String> commands) {}

    static Map<String, Object> of(DatasetGraph dataset, Names names, Request request) {
        List<Doubt> all = Review.of(dataset);
        Pager pager = Pager.of(request, all.size(), PAGE);
        Map<String, Object> model = new HashMap<>();
        model.put("total", all.size());
        model.put("pager", pager);
        model.put("rows", pager.slice(all).stream().map(d -> row(names, d)).toList());
        return model;
    }

    private static Row row(Names names, Doubt doubt) {
        return new Row(
                names.link(Terms.iri(doubt.entity())),
                doubt.question(),
                number(doubt.doubt()),
                doubt.claims(),
                doubt.why(),
                doubt.candidates().stream().map(c -> other(names, c)).toList(),
                doubt.cases().stream()
                        .map(c -> new Case(
                                names.link(Terms.iri(c.article())), c.sentence(), String.join(", ", c.traits())))
                        .toList(),
                doubt.articles() - doubt.cases().size(),
                doubt.commands());
    }

    private static Other other(Names names, Doubt.Candidate candidate) {
        Node node = Terms.iri(candidate.iri());
        Link own = names.link(node);
        Link link = own.external() ? names.outside(node) : own;
        return new Other(link, candidate.score() < 0 ? "" : number(candidate.score()));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
