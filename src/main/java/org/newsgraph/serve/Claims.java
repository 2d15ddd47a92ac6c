package org.newsgraph.serve;

import java.util.List;
import org.apache.jena.graph.Node;

/** The claims of which the program is sure enough for this reader. */
final class Claims {
    private final ClaimTable table;
    private final double least;

    Claims(ClaimTable table, double least) {
        this.table = table;
        this.least = least;
    }

    private boolean shown(ClaimEntry entry) {
        return entry.confidence() >= (float) least;
    }

    /** Gives the claims with a value for a property, the newest report first. */
    List<ClaimEntry> by(Node property, Node value) {
        List<ClaimEntry> found = table.by(property, value);
        return least <= 0 ? found : found.stream().filter(this::shown).toList();
    }

    /** Gives the claims of one statement, whoever makes it and however sure. */
    List<ClaimEntry> same(Node subject, Node relation, Node object) {
        return by(Terms.SUBJECT, subject).stream()
                .filter(entry ->
                        entry.relation().equals(relation) && entry.object().equals(object))
                .toList();
    }

    List<ClaimEntry> all() {
        return least <= 0
                ? table.all()
                : table.all().stream().filter(this::shown).toList();
    }

    List<ClaimTable.Article> articles() {
        return table.articles();
    }

    boolean isNameless(Node entity) {
        return table.isNameless(entity);
    }
}
