package org.newsgraph.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceParser;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalStructure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Phrase structure by shift-reduce, turned into basic Universal Dependencies. */
final class ShiftReduceDependencies implements DependencyParser {
    private static final String MODEL = "edu/stanford/nlp/models/srparser/englishSR.ser.gz";

    private final ShiftReduceParser parser = ShiftReduceParser.loadModel(MODEL);

    @Override
    public List<Arc> parse(List<CoreLabel> labels) {
        Tree tree = parser.apply(labels);
        if (tree == null) {
            return List.of();
        }
        UniversalEnglishGrammaticalStructure structure = new UniversalEnglishGrammaticalStructure(tree, tag -> true);
        List<@Nullable Arc> arcs = new ArrayList<>(Collections.nCopies(labels.size(), null));
        for (TypedDependency dependency : structure.typedDependencies()) {
            int at = dependency.dep().index() - 1;
            if (at >= 0 && at < arcs.size() && arcs.get(at) == null) {
                arcs.set(
                        at,
                        new Arc(dependency.gov().index() - 1, dependency.reln().toString()));
            }
        }
        return whole(arcs);
    }

    /** Hangs what the conversion forgot on the root, so that there is one tree. */
    private static List<Arc> whole(List<@Nullable Arc> arcs) {
        int root = -1;
        for (int i = 0; i < arcs.size() && root < 0; i++) {
            Arc arc = arcs.get(i);
            if (arc != null && arc.head() < 0) {
                root = i;
            }
        }
        if (root < 0) {
            return List.of();
        }
        List<Arc> tree = new ArrayList<>();
        for (int i = 0; i < arcs.size(); i++) {
            Arc arc = arcs.get(i);
            if (i == root) {
                tree.add(new Arc(-1, "root"));
            } else {
                tree.add(arc == null || arc.head() < 0 || arc.head() == i ? new Arc(root, "dep") : arc);
            }
        }
        return tree;
    }
}
