package org.newsgraph.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.newsgraph.annotate.AnnotatedArticle;
import org.newsgraph.annotate.DocumentEntity;
import org.newsgraph.annotate.Mention;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.clean.Article;
import org.newsgraph.clean.DocumentDate;
import org.newsgraph.clean.OffsetMap;
import org.newsgraph.extract.Argument.Mentioned;
import org.newsgraph.extract.Certainty;
import org.newsgraph.extract.Claim;
import org.newsgraph.extract.Confidence;
import org.newsgraph.extract.Extraction;
import org.newsgraph.extract.Factuality;
import org.newsgraph.extract.Polarity;
import org.newsgraph.extract.Qualifiers;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.ArticleWriter;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.Ontology;
import org.newsgraph.resolve.EntityResolver;
import org.newsgraph.text.Span;

/** Makes articles in which people meet each other, as the annotator would hand them over; resolves and writes them. */
public final class Made {
    private static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);
    private static final EntityResolver RESOLVER = new EntityResolver(Gazetteer.load());
    private static final ArticleWriter WRITER = new ArticleWriter(Ontology.bundled(), IRIS, true, RESOLVER::outlet);

    private final String address;
    private final LocalDate day;
    private final StringBuilder text = new StringBuilder();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<DocumentEntity> entities = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private final String title;

    private Made(String address, String day) {
        this.address = address;
        this.day = LocalDate.parse(day);
        this.title = "News of " + address.replaceAll(".*/", "");
        text.append(title);
        sentences.add(new Sentence(0, 0, new Span(0, text.length()), List.of(), false));
        text.append("\n\n");
    }

    /** An article at an address. */
    public static Made article(String name, String day) {
        return new Made("https://news.example/" + name, day);
    }

    /** A person, with what the article calls them beside the name, or nothing. */
    public Made person(String beside, String name) {
        return entity("Person", beside, name);
    }

    /** Somebody or something with a name. */
    public Made entity(String type, String beside, String name) {
        int begin = text.length();
        List<Integer> own = new ArrayList<>();
        if (!beside.isEmpty()) {
            own.add(mention(Mention.Kind.NOMINAL, type, beside));
            text.append(' ');
        }
        own.add(mention(Mention.Kind.NAME, type, name));
        text.append(" met somebody.");
        sentences.add(new Sentence(sentences.size(), 1, new Span(begin, text.length()), List.of(), false));
        text.append(' ');
        entities.add(new DocumentEntity(entities.size(), type, name, true, List.of(), own));
        return this;
    }

    private int mention(Mention.Kind kind, String type, String words) {
        int begin = text.length();
        text.append(words);
        mentions.add(new Mention(
                mentions.size(),
                sentences.size(),
                0,
                1,
                0,
                new Span(begin, text.length()),
                kind,
                type,
                words,
                entities.size()));
        return mentions.size() - 1;
    }

    /** The graph of the article: each entity meets the next, the last the first. */
    public ArticleGraph graph() {
        String all = text.toString().strip();
        Article article = new Article(
                address,
                Optional.of(address),
                title,
                Optional.of("Example News"),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.of(new DocumentDate(day, DocumentDate.Basis.GIVEN, "given beside the article")),
                List.of(),
                "en",
                all,
                new Span(0, title.length()),
                OffsetMap.NONE,
                Optional.empty());
        List<Claim> claims = new ArrayList<>();
        for (DocumentEntity entity : entities) {
            DocumentEntity next = entities.get((entity.id() + 1) % entities.size());
            claims.add(new Claim.RelationClaim(
                    claims.size(), last(entity), "meetsWith", last(next), meeting(sentences.get(entity.id() + 1))));
        }
        AnnotatedArticle annotated = new AnnotatedArticle(article, sentences, mentions, entities, List.of(), List.of());
        Extraction extraction = new Extraction(annotated, claims, List.of(), List.of(), List.of(), List.of());
        return WRITER.write(RESOLVER.resolve(extraction), p -> {
            throw new IllegalStateException(p.toString());
        });
    }

    private static Mentioned last(DocumentEntity entity) {
        return new Mentioned(entity.mentions().get(entity.mentions().size() - 1), -1);
    }

    private static Qualifiers meeting(Sentence sentence) {
        Span words = new Span(sentence.span().begin(), sentence.span().end() - 1);
        return new Qualifiers(
                Factuality.ASSERTED,
                Polarity.POSITIVE,
                Certainty.CERTAIN,
                false,
                Optional.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.of("CONSULT"),
                Optional.empty(),
                words,
                words,
                "meet-v",
                Confidence.of(0.9));
    }
}
