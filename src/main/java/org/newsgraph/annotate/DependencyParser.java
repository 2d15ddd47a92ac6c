package org.newsgraph.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;

/** Finds the dependency tree of a sentence. */
interface DependencyParser {
    /**
     * Parses one sentence.
     *
     * @shape one arc a token, in order, that form one tree; empty if no tree was found
     * @param labels its tokens with their tags
     * @return the arcs
     */
    List<Arc> parse(List<CoreLabel> labels);
}
