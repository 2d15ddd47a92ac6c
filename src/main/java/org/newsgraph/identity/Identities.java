package org.newsgraph.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.newsgraph.graph.Iris;

/** Says for each unit which entity it is, across articles and after all that people said. */
public final class Identities {
    private final Judgements judgements;
    private final Map<String, String> automatic = new HashMap<>();
    private final Map<String, Unit> units = new TreeMap<>();
    private final Map<String, String> keptNames = new HashMap<>();

    /**
     * Decides.
     *
     * @param units units, each block of one name with all of its units
     * @param judgements what people said
     * @param fieldsMix whether one person may work in two fields
     */
    public Identities(Collection<Unit> units, Judgements judgements, BiPredicate<String, String> fieldsMix) {
        this.judgements = judgements;
        units.forEach(u -> this.units.put(u.id(), u));
        Map<String, List<Unit>> blocks = new TreeMap<>();
        for (Unit unit : this.units.values()) {
            if (unit.nameKey().isPresent()) {
                blocks.computeIfAbsent(unit.nameKey().get(), k -> new ArrayList<>())
                        .add(unit);
            } else {
                automatic.put(unit.id(), known(unit));
            }
        }
        Namesakes namesakes = new Namesakes(fieldsMix);
        blocks.values().forEach(b -> automatic.putAll(new Block(b, judgements, namesakes).entities()));
        judgements.components().forEach(this::name);
    }

    /** A known entity is what it is, unless somebody said that here it is not. */
    private String known(Unit unit) {
        return denied(unit, unit.readAs()) ? unit.readAs() + "~" + Iris.hash(unit.id()) : unit.readAs();
    }

    private boolean denied(Unit unit, String entity) {
        return judgements
                .different()
                .anyMatch(j -> denies(unit.id(), j.subject(), j.object(), entity)
                        || denies(unit.id(), j.object(), j.subject(), entity));
    }

    private boolean denies(String unit, String one, String other, String entity) {
        return one.equals(unit) && judgements.oneWith(other).contains(entity);
    }

    /**
     * Takes a unit as it was decided on before.
     *
     * @param unit a unit whose name none of the others bears
     * @param entity its entity
     */
    public void settle(Unit unit, String entity) {
        if (units.putIfAbsent(unit.id(), unit) == null) {
            automatic.put(unit.id(), entity);
        }
    }

    private void name(NavigableSet<String> component) {
        Optional<String> kept = judgements.kept(component);
        Optional<String> first = component.stream()
                .filter(units::containsKey)
                .map(automatic::get)
                .findFirst();
        kept.or(() -> first).ifPresent(name -> component.forEach(end -> keptNames.put(end, name)));
    }

    /**
     * Gives the entity of a unit.
     *
     * @param unit one of the units
     * @return the IRI of the entity
     */
    public String entity(Unit unit) {
        String said = keptNames.get(unit.id());
        String own = said != null ? said : automatic.getOrDefault(unit.id(), unit.readAs());
        return keptNames.getOrDefault(own, own);
    }

    /**
     * Tells whether an article means somebody else than the known entity it was read as.
     *
     * @param unit a unit
     * @return true if what is known of the entity must go
     */
    public boolean unlinked(Unit unit) {
        return unit.nameKey().isEmpty()
                && (judgements.speaksOf(unit.id()) || denied(unit, unit.readAs()))
                && !entity(unit).equals(unit.readAs());
    }

    /**
     * Gives what somebody said an entity is elsewhere.
     *
     * @param entity the IRI of an entity, as {@link #entity} gives it
     * @return IRIs of other data sets
     */
    public NavigableSet<String> elsewhere(String entity) {
        NavigableSet<String> found = new TreeSet<>();
        for (NavigableSet<String> component : judgements.components()) {
            if (component.stream().anyMatch(e -> keptNames.getOrDefault(e, e).equals(entity))) {
                found.addAll(judgements.elsewhere(component));
            }
        }
        return found;
    }

    /**
     * Gives what somebody said an entity is not.
     *
     * @param unit a unit
     * @param entity its entity, as {@link #entity} gives it
     * @return IRIs
     */
    public NavigableSet<String> not(Unit unit, String entity) {
        NavigableSet<String> found = new TreeSet<>();
        judgements.different().forEach(j -> {
            String subject = keptNames.getOrDefault(j.subject(), j.subject());
            if (subject.equals(entity) || j.subject().equals(unit.id())) {
                found.add(j.object());
            }
        });
        return found;
    }
}
