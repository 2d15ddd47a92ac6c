package org.newsgraph.identity;

import java.util.Comparator;

/**
 * What somebody said of two entities.
 *
 * @param subject the IRI of an entity, of a decision, or of an entity of one article
 * @param same whether they are the same; else they are different
 * @param object the same, or the IRI of a thing in another data set
 */
public record Judgement(String subject, boolean same, String object) implements Comparable<Judgement> {
    private static final Comparator<Judgement> ORDER = Comparator.comparing(Judgement::subject)
            .thenComparing(Judgement::same)
            .thenComparing(Judgement::object);

    @Override
    public int compareTo(Judgement other) {
        return ORDER.compare(this, other);
    }

    /**
     * Tells whether two judgements are on the same pair.
     *
     * @param other another
     * @return true if their ends are the same, in either order
     */
    public boolean onSamePair(Judgement other) {
        return (subject.equals(other.subject) && object.equals(other.object))
                || (subject.equals(other.object) && object.equals(other.subject));
    }
}
