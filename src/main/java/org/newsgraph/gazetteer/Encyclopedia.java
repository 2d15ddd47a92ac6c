package org.newsgraph.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;

/** What DBpedia calls by a name: a source of links for what the articles name, not of names to look for. */
public final class Encyclopedia {
    private static final String FILE = "/ontology/gazetteer/dbpedia.ttl";
    private static final String RESOURCE = "http://dbpedia.org/resource/";
    private static final String PLAIN = "-_.!~*'(),&:;=@/+$";
    /** What a company's full name may have behind the name it goes by. */
    private static final Pattern LEGAL_FORM = Pattern.compile(
            "(,? (inc|corp|corporation|company|co|ltd|limited|llc|plc|ag|sa|s\\.a|nv|n\\.v|se|spa|gmbh|group)\\.?)+$");

    private final Map<Kind, Map<String, String>> exact = new HashMap<>();
    private final Map<String, String> companies = new HashMap<>();
    private final Map<String, Kind> kinds = new HashMap<>();

    private Encyclopedia() {}

    /** How coarsely things are told apart. */
    public enum Kind {
        /** A person. */
        PERSON,
        /** An organisation, a band, a team. */
        ORGANISATION,
        /** A place. */
        PLACE,
        /** Anything else, or nothing known. */
        THING
    }

    /**
     * Reads the names.
     *
     * @return the table
     */
    public static Encyclopedia load() {
        Encyclopedia encyclopedia = new Encyclopedia();
        try (InputStream in = Encyclopedia.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + FILE);
            }
            RDFParser.source(in)
                    .lang(Lang.TURTLE)
                    .checking(false)
                    .resolveURIs(false)
                    .parse(encyclopedia.new Reader());
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
        return encyclopedia;
    }

    /** Each subject has its class first, and then its label. */
    private final class Reader extends StreamRDFBase {
        private Kind kind = Kind.THING;

        @Override
        public void triple(Triple triple) {
            if (triple.getPredicate().getURI().equals(Terms.TYPE)) {
                kind = switch (Terms.key(triple.getObject())) {
                    case "Person" -> Kind.PERSON;
                    case "Organisation" -> Kind.ORGANISATION;
                    case "Place" -> Kind.PLACE;
                    default -> Kind.THING;
                };
            } else {
                add(
                        triple.getObject().getLiteralLexicalForm(),
                        triple.getSubject().getURI());
            }
        }

        private void add(String label, String iri) {
            kinds.put(iri, kind);
            exact.computeIfAbsent(kind, k -> new HashMap<>()).put(key(label), iri);
            if (kind == Kind.ORGANISATION) {
                companies.putIfAbsent(bare(label), iri);
            }
        }
    }

    private static String key(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static String bare(String name) {
        return LEGAL_FORM.matcher(key(name)).replaceFirst("");
    }

    /**
     * Finds what a name means.
     *
     * @param name a name, of a person the full one
     * @param kind what it names
     * @return the IRI in DBpedia of the one thing of that kind known by it, else of the one of no known kind
     */
    public Optional<String> find(String name, Kind kind) {
        if (kind == Kind.PERSON && !name.strip().contains(" ")) {
            return Optional.empty();
        }
        return exactly(name, kind)
                .or(() -> kind == Kind.ORGANISATION ? Optional.ofNullable(companies.get(bare(name))) : Optional.empty())
                .or(() -> kind == Kind.THING ? exactly(name, Kind.ORGANISATION) : exactly(name, Kind.THING));
    }

    /**
     * Gives the IRI of what a Wikipedia article tells of.
     *
     * @param title the title, with spaces or underscores
     * @return its IRI in DBpedia
     */
    public static String iri(String title) {
        StringBuilder out = new StringBuilder(RESOURCE);
        for (byte b : title.replace(' ', '_').getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0);
            out.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return out.toString();
    }

    /**
     * Gives the title of the article behind an IRI.
     *
     * @param iri any IRI
     * @return the title, with spaces; empty if the IRI is not of DBpedia
     */
    public static Optional<String> title(String iri) {
        return iri.startsWith(RESOURCE)
                ? Optional.of(
                        URLDecoder.decode(iri.substring(RESOURCE.length()).replace("+", "%2B"), StandardCharsets.UTF_8)
                                .replace('_', ' '))
                : Optional.empty();
    }

    /**
     * Tells what something is.
     *
     * @param iri its IRI in DBpedia
     * @return its kind; empty if it is not here, or nothing is known of its kind
     */
    public Optional<Kind> kind(String iri) {
        return Optional.ofNullable(kinds.get(iri)).filter(k -> k != Kind.THING);
    }

    /**
     * Tells whether something is here.
     *
     * @param iri its IRI in DBpedia
     * @return true if it is
     */
    public boolean knows(String iri) {
        return kinds.containsKey(iri);
    }

    private Optional<String> exactly(String name, Kind kind) {
        return Optional.ofNullable(exact.getOrDefault(kind, Map.of()).get(key(name)));
    }
}
