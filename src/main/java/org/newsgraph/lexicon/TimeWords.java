package org.newsgraph.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** Holds the words of time: which words name months, days, units and places before or after the present. */
public final class TimeWords {
    private static final String SOURCE = "ontology/lexicon/time.ttl";
    private static final Property TAG =
            ResourceFactory.createProperty("https://w3id.org/newsgraph/lexicon/time#", "tag");

    private final Map<String, List<Word>> byFirst = new HashMap<>();

    private TimeWords(List<Word> words) {
        Comparator<Word> order = Comparator.comparingInt((Word w) -> -w.parts().size())
                .thenComparing(Word::kind)
                .thenComparing(Word::value)
                .thenComparing(w -> String.join(" ", w.parts()));
        for (Word word : words.stream().sorted(order).toList()) {
            byFirst.computeIfAbsent(key(word.parts().get(0)), k -> new ArrayList<>())
                    .add(word);
        }
    }

    /**
     * A word or phrase with what it means in an expression of time.
     *
     * @param kind the local name of its concept scheme, such as {@code month}
     * @param value the notation of its concept, such as {@code 08}
     * @param parts its words, possessive marks apart, as labelled
     * @param tags the beginnings of the Penn Treebank tags its words may carry; empty if any
     */
    public record Word(String kind, String value, List<String> parts, List<String> tags) {
        /** Copies the lists. */
        public Word {
            parts = List.copyOf(parts);
            tags = List.copyOf(tags);
        }
    }

    /**
     * Reads the words from the lexicon.
     *
     * @return the words
     */
    public static TimeWords load() {
        Model model = RDFDataMgr.loadModel(SOURCE);
        List<Word> words = new ArrayList<>();
        for (Resource concept :
                model.listResourcesWithProperty(RDF.type, SKOS.Concept).toList()) {
            String kind =
                    concept.getPropertyResourceValue(SKOS.inScheme).getURI().replaceFirst(".*#", "");
            String value = concept.getProperty(SKOS.notation).getString();
            List<String> tags = concept.hasProperty(TAG)
                    ? Arrays.asList(concept.getProperty(TAG).getString().split(" "))
                    : List.of();
            for (Property label : List.of(SKOS.prefLabel, SKOS.altLabel)) {
                concept.listProperties(label)
                        .forEach(s -> words.add(new Word(kind, value, parts(s.getLiteral()), tags)));
            }
        }
        return new TimeWords(words);
    }

    /**
     * Gives the words and phrases that may begin with a surface form.
     *
     * @param text the surface form, of any case
     * @return the words, longest first
     */
    public List<Word> startingWith(String text) {
        return byFirst.getOrDefault(key(text), List.of());
    }

    private static List<String> parts(Literal label) {
        // The tokenizer sets the possessive mark apart.
        return Arrays.asList(
                label.getString().replaceAll("(?<=\\w)'s\\b", " 's").split("[ -]"));
    }

    private static String key(String text) {
        return text.toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
