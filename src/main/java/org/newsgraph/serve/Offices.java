package org.newsgraph.serve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.jena.graph.Node;

/** The offices that somebody holds or held, or those who hold an office, with the dates that are claimed. */
final class Offices {
    static final Node HOLDS = Terms.ng("holdsOffice");

    private Offices() {}

    /**
     * One office, as one factuality has it.
     *
     * @param other the office, or who holds it
     * @param stance whether it is held, was held, or more is unknown
     * @param times when, as claimed
     * @param first the day of the first report, empty if unknown
     * @param last the day of the last
     * @param claim the newest claim of it
     * @param count how many claims say so
     */
    record Row(Link other, Stance stance, List<Link> times, String first, String last, Link claim, int count) {}

    static List<Row> heldBy(Claims claims, Names names, Node person) {
        return rows(claims.by(Terms.SUBJECT, person), true, names);
    }

    static List<Row> holdersOf(Claims claims, Names names, Node office) {
        return rows(claims.by(Terms.OBJECT, office), false, names);
    }

    private static List<Row> rows(List<ClaimEntry> entries, boolean held, Names names) {
        Map<List<Object>, List<ClaimEntry>> same = new LinkedHashMap<>();
        for (ClaimEntry entry : entries) {
            if (entry.relation().equals(HOLDS)) {
                Stance stance = new Stance(entry.stance().key(), entry.stance().negative(), "certain");
                same.computeIfAbsent(List.of(held ? entry.object() : entry.subject(), stance), k -> new ArrayList<>())
                        .add(entry);
            }
        }
        List<Row> rows = new ArrayList<>();
        same.forEach((key, together) -> rows.add(row((Node) key.get(0), (Stance) key.get(1), together, names)));
        return rows;
    }

    private static Row row(Node other, Stance stance, List<ClaimEntry> entries, Names names) {
        TreeSet<String> days = new TreeSet<>();
        List<Link> times = new ArrayList<>();
        for (ClaimEntry entry : entries) {
            days.add(entry.reportedOn());
            Node time = entry.time();
            if (time != null && times.stream().noneMatch(link -> link.iri().equals(time.getURI()))) {
                times.add(names.link(time));
            }
        }
        days.remove("");
        return new Row(
                names.link(other),
                stance,
                times,
                days.isEmpty() ? "" : days.first(),
                days.isEmpty() ? "" : days.last(),
                names.link(entries.get(0).claim()),
                entries.size());
    }
}
