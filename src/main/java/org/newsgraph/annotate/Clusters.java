package org.newsgraph.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/** The candidates of an article, joined step by step into those that speak of the same. */
final class Clusters {
    private final List<Candidate> candidates;
    private final int[] parents;

    Clusters(List<Candidate> candidates) {
        this.candidates = List.copyOf(candidates);
        this.parents = IntStream.range(0, candidates.size()).toArray();
    }

    List<Candidate> candidates() {
        return candidates;
    }

    Candidate candidate(int index) {
        return candidates.get(index);
    }

    int size() {
        return parents.length;
    }

    int find(int index) {
        int top = index;
        while (parents[top] != top) {
            top = parents[top];
        }
        return top;
    }

    boolean same(int a, int b) {
        return find(a) == find(b);
    }

    /** Joins two clusters unless the gazetteer knows them as different things. */
    boolean join(int a, int b) {
        int first = Math.min(find(a), find(b));
        int second = Math.max(find(a), find(b));
        Optional<String> one = key(first);
        Optional<String> other = key(second);
        if (one.isPresent() && other.isPresent() && !one.equals(other)) {
            return false;
        }
        parents[second] = first;
        return true;
    }

    List<Integer> members(int index) {
        int top = find(index);
        return IntStream.range(0, size()).filter(i -> find(i) == top).boxed().toList();
    }

    /** Gives the first member of each cluster, in text order. */
    List<Integer> tops() {
        return IntStream.range(0, size()).filter(i -> find(i) == i).boxed().toList();
    }

    Optional<String> key(int index) {
        return members(index).stream()
                .map(i -> candidates.get(i).key())
                .flatMap(Optional::stream)
                .findFirst();
    }

    boolean named(int index) {
        return members(index).stream().anyMatch(i -> candidates.get(i).named());
    }

    String type(int index) {
        return best(index).type();
    }

    /** Gives the member that tells most: known, named, longest, first. */
    Candidate best(int index) {
        return members(index).stream()
                .map(candidates::get)
                .min(Comparator.comparing((Candidate c) -> !c.named())
                        .thenComparing(c -> c.key().isEmpty())
                        .thenComparing(c -> c.is(Mention.Kind.PRONOUN))
                        .thenComparing(c -> c.named() ? -c.name().length() : 0))
                .orElseThrow();
    }

    /** Gives the fullest name. */
    String name(int index) {
        return best(index).name();
    }

    /**
     * Makes the mentions and entities.
     *
     * @param parts for the first member of a cluster, what it stands for
     */
    Result result(Map<Integer, List<Integer>> parts) {
        List<Integer> tops = tops();
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            Candidate c = candidates.get(i);
            mentions.add(new Mention(
                    i,
                    c.sentence().index(),
                    c.first(),
                    c.last(),
                    c.head(),
                    c.sentence().span(c.first(), c.last()),
                    c.kind(),
                    c.type(),
                    c.name(),
                    tops.indexOf(find(i))));
        }
        List<DocumentEntity> entities = new ArrayList<>();
        for (int id = 0; id < tops.size(); id++) {
            int top = tops.get(id);
            List<Integer> whole = Objects.requireNonNullElse(parts.get(top), List.<Integer>of()).stream()
                    .map(p -> tops.indexOf(find(p)))
                    .toList();
            entities.add(new DocumentEntity(id, type(top), name(top), named(top), whole, members(top)));
        }
        return new Result(mentions, entities);
    }

    /** The mentions and entities of an article. */
    record Result(List<Mention> mentions, List<DocumentEntity> entities) {
        Result {
            mentions = List.copyOf(mentions);
            entities = List.copyOf(entities);
        }
    }
}
