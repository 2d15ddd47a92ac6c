package org.newsgraph.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.newsgraph.graph.Iris;

/** Those of one name, divided by what the articles tell of them and by what people said. */
final class Block {
    private final List<Unit> units;
    private final Judgements judgements;
    private final Namesakes namesakes;
    private final Map<String, Unit> byId = new TreeMap<>();

    Block(Collection<Unit> units, Judgements judgements, Namesakes namesakes) {
        this.judgements = judgements;
        this.namesakes = namesakes;
        units.forEach(u -> byId.put(u.id(), u));
        this.units = List.copyOf(byId.values());
    }

    /**
     * Names each of them.
     *
     * @return the entity of each unit, by the unit's id
     */
    Map<String, String> entities() {
        List<Namesakes.Group> inside = new ArrayList<>(groups());
        String base = Namesakes.base(inside);
        Map<String, String> entities = new HashMap<>();
        boolean settled = false;
        while (!settled && !inside.isEmpty()) {
            entities.clear();
            namesakes
                    .divide(inside)
                    .forEach((iri, part) -> part.forEach(g -> g.ids().forEach(id -> entities.put(id, iri))));
            Set<String> out = parted(entities);
            settled = !inside.removeIf(g -> g.ids().stream().anyMatch(out::contains));
        }
        Set<String> left = new HashSet<>();
        inside.forEach(g -> left.addAll(g.ids()));
        entities.keySet().retainAll(left);
        groups().stream()
                .filter(g -> !left.contains(g.ids().first()))
                .forEach(g -> g.ids().forEach(id -> entities.put(id, alone(base, g))));
        return entities;
    }

    /** A spelling of its own is a name; else the first article gives one. */
    private static String alone(String base, Namesakes.Group group) {
        String own = group.readAs().first();
        return own.equals(base) ? Namesakes.apart(base, Iris.hash(group.ids().first())) : own;
    }

    /** Units that were said to be one, and those of a spelling that was said to be somebody else, hold together. */
    private List<Namesakes.Group> groups() {
        UnionFind one = new UnionFind();
        units.forEach(u -> one.add(u.id()));
        judgements.components().forEach(c -> {
            List<String> here = c.stream().filter(byId::containsKey).toList();
            here.forEach(id -> one.join(here.get(0), id));
        });
        judgements
                .different()
                .forEach(j -> spelling(j).forEach(id -> one.join(spelling(j).get(0), id)));
        return one.sets().values().stream()
                .map(ids -> Namesakes.Group.of(ids.stream().map(byId::get).toList()))
                .toList();
    }

    /** The units of a spelling that somebody told from another spelling of this name. */
    private List<String> spelling(Judgement judgement) {
        Set<String> spellings = new HashSet<>();
        units.forEach(u -> spellings.add(u.readAs()));
        boolean both = spellings.contains(judgement.subject()) && spellings.contains(judgement.object());
        if (!both) {
            return List.of();
        }
        String first = units.stream().map(Unit::readAs).sorted().findFirst().orElseThrow();
        String out = judgement.subject().equals(first) ? judgement.object() : judgement.subject();
        return units.stream().filter(u -> u.readAs().equals(out)).map(Unit::id).toList();
    }

    /** The units that somebody said are not what they were taken for. */
    private Set<String> parted(Map<String, String> entities) {
        Set<String> out = new HashSet<>();
        judgements.different().forEach(j -> {
            if (taken(j.subject(), j.object(), entities)) {
                out.add(j.subject());
            } else if (taken(j.object(), j.subject(), entities)) {
                out.add(j.object());
            }
            List<String> spelling = spelling(j);
            if (!spelling.isEmpty() && merged(spelling, entities)) {
                out.addAll(spelling);
            }
        });
        return out;
    }

    /** Whether a unit was taken for what it was said not to be. */
    private boolean taken(String unit, String other, Map<String, String> entities) {
        String entity = entities.get(unit);
        return entity != null
                && judgements.oneWith(other).stream().anyMatch(o -> entity.equals(entities.getOrDefault(o, o)));
    }

    /** Whether a spelling shares its entity with another one. */
    private boolean merged(List<String> spelling, Map<String, String> entities) {
        return spelling.stream()
                .map(entities::get)
                .anyMatch(e -> units.stream()
                        .anyMatch(u -> !spelling.contains(u.id()) && e != null && e.equals(entities.get(u.id()))));
    }
}
