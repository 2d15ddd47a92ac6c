package org.newsgraph.predict;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.newsgraph.annotate.AnnotatedArticle;
import org.newsgraph.annotate.DocumentEntity;
import org.newsgraph.annotate.Mention;
import org.newsgraph.clean.Article;
import org.newsgraph.extract.Argument;
import org.newsgraph.extract.Claim;
import org.newsgraph.extract.Extraction;

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
            claim.qualifiers().eventType().ifPresent(type -> add(extraction.article(), claim, type, events));
        }
        return GSON.toJson(new Prediction(document.get("id").getAsString(), List.copyOf(events)));
    }

    private void add(AnnotatedArticle article, Claim claim, String type, Set<Event> events) {
        if (claim instanceof Claim.RelationClaim relation
                && relation.subject() instanceof Argument.Mentioned subject
                && relation.object() instanceof Argument.Mentioned object) {
            Actor source = actor(article, subject);
            Actor target = actor(article, object);
            events.add(new Event(type, source, target));
            if (symmetric.apply(relation.relation())) {
                events.add(new Event(type, target, source));
            }
        }
    }

    private static Actor actor(AnnotatedArticle article, Argument.Mentioned argument) {
        Mention mention = article.mentions().get(argument.mention());
        DocumentEntity entity = article.entities().get(argument.part() < 0 ? mention.entity() : argument.part());
        boolean itself = argument.part() < 0 && mention.kind() != Mention.Kind.PRONOUN;
        return new Actor(itself ? mention.span().in(article.article().text()) : entity.name());
    }
}
