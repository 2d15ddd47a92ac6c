package org.newsgraph.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.resolve.Grounds;
import org.newsgraph.resolve.ResolvedArticle;
import org.newsgraph.resolve.ResolvedEntity;

/** Writes the decisions on whom an article means, as far as the article alone tells. */
final class IdentityWriter {
    private final String article;
    private final Iris iris;
    private final Graph graph = GraphMemFactory.createDefaultGraphSameTerm();

    IdentityWriter(String article, Iris iris) {
        this.article = article;
        this.iris = iris;
    }

    /**
     * Writes one decision for each entity that is known beyond the article, or could be.
     *
     * @param resolved the article
     * @param met the entities its graph describes, by IRI
     * @return the graph
     */
    Graph write(ResolvedArticle resolved, Map<String, ResolvedEntity> met) {
        if (!resolved.resources().isEmpty()) {
            graph.add(NodeFactory.createURI(article), Terms.RESOURCES, Literals.string(resolved.resources()));
        }
        met.forEach((iri, entity) -> {
            boolean global = entity.scope() == ResolvedEntity.Scope.GLOBAL;
            if (global || !entity.grounds().candidates().isEmpty()) {
                // A family name alone tells of the same person as the full name: all that is known of both counts.
                List<ResolvedEntity> same = Stream.concat(
                                Stream.of(entity),
                                resolved.entities().stream()
                                        .filter(e ->
                                                global && e.key().equals(entity.key()) && e.scope() == entity.scope()))
                        .toList();
                decision(iri, entity, same);
            }
        });
        return graph;
    }

    private void decision(String iri, ResolvedEntity entity, List<ResolvedEntity> same) {
        Grounds grounds = entity.grounds();
        String name = Iris.identity(article, iri);
        Node decision = NodeFactory.createURI(name);
        Node chosen = NodeFactory.createURI(iri);
        graph.add(decision, Terms.TYPE, Terms.IDENTITY_DECISION);
        graph.add(decision, Terms.DECIDED_IN, NodeFactory.createURI(article));
        graph.add(decision, Terms.READ_AS, chosen);
        graph.add(decision, Terms.IDENTIFIED_AS, chosen);
        if (!grounds.method().isEmpty()) {
            graph.add(decision, Terms.DECISION_METHOD, Literals.string(grounds.method()));
        }
        grounds.score().ifPresent(s -> graph.add(decision, Terms.CONFIDENCE, Literals.decimal(s)));
        Optional<String> key = grounds.nameKey();
        key.ifPresent(k -> graph.add(decision, Terms.NAME_KEY, Literals.string(k)));
        Set<String> traits = new TreeSet<>();
        same.forEach(e -> traits.addAll(e.grounds().traits()));
        if (key.isPresent()) {
            traits.forEach(t -> graph.add(decision, Terms.TRAIT, Literals.string(t)));
        }
        candidates(decision, entity);
    }

    private void candidates(Node decision, ResolvedEntity entity) {
        int number = 1;
        for (Grounds.Candidate candidate : entity.grounds().candidates()) {
            candidate(decision, number++, iris.entity(candidate.key()), candidate.score());
        }
        for (ResolvedEntity.Link link : entity.links()) {
            if (link.match().equals("closeMatch") && Iris.valid(link.iri())) {
                candidate(decision, number++, link.iri(), link.score());
            }
        }
    }

    private void candidate(Node decision, int number, String iri, double score) {
        Node candidate = NodeFactory.createURI(decision.getURI() + "#" + number);
        graph.add(decision, Terms.CANDIDATE, candidate);
        graph.add(candidate, Terms.CANDIDATE_ENTITY, NodeFactory.createURI(iri));
        graph.add(candidate, Terms.CONFIDENCE, Literals.decimal(score));
    }
}
