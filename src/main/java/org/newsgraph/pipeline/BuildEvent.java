package org.newsgraph.pipeline;

import org.newsgraph.problem.Problem;

/** What happens in a run, as it happens. */
public sealed interface BuildEvent {
    /**
     * An article went through all stages; it is not stored yet.
     *
     * @param source where it was read from
     * @param iri its IRI
     * @param claims how many claims it holds
     */
    record ArticleRead(String source, String iri, int claims) implements BuildEvent {}

    /**
     * An article was dropped; a problem said why.
     *
     * @param source where it was read from
     */
    record ArticleSkipped(String source) implements BuildEvent {}

    /**
     * Something went wrong with an article.
     *
     * @param problem what
     */
    record ProblemFound(Problem problem) implements BuildEvent {}

    /**
     * An article is safely in the store.
     *
     * @param iri its IRI
     */
    record GraphWritten(String iri) implements BuildEvent {}

    /**
     * Nothing more will happen.
     *
     * @param report what the run came to
     */
    record RunFinished(RunReport report) implements BuildEvent {}
}
