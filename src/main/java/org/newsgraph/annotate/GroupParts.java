package org.newsgraph.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Finds whom a pair stands for: <em>the two countries</em>, <em>both leaders</em>. */
final class GroupParts {
    private static final int SENTENCES_BACK = 3;
    private static final Set<String> PAIRS = Set.of("two", "both");
    private static final Set<String> AT = Set.of("in", "at", "near", "from", "around", "across", "inside", "outside");

    private static final Set<String> NO_PARTIES =
            Set.of("Person", "City", "Region", "Place", "Facility", "Office", "Thing", "NewsAgency", "NewsPublisher");

    private final Clusters clusters;

    GroupParts(Clusters clusters) {
        this.clusters = clusters;
    }

    /**
     * Finds the parts.
     *
     * @return for the first member of each pair, the members of two other clusters
     */
    Map<Integer, List<Integer>> find() {
        Map<Integer, List<Integer>> found = new TreeMap<>();
        for (int i = 0; i < clusters.size(); i++) {
            Candidate c = clusters.candidate(i);
            if (c.is(Mention.Kind.NOMINAL) && c.plural() && pair(c)) {
                List<Integer> parts = parts(i);
                if (parts.size() == 2) {
                    found.putIfAbsent(clusters.find(i), parts);
                }
            } else if (c.name().equals("they")
                    && c.is(Mention.Kind.PRONOUN)
                    && clusters.members(i).size() == 1) {
                List<Integer> parts = coordinated(i);
                if (parts.size() > 1) {
                    found.put(clusters.find(i), parts);
                }
            }
        }
        return found;
    }

    /** <em>Merkel and Macron met; they agreed …</em>: the conjoined subjects of the main clause before. */
    private List<Integer> coordinated(int at) {
        Candidate they = clusters.candidate(at);
        Sentence sentence = they.sentence();
        if (!sentence.parsed() || !they.headToken().is("nsubj")) {
            return List.of();
        }
        List<Candidate> before = clusters.candidates().subList(0, at);
        Candidate first = null;
        for (Candidate c : before) {
            boolean near =
                    c.sentence().index() >= sentence.index() - 1 && c.sentence().paragraph() == sentence.paragraph();
            if (near && c.is(Mention.Kind.NOMINAL) && c.plural() && !c.type().equals("Thing")) {
                return List.of();
            }
            if (near && c.is(Mention.Kind.NAME) && mainSubject(c)) {
                first = c;
            }
        }
        return first == null ? List.of() : conjoined(before, first);
    }

    private static boolean mainSubject(Candidate c) {
        int verb = c.headToken().head();
        return c.sentence().parsed()
                && c.headToken().is("nsubj")
                && verb >= 0
                && c.sentence().tokens().get(verb).is("root");
    }

    private List<Integer> conjoined(List<Candidate> before, Candidate first) {
        List<Integer> all = new ArrayList<>();
        for (int j = 0; j < before.size(); j++) {
            Candidate c = before.get(j);
            boolean member = c.equals(first)
                    || (c.headToken().is("conj") && c.headToken().head() == first.head());
            boolean named = c.is(Mention.Kind.NAME) && !c.type().equals("Office");
            if (member && named && c.sentence().index() == first.sentence().index()) {
                all.add(clusters.find(j));
            }
        }
        return all.stream().distinct().toList();
    }

    private static boolean pair(Candidate c) {
        List<Token> tokens = c.sentence().tokens();
        String first = tokens.get(c.first()).text().toLowerCase(Locale.ROOT);
        boolean bare = c.last() == c.head() + 1 && c.head() == c.first() + 1;
        boolean the = c.first() > 0 && tokens.get(c.first() - 1).text().equalsIgnoreCase("the");
        return bare && PAIRS.contains(first) && (the || first.equals("both"));
    }

    private List<Integer> parts(int at) {
        Candidate c = clusters.candidate(at);
        Map<Integer, Integer> counts = new TreeMap<>();
        for (int back = 0; back <= SENTENCES_BACK; back++) {
            Set<Integer> here = new TreeSet<>();
            for (int j : parties(c.sentence().index() - back, c.type(), at)) {
                here.add(clusters.find(j));
                counts.merge(clusters.find(j), 1, Integer::sum);
            }
            if (here.size() == 2 && counts.size() == 2) {
                return List.copyOf(here);
            }
        }
        List<Map.Entry<Integer, Integer>> ranked = new ArrayList<>(counts.entrySet());
        ranked.sort(
                Map.Entry.<Integer, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()));
        boolean clear = ranked.size() == 2
                || (ranked.size() > 2
                        && ranked.get(1).getValue() > ranked.get(2).getValue());
        return clear ? List.of(ranked.get(0).getKey(), ranked.get(1).getKey()) : List.of();
    }

    private List<Integer> parties(int sentence, String wanted, int before) {
        return IntStream.range(0, before)
                .filter(j -> clusters.candidate(j).sentence().index() == sentence)
                .filter(j -> clusters.candidate(j).is(Mention.Kind.NAME))
                .filter(j -> fits(wanted, clusters.candidate(j)) && !where(clusters.candidate(j)))
                .boxed()
                .toList();
    }

    private static boolean fits(String wanted, Candidate name) {
        return switch (wanted) {
            case "Country", "City", "Region" -> name.type().equals(wanted);
            case "Person", "PersonGroup" -> name.type().equals("Person");
            case "Company", "Organization", "PoliticalParty" ->
                name.type().equals(wanted) || name.type().equals("Organization");
            default -> !NO_PARTIES.contains(name.type());
        };
    }

    /** Tells whether a place is only where something happens. */
    private static boolean where(Candidate c) {
        return c.sentence().children(c.head()).stream()
                .anyMatch(t -> t.is("case") && AT.contains(t.text().toLowerCase(Locale.ROOT)));
    }
}
