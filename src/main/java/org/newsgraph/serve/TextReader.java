package org.newsgraph.serve;

import java.util.List;
import java.util.Optional;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.problem.Problem;

/** Reads a text into claims for a page, without storing anything. */
@FunctionalInterface
public interface TextReader {
    /**
     * What came of a text.
     *
     * @param graph its graph; empty if it was dropped
     * @param problems what was noticed
     */
    record Outcome(Optional<ArticleGraph> graph, List<Problem> problems) {
        /**
         * Copies the list.
         *
         * @param graph its graph; empty if it was dropped
         * @param problems what was noticed
         */
        public Outcome {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Reads one text; called by one thread at a time, and the first call may take long.
     *
     * @param name what to call it, such as a file's name; one that ends in {@code .html} is a page
     * @param text the text or page
     * @return what came of it
     */
    Outcome read(String name, String text);
}
