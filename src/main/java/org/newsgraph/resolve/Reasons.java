package org.newsgraph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import org.newsgraph.annotate.DocumentEntity;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.gazetteer.GazetteerEntry;
import org.newsgraph.gazetteer.NameVariants;
import org.newsgraph.resolve.ResolvedEntity.Scope;

/** Says of each choice how it came about and what spoke for something else. */
final class Reasons {
    private static final int MOST_CANDIDATES = 4;
    private static final double SURE = 0.95;
    private static final double EVEN = 0.5;
    private static final double BY_TITLE = 0.85;
    private static final double CITY = 0.8;
    private static final double FAMILY_ALONE = 0.2;

    private final Gazetteer gazetteer;
    private final NameVariants variants;
    private final ToDoubleBiFunction<GazetteerEntry, String> fit;
    private final Function<DocumentEntity, Set<String>> traits;

    /**
     * Prepares to give reasons in one article.
     *
     * @param gazetteer what is known beforehand
     * @param variants brings spellings together
     * @param fit how well an entry fits a class in this article; more is better
     * @param traits what the article tells of an entity
     */
    Reasons(
            Gazetteer gazetteer,
            NameVariants variants,
            ToDoubleBiFunction<GazetteerEntry, String> fit,
            Function<DocumentEntity, Set<String>> traits) {
        this.gazetteer = gazetteer;
        this.variants = variants;
        this.fit = fit;
        this.traits = traits;
    }

    Grounds of(DocumentEntity entity, ResolvedEntity chosen) {
        Optional<GazetteerEntry> known =
                chosen.scope() == Scope.GLOBAL ? gazetteer.entry(chosen.key()) : Optional.empty();
        if (known.isPresent()) {
            return known(entity, chosen, known.get());
        }
        if (chosen.latitude().isPresent()) {
            return new Grounds("name in GeoNames", Optional.of(CITY), Optional.empty(), Set.of(), List.of());
        }
        boolean person = chosen.type().equals("Person");
        if (chosen.scope() == Scope.ARTICLE) {
            List<Grounds.Candidate> family = person && entity.named() ? family(entity.name()) : List.of();
            return family.isEmpty()
                    ? Grounds.NONE
                    : new Grounds("family name alone", Optional.empty(), Optional.empty(), Set.of(), family);
        }
        String key = person ? variants.personKey(chosen.label()) : variants.key(chosen.label());
        return new Grounds(
                "name",
                Optional.empty(),
                Optional.of(key.isEmpty() ? chosen.key() : key),
                traits.apply(entity),
                named(chosen, Optional.empty()));
    }

    private Grounds known(DocumentEntity entity, ResolvedEntity chosen, GazetteerEntry entry) {
        List<Grounds.Candidate> others = named(chosen, Optional.of(entry));
        boolean byName = names(chosen).stream().anyMatch(n -> gazetteer.named(n).contains(entry));
        if (!byName && entry.type().equals("Person")) {
            return known("family name with a title of the time or the full name", BY_TITLE, others);
        }
        if (!byName) {
            return known(entity.named() ? "name in the context of the article" : "description", BY_TITLE, others);
        }
        double runnerUp =
                others.stream().mapToDouble(Grounds.Candidate::score).max().orElse(0);
        double margin = Math.max(0, clamp(fit.applyAsDouble(entry, chosen.type())) - runnerUp);
        return known("name in the gazetteer", others.isEmpty() ? SURE : Math.min(SURE, EVEN + margin), others);
    }

    private static Grounds known(String method, double score, List<Grounds.Candidate> others) {
        return new Grounds(method, Optional.of(score), Optional.empty(), Set.of(), others);
    }

    private static List<String> names(ResolvedEntity chosen) {
        List<String> names = new ArrayList<>(chosen.names());
        names.add(chosen.label());
        return names;
    }

    /** The entries of the names but the one chosen. */
    private List<Grounds.Candidate> named(ResolvedEntity chosen, Optional<GazetteerEntry> entry) {
        Map<String, Double> found = new LinkedHashMap<>();
        for (String name : chosen.names()) {
            gazetteer.named(name).stream()
                    .filter(e -> !e.key().equals(entry.map(GazetteerEntry::key).orElse(chosen.key())))
                    .forEach(e -> found.merge(e.key(), clamp(fit.applyAsDouble(e, chosen.type())), Math::max));
        }
        return sorted(found);
    }

    private List<Grounds.Candidate> family(String name) {
        Map<String, Double> found = new LinkedHashMap<>();
        gazetteer.family(name).forEach(e -> found.put(e.key(), clamp(FAMILY_ALONE + e.prominence() / 2)));
        return sorted(found);
    }

    private static List<Grounds.Candidate> sorted(Map<String, Double> found) {
        return found.entrySet().stream()
                .map(e -> new Grounds.Candidate(e.getKey(), e.getValue()))
                .sorted(Comparator.comparingDouble(Grounds.Candidate::score)
                        .reversed()
                        .thenComparing(Grounds.Candidate::key))
                .limit(MOST_CANDIDATES)
                .toList();
    }

    private static double clamp(double score) {
        return Math.max(0, Math.min(1, score));
    }
}
