package org.newsgraph.predict;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.newsgraph.annotate.AnnotatedArticle;
import org.newsgraph.annotate.Token;
import org.newsgraph.clean.Article;
import org.newsgraph.extract.Attribution;
import org.newsgraph.extract.Extraction;
import org.newsgraph.extract.Polarity;
import org.newsgraph.extract.Predicate;
import org.newsgraph.lexicon.NounKinds;
import org.newsgraph.lexicon.Relations;
import org.newsgraph.text.CodePoints;
import org.newsgraph.text.Span;

/** Predicts events, who takes part in them, and which of them others speak of: the task {@code meantime}. */
public final class ParticipantPrediction {
    private static final Gson GSON = new Gson();

    private final Function<Article, Extraction> reader;
    private final NounKinds kinds;
    private final Relations relations;

    /**
     * Prepares the prediction.
     *
     * @param reader annotates an article and extracts its claims
     * @param kinds which nouns speak of events
     * @param relations what the classes of the ontology are kinds of
     */
    public ParticipantPrediction(Function<Article, Extraction> reader, NounKinds kinds, Relations relations) {
        this.reader = reader;
        this.kinds = kinds;
        this.relations = relations;
    }

    /**
     * One document.
     *
     * @param id its name
     * @param events its events, in text order
     * @param slinks which event speaks of which
     */
    record Prediction(String id, List<Event> events, List<Link> slinks) {
        Prediction {
            events = List.copyOf(events);
            slinks = List.copyOf(slinks);
        }
    }

    /**
     * One event.
     *
     * @unit offsets are Unicode code points
     */
    record Event(int start, int end, String certainty, String polarity, String time, List<Participant> participants) {
        Event {
            participants = List.copyOf(participants);
        }
    }

    /**
     * Who or what takes part.
     *
     * @unit offsets are Unicode code points
     * @param role the role as PropBank calls it
     */
    record Participant(int start, int end, String role) {}

    /**
     * An event of speech, and what it speaks of.
     *
     * @unit offsets are Unicode code points, begin and end
     */
    record Link(List<Integer> reporting, List<Integer> content) {
        Link {
            reporting = List.copyOf(reporting);
            content = List.copyOf(content);
        }
    }

    /**
     * Predicts one document.
     *
     * @param line a JSON object with {@code id} and {@code text}, and {@code doc_date} if the day is known
     * @return a JSON object with {@code id}, {@code events} and {@code slinks}
     */
    public String predict(String line) {
        JsonObject document = JsonParser.parseString(line).getAsJsonObject();
        Article article = Documents.article(document);
        CodePoints codePoints = new CodePoints(article.text());
        Extraction extraction = reader.apply(article);
        Participants participants = new Participants(extraction.article(), kinds, relations);
        List<Predicate> predicates = extraction.predicates().stream()
                .filter(p -> participants.event(p))
                .toList();
        List<Event> events = predicates.stream()
                .map(p -> event(p, participants.of(p), codePoints))
                .toList();
        List<Link> links = new ArrayList<>();
        for (Attribution attribution : extraction.attributions()) {
            link(attribution, extraction.article(), predicates, codePoints).ifPresent(links::add);
        }
        return GSON.toJson(new Prediction(document.get("id").getAsString(), events, links));
    }

    private static Event event(Predicate predicate, List<Participants.Participant> found, CodePoints codePoints) {
        return new Event(
                codePoints.of(predicate.span().begin()),
                codePoints.of(predicate.span().end()),
                switch (predicate.certainty()) {
                    case CERTAIN -> "CERTAIN";
                    case PROBABLE -> "PROBABLE";
                    default -> "POSSIBLE";
                },
                predicate.polarity() == Polarity.NEGATIVE ? "NEG" : "POS",
                predicate.future() ? "FUTURE" : "NON_FUTURE",
                found.stream()
                        .map(p -> new Participant(
                                codePoints.of(p.span().begin()),
                                codePoints.of(p.span().end()),
                                p.role()))
                        .toList());
    }

    /** The cue of what somebody says, and the event said that no other event said is above. */
    private static Optional<Link> link(
            Attribution attribution, AnnotatedArticle article, List<Predicate> events, CodePoints codePoints) {
        Optional<Predicate> content = attribution.content().stream()
                .flatMap(span -> events.stream().filter(e -> span.contains(e.span()) && top(e, span, article)))
                .findFirst();
        return Optional.of(attribution.cue())
                .filter(cue -> events.stream().anyMatch(e -> cue.contains(e.span())))
                .flatMap(cue -> content.map(c -> new Link(offsets(cue, codePoints), offsets(c.span(), codePoints))));
    }

    private static boolean top(Predicate event, Span content, AnnotatedArticle article) {
        List<Token> tokens = article.sentences().get(event.sentence()).tokens();
        int head = tokens.get(event.token()).head();
        return head < 0 || !content.contains(tokens.get(head).span());
    }

    private static List<Integer> offsets(Span span, CodePoints codePoints) {
        return List.of(codePoints.of(span.begin()), codePoints.of(span.end()));
    }
}
