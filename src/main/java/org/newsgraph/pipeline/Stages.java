package org.newsgraph.pipeline;

import java.util.Optional;
import java.util.function.Consumer;
import org.newsgraph.acquire.RawDocument;
import org.newsgraph.problem.Problem;
import org.newsgraph.resolve.ResolvedArticle;

/** The stages before the graph, as one step; tests put their own in its place. */
@FunctionalInterface
public interface Stages {
    /**
     * Reads one document up to its resolved claims.
     *
     * @param document the document
     * @param problems receives what went wrong
     * @return the claims with their entities; empty if there is no article in it
     */
    Optional<ResolvedArticle> resolved(RawDocument document, Consumer<Problem> problems);
}
