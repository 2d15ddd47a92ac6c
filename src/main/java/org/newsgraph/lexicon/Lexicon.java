package org.newsgraph.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFParser;

/**
 * The words that announce relations, wrap other statements, report speech or mark certainty.
 *
 * <p>Lemmas are lower case; a part of speech is {@code verb}, {@code noun}, {@code adjective}, or one of those of
 * {@link Cue}. Lists keep the order of the files. An entry of the user's replaces the built-in one of the same name; an
 * entry without senses removes it.
 */
public final class Lexicon {
    private static final String FOLDER = "/ontology/lexicon/";
    private static final List<String> FILES = List.of(
            "verbs.ttl",
            "nouns.ttl",
            "roles.ttl",
            "adjectives.ttl",
            "compounds.ttl",
            "light-verbs.ttl",
            "wrappers.ttl",
            "reporting.ttl",
            "cues.ttl");

    private final Map<String, List<Trigger>> triggers;
    private final Map<String, List<Wrapper>> wrappers;
    private final Map<String, List<Reporting>> reportings;
    private final Map<String, List<Cue>> cues;
    private final Map<String, List<LightVerb>> lightVerbs;
    private final Map<String, List<Cue>> phrases;

    private Lexicon(List<Entry> entries) {
        triggers = index(entries, Entry::triggers, t -> key(t.lemma(), t.pos()));
        wrappers = index(entries, Entry::wrappers, w -> key(w.lemma(), w.pos()));
        reportings = index(entries, Entry::reportings, r -> key(r.lemma(), r.pos()));
        cues = index(entries, Entry::cues, c -> key(c.phrase(), c.pos()));
        lightVerbs = index(entries, Entry::lightVerbs, LightVerb::lemma);
        Map<String, List<Cue>> byFirst = new LinkedHashMap<>();
        all(cues).stream()
                .filter(c -> c.phrase().indexOf(' ') > 0)
                .sorted(Comparator.comparingInt((Cue c) -> -c.phrase().split(" ").length))
                .forEach(c -> byFirst.computeIfAbsent(
                                c.phrase().substring(0, c.phrase().indexOf(' ')), k -> new ArrayList<>())
                        .add(c));
        phrases = byFirst;
    }

    /**
     * Loads the built-in lexicon.
     *
     * @return the lexicon
     */
    public static Lexicon load() {
        return new Lexicon(builtIn());
    }

    /**
     * Loads the built-in lexicon and the Turtle files of a folder over it.
     *
     * @param folder holds the user's own {@code *.ttl}
     * @return the lexicon
     * @throws IllegalArgumentException if a file is not valid Turtle or an entry is incomplete
     * @throws UncheckedIOException if the folder cannot be read
     */
    public static Lexicon load(Path folder) {
        List<Entry> own = new ArrayList<>();
        for (Path file : turtleFiles(folder)) {
            own.addAll(Entry.read(Statements.parse(RDFParser.source(file), file.toString())));
        }
        Set<String> replaced = new HashSet<>();
        own.forEach(entry -> replaced.add(entry.name()));
        List<Entry> entries = new ArrayList<>(builtIn());
        entries.removeIf(entry -> replaced.contains(entry.name()));
        entries.addAll(own);
        return new Lexicon(entries);
    }

    /**
     * Gives the senses of a word that announce a relation.
     *
     * @param lemma the base form
     * @param pos {@code verb}, {@code noun} or {@code adjective}
     * @return its senses, those with conditions and those without
     */
    public List<Trigger> triggers(String lemma, String pos) {
        return triggers.getOrDefault(key(lemma, pos), List.of());
    }

    /**
     * Gives every sense that announces a relation.
     *
     * @return all, in the order of the files
     */
    public List<Trigger> triggers() {
        return all(triggers);
    }

    /**
     * Gives the senses of a word that wrap another statement.
     *
     * @param lemma the base form
     * @param pos {@code verb}, {@code noun} or {@code adjective}
     * @return its senses; more than one where complements differ in effect
     */
    public List<Wrapper> wrappers(String lemma, String pos) {
        return wrappers.getOrDefault(key(lemma, pos), List.of());
    }

    /**
     * Gives every wrapper.
     *
     * @return all, in the order of the files
     */
    public List<Wrapper> wrappers() {
        return all(wrappers);
    }

    /**
     * Gives the reporting sense of a word.
     *
     * @param lemma the base form
     * @param pos {@code verb} or {@code noun}
     * @return how it reports, if it does
     */
    public Optional<Reporting> reporting(String lemma, String pos) {
        return first(reportings, key(lemma, pos));
    }

    /**
     * Gives the reporting senses of a word.
     *
     * @param lemma the base form
     * @param pos {@code verb} or {@code noun}
     * @return its senses
     */
    public List<Reporting> reportings(String lemma, String pos) {
        return reportings.getOrDefault(key(lemma, pos), List.of());
    }

    /**
     * Gives every reporting word.
     *
     * @return all, in the order of the files
     */
    public List<Reporting> reportings() {
        return all(reportings);
    }

    /**
     * Gives the cue that a word or phrase is.
     *
     * @param phrase lemmas joined by one space
     * @param pos one of those of {@link Cue#pos()}
     * @return the cue, if it is one
     */
    public Optional<Cue> cue(String phrase, String pos) {
        return first(cues, key(phrase, pos));
    }

    /**
     * Gives every cue.
     *
     * @return all, in the order of the files
     */
    public List<Cue> cues() {
        return all(cues);
    }

    /**
     * Gives the cues of several words that begin with a word.
     *
     * @param first the base form of the first word
     * @return the cues, those of more words first
     */
    public List<Cue> phrases(String first) {
        return List.copyOf(phrases.getOrDefault(first, List.of()));
    }

    /**
     * Tells whether a verb can add nothing to an event noun.
     *
     * @param lemma the base form
     * @return whether it can, with whatever particle
     */
    public boolean lightVerb(String lemma) {
        return lightVerbs.containsKey(lemma);
    }

    /**
     * Gives the ways in which a verb can add nothing to an event noun.
     *
     * @param lemma the base form
     * @return one for each particle and place of the noun
     */
    public List<LightVerb> lightVerbs(String lemma) {
        return lightVerbs.getOrDefault(lemma, List.of());
    }

    private static List<Entry> builtIn() {
        List<Entry> entries = new ArrayList<>();
        for (String file : FILES) {
            entries.addAll(Entry.read(resource(FOLDER + file)));
        }
        return entries;
    }

    static Statements resource(String name) {
        try (InputStream in = Lexicon.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing from the program: " + name);
            }
            return Statements.parse(RDFParser.source(in), name);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static List<Path> turtleFiles(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".ttl"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder.toString(), e);
        }
    }

    private static <T> Map<String, List<T>> index(
            List<Entry> entries, Function<Entry, List<T>> senses, Function<T, String> key) {
        Map<String, List<T>> index = new LinkedHashMap<>();
        for (Entry entry : entries) {
            for (T sense : senses.apply(entry)) {
                index.computeIfAbsent(key.apply(sense), k -> new ArrayList<>()).add(sense);
            }
        }
        index.replaceAll((k, list) -> List.copyOf(list));
        return index;
    }

    private static <T> Optional<T> first(Map<String, List<T>> index, String key) {
        return index.getOrDefault(key, List.of()).stream().findFirst();
    }

    private static <T> List<T> all(Map<String, List<T>> index) {
        return index.values().stream().flatMap(Collection::stream).toList();
    }

    private static String key(String lemma, String pos) {
        return lemma + '/' + pos;
    }
}
