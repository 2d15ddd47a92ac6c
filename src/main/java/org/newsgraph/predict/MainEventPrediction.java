package org.newsgraph.predict;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsgraph.clean.Article;
import org.newsgraph.extract.Claim;
import org.newsgraph.extract.Extraction;
import org.newsgraph.extract.Factuality;
import org.newsgraph.extract.Polarity;
import org.newsgraph.extract.Predicate;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Relations;
import org.newsgraph.lexicon.SnippetTypes;
import org.newsgraph.lexicon.Trigger;

/**
 * Predicts of what kind the main event of a snippet of news is: the task {@code case2021}.
 *
 * <p>The claims speak of events, and so do words of the lexicon for which nobody was found: <em>192 were arrested</em>.
 */
public final class MainEventPrediction {
    private static final Gson GSON = new GsonBuilder().serializeNulls().create();
    private static final String COERCION = "COERCE";
    private static final String PROTEST = "PROTEST";

    private final Function<Article, Extraction> reader;
    private final Relations relations;
    private final SnippetTypes types;
    private final Map<String, Trigger> triggers = new HashMap<>();

    /**
     * Prepares the prediction.
     *
     * @param reader annotates an article and extracts its claims
     * @param lexicon the words that announce relations
     * @param relations what PLOVER types the relations have
     * @param types the types to tell apart
     */
    public MainEventPrediction(
            Function<Article, Extraction> reader, Lexicon lexicon, Relations relations, SnippetTypes types) {
        this.reader = reader;
        this.relations = relations;
        this.types = types;
        lexicon.triggers().forEach(t -> triggers.putIfAbsent(t.entry(), t));
    }

    /**
     * One snippet.
     *
     * @param id its name
     * @param plover the PLOVER type of its main event, of those the task knows
     * @param plover_all all PLOVER types it speaks of, in text order
     * @param type the finer type of its main event
     */
    record Prediction(
            String id,
            @Nullable String plover,
            List<String> plover_all,
            @Nullable String type) {
        Prediction {
            plover_all = List.copyOf(plover_all);
        }
    }

    /** An event a snippet speaks of, at a UTF-16 offset. */
    private record Candidate(int begin, String plover, Optional<String> relation, Optional<String> mode) {}

    /**
     * Predicts one snippet.
     *
     * @param line a JSON object with {@code id} and {@code text}
     * @return a JSON object with {@code id}, {@code plover}, {@code plover_all} and {@code type}
     */
    public String predict(String line) {
        JsonObject document = JsonParser.parseString(line).getAsJsonObject();
        Extraction extraction = reader.apply(Documents.article(document));
        List<Candidate> all = candidates(extraction);
        Optional<String> main = main(all, extraction);
        Set<String> classes = new LinkedHashSet<>();
        all.forEach(c -> classes.add(c.plover()));
        Optional<String> type = types.type(
                main,
                all.stream().flatMap(c -> c.relation().stream()).collect(Collectors.toSet()),
                all.stream().flatMap(c -> c.mode().stream()).collect(Collectors.toSet()),
                words(extraction));
        return GSON.toJson(new Prediction(
                document.get("id").getAsString(), main.orElse(null), List.copyOf(classes), type.orElse(null)));
    }

    /** The first event that is the case; where people are held or driven apart at a protest, that is the protest. */
    private Optional<String> main(List<Candidate> all, Extraction extraction) {
        List<Candidate> known = all.stream()
                .filter(c -> types.ploverTypes().contains(c.plover()))
                .toList();
        Set<Integer> unreal = unreal(extraction);
        List<Candidate> real =
                known.stream().filter(c -> !unreal.contains(c.begin())).toList();
        List<Candidate> considered = real.isEmpty() ? known : real;
        boolean protest = considered.stream().anyMatch(c -> c.plover().equals(PROTEST));
        return considered.stream()
                .findFirst()
                .map(Candidate::plover)
                .map(c -> c.equals(COERCION) && protest ? PROTEST : c);
    }

    private List<Candidate> candidates(Extraction extraction) {
        List<Candidate> found = new ArrayList<>();
        for (Claim claim : extraction.claims()) {
            Optional<Trigger> trigger =
                    Optional.ofNullable(triggers.get(claim.qualifiers().rule()));
            claim.qualifiers()
                    .eventType()
                    .ifPresent(type -> found.add(candidate(
                            claim.qualifiers().trigger().begin(),
                            type,
                            trigger,
                            claim.qualifiers().mode())));
        }
        for (Extraction.Drop drop : extraction.drops()) {
            Optional<Trigger> trigger = Optional.ofNullable(triggers.get(drop.entry()));
            trigger.flatMap(t -> relations.ploverType(t.relation()))
                    .ifPresent(type -> found.add(
                            candidate(drop.trigger().begin(), type, trigger, trigger.flatMap(Trigger::mode))));
        }
        found.sort(Comparator.comparingInt(Candidate::begin));
        return found;
    }

    private Candidate candidate(int begin, String type, Optional<Trigger> trigger, Optional<String> mode) {
        Optional<String> relation = trigger.map(Trigger::relation);
        boolean plain =
                relation.flatMap(relations::ploverType).filter(type::equals).isPresent();
        String here = types.ploverTypes().contains(type) || !plain
                ? type
                : relation.flatMap(types::ploverType).orElse(type);
        return new Candidate(begin, here, relation, mode);
    }

    /** Where predicates begin that speak of what is not, or not yet, the case. */
    private static Set<Integer> unreal(Extraction extraction) {
        return extraction.predicates().stream()
                .filter(p -> p.polarity() == Polarity.NEGATIVE || !said(p))
                .map(p -> p.span().begin())
                .collect(Collectors.toSet());
    }

    private static boolean said(Predicate predicate) {
        return predicate.factuality() == Factuality.ASSERTED
                || predicate.factuality() == Factuality.REPORTED
                || predicate.factuality() == Factuality.ENDED;
    }

    private static Set<String> words(Extraction extraction) {
        Set<String> found = new HashSet<>();
        extraction
                .article()
                .sentences()
                .forEach(s -> s.tokens().forEach(t -> {
                    found.add(t.text().toLowerCase(Locale.ROOT));
                    found.add(t.lemma().toLowerCase(Locale.ROOT));
                }));
        return found;
    }
}
