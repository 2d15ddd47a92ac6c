package org.newsgraph.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Finds whom a pair stands for: <em>the two countries</em>, <em>both leaders</em>. */
final class GroupParts {
    private static final int SENTENCES_BACK = 3;
    private static final Set<String> PAIRS = Set.of("two", "both");
    private static final Set<String> AT = Set.of("in", "at", "near", "from", "around", "across", "inside", "outside");

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
            }
        }
        return found;
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
        String wanted = c.type();
        Map<Integer, Integer> counts = new HashMap<>();
        int from = c.sentence().index() - SENTENCES_BACK;
        IntStream.range(0, at)
                .filter(j -> clusters.candidate(j).is(Mention.Kind.NAME))
                .filter(j -> clusters.candidate(j).sentence().index() >= from
                        || clusters.candidate(j).sentence().paragraph() == 0)
                .filter(j -> fits(wanted, clusters.candidate(j)) && !where(clusters.candidate(j)))
                .forEach(j -> counts.merge(clusters.find(j), 1, Integer::sum));
        List<Map.Entry<Integer, Integer>> ranked = new ArrayList<>(counts.entrySet());
        ranked.sort(
                Map.Entry.<Integer, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()));
        boolean clear = ranked.size() == 2
                || (ranked.size() > 2
                        && ranked.get(1).getValue() > ranked.get(2).getValue());
        return clear ? List.of(ranked.get(0).getKey(), ranked.get(1).getKey()) : List.of();
    }

    private static boolean fits(String wanted, Candidate name) {
        return switch (wanted) {
            case "Country", "City", "Region" -> name.type().equals(wanted);
            case "Person", "PersonGroup" -> name.type().equals("Person");
            case "Company", "Organization", "PoliticalParty" ->
                name.type().equals(wanted) || name.type().equals("Organization");
            default -> name.type().equals("Country");
        };
    }

    /** Tells whether a place is only where something happens. */
    private static boolean where(Candidate c) {
        return c.sentence().children(c.head()).stream()
                .anyMatch(t -> t.is("case") && AT.contains(t.text().toLowerCase(Locale.ROOT)));
    }
}
