package org.newsgraph.gazetteer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDFBase;

/**
 * Reads entries from RDF: SKOS with the gazetteer's own properties, schema.org, or what a SPARQL {@code CONSTRUCT} of Wikidata
 * gives (direct properties; {@code P39} also with its statement, for the days).
 *
 * <p>An entry is a subject with a name and a class. A subject with a name alone says what others mean by its IRI.
 */
final class GraphEntries extends StreamRDFBase {
    private static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
    private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    private static final String FOAF = "http://xmlns.com/foaf/0.1/";
    private static final String SCHEMA = "https://schema.org/";
    private static final String GEO = "http://www.opengis.net/ont/geosparql#";
    private static final String WDT = "http://www.wikidata.org/prop/direct/";
    private static final String WD_P = "http://www.wikidata.org/prop/";
    private static final String WD_PS = WD_P + "statement/";
    private static final String WD_PQ = WD_P + "qualifier/";
    private static final String GEONAMES = "https://sws.geonames.org/";

    private static final List<String> LABELS =
            List.of(SKOS + "prefLabel", RDFS + "label", SCHEMA + "name", FOAF + "name");
    private static final List<String> ALIASES =
            List.of(SKOS + "altLabel", SKOS + "hiddenLabel", SCHEMA + "alternateName", FOAF + "nick");
    private static final List<String> TYPES = List.of(Terms.TYPE, WDT + "P31");
    private static final List<String> COUNTRIES =
            List.of(Terms.COUNTRY, WDT + "P17", WDT + "P27", SCHEMA + "addressCountry", SCHEMA + "nationality");
    private static final List<String> WITHIN =
            List.of(Terms.LOCATED_IN, WDT + "P131", SCHEMA + "containedInPlace", GEO + "sfWithin");
    private static final List<String> SAME = List.of(Terms.SAME_AS, SKOS + "exactMatch", SCHEMA + "sameAs");
    private static final List<String> POINTS = List.of(WDT + "P625", GEO + "asWKT");
    private static final List<String> WORDS = List.of(Terms.ADJECTIVE, Terms.DEMONYM, Terms.FAMILY_NAME);
    private static final Pattern POINT = Pattern.compile("(?i)point\\s*\\(\\s*(-?[\\d.]+)\\s+(-?[\\d.]+)\\s*\\)");
    private static final int DAY = 10;

    private final EntryFaults faults;
    private final String text;
    private final Map<Node, Thing> things = new LinkedHashMap<>();
    private final Map<String, String> prefixes = new LinkedHashMap<>();
    private final Set<Node> objects = new LinkedHashSet<>();

    GraphEntries(String text, EntryFaults faults) {
        this.text = text;
        this.faults = faults;
    }

    /** Reads the whole text; nothing where its syntax is wrong. */
    List<SuppliedEntry> read(Lang language) {
        Syntax syntax = new Syntax();
        try {
            RDFParser.fromString(text, language)
                    .base("urn:newsgraph:file:")
                    .errorHandler(syntax)
                    .parse(this);
        } catch (RuntimeException e) {
            // Not every parser tells the handler before it gives up.
            if (!faults.any()) {
                faults.error(0, EntryFaults.SYNTAX, String.valueOf(e.getMessage()));
            }
        }
        if (faults.any()) {
            return List.of();
        }
        List<SuppliedEntry> entries = new ArrayList<>();
        things.forEach((subject, thing) -> {
            if (subject.isURI() && isEntry(subject, thing)) {
                entry(subject, thing).ifPresent(entries::add);
            }
        });
        return entries;
    }

    /** What the parser says, with its line; a warning of the parser spoils nothing. */
    private final class Syntax implements ErrorHandler {
        @Override
        public void warning(String message, long line, long column) {
            faults.warning((int) Math.max(0, line), EntryFaults.SYNTAX, message);
        }

        @Override
        public void error(String message, long line, long column) {
            faults.error((int) Math.max(0, line), EntryFaults.SYNTAX, message);
        }

        @Override
        public void fatal(String message, long line, long column) {
            faults.error((int) Math.max(0, line), EntryFaults.SYNTAX, message);
            throw new IllegalArgumentException(message);
        }
    }

    @Override
    public void prefix(String prefix, String iri) {
        prefixes.put(iri, prefix);
    }

    @Override
    public void triple(Triple triple) {
        Node subject = triple.getSubject();
        String predicate = triple.getPredicate().getURI().replaceFirst("^http://schema\\.org/", SCHEMA);
        things.computeIfAbsent(subject, Thing::of).add(predicate, triple.getObject());
        objects.add(triple.getObject());
    }

    private boolean isEntry(Node subject, Thing thing) {
        boolean named = !texts(thing, LABELS).isEmpty();
        boolean typed = !all(thing, TYPES).isEmpty();
        // What others point to needs no class: it says what they mean.
        return named
                ? typed || !objects.contains(subject)
                : typed && !thing.values(SKOS + "inScheme").isEmpty();
    }

    private Optional<SuppliedEntry> entry(Node subject, Thing thing) {
        int line = line(subject.getURI());
        List<String> labels = texts(thing, LABELS);
        List<String> classes =
                all(thing, TYPES).stream().flatMap(GraphEntries::iri).toList();
        if (labels.isEmpty() || classes.isEmpty()) {
            faults.error(
                    line,
                    EntryFaults.INCOMPLETE,
                    subject.getURI() + " has no " + (labels.isEmpty() ? "name" : "class (rdf:type or wdt:P31)"));
            return Optional.empty();
        }
        List<String> aliases = new ArrayList<>(labels.subList(1, labels.size()));
        aliases.addAll(texts(thing, ALIASES));
        Optional<Matcher> point = Stream.concat(
                        all(thing, POINTS).stream(),
                        thing.values(GEO + "hasGeometry").stream().flatMap(g -> all(of(g), POINTS).stream()))
                .filter(Node::isLiteral)
                .map(n -> POINT.matcher(n.getLiteralLexicalForm()))
                .filter(Matcher::find)
                .findFirst();
        Map<String, List<String>> words = new LinkedHashMap<>();
        WORDS.stream().filter(w -> !thing.values(w).isEmpty()).forEach(w -> words.put(w, thing.texts(w)));
        return Optional.of(new SuppliedEntry(
                line,
                Optional.of(subject.getURI()),
                labels.get(0),
                aliases,
                classes,
                references(thing, COUNTRIES),
                references(thing, WITHIN),
                number(thing, Terms.LATITUDE).or(() -> point.map(p -> Double.valueOf(p.group(2)))),
                number(thing, Terms.LONGITUDE).or(() -> point.map(p -> Double.valueOf(p.group(1)))),
                sameAs(thing),
                roles(thing),
                number(thing, Terms.PROMINENCE),
                words));
    }

    private static List<String> sameAs(Thing thing) {
        Stream<String> geonames = thing.values(WDT + "P1566").stream()
                .filter(Node::isLiteral)
                .map(n -> GEONAMES + n.getLiteralLexicalForm() + "/");
        return Stream.concat(all(thing, SAME).stream().flatMap(GraphEntries::iri), geonames)
                .distinct()
                .toList();
    }

    private List<SuppliedEntry.Role> roles(Thing thing) {
        List<SuppliedEntry.Role> roles = new ArrayList<>();
        for (Node held : thing.values(Terms.HELD)) {
            role(of(held), Terms.OFFICE, Terms.FROM, Terms.TO).ifPresent(roles::add);
        }
        for (Node statement : thing.values(WD_P + "P39")) {
            role(of(statement), WD_PS + "P39", WD_PQ + "P580", WD_PQ + "P582").ifPresent(roles::add);
        }
        if (roles.isEmpty()) {
            for (Node office : thing.values(WDT + "P39")) {
                roles.add(new SuppliedEntry.Role(names(office), Optional.empty(), Optional.empty()));
            }
        }
        return roles;
    }

    private Optional<SuppliedEntry.Role> role(Thing tenure, String office, String from, String to) {
        return tenure.values(office).stream()
                .findFirst()
                .map(o -> new SuppliedEntry.Role(names(o), day(tenure, from), day(tenure, to)));
    }

    private static Optional<String> day(Thing tenure, String predicate) {
        return tenure.values(predicate).stream()
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .map(d -> d.length() > DAY && d.charAt(DAY) == 'T' ? d.substring(0, DAY) : d)
                .findFirst();
    }

    private Thing of(Node node) {
        Thing known = things.get(node);
        return known == null ? Thing.of(node) : known;
    }

    private List<String> references(Thing thing, List<String> predicates) {
        return all(thing, predicates).stream().flatMap(n -> names(n).stream()).toList();
    }

    /** A text; or an IRI, and behind it the names this file has for it. */
    private List<String> names(Node node) {
        if (node.isLiteral()) {
            return List.of(node.getLiteralLexicalForm());
        }
        return node.isURI()
                ? Stream.concat(Stream.of(node.getURI()), texts(of(node), LABELS).stream())
                        .toList()
                : List.of();
    }

    private static List<Node> all(Thing thing, List<String> predicates) {
        return predicates.stream().flatMap(p -> thing.values(p).stream()).toList();
    }

    private static Stream<String> iri(Node node) {
        return node.isURI() ? Stream.of(node.getURI()) : Stream.empty();
    }

    /** The texts in English or no language, or else the first one. */
    private static List<String> texts(Thing thing, List<String> predicates) {
        List<Node> found =
                all(thing, predicates).stream().filter(Node::isLiteral).toList();
        List<String> english = new ArrayList<>();
        for (String language : List.of("en", "", "mul")) {
            found.stream()
                    .filter(n -> n.getLiteralLanguage().replaceFirst("-.*", "").equalsIgnoreCase(language))
                    .map(n -> n.getLiteralLexicalForm().strip())
                    .filter(t -> !t.isEmpty())
                    .forEach(english::add);
        }
        boolean aliases = predicates.equals(ALIASES);
        return !english.isEmpty() || aliases
                ? english.stream().distinct().toList()
                : found.stream()
                        .map(n -> n.getLiteralLexicalForm().strip())
                        .filter(t -> !t.isEmpty())
                        .limit(1)
                        .toList();
    }

    private Optional<Double> number(Thing thing, String predicate) {
        try {
            return thing.values(predicate).stream()
                    .filter(Node::isLiteral)
                    .findFirst()
                    .map(n -> Double.valueOf(n.getLiteralLexicalForm()));
        } catch (NumberFormatException e) {
            faults.error(line(thing.id()), EntryFaults.VALUE, "not a number: " + e.getMessage());
            return Optional.empty();
        }
    }

    /** The parser does not tell where a subject stands: the first line that begins with its name, or has it at all. */
    private int line(String iri) {
        List<String> names = new ArrayList<>(List.of("<" + iri + ">", "\"" + iri + "\""));
        prefixes.forEach((namespace, prefix) -> {
            if (iri.startsWith(namespace)) {
                names.add(prefix + ":" + iri.substring(namespace.length()));
            }
        });
        String either =
                names.stream().map(Pattern::quote).reduce((a, b) -> a + "|" + b).orElse("");
        Matcher first =
                Pattern.compile("(?m)^\\s*(?:" + either + ")(?=[\\s;,]|$)").matcher(text);
        Matcher anywhere = Pattern.compile("(?:" + either + ")(?=[\\s;,.]|$)").matcher(text);
        Matcher found = first.find() ? first : anywhere;
        if (found == anywhere && !anywhere.find()) {
            return 0;
        }
        return 1
                + (int) text.substring(0, found.end())
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }
}
