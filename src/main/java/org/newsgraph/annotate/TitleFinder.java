package org.newsgraph.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.newsgraph.gazetteer.Gazetteer;

/**
 * Finds what stands before a person's name: <em>U.S. Secretary of State</em>, <em>State Department spokesman</em>.
 *
 * <p>Each gives a nominal that speaks of the same person; where it is an office, that too is a mention.
 */
final class TitleFinder {
    private static final String SPOKESPERSON = "spokesperson";

    private final Gazetteer gazetteer;
    private final Roles roles;

    TitleFinder(Gazetteer gazetteer, Roles roles) {
        this.gazetteer = gazetteer;
        this.roles = roles;
    }

    /**
     * Finds the titles before a person's name.
     *
     * @param sentence a parsed sentence
     * @param person the name
     * @param names all names of the sentence
     * @return the title as a nominal of the same person, and the office
     */
    List<Candidate> before(Sentence sentence, Candidate person, List<NameSpan> names) {
        int first = NounPhrases.first(sentence, person.head());
        if (first >= person.first()) {
            return List.of();
        }
        Optional<Integer> head = head(sentence, first, person);
        if (head.isEmpty()) {
            return List.of();
        }
        List<Candidate> found = new ArrayList<>();
        if (person.type().equals("Person") && roles.role(sentence, head.get()).isPresent()) {
            String name = NounPhrases.text(sentence, first, person.first());
            found.add(new Candidate(
                    sentence,
                    first,
                    person.first(),
                    head.get(),
                    Mention.Kind.NOMINAL,
                    "Person",
                    name,
                    false,
                    Optional.empty(),
                    Optional.of(person.head())));
        }
        office(sentence, first, head.get(), person.first(), names).ifPresent(found::add);
        return found;
    }

    /** Finds the head of a title: the noun that hangs on the name. */
    private Optional<Integer> head(Sentence sentence, int first, Candidate person) {
        return IntStream.range(first, person.first())
                .map(i -> person.first() - 1 - (i - first))
                .filter(i -> sentence.tokens().get(i).tag().startsWith("NN"))
                .filter(i -> sentence.tokens().get(i).head() == person.head())
                .filter(i -> roles.role(sentence, i).isPresent()
                        || title(sentence, i).isPresent())
                .boxed()
                .findFirst();
    }

    private Optional<String> title(Sentence sentence, int from) {
        return gazetteer.title(sentence.tokens().stream().map(Token::text).toList(), from);
    }

    /**
     * Finds the office a title or a noun phrase names.
     *
     * @param sentence a parsed sentence
     * @param first the index of the first token of the phrase
     * @param head the index of its head
     * @param last one past the index of its last token
     * @param names all names of the sentence
     * @return the office
     */
    Optional<Candidate> office(Sentence sentence, int first, int head, int last, List<NameSpan> names) {
        Optional<Roles.Role> role = roles.role(sentence, head);
        Optional<String> kind = role.flatMap(r -> r.noun().office());
        if (kind.isEmpty() || kind.get().equals(SPOKESPERSON)) {
            return Optional.empty();
        }
        int roleFirst = role.get().first();
        int begin = names.stream()
                .filter(n -> n.country() && n.first() >= first && n.last() <= roleFirst)
                .filter(n -> possessive(sentence, n.last(), roleFirst))
                .mapToInt(NameSpan::first)
                .max()
                .orElse(roleFirst);
        int end = Math.min(last, NounPhrases.last(sentence, head));
        end = Math.max(end, role.get().last());
        // "President" alone may be that of any country
        boolean whose = begin < roleFirst || end > role.get().last();
        return Optional.of(new Candidate(
                sentence,
                begin,
                end,
                head,
                Mention.Kind.NAME,
                "Office",
                NounPhrases.text(sentence, begin, end),
                whose,
                Optional.empty(),
                Optional.empty()));
    }

    private static boolean possessive(Sentence sentence, int from, int to) {
        return sentence.tokens().subList(from, Math.max(from, to)).stream()
                .allMatch(t -> t.tag().equals("POS") || t.tag().startsWith("JJ"));
    }
}
