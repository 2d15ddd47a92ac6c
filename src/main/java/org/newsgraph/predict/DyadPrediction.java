package org.newsgraph.predict;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.newsgraph.annotate.AnnotatedArticle;
import org.newsgraph.annotate.DocumentEntity;
import org.newsgraph.annotate.Mention;
import org.newsgraph.clean.Article;
import org.newsgraph.extract.Argument;
import org.newsgraph.extract.Claim;
import org.newsgraph.extract.Extraction;
import org.newsgraph.extract.Polarity;

/** Predicts who does what to whom, as PLOVER events: the tasks {@code plv} and {@code plover_gsr}. */
public final class DyadPrediction {
    private static final Gson GSON = new Gson();

    private final Function<Article, Extraction> reader;
    private final Function<String, Boolean> symmetric;

    /**
     * Prepares the prediction.
     *
     * @param reader annotates an article and extracts its claims
     * @param symmetric tells whether a relation holds both ways
     */
    public DyadPrediction(Function<Article, Extraction> reader, Function<String, Boolean> symmetric) {
        this.reader = reader;
        this.symmetric = symmetric;
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
    record Event(String event, Actor source, Actor target) {}

    /** One end of a dyad, as the text calls it. */
    record Actor(String text) {}

    /**
     * Predicts one document.
     *
     * @param line a JSON object with {@code id} and {@code text}
     * @return a JSON object with {@code id} and {@code events}
     */
    public String predict(String line) {
        JsonObject document = JsonParser.parseString(line).getAsJsonObject();
        Extraction extraction = reader.apply(Documents.article(document));
        Set<Event> events = new LinkedHashSet<>();
        for (Claim claim : extraction.claims()) {
            claim.qualifiers().eventType().ifPresent(type -> add(extraction, claim, type, events));
        }
        return GSON.toJson(new Prediction(document.get("id").getAsString(), List.copyOf(events)));
    }

    private void add(Extraction extraction, Claim claim, String type, Set<Event> events) {
        if (!(claim instanceof Claim.RelationClaim relation)
                || !(relation.subject() instanceof Argument.Mentioned subject)) {
            return;
        }
        Optional<Argument.Mentioned> object = other(extraction, subject, relation.object());
        if (object.isPresent()) {
            Actor source = actor(extraction.article(), subject);
            Actor target = actor(extraction.article(), object.get());
            events.add(new Event(type, source, target));
            boolean mutual = symmetric.apply(relation.relation())
                    && relation.object() instanceof Argument.Mentioned
                    && claim.qualifiers().polarity() == Polarity.POSITIVE;
            if (mutual) {
                events.add(new Event(type, target, source));
            }
        }
    }

    /** Whom a claim is directed at; of a claim about a claim, who else is concerned: <em>demands that Iran stop</em>. */
    private static Optional<Argument.Mentioned> other(
            Extraction extraction, Argument.Mentioned subject, Argument object) {
        if (object instanceof Argument.Mentioned mentioned) {
            return Optional.of(mentioned);
        }
        Claim content = extraction.claims().get(((Argument.Claimed) object).claim());
        if (content instanceof Claim.RelationClaim inner && inner.subject() instanceof Argument.Mentioned actor) {
            return entity(extraction.article(), actor) != entity(extraction.article(), subject)
                    ? Optional.of(actor)
                    : other(extraction, subject, inner.object());
        }
        return Optional.empty();
    }

    private static int entity(AnnotatedArticle article, Argument.Mentioned argument) {
        return argument.part() >= 0
                ? argument.part()
                : article.mentions().get(argument.mention()).entity();
    }

    private static Actor actor(AnnotatedArticle article, Argument.Mentioned argument) {
        Mention mention = article.mentions().get(argument.mention());
        DocumentEntity entity = article.entities().get(argument.part() < 0 ? mention.entity() : argument.part());
        boolean itself = argument.part() < 0 && mention.kind() != Mention.Kind.PRONOUN;
        return new Actor(itself ? mention.span().in(article.article().text()) : entity.name());
    }
}
