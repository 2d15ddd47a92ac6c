package org.newsgraph.identity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A decision that may be wrong.
 *
 * @param kind what sort of doubt
 * @param entity the IRI of the entity
 * @param label its name
 * @param doubt how likely it is wrong, 0 to 1, as a rough guess
 * @param claims how many claims speak of it
 * @param why what speaks for and against
 * @param candidates what else, or else, it could be
 * @param cases some of the articles
 * @param articles how many there are
 */
public record Doubt(
        Kind kind,
        String entity,
        String label,
        double doubt,
        int claims,
        String why,
        List<Candidate> candidates,
        List<Case> cases,
        int articles) {
    /** Copies the lists. */
    public Doubt {
        candidates = List.copyOf(candidates);
        cases = List.copyOf(cases);
    }

    /**
     * Weighs the doubt.
     *
     * @return the doubt times the claims it concerns
     */
    public double weight() {
        return doubt * Math.max(1, claims);
    }

    /**
     * Puts the doubt as a question.
     *
     * @return a few words
     */
    public String question() {
        return switch (kind) {
            case MERGE -> "one person?";
            case LINK -> "this one?";
            case OPEN -> "which one?";
        };
    }

    /**
     * Gives the commands that would settle it.
     *
     * @return command lines, without the store
     */
    public List<String> commands() {
        List<String> commands = new ArrayList<>();
        if (kind == Kind.MERGE && !cases.isEmpty()) {
            Case last = cases.get(cases.size() - 1);
            commands.add("newsgraph entities different " + entity + " --in " + last.article());
        }
        if (kind != Kind.MERGE && !candidates.isEmpty()) {
            String first = candidates.get(0).iri();
            commands.add("newsgraph entities is " + entity + " " + first);
            commands.add("newsgraph entities different " + entity + " " + first);
        }
        return commands;
    }

    /** What sort of doubt. */
    public enum Kind {
        /** Whether several articles mean one. */
        MERGE,
        /** Whether it is the thing elsewhere, or of the gazetteer. */
        LINK,
        /** Which of several it is. */
        OPEN
    }

    /**
     * What an entity could be.
     *
     * @param iri its IRI
     * @param score how likely, 0 to 1; negative if nothing is known
     */
    public record Candidate(String iri, double score) {}

    /**
     * An article that speaks of an entity.
     *
     * @param decision the IRI of the decision
     * @param article its IRI
     * @param headline its title
     * @param sentence a sentence, or the words, that speak of the entity
     * @param traits what the article tells of it
     */
    public record Case(String decision, String article, String headline, String sentence, Set<String> traits) {
        /** Copies the traits. */
        public Case {
            traits = Collections.unmodifiableNavigableSet(new TreeSet<>(traits));
        }
    }
}
