package org.newsgraph.predict;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsgraph.annotate.AnnotatedArticle;
import org.newsgraph.annotate.Mention;
import org.newsgraph.annotate.Token;
import org.newsgraph.clean.Article;
import org.newsgraph.gazetteer.Encyclopedia;
import org.newsgraph.resolve.ResolvedArticle;
import org.newsgraph.resolve.ResolvedEntity;
import org.newsgraph.text.CodePoints;

/** Predicts which known entities the mentions of a document mean: the task {@code entity_linking}. */
public final class EntityPrediction {
    private static final Gson GSON = new GsonBuilder().serializeNulls().create();
    private static final String WIKIDATA = "http://www.wikidata.org/entity/";

    private final Function<Article, ResolvedArticle> reader;

    /**
     * Prepares the prediction.
     *
     * @param reader finds the entities of an article
     */
    public EntityPrediction(Function<Article, ResolvedArticle> reader) {
        this.reader = reader;
    }

    /**
     * One document.
     *
     * @param id its name
     * @param mentions its mentions, in text order
     */
    record Prediction(String id, List<Linked> mentions) {
        Prediction {
            mentions = List.copyOf(mentions);
        }
    }

    /**
     * A mention.
     *
     * @unit offsets are Unicode code points
     * @param wikidata the id of what it means, such as {@code Q30}
     * @param enwiki the title of its article in the English Wikipedia
     */
    record Linked(
            int start,
            int end,
            @Nullable String wikidata,
            @Nullable String enwiki) {}

    /**
     * Predicts one document.
     *
     * @param line a JSON object with {@code id} and {@code text}, and {@code doc_date} if the day is known
     * @return a JSON object with {@code id} and {@code mentions}
     */
    public String predict(String line) {
        JsonObject document = JsonParser.parseString(line).getAsJsonObject();
        Article article = Documents.article(document);
        CodePoints codePoints = new CodePoints(article.text());
        ResolvedArticle resolved = reader.apply(article);
        AnnotatedArticle annotated = resolved.extraction().article();
        List<Linked> mentions = annotated.mentions().stream()
                .filter(m -> !modifier(m, annotated))
                .map(m -> linked(m, resolved.entities().get(m.entity()), codePoints))
                .toList();
        return GSON.toJson(new Prediction(document.get("id").getAsString(), mentions));
    }

    /** In <em>the Boeing plant</em>, the plant is spoken of. */
    private static boolean modifier(Mention mention, AnnotatedArticle article) {
        Token head = article.sentences().get(mention.sentence()).tokens().get(mention.head());
        return head.is("compound") || head.is("amod");
    }

    private static Linked linked(Mention mention, ResolvedEntity entity, CodePoints codePoints) {
        return new Linked(
                codePoints.of(mention.span().begin()),
                codePoints.of(mention.span().end()),
                wikidata(entity).orElse(null),
                title(entity).orElse(null));
    }

    private static Optional<String> title(ResolvedEntity entity) {
        return likely(entity).flatMap(iri -> Encyclopedia.title(iri).stream()).findFirst();
    }

    private static Optional<String> wikidata(ResolvedEntity entity) {
        return likely(entity)
                .filter(iri -> iri.startsWith(WIKIDATA))
                .map(iri -> iri.substring(WIKIDATA.length()))
                .findFirst();
    }

    private static Stream<String> likely(ResolvedEntity entity) {
        return entity.links().stream()
                .filter(link -> link.score() >= ResolvedEntity.Link.LIKELY)
                .map(ResolvedEntity.Link::iri);
    }
}
