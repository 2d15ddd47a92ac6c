package org.newsgraph.gazetteer;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;

/**
 * What is known beforehand, and how to find it by name.
 *
 * <p>Names are compared without accents, dots and apostrophes, with all spellings of the Arabic article alike, and with
 * capitals where the name has them: {@code al Qaeda} is found, {@code us} is not the United States. Immutable; the same
 * data give the same answers.
 */
public final class Gazetteer {
    private final Map<String, GazetteerEntry> entries = new TreeMap<>();
    private final NameIndex names = new NameIndex();
    private final NameIndex demonyms = new NameIndex();
    private final Map<String, List<GazetteerEntry>> families = new HashMap<>();
    private final Map<String, String> adjectives = new HashMap<>();
    private final Map<String, String> isoCodes = new HashMap<>();
    private final Map<String, String> countriesByCode = new HashMap<>();
    private final Map<String, RoleNoun> roleNouns = new LinkedHashMap<>();
    private final Titles titles = new Titles();
    private final Offices offices;
    private final NationalBodies bodies;
    private final String version;

    /**
     * A known name in a run of tokens.
     *
     * @param length how many tokens it takes
     * @param entries what it may mean, likeliest first; at least one
     */
    public record Match(int length, List<GazetteerEntry> entries) {
        /** Copies the list. */
        public Match {
            entries = List.copyOf(entries);
        }

        /**
         * Gives the likeliest meaning.
         *
         * @return the first entry
         */
        public GazetteerEntry best() {
            return entries.get(0);
        }
    }

    private Gazetteer(DataFiles files) {
        Map<String, Thing> kinds = new LinkedHashMap<>();
        List<Thing> bodyData = new ArrayList<>();
        for (Thing thing : files.things()) {
            for (Node type : thing.values(Terms.TYPE)) {
                String local = Terms.key(type);
                if (Terms.ontology(type)) {
                    GazetteerEntry entry = Entries.entry(thing, local, files);
                    entries.put(entry.key(), entry);
                } else {
                    switch (local) {
                        case "RoleNoun" -> Entries.roleNouns(thing).forEach(n -> roleNouns.put(n.lemma(), n));
                        case "PersonTitle" ->
                            thing.texts(Terms.ALIAS).forEach(t -> titles.add(t, thing.key(Terms.OFFICE_KIND)));
                        case "OfficeKind" -> kinds.put(thing.id(), thing);
                        case "NationalBody" -> bodyData.add(thing);
                        default -> throw new IllegalStateException(thing.id() + " is a " + local);
                    }
                }
            }
        }
        for (GazetteerEntry entry : entries.values()) {
            entry.aliases().forEach(a -> names.add(a, entry));
            Thing thing = files.entity(entry.key());
            thing.texts(Terms.ADJECTIVE).forEach(a -> demonyms.add(a, entry));
            thing.texts(Terms.DEMONYM).forEach(d -> demonyms.add(d, entry));
            thing.text(Terms.ADJECTIVE).ifPresent(a -> adjectives.put(entry.key(), a));
            thing.text(Terms.ISO_CODE).ifPresent(c -> {
                isoCodes.put(entry.key(), c);
                countriesByCode.putIfAbsent(c, entry.key());
            });
            if (entry.type().equals("Person")) {
                for (String family : Entries.familyNames(thing)) {
                    families.computeIfAbsent(Names.form(family).letters(), k -> new ArrayList<>())
                            .add(entry);
                }
            }
        }
        offices = new Offices(files, kinds, entries.values());
        bodies = new NationalBodies(files, bodyData, entries.values());
        version = files.version();
    }

    /**
     * Reads the data from the class path.
     *
     * @return the gazetteer
     * @throws IllegalStateException if the data are missing or say something unknown
     */
    public static Gazetteer load() {
        return new Gazetteer(DataFiles.read());
    }

    /**
     * Reads the data from the class path, and what a user added.
     *
     * @param own files as {@link OwnEntries} keeps them
     * @return the gazetteer
     * @throws java.io.UncheckedIOException if one of the files cannot be read, or is no Turtle
     */
    public static Gazetteer load(List<Path> own) {
        return new Gazetteer(DataFiles.read(own));
    }

    /**
     * Makes the key of a name.
     *
     * @param name the name
     * @return its words in plain letters, joined by low lines: {@code Staffan_de_Mistura}
     */
    public static String key(String name) {
        String plain = plain(name).strip().replaceAll("['’‘ʼ.`\"“”]", "");
        String key = plain.replaceAll("[^\\p{L}\\p{N}-]+", "_").replaceAll("^[_-]+|[_-]+$", "");
        return key.isEmpty() ? "unnamed" : key;
    }

    /**
     * Tells these data from others.
     *
     * @return the first digits of the SHA-256 of the files
     */
    public String version() {
        return version;
    }

    /**
     * Finds what a name may mean; a leading <em>the</em> and a possessive are overlooked.
     *
     * @param surface the name as a text spells it, such as {@code al Qaeda} or {@code Syrian air force}
     * @return the entries, likeliest first; often none
     */
    public List<GazetteerEntry> named(String surface) {
        String bare = Names.bare(surface);
        if (bare.isEmpty()) {
            return List.of();
        }
        for (String candidate : List.of(surface, bare)) {
            List<GazetteerEntry> found = names.named(Names.form(candidate));
            if (!found.isEmpty()) {
                return found;
            }
        }
        List<String> tokens = List.of(bare.replaceAll("(['’]s) ", " $1 ").split("\\s+"));
        return body(tokens, 0)
                .filter(m -> m.length() == tokens.size())
                .map(Match::entries)
                .orElse(List.of());
    }

    /**
     * Finds the longest known name that begins at a token, such as <em>Syrian air force</em>; a leading <em>the</em>
     * belongs to it only where it belongs to the name.
     *
     * @param tokens the tokens of a sentence
     * @param from the index of the first
     * @return the match
     */
    public Optional<Match> longest(List<String> tokens, int from) {
        Optional<Match> name = names.longest(tokens, from);
        Optional<Match> body = body(tokens, from);
        return body.isPresent()
                        && (name.isEmpty() || name.get().length() < body.get().length())
                ? body
                : name;
    }

    /**
     * Finds the country, or else the region or people, that an adjective or noun for its people belongs to.
     *
     * @param word {@code Syrian}, {@code Syrians}, {@code Briton}, {@code North Korean}
     * @return the country; some words name a region ({@code Chechen}), see its type
     */
    public Optional<GazetteerEntry> demonym(String word) {
        return demonyms.named(Names.form(word)).stream().findFirst();
    }

    /**
     * Finds the longest demonym that begins at a token.
     *
     * @param tokens the tokens of a sentence
     * @param from the index of the first
     * @return the match
     */
    public Optional<Match> longestDemonym(List<String> tokens, int from) {
        return demonyms.longest(tokens, from);
    }

    /**
     * Finds a noun for an actor.
     *
     * @param lemmas its lemmas, joined by one space, lower case, such as {@code foreign minister}
     * @return the noun
     */
    public Optional<RoleNoun> roleNoun(String lemmas) {
        return Optional.ofNullable(roleNouns.get(lemmas));
    }

    /**
     * Gives all nouns for actors.
     *
     * @return the nouns, in the order of the data
     */
    public Collection<RoleNoun> roleNouns() {
        return Collections.unmodifiableCollection(roleNouns.values());
    }

    /**
     * Finds the longest title of a person that begins at a token.
     *
     * @param tokens the tokens of a sentence
     * @param from the index of the first
     * @return the tokens of the title, joined by one space: {@code Secretary of State}
     */
    public Optional<String> title(List<String> tokens, int from) {
        return titles.longest(tokens, from);
    }

    /**
     * Finds the kind of office a title or a name of an office means.
     *
     * @param title {@code Secretary of State}, {@code foreign minister}
     * @return the key of the kind, such as {@code foreign-minister}
     */
    public Optional<String> officeKind(String title) {
        return titles.kind(title)
                .or(() -> roleNoun(title.toLowerCase(Locale.ROOT)).flatMap(RoleNoun::office))
                .or(() -> offices.kind(title));
    }

    /**
     * Finds the office of a kind in a country.
     *
     * @param kind the key of the kind, such as {@code foreign-minister}
     * @param country the key of the country
     * @return the office, by its national name: {@code United_States_Secretary_of_State}; else one made for the country:
     *     {@code Foreign_Minister_of_Russia}; empty if the kind or the country is unknown
     */
    public Optional<GazetteerEntry> office(String kind, String country) {
        return entry(country).flatMap(c -> offices.office(kind, c));
    }

    /**
     * Finds the kind of a known office.
     *
     * @param office the key of the office
     * @return the key of the kind
     */
    public Optional<String> kindOf(String office) {
        return offices.kindOf(office);
    }

    /**
     * Finds who held an office on a day.
     *
     * @param office the key of the office
     * @param day the day
     * @return the person; the later one where two share the day
     */
    public Optional<GazetteerEntry> holder(String office, LocalDate day) {
        return offices.holder(office, day);
    }

    /**
     * Finds who ever held an office, as far as known.
     *
     * @param office the key of the office
     * @return the people, in order of their first day
     */
    public List<GazetteerEntry> holders(String office) {
        return offices.holders(office);
    }

    /**
     * Finds an entry by its key; forces, bodies and offices of a country are made when they are asked for.
     *
     * @param key the last part of its IRI
     * @return the entry
     */
    public Optional<GazetteerEntry> entry(String key) {
        return Optional.ofNullable(entries.get(key)).or(() -> bodies.entry(key)).or(() -> offices.entry(key));
    }

    /**
     * Gives all entries of the data.
     *
     * @return the entries, by key
     */
    public Collection<GazetteerEntry> entries() {
        return Collections.unmodifiableCollection(entries.values());
    }

    /**
     * Finds people by family name.
     *
     * @param name the family name, such as {@code Kerry} or {@code Xi}
     * @return the people, likeliest first
     */
    public List<GazetteerEntry> family(String name) {
        return families.getOrDefault(Names.form(Names.bare(name)).letters(), List.of()).stream()
                .sorted(Comparator.comparingDouble(GazetteerEntry::prominence)
                        .reversed()
                        .thenComparing(GazetteerEntry::key))
                .toList();
    }

    /**
     * Gives the adjective of a country.
     *
     * @param country the key of the country
     * @return {@code Syrian}; the country's name where it has no adjective
     */
    public String adjective(String country) {
        String adjective = adjectives.get(country);
        return adjective != null
                ? adjective
                : entry(country).map(GazetteerEntry::label).orElse(country.replace('_', ' '));
    }

    /**
     * Gives the code of a country.
     *
     * @param country the key of the country
     * @return its ISO 3166-1 alpha-2 code, if it has one
     */
    public Optional<String> isoCode(String country) {
        return Optional.ofNullable(isoCodes.get(country));
    }

    /**
     * Finds the country of a code.
     *
     * @param code an ISO 3166-1 alpha-2 code, capitals
     * @return the country
     */
    public Optional<GazetteerEntry> ofIsoCode(String code) {
        return Optional.ofNullable(countriesByCode.get(code)).flatMap(this::entry);
    }

    /**
     * Finds a country's force or body.
     *
     * @param country the key of the country
     * @param body its name, such as {@code Air Force}, as in {@link RoleNoun#force}, or {@code foreign ministry}
     * @return the entry, such as {@code Syrian_Air_Force}
     */
    public Optional<GazetteerEntry> body(String country, String body) {
        return entry(country).flatMap(c -> bodies.of(c, body));
    }

    /**
     * Takes the accents off, as all comparisons of names do.
     *
     * @param text any text
     * @return the text in plain letters where there are such
     */
    public static String plain(String text) {
        return Names.plain(text);
    }

    private Optional<Match> body(List<String> tokens, int from) {
        Optional<Match> owner = demonyms.longest(tokens, from).or(() -> names.longest(tokens, from));
        return owner.filter(o -> o.best().type().equals("Country"))
                .flatMap(o -> bodies.at(o, tokens, from))
                .filter(m -> !cut(tokens, from, m.length()));
    }

    /** Tells whether a longer name goes on where the body ends: Libya's Government of National Accord. */
    private boolean cut(List<String> tokens, int from, int length) {
        int end = from + length;
        for (int i = from + 1; i < end; i++) {
            if (names.longest(tokens, i).filter(endsAfter(end - i)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static Predicate<Match> endsAfter(int length) {
        return m -> m.length() > length;
    }
}
