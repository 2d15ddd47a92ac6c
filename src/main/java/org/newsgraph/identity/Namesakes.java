package org.newsgraph.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/**
 * Tells apart those of one name by what the articles tell of them: kind, country, field, initials.
 *
 * <p>Those that share a trait, directly or through others, are one; traits that cannot be of one divide. Who has no such
 * trait goes with the only one there is, or with one that is in the news far more often than all others; else nobody knows,
 * and they stay by themselves under the bare name. All this is about sets, so the order does not matter.
 */
final class Namesakes {
    private static final List<String> SORTS = List.of("kind", "country", "initial", "field");
    private static final String MARK = "~";
    private static final int FOREMOST = 4;

    private final BiPredicate<String, String> fieldsMix;

    /**
     * Prepares to tell namesakes apart.
     *
     * @param fieldsMix whether one person may work in two fields
     */
    Namesakes(BiPredicate<String, String> fieldsMix) {
        this.fieldsMix = fieldsMix;
    }

    /** Units that were said to be one, with what is told of any of them. */
    record Group(NavigableSet<String> ids, NavigableSet<String> readAs, Map<String, Set<String>> traits) {
        static Group of(Collection<Unit> units) {
            NavigableSet<String> ids = new TreeSet<>();
            NavigableSet<String> readAs = new TreeSet<>();
            Map<String, Set<String>> traits = new TreeMap<>();
            for (Unit unit : units) {
                ids.add(unit.id());
                readAs.add(unit.readAs());
                SORTS.forEach(
                        s -> traits.computeIfAbsent(s, k -> new TreeSet<>()).addAll(unit.traits(s)));
            }
            return new Group(ids, readAs, traits);
        }

        Set<String> traits(String sort) {
            return traits.getOrDefault(sort, Set.of());
        }
    }

    /**
     * Names those of one name.
     *
     * @param groups all groups of the name; at least one
     * @return the groups of each entity, by its IRI
     */
    Map<String, List<Group>> divide(List<Group> groups) {
        Map<String, List<Group>> found = new LinkedHashMap<>();
        String base = base(groups);
        divide(groups, 0, base, found);
        return found;
    }

    /** The first of all spellings. */
    static String base(Collection<Group> groups) {
        return groups.stream().map(g -> g.readAs().first()).sorted().findFirst().orElseThrow();
    }

    /** The name of somebody taken out of those of one name. */
    static String apart(String base, String what) {
        return base + MARK + what;
    }

    private void divide(List<Group> groups, int level, String name, Map<String, List<Group>> found) {
        if (level == SORTS.size()) {
            found.computeIfAbsent(name, n -> new ArrayList<>()).addAll(groups);
            return;
        }
        String sort = SORTS.get(level);
        Map<String, List<Group>> parts = parts(groups, sort);
        if (parts.size() <= 1) {
            divide(groups, level + 1, name, found);
            return;
        }
        List<Group> unclear = new ArrayList<>();
        Map<String, List<Group>> later = new HashMap<>();
        for (Group group : groups) {
            if (group.traits(sort).isEmpty()) {
                onlyFitting(group, parts.values(), level)
                        .or(() -> foremost(parts.values()))
                        .ifPresentOrElse(p -> later.put(group.ids().first(), p), () -> unclear.add(group));
            }
        }
        for (Group group : groups) {
            List<Group> part = later.get(group.ids().first());
            if (part != null) {
                part.add(group);
            }
        }
        parts.forEach((value, part) -> divide(part, level + 1, apart(name, value), found));
        if (!unclear.isEmpty()) {
            divide(unclear, level + 1, name, found);
        }
    }

    /** The groups with traits of a sort, by the least trait of each part. */
    private Map<String, List<Group>> parts(List<Group> groups, String sort) {
        UnionFind values = new UnionFind();
        for (Group group : groups) {
            Set<String> own = group.traits(sort);
            own.forEach(v -> values.join(own.iterator().next(), v));
        }
        if (sort.equals("field")) {
            List<String> fields =
                    values.sets().values().stream().flatMap(Set::stream).toList();
            for (String one : fields) {
                fields.stream().filter(f -> fieldsMix.test(one, f)).forEach(f -> values.join(one, f));
            }
        }
        Map<String, List<Group>> parts = new TreeMap<>();
        for (Group group : groups) {
            group.traits(sort).stream()
                    .findFirst()
                    .ifPresent(v -> parts.computeIfAbsent(values.find(v), k -> new ArrayList<>())
                            .add(group));
        }
        return parts;
    }

    /** The only part that shares a later trait with a group, such as its field. */
    private static Optional<List<Group>> onlyFitting(Group group, Collection<List<Group>> parts, int level) {
        List<String> sorts = SORTS.subList(level + 1, SORTS.size());
        List<List<Group>> fitting = parts.stream()
                .filter(p -> sorts.stream().anyMatch(sort -> p.stream().anyMatch(g -> shares(g, group, sort))))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** The part that is in the news so much more often than all others that a bare name means it. */
    private static Optional<List<Group>> foremost(Collection<List<Group>> parts) {
        int all = parts.stream().mapToInt(Namesakes::articles).sum();
        return parts.stream()
                .filter(p -> articles(p) >= FOREMOST * (all - articles(p)))
                .findFirst();
    }

    private static int articles(List<Group> part) {
        return part.stream().mapToInt(g -> g.ids().size()).sum();
    }

    private static boolean shares(Group one, Group other, String sort) {
        return one.traits(sort).stream().anyMatch(other.traits(sort)::contains);
    }
}
