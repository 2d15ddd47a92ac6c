package org.newsgraph.annotate;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Joins nouns to the names beside them: <em>his Russian counterpart, Sergei Lavrov</em>; <em>the city of Aleppo</em>. */
final class Appositions {
    static final Set<String> PLACES = Set.of("Place", "City", "Region", "Country");

    private Appositions() {}

    /**
     * Marks each noun phrase that says who a name beside it is.
     *
     * @param found its candidates, changed in place
     */
    static void link(List<Candidate> found) {
        for (int i = 0; i < found.size(); i++) {
            Candidate noun = found.get(i);
            if (noun.is(Mention.Kind.NOMINAL) && noun.twin().isEmpty()) {
                Optional<Candidate> name = named(noun, found);
                if (name.isPresent()) {
                    found.set(
                            i, noun.retyped(name.get().type()).twinOf(name.get().head()));
                }
            }
        }
    }

    private static Optional<Candidate> named(Candidate noun, List<Candidate> found) {
        return found.stream()
                .filter(c -> c.is(Mention.Kind.NAME) && !c.type().equals("Office"))
                .filter(c -> (apposed(noun, c) && fits(noun, c)) || placed(noun, c))
                .findFirst();
    }

    private static boolean apposed(Candidate noun, Candidate name) {
        Token a = first(noun);
        Token b = name.headToken();
        return (a.is("appos") && a.head() == b.index()) || (b.is("appos") && b.head() == a.index());
    }

    /** <em>the chairman and chief executive</em>: the first of those that stand together. */
    private static Token first(Candidate noun) {
        Token token = noun.headToken();
        while (token.is("conj")) {
            token = noun.sentence().tokens().get(token.head());
        }
        return token;
    }

    private static boolean fits(Candidate noun, Candidate name) {
        if (noun.plural()) {
            return false;
        }
        if (noun.type().equals("Person") || name.type().equals("Person")) {
            return noun.type().equals(name.type());
        }
        return !noun.type().equals("Thing");
    }

    private static boolean placed(Candidate noun, Candidate name) {
        Token token = name.headToken();
        return token.relation().equals("nmod:of")
                && token.head() == noun.head()
                && !noun.plural()
                && PLACES.contains(noun.type())
                && !noun.type().equals("Place")
                && PLACES.contains(name.type());
    }
}
