package org.newsgraph.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsgraph.lexicon.Genders;
import org.newsgraph.text.Span;

/** Joins pronouns with whom they speak of, where that is safe. */
final class PronounLinks {
    private static final int SENTENCES_BACK = 2;
    private static final Set<String> MALE = Set.of("he", "him", "his", "himself");
    private static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself");
    private static final Set<String> NEUTER = Set.of("it", "its", "itself");
    private static final Set<String> PLURAL = Set.of("they", "them", "their", "themselves");
    private static final Set<String> NO_AGENTS = Set.of(
            "Person", "PersonGroup", "Thing", "Situation", "Place", "City", "Region", "Office", "Money", "Topic");

    private final Genders words;
    private final Clusters clusters;
    private final List<Span> quotations;
    private final Map<Integer, String> genders = new HashMap<>();

    PronounLinks(Genders words, Clusters clusters, List<Span> quotations) {
        this.words = words;
        this.clusters = clusters;
        this.quotations = quotations;
    }

    void link() {
        givenNamesTellGender();
        titlesTellGender();
        for (int i = 0; i < clusters.size(); i++) {
            Candidate c = clusters.candidate(i);
            if (c.is(Mention.Kind.PRONOUN) && c.sentence().parsed()) {
                link(i, c);
            }
        }
    }

    private void link(int at, Candidate pronoun) {
        String word = pronoun.name();
        if (MALE.contains(word) || FEMALE.contains(word)) {
            String gender = MALE.contains(word) ? "m" : "f";
            person(at, pronoun, gender).ifPresent(to -> {
                clusters.join(to, at);
                genders.put(clusters.find(at), gender);
            });
        } else if (NEUTER.contains(word)) {
            subject(at, pronoun, false).ifPresent(to -> clusters.join(to, at));
        } else if (PLURAL.contains(word)) {
            subject(at, pronoun, true).ifPresent(to -> clusters.join(to, at));
        }
    }

    private void givenNamesTellGender() {
        for (int i = 0; i < clusters.size(); i++) {
            Candidate c = clusters.candidate(i);
            if (c.type().equals("Person") && c.is(Mention.Kind.NAME)) {
                if (words.femaleName(c.name())) {
                    genders.put(clusters.find(i), "f");
                } else if (words.maleName(c.name())) {
                    genders.putIfAbsent(clusters.find(i), "m");
                }
            }
        }
    }

    /** <em>Mrs.</em>, <em>spokeswoman</em>, <em>chairman</em>. */
    private void titlesTellGender() {
        for (int i = 0; i < clusters.size(); i++) {
            Candidate c = clusters.candidate(i);
            if (!c.type().equals("Person") || c.is(Mention.Kind.PRONOUN)) {
                continue;
            }
            String before = c.first() == 0
                    ? ""
                    : c.sentence().tokens().get(c.first() - 1).text().toLowerCase(Locale.ROOT);
            String noun = c.is(Mention.Kind.NAME) ? "" : c.headToken().lemma().toLowerCase(Locale.ROOT);
            if (words.female(before, noun)) {
                genders.put(clusters.find(i), "f");
            } else if (words.male(before, noun)) {
                genders.put(clusters.find(i), "m");
            }
        }
    }

    private Optional<Integer> person(int at, Candidate pronoun, String gender) {
        for (int back = 0; back <= SENTENCES_BACK; back++) {
            int sentence = pronoun.sentence().index() - back;
            List<Integer> people = IntStream.range(0, at)
                    .filter(j -> clusters.candidate(j).sentence().index() == sentence)
                    .filter(j -> agent(j, "Person") && !clusters.candidate(j).plural())
                    .filter(j -> genders.getOrDefault(clusters.find(j), gender).equals(gender))
                    .filter(j -> !inside(pronoun, j) && !sameAsThing(clusters.candidate(j)))
                    .filter(j -> !bound(pronoun, clusters.candidate(j)) && !speaker(pronoun, clusters.candidate(j)))
                    .boxed()
                    .toList();
            Optional<Integer> best = likeliest(people, pronoun);
            if (best.isPresent()
                    || people.stream().map(clusters::find).distinct().count() > 1) {
                return best;
            }
        }
        return Optional.empty();
    }

    /** A subject above the pronoun, else the only subject, else the only one there is. */
    private Optional<Integer> likeliest(List<Integer> people, Candidate pronoun) {
        List<Integer> above = new ArrayList<>();
        List<Integer> subjects = new ArrayList<>();
        for (int j : people) {
            Candidate c = clusters.candidate(j);
            if (c.headToken().is("nsubj") && !coordinated(c, people)) {
                subjects.add(j);
                if (c.sentence().index() == pronoun.sentence().index() && clauseHolds(c, pronoun)) {
                    above.add(j);
                }
            }
        }
        if (!above.isEmpty()) {
            return Optional.of(above.get(above.size() - 1));
        }
        return only(subjects).or(() -> only(people));
    }

    private boolean coordinated(Candidate c, List<Integer> people) {
        return people.stream()
                .map(clusters::candidate)
                .filter(o -> o.sentence().index() == c.sentence().index())
                .anyMatch(o -> o.headToken().is("conj") && o.headToken().head() == c.head());
    }

    private Optional<Integer> only(List<Integer> some) {
        List<Integer> tops = some.stream().map(clusters::find).distinct().toList();
        return tops.size() == 1 ? Optional.of(tops.get(0)) : Optional.empty();
    }

    /** Tells whether the pronoun stands within the clause whose subject this is. */
    private static boolean clauseHolds(Candidate subject, Candidate pronoun) {
        int verb = subject.headToken().head();
        return verb >= 0
                && subject.sentence().subtree(verb).stream().anyMatch(t -> t.index() == pronoun.head())
                && subject.head() < pronoun.head();
    }

    /** <em>his lawyer John Smith</em>: he is not his own lawyer. */
    private boolean inside(Candidate pronoun, int other) {
        return clusters.members(other).stream()
                .map(clusters::candidate)
                .anyMatch(c -> c.sentence().index() == pronoun.sentence().index()
                        && c.first() <= pronoun.head()
                        && pronoun.head() < c.last());
    }

    /** <em>the government, a shareholder in the firm</em>: what is beside the name of a body is no person. */
    private boolean sameAsThing(Candidate other) {
        Token token = other.headToken();
        return !other.is(Mention.Kind.NAME)
                && token.is("appos")
                && IntStream.range(0, clusters.size())
                        .mapToObj(clusters::candidate)
                        .anyMatch(c -> c.sentence().index() == other.sentence().index()
                                && c.head() == token.head()
                                && !c.type().equals("Person"));
    }

    /** <em>Kerry met him</em>: subject and object of one verb differ. */
    private static boolean bound(Candidate pronoun, Candidate other) {
        Token token = pronoun.headToken();
        boolean free = token.tag().equals("PRP$")
                || token.text().toLowerCase(Locale.ROOT).endsWith("self");
        return !free
                && other.sentence().index() == pronoun.sentence().index()
                && other.headToken().head() == token.head();
    }

    /** <em>"He lied," Kerry said</em>: within a quotation the speaker says I. */
    private boolean speaker(Candidate pronoun, Candidate other) {
        Optional<Span> quotation = quotations.stream()
                .filter(q -> q.contains(pronoun.headToken().span()))
                .findFirst();
        return quotation.isPresent()
                && !quotation.get().contains(other.headToken().span())
                && other.sentence().index() == pronoun.sentence().index()
                && other.headToken().is("nsubj");
    }

    private boolean agent(int at, String type) {
        Candidate c = clusters.candidate(at);
        // a surname that the name model did not know is a person by its full name
        return c.is(Mention.Kind.PRONOUN)
                ? resolved(at, type)
                : c.type().equals(type)
                        || (c.is(Mention.Kind.NAME) && clusters.type(at).equals(type));
    }

    private boolean resolved(int at, String type) {
        return clusters.members(at).size() > 1 && clusters.type(at).equals(type);
    }

    /** Finds the subject of the clause the pronoun stands in, or of the clause around it. */
    private Optional<Integer> subject(int at, Candidate pronoun, boolean plural) {
        Sentence sentence = pronoun.sentence();
        int verb = clause(sentence, pronoun.head());
        boolean possessive = pronoun.headToken().tag().equals("PRP$");
        if (!possessive) {
            verb = above(sentence, verb);
        }
        for (int steps = 0; verb >= 0 && steps < 2; steps++) {
            Optional<Token> subject = sentence.child(verb, "nsubj").filter(t -> t.index() < pronoun.head());
            if (subject.isPresent()) {
                int head = subject.get().index();
                return IntStream.range(0, at)
                        .filter(j -> clusters.candidate(j).sentence().index() == sentence.index())
                        .filter(j -> clusters.candidate(j).head() == head)
                        .filter(j -> plural ? plural(j) : single(j))
                        .boxed()
                        .findFirst();
            }
            verb = above(sentence, verb);
        }
        return Optional.empty();
    }

    private boolean plural(int at) {
        Candidate c = clusters.candidate(at);
        return c.type().equals("PersonGroup")
                || c.plural()
                || c.headToken().tag().equals("NNPS");
    }

    private boolean single(int at) {
        Candidate c = clusters.candidate(at);
        String type = c.is(Mention.Kind.PRONOUN) ? clusters.type(at) : c.type();
        // Who is spoken of as he or she is not it.
        return !c.plural()
                && !type.equals("Person")
                && (!NO_AGENTS.contains(type) || (resolved(at, type) && !type.equals("Thing")));
    }

    private static int clause(Sentence sentence, int token) {
        int at = sentence.tokens().get(token).head();
        while (at >= 0
                && sentence.child(at, "nsubj").isEmpty()
                && !clausal(sentence.tokens().get(at))) {
            at = sentence.tokens().get(at).head();
        }
        return at;
    }

    private static boolean clausal(Token token) {
        return token.is("ccomp") || token.is("xcomp") || token.is("advcl") || token.is("acl") || token.is("root");
    }

    /** Gives the clause around a clause, but only where it is its complement. */
    private static int above(Sentence sentence, int verb) {
        if (verb < 0) {
            return -1;
        }
        Token token = sentence.tokens().get(verb);
        return token.is("ccomp") || token.is("xcomp") ? token.head() : -1;
    }
}
