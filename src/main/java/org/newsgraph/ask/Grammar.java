package org.newsgraph.ask;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;

/** The forms of questions, and the words that are read before them. */
final class Grammar {
    private static final String FILE = "/ontology/questions.ttl";
    private static final String NS = "https://w3id.org/newsgraph/questions#";

    /** The file's statements in its own order, which tells what is tried first. */
    private final Map<String, Map<String, List<String>>> statements = new LinkedHashMap<>();

    private final List<Form> forms = new ArrayList<>();

    private Grammar() {}

    static Grammar load() {
        Grammar grammar = new Grammar();
        try (InputStream in = Grammar.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("missing from the program: " + FILE);
            }
            RDFParser.source(in).lang(Lang.TURTLE).parse(new StreamRDFBase() {
                @Override
                public void triple(Triple triple) {
                    grammar.statements
                            .computeIfAbsent(local(triple.getSubject()), s -> new LinkedHashMap<>())
                            .computeIfAbsent(local(triple.getPredicate()), p -> new ArrayList<>())
                            .add(local(triple.getObject()));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
        grammar.read();
        return grammar;
    }

    private static String local(Node node) {
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm();
        }
        String iri = node.isURI() ? node.getURI() : "";
        return iri.startsWith(NS) ? iri.substring(NS.length()) : iri.replaceFirst(".*[#/]", "");
    }

    private void read() {
        PatternReader reader = new PatternReader(pairs("macros"));
        statements.forEach((id, properties) -> {
            if (properties.containsKey("pattern")) {
                Map<String, String> settings = new LinkedHashMap<>();
                properties.forEach((name, values) -> settings.put(name, values.get(0)));
                forms.add(new Form(
                        id,
                        settings.getOrDefault("label", id),
                        settings,
                        properties.getOrDefault("pattern", List.of()).stream()
                                .map(reader::read)
                                .toList()));
            }
        });
    }

    private List<String> all(String subject, String property) {
        return statements.getOrDefault(subject, Map.of()).getOrDefault(property, List.of());
    }

    private Map<String, String> pairs(String subject) {
        Map<String, String> pairs = new LinkedHashMap<>();
        all(subject, "pair").forEach(pair -> {
            int cut = pair.indexOf('=');
            pairs.put(pair.substring(0, cut), pair.substring(cut + 1));
        });
        return pairs;
    }

    private List<List<String>> phrases(String subject) {
        return all(subject, "phrase").stream()
                .map(phrase -> Arrays.asList(phrase.split(" ")))
                .sorted(Comparator.comparingInt((List<String> phrase) -> -phrase.size()))
                .toList();
    }

    /** In the order in which they are tried. */
    List<Form> forms() {
        return forms;
    }

    Map<String, String> contractions() {
        return pairs("contractions");
    }

    List<List<String>> openings() {
        return phrases("openings");
    }

    List<List<String>> fillers() {
        return phrases("fillers");
    }

    /** Words that begin no name. */
    Set<String> stops() {
        return Set.copyOf(all("stops", "phrase"));
    }

    /** Words that may stand before a name or a noun and say nothing. */
    Set<String> articles() {
        return Set.copyOf(all("articles", "phrase"));
    }

    /** Verbs whose participle is like their base form. */
    Set<String> invariant() {
        return Set.copyOf(all("invariant", "phrase"));
    }

    /** Words that may stand between a verb and its preposition. */
    Set<String> between() {
        return Set.copyOf(all("between", "phrase"));
    }

    /** Words for kinds, each with the classes it stands for. */
    Map<String, String> kinds() {
        return pairs("kinds");
    }

    /** Gives the relations of a group, in the order of the file. */
    Set<String> group(String name) {
        return new LinkedHashSet<>(all(name, "relation"));
    }
}
