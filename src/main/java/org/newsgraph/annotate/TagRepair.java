package org.newsgraph.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Mends tags before the parser sees them. */
final class TagRepair {
    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "'s", "’s");
    private static final Set<String> HAVE = Set.of("has", "have", "had");

    private TagRepair() {}

    /**
     * Mends the tags of a sentence in place.
     *
     * @param labels its tagged tokens
     * @param quoted whether a quotation opened in an earlier sentence of the paragraph is still open
     * @return whether a quotation is open at its end
     */
    static boolean repair(List<CoreLabel> labels, boolean quoted) {
        boolean open = quoted;
        for (int i = 0; i < labels.size(); i++) {
            CoreLabel label = labels.get(i);
            switch (label.word()) {
                case "\"" -> {
                    label.setTag(open ? "''" : "``");
                    open = !open;
                }
                case "“" -> {
                    label.setTag("``");
                    open = true;
                }
                case "”" -> {
                    label.setTag("''");
                    open = false;
                }
                default -> existential(labels, i);
            }
        }
        return open;
    }

    private static void existential(List<CoreLabel> labels, int at) {
        if (!word(labels, at).equals("there")) {
            return;
        }
        int next = at + 1;
        if (next < labels.size() && "MD".equals(labels.get(next).tag())) {
            next++;
        }
        if (HAVE.contains(word(labels, next))) {
            next++;
        }
        if (BE.contains(word(labels, next))) {
            labels.get(at).setTag("EX");
        }
    }

    private static String word(List<CoreLabel> labels, int at) {
        return at < labels.size() ? labels.get(at).word().toLowerCase(Locale.ROOT) : "";
    }
}
