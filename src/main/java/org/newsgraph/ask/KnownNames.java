package org.newsgraph.ask;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.annotate.Lemmas;
import org.newsgraph.ask.Party.Named;
import org.newsgraph.graph.Terms;

/**
 * The names of a store: whole, by one word of a name, and, for what has no name of its own, by the words it ends with.
 *
 * <p>Read once for a state of the store; it may then be shared by threads.
 */
final class KnownNames {
    private static final String PART = "/entity/";
    private static final int MOST = 200;
    private static final int CHOICES = 12;
    private static final Comparator<Named> BY_NAME =
            Comparator.comparing(Named::label).thenComparing(Named::iri);

    private final Map<String, Named> byIri = new HashMap<>();
    private final TreeMap<String, Set<Named>> byKey = new TreeMap<>();
    private final Map<String, Set<Named>> byEnding = new HashMap<>();
    private final Map<String, Set<Named>> byNamedEnding = new HashMap<>();
    private final Map<String, Set<Named>> byPart = new HashMap<>();

    private KnownNames() {}

    static KnownNames read(DatasetGraph dataset) {
        KnownNames names = new KnownNames();
        Map<String, String> labels = new LinkedHashMap<>();
        each(
                dataset,
                Terms.LABEL,
                quad -> labels.merge(
                        quad.getSubject().getURI(), text(quad.getObject()), (a, b) -> a.compareTo(b) <= 0 ? a : b));
        // A country may be known only as the country of something; its IRI has its name.
        for (Node property : List.of(Terms.COUNTRY, Terms.LOCATED_IN)) {
            dataset.findNG(Node.ANY, Node.ANY, property, Node.ANY).forEachRemaining(quad -> {
                String iri = quad.getObject().isURI() ? quad.getObject().getURI() : "";
                if (iri.contains(PART)) {
                    labels.putIfAbsent(
                            iri, iri.substring(iri.lastIndexOf('/') + 1).replace('_', ' '));
                }
            });
        }
        Lemmas lemmas = new Lemmas();
        labels.forEach((iri, label) -> {
            Named named = new Named(iri, label, iri.contains("/article/"));
            names.byIri.put(iri, named);
            names.add(named, label, lemmas);
        });
        each(dataset, Terms.ALT_LABEL, quad -> {
            Named named = names.byIri.get(quad.getSubject().getURI());
            if (named != null) {
                names.add(named, text(quad.getObject()), lemmas);
            }
        });
        return names;
    }

    private static void each(DatasetGraph dataset, Node property, java.util.function.Consumer<Quad> action) {
        dataset.findNG(Node.ANY, Node.ANY, property, Node.ANY).forEachRemaining(quad -> {
            if (quad.getSubject().isURI()
                    && quad.getSubject().getURI().contains(PART)
                    && quad.getObject().isLiteral()) {
                action.accept(quad);
            }
        });
    }

    private static String text(Node node) {
        return node.getLiteralLexicalForm();
    }

    private void add(Named named, String name, Lemmas lemmas) {
        String key = Words.key(name);
        if (key.isEmpty()) {
            return;
        }
        put(byKey, key, named);
        List<String> words = List.of(key.split(" "));
        if (named.local()) {
            for (int i = 0; i < words.size(); i++) {
                put(byEnding, String.join(" ", words.subList(i, words.size())), named);
                put(byEnding, singular(words.subList(i, words.size()), lemmas), named);
            }
        } else if (words.size() > 1 && words.size() < 6) {
            put(byNamedEnding, words.get(words.size() - 1), named);
            words.stream().filter(word -> word.length() > 2).forEach(word -> put(byPart, word, named));
            put(byPart, String.join(" ", words.subList(1, words.size())), named);
        }
    }

    private static String singular(List<String> words, Lemmas lemmas) {
        List<String> changed = new ArrayList<>(words);
        changed.set(words.size() - 1, lemmas.noun(words.get(words.size() - 1)));
        return String.join(" ", changed);
    }

    private static void put(Map<String, Set<Named>> index, String key, Named named) {
        index.computeIfAbsent(key, k -> new LinkedHashSet<>(2)).add(named);
    }

    boolean isEmpty() {
        return byIri.isEmpty();
    }

    Optional<Named> byIri(String iri) {
        return Optional.ofNullable(byIri.get(iri));
    }

    String label(String iri) {
        Named named = byIri.get(iri);
        return named == null ? "" : named.label();
    }

    /**
     * Finds what is named so.
     *
     * @param text the words as typed
     * @param noun the last word's singular
     * @param end where the words end in the question
     */
    Optional<Party> find(String text, String noun, int end) {
        String key = Words.key(text);
        if (key.isEmpty()) {
            return Optional.empty();
        }
        Set<Named> exact = byKey.getOrDefault(key, Set.of());
        List<Named> named =
                exact.stream().filter(e -> !e.local()).sorted(BY_NAME).toList();
        if (named.size() > 1) {
            List<Named> labelled =
                    named.stream().filter(e -> Words.key(e.label()).equals(key)).toList();
            named = labelled.size() == 1 ? labelled : named;
        }
        if (named.size() > 1) {
            return Optional.of(new Party(text, end, List.of(), few(named)));
        }
        Set<Named> all = new LinkedHashSet<>(named);
        all.addAll(exact.stream().sorted(BY_NAME).toList());
        if (named.isEmpty()) {
            all.addAll(sorted(byEnding.getOrDefault(key, Set.of())));
            int last = key.lastIndexOf(' ');
            all.addAll(sorted(byEnding.getOrDefault(key.substring(0, last + 1) + noun, Set.of())));
        }
        if (named.isEmpty() && !all.isEmpty() && text.equals(text.toLowerCase(Locale.ROOT))) {
            // "The government" may be one with a name.
            all.addAll(sorted(byNamedEnding.getOrDefault(key, Set.of())));
        }
        if (!all.isEmpty()) {
            return Optional.of(new Party(text, end, all.stream().limit(MOST).toList(), List.of()));
        }
        List<Named> partly = sorted(byPart.getOrDefault(key, Set.of()));
        if (partly.size() == 1) {
            return Optional.of(new Party(text, end, partly, List.of()));
        }
        return partly.isEmpty() ? Optional.empty() : Optional.of(new Party(text, end, List.of(), few(partly)));
    }

    /** Finds names that begin so, such as "Prime Minister" of several countries. */
    List<Named> beginning(String text) {
        String key = Words.key(text);
        return byKey.subMap(key, key + "\uffff").entrySet().stream()
                .filter(e -> e.getKey().length() == key.length() || e.getKey().charAt(key.length()) == ' ')
                .flatMap(e -> e.getValue().stream())
                .distinct()
                .sorted(BY_NAME)
                .limit(MOST)
                .toList();
    }

    /** Finds names that share a word with words that name nothing. */
    List<Named> like(String text) {
        Set<Named> found = new LinkedHashSet<>();
        for (String word : Words.key(text).split(" ")) {
            if (word.length() > 2) {
                found.addAll(byPart.getOrDefault(word, Set.of()));
                byKey
                        .subMap(
                                word.substring(0, Math.min(4, word.length())),
                                word.substring(0, Math.min(4, word.length())) + "\uffff")
                        .values()
                        .stream()
                        .limit(CHOICES)
                        .forEach(found::addAll);
            }
        }
        return found.stream().filter(e -> !e.local()).limit(5).toList();
    }

    private static List<Named> sorted(Collection<Named> all) {
        return all.stream().sorted(BY_NAME).toList();
    }

    private static List<Named> few(List<Named> all) {
        return all.stream().limit(CHOICES).toList();
    }
}
