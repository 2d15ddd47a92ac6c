package org.newsgraph.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells surnames from the places called so: <em>Henderson</em> in an article about Fritz Henderson is no city. */
final class Surnames {
    private static final String PERSON = "Person";

    private Surnames() {}

    /**
     * Makes people of the places that the name model takes for people, where the article names somebody so in full.
     *
     * @param candidates the mentions of an article
     * @return the same, in the same order
     */
    static List<Candidate> told(List<Candidate> candidates) {
        List<Candidate> told = new ArrayList<>();
        for (Candidate c : candidates) {
            boolean person = place(c) && candidates.stream().anyMatch(p -> full(p, c.name()));
            told.add(person ? person(c) : c);
        }
        return told;
    }

    private static boolean place(Candidate c) {
        return c.is(Mention.Kind.NAME)
                && Appositions.PLACES.contains(c.type())
                && c.key().isPresent()
                && c.last() == c.first() + 1
                && c.headToken().name().equals("PERSON");
    }

    private static boolean full(Candidate person, String surname) {
        return person.is(Mention.Kind.NAME)
                && person.type().equals(PERSON)
                && person.name().endsWith(" " + surname);
    }

    private static Candidate person(Candidate c) {
        return new Candidate(
                c.sentence(),
                c.first(),
                c.last(),
                c.head(),
                c.kind(),
                PERSON,
                c.name(),
                c.named(),
                Optional.empty(),
                c.twin());
    }
}
