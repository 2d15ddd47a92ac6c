package org.newsgraph.clean;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.gazetteer.GazetteerEntry;
import org.newsgraph.gazetteer.GazetteerEntry.Tenure;

/** Asks the gazetteer. */
final class GazetteerNames implements KnownNames {
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.-]*[\\p{L}\\p{N}])?|\\S");

    private final Gazetteer gazetteer;

    GazetteerNames(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    @Override
    public Optional<String> agency(String name) {
        return gazetteer.named(name).stream()
                .filter(entry -> entry.type().equals("NewsAgency"))
                .map(GazetteerEntry::label)
                .findFirst();
    }

    @Override
    public List<Holder> holders(String text) {
        List<String> tokens =
                TOKEN.matcher(text).results().map(MatchResult::group).toList();
        Map<String, Holder> found = new LinkedHashMap<>();
        for (int i = 0; i < tokens.size(); i++) {
            Optional<String> title = gazetteer.title(tokens, i);
            int name = i + title.map(words -> words.split(" ").length).orElse(0);
            if (title.isPresent() && !isPastOrFuture(tokens, i, name)) {
                holder(title.get(), tokens, name).ifPresent(holder -> found.putIfAbsent(holder.person(), holder));
            }
        }
        return List.copyOf(found.values());
    }

    private static boolean isPastOrFuture(List<String> tokens, int title, int name) {
        Set<String> words = WordLists.section("not-in-office");
        // "former U.S. Secretary of State": a country may stand between.
        return tokens.subList(Math.max(0, title - 3), name).stream()
                .map(WordLists::normal)
                .anyMatch(words::contains);
    }

    private Optional<Holder> holder(String title, List<String> tokens, int name) {
        Optional<String> kind = gazetteer.officeKind(title);
        if (kind.isEmpty() || name >= tokens.size()) {
            return Optional.empty();
        }
        List<GazetteerEntry> people = gazetteer
                .longest(tokens, name)
                .map(Gazetteer.Match::entries)
                .orElseGet(() -> gazetteer.family(tokens.get(name)));
        List<Holder> holders = new ArrayList<>();
        for (GazetteerEntry person : people) {
            List<Tenure> tenures = person.offices().stream()
                    .filter(tenure -> isOf(kind.get(), person, tenure))
                    .toList();
            if (!tenures.isEmpty()) {
                holders.add(new Holder(person.label(), tenures));
            }
        }
        // Two who held it and share the name say nothing.
        return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
    }

    /** Of a kind with several offices in a country, such as spokespersons, any tenure counts. */
    private boolean isOf(String kind, GazetteerEntry person, Tenure tenure) {
        boolean same = gazetteer
                .entry(tenure.office())
                .flatMap(office -> gazetteer.officeKind(office.label()))
                .filter(kind::equals)
                .isPresent();
        return same
                || person.country()
                        .flatMap(country -> gazetteer.office(kind, country))
                        .filter(office -> office.key().equals(tenure.office()))
                        .isPresent();
    }
}
