package org.newsgraph.predict;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.newsgraph.annotate.AnnotatedArticle;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.clean.Article;
import org.newsgraph.extract.Argument;
import org.newsgraph.extract.Claim;
import org.newsgraph.extract.Extraction;
import org.newsgraph.extract.Occurrence;
import org.newsgraph.extract.Polarity;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.lexicon.Relations;

/** Predicts who does what to whom, as PLOVER events: the tasks {@code plv} and {@code plover_gsr}. */
public final class DyadPrediction {
    private static final Gson GSON = new Gson();

    private final Function<Article, Extraction> reader;
    private final Relations relations;
    private final Actors actors;

    /**
     * Prepares the prediction.
     *
     * @param reader annotates an article and extracts its claims
     * @param relations what relations and classes are
     * @param gazetteer which country names belong to
     */
    public DyadPrediction(Function<Article, Extraction> reader, Relations relations, Gazetteer gazetteer) {
        this.reader = reader;
        this.actors = new Actors(gazetteer, relations);
        this.relations = relations;
    }

    /**
     * One sentence or document.
     *
     * @param id its name
     * @param events its events, in text order
     */
    record Prediction(String id, List<Event> events) {
        Prediction {
            events = List.copyOf(events);
        }
    }

    /** One event of one dyad. */
    record Event(String event, Actors.Actor source, Actors.Actor target) {
        Event turned() {
            Actors.Actor first = target;
            Actors.Actor second = source;
            return new Event(event, first, second);
        }
    }

    /**
     * Predicts one document.
     *
     * @param line a JSON object with {@code id} and {@code text}
     * @return a JSON object with {@code id} and {@code events}
     */
    public String predict(String line) {
        JsonObject document = JsonParser.parseString(line).getAsJsonObject();
        Extraction extraction = reader.apply(Documents.article(document));
        Set<Event> whole = new LinkedHashSet<>();
        Set<Event> loose = new LinkedHashSet<>();
        Set<Integer> told = new HashSet<>();
        for (Claim claim : extraction.claims()) {
            claim.qualifiers().eventType().ifPresent(type -> add(extraction, claim, type, whole, loose, told));
        }
        for (Occurrence occurrence : extraction.occurrences()) {
            if (occurrence.vague()) {
                occurrence
                        .eventType()
                        .ifPresent(type -> add(extraction.article(), occurrence, type, whole, loose, told));
            }
        }
        Set<Event> events = new LinkedHashSet<>(whole);
        for (Occurrence occurrence : extraction.occurrences()) {
            if (!told.contains(occurrence.sentence())) {
                occurrence.eventType().ifPresent(type -> add(extraction.article(), occurrence, type, events));
            }
        }
        loose.removeIf(l -> events.stream()
                .anyMatch(e -> !whole.contains(e)
                        && e.event().equals(l.event())
                        && e.source().equals(l.source())));
        events.addAll(loose);
        return GSON.toJson(new Prediction(document.get("id").getAsString(), List.copyOf(events)));
    }

    /** A claim whose object is somebody tells a whole dyad, and its sentence needs no other; else it tells a loose one. */
    private void add(
            Extraction extraction, Claim claim, String type, Set<Event> whole, Set<Event> loose, Set<Integer> told) {
        Optional<Argument.Mentioned> object = other(extraction, claim);
        Optional<Event> event = dyad(extraction, claim, type);
        if (event.isPresent() && object.isPresent() && claim instanceof Claim.RelationClaim relation) {
            boolean party = party(extraction.article(), object.get());
            (party ? whole : loose).add(event.get());
            if (party) {
                told.add(sentence(extraction.article(), claim));
            }
            boolean mutual = relations.symmetric(relation.relation())
                    && relation.object() instanceof Argument.Mentioned
                    && claim.qualifiers().polarity() == Polarity.POSITIVE;
            if (mutual) {
                whole.add(event.get().turned());
            }
        }
    }

    /** What a claim between two parties tells. */
    Optional<Event> dyad(Extraction extraction, Claim claim, String type) {
        return other(extraction, claim)
                .map(object -> new Event(
                        type,
                        actors.actor(extraction.article(), subject(claim).orElseThrow()),
                        actors.actor(extraction.article(), object)));
    }

    private static Optional<Argument.Mentioned> subject(Claim claim) {
        return claim instanceof Claim.RelationClaim relation && relation.subject() instanceof Argument.Mentioned subject
                ? Optional.of(subject)
                : Optional.empty();
    }

    private static Optional<Argument.Mentioned> other(Extraction extraction, Claim claim) {
        return subject(claim)
                .filter(s -> claim instanceof Claim.RelationClaim)
                .flatMap(s -> other(extraction, s, ((Claim.RelationClaim) claim).object()));
    }

    /** Who takes part in an event whose word is too vague for a claim. */
    private void add(
            AnnotatedArticle article,
            Occurrence occurrence,
            String type,
            Set<Event> whole,
            Set<Event> loose,
            Set<Integer> told) {
        for (Argument.Mentioned actor : occurrence.actors()) {
            for (Argument.Mentioned target : occurrence.targets()) {
                boolean party = party(article, target);
                if (party(article, actor) && !target.entity(article).equals(actor.entity(article))) {
                    (party ? whole : loose)
                            .add(new Event(type, actors.actor(article, actor), actors.actor(article, target)));
                    if (party) {
                        told.add(occurrence.sentence());
                    }
                }
            }
        }
    }

    /** Who takes part in an event of which the grammar tells only one side. */
    private void add(AnnotatedArticle article, Occurrence occurrence, String type, Set<Event> events) {
        boolean targeted = occurrence.targets().stream().anyMatch(t -> party(article, t));
        if (occurrence.actors().isEmpty() != targeted) {
            return;
        }
        List<Argument.Mentioned> sources = occurrence.actors().isEmpty() ? occurrence.above() : occurrence.actors();
        List<Argument.Mentioned> targets = targeted ? occurrence.targets() : occurrence.below();
        for (Argument.Mentioned source :
                sources.stream().limit(occurrence.actors().isEmpty() ? 1 : 4).toList()) {
            targets.stream()
                    .filter(t -> !t.entity(article).equals(source.entity(article)))
                    .findFirst()
                    .ifPresent(
                            t -> events.add(new Event(type, actors.actor(article, source), actors.actor(article, t))));
        }
    }

    private static int sentence(AnnotatedArticle article, Claim claim) {
        return article.sentences().stream()
                .filter(s -> s.span().contains(claim.qualifiers().trigger()))
                .findFirst()
                .map(Sentence::index)
                .orElse(-1);
    }

    private boolean party(AnnotatedArticle article, Argument.Mentioned argument) {
        String type = argument.entity(article).type();
        return relations.classIsA(type, "Agent") || relations.classIsA(type, "Place");
    }

    /** Whom a claim is directed at; of a claim about a claim, who else is concerned: <em>demands that Iran stop</em>. */
    private static Optional<Argument.Mentioned> other(
            Extraction extraction, Argument.Mentioned subject, Argument object) {
        if (object instanceof Argument.Mentioned mentioned) {
            return Optional.of(mentioned);
        }
        Claim content = extraction.claims().get(((Argument.Claimed) object).claim());
        if (content instanceof Claim.RelationClaim inner && inner.subject() instanceof Argument.Mentioned actor) {
            return !actor.entity(extraction.article()).equals(subject.entity(extraction.article()))
                    ? Optional.of(actor)
                    : other(extraction, subject, inner.object());
        }
        return Optional.empty();
    }
}
