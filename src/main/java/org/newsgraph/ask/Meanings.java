package org.newsgraph.ask;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.newsgraph.annotate.Lemmas;
import org.newsgraph.graph.Ontology;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Relations;
import org.newsgraph.vocab.Ng;

/** What words mean whatever the store: deeds by the lexicon, kinds by the ontology, groups by the grammar. */
final class Meanings {
    private static final String ALL = "*";

    private final Grammar grammar;
    private final Relations relations = Relations.load();
    private final Deeds deeds;
    private final Map<String, String> labels = new TreeMap<>();
    private final Map<String, List<String>> kinds = new LinkedHashMap<>();
    private final Set<String> stops;
    private final Set<String> invariant;
    private final Set<String> articles;

    Meanings(Grammar grammar) {
        this.grammar = grammar;
        this.stops = grammar.stops();
        this.invariant = grammar.invariant();
        this.articles = grammar.articles();
        Graph ontology = Ontology.bundled().graph();
        Lemmas lemmas = new Lemmas();
        ontology.find(Node.ANY, RDFS.label.asNode(), Node.ANY).forEachRemaining(triple -> {
            if (triple.getSubject().isURI() && triple.getSubject().getURI().startsWith(Ng.NS)) {
                String name = triple.getSubject().getURI().substring(Ng.NS.length());
                String label = triple.getObject().getLiteralLexicalForm();
                labels.put(name, label);
                if (relations.classIsA(name, "Entity")) {
                    kinds.put(kindKey(label, lemmas), List.of(name));
                }
            }
        });
        grammar.kinds().forEach((word, classes) -> kinds.put(kindKey(word, lemmas), List.of(classes.split(" "))));
        Set<String> skipped = new LinkedHashSet<>(articles);
        skipped.addAll(grammar.between());
        this.deeds = new Deeds(Lexicon.load(), relations, relationLabels(), skipped);
    }

    private Map<String, String> relationLabels() {
        Map<String, String> found = new LinkedHashMap<>(labels);
        found.keySet().retainAll(relations.names());
        return found;
    }

    private static String kindKey(String label, Lemmas lemmas) {
        int last = label.lastIndexOf(' ');
        return label.substring(0, last + 1) + lemmas.noun(label.substring(last + 1));
    }

    /**
     * The relations a question asks about.
     *
     * @param forward those that hold from who to whom
     * @param backward those that hold as well from whom to who
     * @param any whether all do
     */
    record Chosen(Set<String> forward, Set<String> backward, boolean any) {
        Set<String> all() {
            Set<String> all = new LinkedHashSet<>(forward);
            all.addAll(backward);
            return any ? Set.of() : all;
        }
    }

    Chosen choose(Match match, StoreState store) {
        Set<String> forward = new TreeSet<>();
        Set<String> backward = new TreeSet<>();
        Set<String> groups = match.form().groups();
        for (String group : groups) {
            grammar.group(group).forEach(relation -> forward.addAll(below(relation)));
        }
        if (match.deed().isPresent()) {
            for (Sense sense : senses(match, store)) {
                (sense.turned() ? backward : forward).addAll(below(sense.relation()));
            }
        }
        boolean any = groups.contains(ALL) || (groups.isEmpty() && match.deed().isEmpty());
        Collection<String> both = any ? relations.names() : new ArrayList<>(forward);
        both.stream().filter(relations::symmetric).forEach(backward::add);
        new ArrayList<>(backward)
                .stream().filter(relations::symmetric).filter(r -> !any).forEach(forward::add);
        return new Chosen(forward, backward, any);
    }

    /** Leaves out meanings that the classes of the parties rule out, unless none is left. */
    private List<Sense> senses(Match match, StoreState store) {
        List<Sense> all = match.deed().map(Deed::senses).orElse(List.of());
        List<Sense> fitting = all.stream()
                .filter(s -> fits(s.objectTypes(), match.parties().get("O"), store))
                .filter(s -> fits(s.subjectTypes(), match.parties().get("S"), store))
                .toList();
        return fitting.isEmpty() ? all : fitting;
    }

    private boolean fits(Set<String> classes, @org.jspecify.annotations.Nullable Party party, StoreState store) {
        if (classes.isEmpty() || party == null || party.entities().isEmpty()) {
            return true;
        }
        return party.entities().stream().limit(5).anyMatch(e -> {
            Set<String> types = store.types(e.iri());
            return types.isEmpty()
                    || types.stream().anyMatch(type -> classes.stream().anyMatch(c -> relations.classIsA(type, c)));
        });
    }

    /** Gives a relation and all its sub-relations, but no inverses. */
    private Set<String> below(String relation) {
        Set<String> below = new TreeSet<>();
        relations.names().stream()
                .filter(name -> relations.isA(name, relation))
                .filter(name -> !label(name).endsWith(" by"))
                .forEach(below::add);
        return below;
    }

    /** Tells whether a class is a kind of another. */
    boolean isA(String type, String general) {
        return relations.classIsA(type, general);
    }

    Set<String> group(String name) {
        return grammar.group(name);
    }

    String label(String term) {
        return labels.getOrDefault(term, term);
    }

    List<String> rules(Collection<String> of) {
        return deeds.rules(of).stream().sorted().toList();
    }

    List<Deed> deeds(String slot, List<Word> words, int at) {
        return switch (slot) {
            case "N" -> deeds.nounsAt(words, at);
            case "J" -> deeds.rolesAt(words, at);
            default -> deeds.verbsAt(words, at);
        };
    }

    List<String> kinds(List<Word> words, int from, int to) {
        Word last = words.get(to - 1);
        String before = to - 1 > from ? Words.text(words, from, to - 1).toLowerCase(java.util.Locale.ROOT) + " " : "";
        List<String> exact = kinds.getOrDefault(before + last.lower(), List.of());
        return exact.isEmpty() ? kinds.getOrDefault(before + last.noun(), List.of()) : exact;
    }

    /** Tells whether a word can be the participle of a passive. */
    boolean isParticiple(Word word) {
        return !word.lower().endsWith("ing") && (!word.is(word.verb()) || invariant.contains(word.lower()));
    }

    boolean isStop(Word word) {
        return stops.contains(word.lower());
    }

    boolean isArticle(Word word) {
        return articles.contains(word.lower());
    }
}
