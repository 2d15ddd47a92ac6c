package org.newsgraph.identity;

import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Sets of strings that are joined pair by pair. */
final class UnionFind {
    private final Map<String, String> parents = new TreeMap<>();

    void add(String one) {
        parents.putIfAbsent(one, one);
    }

    boolean knows(String one) {
        return parents.containsKey(one);
    }

    /** The least member of the set; a stranger is alone. */
    String find(String one) {
        String top = one;
        String parent = parents.getOrDefault(top, top);
        while (!parent.equals(top)) {
            String above = parents.getOrDefault(parent, parent);
            parents.put(top, above);
            top = parent;
            parent = above;
        }
        return top;
    }

    void join(String one, String other) {
        add(one);
        add(other);
        String a = find(one);
        String b = find(other);
        int order = a.compareTo(b);
        if (order < 0) {
            parents.put(b, a);
        } else if (order > 0) {
            parents.put(a, b);
        }
    }

    /** The sets, by their least members. */
    Map<String, NavigableSet<String>> sets() {
        Map<String, NavigableSet<String>> sets = new TreeMap<>();
        parents.keySet().stream()
                .toList()
                .forEach(
                        m -> sets.computeIfAbsent(find(m), k -> new TreeSet<>()).add(m));
        return sets;
    }
}
