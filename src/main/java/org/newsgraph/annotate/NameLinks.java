package org.newsgraph.annotate;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.gazetteer.GazetteerEntry;

/** Joins names: the same, surnames with full names, abbreviations with what they stand for, titles with names. */
final class NameLinks {
    private final Gazetteer gazetteer;
    private final Clusters clusters;

    NameLinks(Gazetteer gazetteer, Clusters clusters) {
        this.gazetteer = gazetteer;
        this.clusters = clusters;
    }

    void link() {
        twins();
        abbreviations();
        same();
        surnames();
        longerNames();
        companies();
    }

    private void twins() {
        for (int i = 0; i < clusters.size(); i++) {
            Candidate c = clusters.candidate(i);
            if (c.twin().isPresent()) {
                for (int j = 0; j < clusters.size(); j++) {
                    Candidate other = clusters.candidate(j);
                    boolean here = other.sentence().index() == c.sentence().index();
                    if (here && other.head() == c.twin().get() && name(other)) {
                        clusters.join(i, j);
                        break;
                    }
                }
            }
        }
    }

    private static boolean name(Candidate c) {
        return c.is(Mention.Kind.NAME) && !c.type().equals("Office");
    }

    /** <em>Organization of American States (OAS)</em>. */
    private void abbreviations() {
        for (int i = 1; i < clusters.size(); i++) {
            Candidate c = clusters.candidate(i);
            boolean bracketed = c.first() > 0
                    && c.sentence().tokens().get(c.first() - 1).tag().equals("-LRB-");
            if (!bracketed || !name(c) || c.key().isPresent()) {
                continue;
            }
            for (int j = i - 1; j >= 0; j--) {
                Candidate whole = clusters.candidate(j);
                boolean before = whole.sentence().index() == c.sentence().index() && whole.last() == c.first() - 1;
                if (before && Initials.of(whole.name()).contains(c.name().replace(".", ""))) {
                    clusters.join(i, j);
                }
            }
        }
    }

    private void same() {
        Map<String, Integer> keys = new HashMap<>();
        Map<String, Integer> names = new HashMap<>();
        for (int i = 0; i < clusters.size(); i++) {
            Candidate c = clusters.candidate(i);
            if (!c.named()) {
                continue;
            }
            String office = c.type().equals("Office") ? "office " : "";
            if (c.key().isPresent()) {
                Integer known = keys.putIfAbsent(c.key().get(), i);
                if (known != null) {
                    clusters.join(known, i);
                }
            }
            Integer known = names.putIfAbsent(office + c.name().replace(".", "").toLowerCase(Locale.ROOT), i);
            if (known != null) {
                clusters.join(known, i);
            }
        }
    }

    private void surnames() {
        for (int i = 0; i < clusters.size(); i++) {
            Candidate c = clusters.candidate(i);
            if (!name(c)
                    || c.name().contains(" ")
                    || (c.key().isPresent() && !c.type().equals("Person"))) {
                continue;
            }
            int at = i;
            List<Integer> full = IntStream.range(0, clusters.size())
                    .filter(j -> surname(clusters.candidate(j), c.name()))
                    .map(clusters::find)
                    .distinct()
                    .boxed()
                    .toList();
            if (full.size() == 1) {
                clusters.join(at, full.get(0));
            }
        }
    }

    private boolean surname(Candidate person, String name) {
        if (!name(person) || !person.type().equals("Person") || !person.name().contains(" ")) {
            return false;
        }
        if (person.name().endsWith(" " + name) || person.name().endsWith("-" + name)) {
            return true;
        }
        Optional<String> key = person.key();
        return key.isPresent()
                && gazetteer.family(name).stream().map(GazetteerEntry::key).anyMatch(key.get()::equals);
    }

    /** <em>Ford</em> beside <em>Ford Motor Company</em>. */
    private void companies() {
        for (int i = 0; i < clusters.size(); i++) {
            Candidate c = clusters.candidate(i);
            boolean firm = c.type().equals("Organization") || c.type().equals("Company");
            if (!name(c) || !firm || c.key().isPresent()) {
                continue;
            }
            List<Integer> longer = IntStream.range(0, clusters.size())
                    .filter(j -> name(clusters.candidate(j)))
                    .filter(j -> clusters.candidate(j).type().equals("Company"))
                    .filter(j -> clusters.candidate(j).name().startsWith(c.name() + " "))
                    .map(clusters::find)
                    .distinct()
                    .boxed()
                    .toList();
            if (longer.size() == 1) {
                clusters.join(i, longer.get(0));
            }
        }
    }

    /** <em>Security Council</em> after <em>U.N. Security Council</em>: a name of words that end one other name. */
    private void longerNames() {
        for (int i = 0; i < clusters.size(); i++) {
            Candidate c = clusters.candidate(i);
            if (!name(c)
                    || c.type().equals("Person")
                    || !c.name().contains(" ")
                    || c.key().isPresent()) {
                continue;
            }
            List<Integer> longer = IntStream.range(0, clusters.size())
                    .filter(j -> name(clusters.candidate(j)))
                    .filter(j -> clusters.candidate(j).name().endsWith(" " + c.name()))
                    .filter(j -> !clusters.candidate(j).type().equals("Person"))
                    .map(clusters::find)
                    .distinct()
                    .boxed()
                    .toList();
            if (longer.size() == 1) {
                clusters.join(i, longer.get(0));
            }
        }
    }
}
