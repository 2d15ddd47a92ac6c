package org.newsgraph.resolve;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.newsgraph.annotate.AnnotatedArticle;
import org.newsgraph.annotate.DocumentEntity;
import org.newsgraph.annotate.Mention;
import org.newsgraph.gazetteer.Fields;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.gazetteer.GazetteerEntry;
import org.newsgraph.gazetteer.NameVariants;
import org.newsgraph.lexicon.Relations;

/** Finds what an article tells of somebody beside the name: kind, country, field, initials. */
final class Traits {
    private static final String COUNTRY = "country:";
    private static final String FIELD = "field:";
    /** What those known beforehand do: they hold offices. */
    private static final String OFFICE_FIELD = "politics";

    private final Gazetteer gazetteer;
    private final Fields fields;
    private final NameVariants variants;
    private final Relations relations;
    private final AnnotatedArticle article;

    Traits(Gazetteer gazetteer, Fields fields, NameVariants variants, Relations relations, AnnotatedArticle article) {
        this.gazetteer = gazetteer;
        this.fields = fields;
        this.variants = variants;
        this.relations = relations;
        this.article = article;
    }

    Set<String> of(DocumentEntity entity) {
        Set<String> found = new TreeSet<>();
        boolean person = entity.type().equals("Person");
        if (person) {
            found.add("kind:Person");
        } else if (relations.classIsA(entity.type(), "Place")) {
            found.add("kind:Place");
        } else if (relations.classIsA(entity.type(), "Agent")) {
            found.add("kind:Group");
        }
        for (int id : entity.mentions()) {
            Mention mention = article.mentions().get(id);
            if (mention.kind() == Mention.Kind.NOMINAL) {
                demonyms(mention.name(), found);
                if (person) {
                    fields.of(mention.name()).forEach(f -> found.add(FIELD + f));
                }
            } else if (mention.kind() == Mention.Kind.NAME && person) {
                variants.initials(mention.name()).forEach(i -> found.add("initial:" + i));
            }
        }
        return found;
    }

    /** Somebody of another country and another trade only shares the name of the known one. */
    boolean contradict(DocumentEntity entity, GazetteerEntry entry) {
        Set<String> told = of(entity);
        boolean abroad = entry.country().isPresent()
                && told.stream().anyMatch(t -> t.startsWith(COUNTRY))
                && !told.contains(COUNTRY + entry.country().get());
        List<String> trades = trades(told);
        return abroad
                && !entry.offices().isEmpty()
                && !trades.isEmpty()
                && trades.stream().noneMatch(f -> fields.mix(f, OFFICE_FIELD));
    }

    /** Tells whether somebody is said to do what many do, and nothing else: a judge, a journalist. */
    boolean crowded(DocumentEntity entity) {
        List<String> trades = trades(of(entity));
        return !trades.isEmpty() && trades.stream().allMatch(fields::crowded);
    }

    private static List<String> trades(Set<String> told) {
        return told.stream()
                .filter(t -> t.startsWith(FIELD))
                .map(t -> t.substring(FIELD.length()))
                .toList();
    }

    /** Only what a country's people are called counts: an envoy to Syria need not be Syrian. */
    private void demonyms(String phrase, Set<String> found) {
        List<String> tokens = List.of(phrase.strip().split("\\s+"));
        for (int i = 0; i < tokens.size(); i++) {
            gazetteer
                    .longestDemonym(tokens, i)
                    .map(Gazetteer.Match::best)
                    .filter(e -> e.type().equals("Country"))
                    .ifPresent(e -> found.add(COUNTRY + e.key()));
            if (tokens.get(i).matches("(\\p{Lu}\\.){2,3}|\\p{Lu}{2,3}")) {
                gazetteer.named(tokens.get(i)).stream()
                        .filter(e -> e.type().equals("Country"))
                        .map(GazetteerEntry::key)
                        .findFirst()
                        .ifPresent(k -> found.add(COUNTRY + k));
            }
        }
    }
}
