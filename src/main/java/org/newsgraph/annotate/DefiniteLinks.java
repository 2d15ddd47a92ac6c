package org.newsgraph.annotate;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Joins definite noun phrases with what was spoken of before: <em>a major group … the group</em>. */
final class DefiniteLinks {
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
    private static final Set<String> LOOSE_TYPES = Set.of("Thing", "Situation");

    private static final String GROUP = "group";

    /** The classes of names that a noun of a class may stand for; names not known otherwise are organizations. */
    private static final Map<String, Set<String>> NAMED = Map.of(
            "Company",
            Set.of("Company", "Organization"),
            "Country",
            Set.of("Country"),
            "City",
            Set.of("City"),
            "PoliticalParty",
            Set.of("PoliticalParty"),
            "ArmedGroup",
            Set.of("ArmedGroup"),
            "NewsOrganization",
            Set.of("NewsOrganization", "NewsAgency", "NewsPublisher"),
            "Court",
            Set.of("Court"),
            "Organization",
            Set.of("Organization", "NonGovernmentalOrganization"),
            GROUP,
            Set.of("ArmedGroup", "Organization", "NonGovernmentalOrganization"));

    private final Clusters clusters;

    DefiniteLinks(Clusters clusters) {
        this.clusters = clusters;
    }

    void link() {
        for (int i = 0; i < clusters.size(); i++) {
            Candidate c = clusters.candidate(i);
            if (c.is(Mention.Kind.NOMINAL) && c.twin().isEmpty() && definite(c) && !LOOSE_TYPES.contains(c.type())) {
                int at = i;
                antecedent(i).ifPresent(earlier -> clusters.join(earlier, at));
            }
        }
    }

    /** Tells whether a noun phrase has a definite article or demonstrative. */
    static boolean definite(Candidate c) {
        List<Token> tokens = c.sentence().tokens();
        String first = tokens.get(c.first()).text().toLowerCase(Locale.ROOT);
        String before = c.first() == 0 ? "" : tokens.get(c.first() - 1).text().toLowerCase(Locale.ROOT);
        return DEFINITE.contains(first) || before.equals("the");
    }

    private Optional<Integer> antecedent(int at) {
        Candidate c = clusters.candidate(at);
        List<Integer> fitting = IntStream.range(0, at)
                .filter(j -> fits(c, clusters.candidate(j)))
                .map(clusters::find)
                .distinct()
                .boxed()
                .toList();
        if (fitting.size() == 1) {
            return Optional.of(fitting.get(0));
        }
        return fitting.isEmpty() ? onlyOfType(at) : Optional.empty();
    }

    private static boolean fits(Candidate c, Candidate earlier) {
        boolean nominal = earlier.is(Mention.Kind.NOMINAL) || (earlier.is(Mention.Kind.NAME) && common(earlier));
        if (!nominal
                || earlier.type().equals("Office")
                || !lemma(earlier).equals(lemma(c))
                || earlier.headToken().tag().endsWith("S")
                        != c.headToken().tag().endsWith("S")) {
            return false;
        }
        if (earlier.sentence().index() == c.sentence().index() && earlier.last() > c.first()) {
            return false;
        }
        Set<String> mine = modifiers(c);
        Set<String> others = modifiers(earlier);
        if (c.plural()) {
            // "some rebels" are not all the rebels spoken of later
            return mine.equals(others)
                    && (definite(earlier) || !earlier.firstTag().equals("DT"));
        }
        return others.containsAll(mine) || mine.stream().allMatch(m -> participle(c, m));
    }

    /** Tells whether a name is led by a common noun, as <em>Syrian government</em> is. */
    private static boolean common(Candidate name) {
        return !name.type().equals("Person") && name.last() == name.head() + 1;
    }

    private static String lemma(Candidate c) {
        return c.headToken().lemma().toLowerCase(Locale.ROOT);
    }

    /** Gives the words that tell this one from others of its kind. */
    private static Set<String> modifiers(Candidate c) {
        Set<String> words = new TreeSet<>();
        for (Token token : c.sentence().tokens().subList(c.first(), c.last())) {
            boolean counts = token.tag().startsWith("JJ")
                    || token.tag().startsWith("NN")
                    || token.tag().startsWith("VB")
                    || token.tag().equals("CD")
                    || token.tag().equals("PRP$");
            if (counts && token.index() != c.head()) {
                words.add(token.lemma().toLowerCase(Locale.ROOT));
            }
        }
        return words;
    }

    /** <em>the renamed group</em>: a participle tells what happened to it, not which it is. */
    private static boolean participle(Candidate c, String lemma) {
        return c.sentence().tokens().subList(c.first(), c.head()).stream()
                .anyMatch(t -> t.lemma().equalsIgnoreCase(lemma) && t.tag().equals("VBN") && t.is("amod"));
    }

    /** <em>the company</em>, <em>the group</em>: the only one of its class that was named so far. */
    private Optional<Integer> onlyOfType(int at) {
        Candidate c = clusters.candidate(at);
        if (c.plural() || !modifiers(c).isEmpty() || !NAMED.containsKey(kind(c))) {
            return Optional.empty();
        }
        List<Integer> fitting = IntStream.range(0, at)
                .filter(j -> clusters.candidate(j).is(Mention.Kind.NAME))
                .filter(j -> NAMED.getOrDefault(kind(c), Set.of())
                        .contains(clusters.candidate(j).type()))
                .map(clusters::find)
                .distinct()
                .boxed()
                .toList();
        return fitting.size() > 1 ? subject(c, fitting) : fitting.stream().findFirst();
    }

    /** <em>Shell sued Exxon. The company …</em>: of several, the only one that was a subject, in this sentence or the one before. */
    private Optional<Integer> subject(Candidate c, List<Integer> fitting) {
        for (int back = 0; back <= 1; back++) {
            int sentence = c.sentence().index() - back;
            List<Integer> subjects = IntStream.range(0, clusters.size())
                    .filter(j -> clusters.candidate(j).sentence().index() == sentence)
                    .filter(j -> sentence < c.sentence().index()
                            || clusters.candidate(j).last() <= c.first())
                    .filter(j -> subject(clusters.candidate(j)))
                    .map(clusters::find)
                    .filter(fitting::contains)
                    .distinct()
                    .boxed()
                    .toList();
            if (!subjects.isEmpty()) {
                return subjects.size() == 1 ? Optional.of(subjects.get(0)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Tells whether a token is a subject or conjoined with one. */
    private static boolean subject(Candidate c) {
        Token first = c.headToken();
        while (first.is("conj")) {
            first = c.sentence().tokens().get(first.head());
        }
        return first.is("nsubj");
    }

    /** Gives the class of a noun; <em>group</em>, which may be anybody's, is a kind of its own. */
    private static String kind(Candidate c) {
        return lemma(c).equals(GROUP) ? GROUP : c.type();
    }
}
