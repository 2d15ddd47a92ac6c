package org.newsgraph.pipeline;

import org.newsgraph.extract.Extraction;
import org.newsgraph.graph.ArticleGraph;

/**
 * An article that went through all stages.
 *
 * @param extraction its text and what was found in it
 * @param graph its graph
 */
public record ReadArticle(Extraction extraction, ArticleGraph graph) {
    /**
     * Tells where it was read from.
     *
     * @return the file, address or {@code -}
     */
    public String source() {
        return extraction.article().article().source();
    }
}
