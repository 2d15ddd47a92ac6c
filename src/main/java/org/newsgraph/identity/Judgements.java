package org.newsgraph.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.newsgraph.graph.Terms;

/**
 * All that people said of who is who. Immutable.
 *
 * <p>Ends are of three sorts: decisions, which stand for an entity in one article; entities of the store; things elsewhere.
 */
public final class Judgements {
    private final String base;
    private final NavigableSet<Judgement> all;
    private final Map<String, NavigableSet<String>> components = new HashMap<>();

    /**
     * Takes judgements.
     *
     * @param base the base of the store's IRIs
     * @param all the judgements
     */
    public Judgements(String base, Collection<Judgement> all) {
        this.base = base;
        this.all = new TreeSet<>(all);
        UnionFind same = new UnionFind();
        this.all.stream().filter(Judgement::same).forEach(j -> same.join(j.subject(), j.object()));
        same.sets().values().forEach(set -> set.forEach(end -> components.put(end, set)));
    }

    /**
     * Reads judgements from a graph.
     *
     * @param base the base of the store's IRIs
     * @param graph triples with {@code ng:sameEntityAs} and {@code ng:differentEntityFrom}; others are overlooked
     * @return the judgements
     */
    public static Judgements of(String base, Graph graph) {
        List<Judgement> found = new ArrayList<>();
        for (Node property : List.of(Terms.SAME_ENTITY_AS, Terms.DIFFERENT_ENTITY_FROM)) {
            graph.find(Node.ANY, property, Node.ANY)
                    .filterKeep(t -> t.getSubject().isURI() && t.getObject().isURI())
                    .forEach(t -> found.add(new Judgement(
                            t.getSubject().getURI(),
                            property.equals(Terms.SAME_ENTITY_AS),
                            t.getObject().getURI())));
        }
        return new Judgements(base, found);
    }

    /**
     * Lists them.
     *
     * @return all judgements, by subject and object
     */
    public NavigableSet<Judgement> all() {
        return new TreeSet<>(all);
    }

    /**
     * Adds judgements.
     *
     * @param more what is to be added
     * @return all of them
     * @throws ContradictionException if one says the opposite of another on the same two
     */
    public Judgements with(Collection<Judgement> more) {
        NavigableSet<Judgement> together = all();
        for (Judgement judgement : more) {
            together.stream()
                    .filter(j -> j.onSamePair(judgement) && j.same() != judgement.same())
                    .findFirst()
                    .ifPresent(j -> {
                        throw new ContradictionException(j);
                    });
            together.add(judgement);
        }
        return new Judgements(base, together);
    }

    /**
     * Tells whether an IRI is the one of a decision on an entity of one article.
     *
     * @param iri any IRI
     * @return true if it is
     */
    public boolean isDecision(String iri) {
        return iri.startsWith(base + "identity/");
    }

    /**
     * Tells whether an IRI is the one of an entity of this store.
     *
     * @param iri any IRI
     * @return true if it is
     */
    public boolean isEntity(String iri) {
        return iri.startsWith(base + "entity/");
    }

    /**
     * Gives all ends that were said to be the same as one.
     *
     * @param end an end
     * @return the ends, itself included
     */
    public NavigableSet<String> oneWith(String end) {
        NavigableSet<String> component = components.get(end);
        return component == null ? new TreeSet<>(Set.of(end)) : component;
    }

    /**
     * Tells whether somebody said what an end is.
     *
     * @param end an end
     * @return true if so
     */
    public boolean speaksOf(String end) {
        return components.containsKey(end);
    }

    /**
     * Gives the sets of ends that were said to be the same.
     *
     * @return the sets, each of two or more, in a fixed order
     */
    public Collection<NavigableSet<String>> components() {
        return components.keySet().stream()
                .sorted()
                .map(components::get)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The entity whose name a set keeps: the one that all others were said to be; empty if it has no entity. */
    Optional<String> kept(NavigableSet<String> component) {
        List<String> entities = component.stream().filter(this::isEntity).toList();
        Set<String> subjects = all.stream()
                .filter(j -> j.same() && isEntity(j.object()))
                .map(Judgement::subject)
                .collect(Collectors.toSet());
        return entities.stream()
                .filter(e -> !subjects.contains(e))
                .findFirst()
                .or(() -> entities.stream().findFirst());
    }

    /** The things elsewhere that a set was said to be. */
    List<String> elsewhere(NavigableSet<String> component) {
        return component.stream().filter(e -> !isEntity(e) && !isDecision(e)).toList();
    }

    /**
     * Gives the judgements that two are different.
     *
     * @return the judgements, by subject and object
     */
    public Stream<Judgement> different() {
        return all.stream().filter(j -> !j.same());
    }
}
