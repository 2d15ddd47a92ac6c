package org.newsgraph.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.newsgraph.annotate.AnnotatedArticle;
import org.newsgraph.annotate.DocumentEntity;
import org.newsgraph.annotate.Mention;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.annotate.TimeExpression;
import org.newsgraph.clean.Article;
import org.newsgraph.clean.DocumentDate;
import org.newsgraph.clean.OffsetMap;
import org.newsgraph.clean.PageField;
import org.newsgraph.extract.Argument;
import org.newsgraph.extract.Argument.Claimed;
import org.newsgraph.extract.Argument.Mentioned;
import org.newsgraph.extract.Certainty;
import org.newsgraph.extract.Claim;
import org.newsgraph.extract.Confidence;
import org.newsgraph.extract.Extraction;
import org.newsgraph.extract.Factuality;
import org.newsgraph.extract.Polarity;
import org.newsgraph.extract.Qualifiers;
import org.newsgraph.resolve.Container;
import org.newsgraph.resolve.ResolvedArticle;
import org.newsgraph.resolve.ResolvedEntity;
import org.newsgraph.resolve.ResolvedEntity.Scope;
import org.newsgraph.text.Span;

/** The article of {@code ontology/examples/valid-article.ttl}, as the stages before the graph hand it over. */
public final class Borderville {
    public static final String TEXT = "Talks in Example Town\n\nExampland will meet Samplia, a spokesman said. "
            + "Its army shelled Borderville on Friday.";

    private Borderville() {}

    public static ResolvedArticle article() {
        return article(TEXT, claims(TEXT));
    }

    public static ResolvedArticle article(String text, List<Claim> claims) {
        int shift = text.indexOf("Exampland") - TEXT.indexOf("Exampland");
        String title = text.substring(0, text.indexOf('\n'));
        Article article = new Article(
                "example.txt",
                Optional.of("https://news.example/talks"),
                title,
                Optional.of("Example News"),
                Optional.of("Example Agency"),
                List.of(),
                Optional.empty(),
                Optional.of(new DocumentDate(
                        LocalDate.of(2024, 3, 2), DocumentDate.Basis.GIVEN, "given beside the article")),
                List.of(new PageField(
                        PageField.Kind.ISSUED,
                        "2024-03-02T09:30:00+01:00",
                        List.of("datePublished of the structured data", "meta article:published_time"))),
                "en",
                text,
                new Span(0, title.length()),
                OffsetMap.NONE,
                Optional.empty());
        List<Sentence> sentences = List.of(
                new Sentence(0, 0, new Span(0, title.length()), List.of(), false),
                new Sentence(1, 1, new Span(23 + shift, 69 + shift), List.of(), false),
                new Sentence(2, 1, new Span(70 + shift, 109 + shift), List.of(), false));
        List<Mention> mentions = new ArrayList<>();
        mention(mentions, text, "Exampland", "Country", 0);
        mention(mentions, text, "Samplia", "Country", 1);
        mention(mentions, text, "a spokesman", "Person", 2);
        mention(mentions, text, "Its army", "MilitaryForce", 3);
        mention(mentions, text, "Borderville", "City", 4);
        List<DocumentEntity> documentEntities = mentions.stream()
                .map(m -> new DocumentEntity(m.id(), m.type(), m.name(), m.id() != 2, List.of(), List.of(m.id())))
                .toList();
        List<ResolvedEntity> entities = List.of(
                entity(0, Scope.GLOBAL, "Exampland", "Country", "Exampland", Optional.empty()),
                entity(1, Scope.GLOBAL, "Samplia", "Country", "Samplia", Optional.empty()),
                entity(2, Scope.ARTICLE, "a-spokesman", "Person", "a spokesman", Optional.empty()),
                entity(
                        3,
                        Scope.GLOBAL,
                        "Army_of_Exampland",
                        "MilitaryForce",
                        "Exampland Army",
                        Optional.of("Exampland")),
                new ResolvedEntity(
                        4,
                        Scope.GLOBAL,
                        "Borderville",
                        "City",
                        "Borderville",
                        List.of("Borderville"),
                        Optional.of("Samplia"),
                        List.of(),
                        Optional.of(10.25),
                        Optional.of(20.5),
                        List.of(new Container("Samplia", "Country", "Samplia"))));
        AnnotatedArticle annotated =
                new AnnotatedArticle(article, sentences, mentions, documentEntities, List.of(), List.of());
        return new ResolvedArticle(
                new Extraction(annotated, claims, List.of(), List.of(), List.of(), List.of()), entities);
    }

    public static List<Claim> claims(String text) {
        return List.of(
                claim(
                        0,
                        new Mentioned(0, -1),
                        "meetsWith",
                        new Mentioned(1, -1),
                        planned(span(text, "Exampland will meet Samplia"))),
                claim(
                        1,
                        new Mentioned(2, -1),
                        "states",
                        new Claimed(0),
                        said(span(text, "Exampland will meet Samplia, a spokesman said."))),
                claim(
                        2,
                        new Mentioned(3, -1),
                        "shells",
                        new Mentioned(4, -1),
                        shelled(span(text, "Its army shelled Borderville on Friday"))));
    }

    static Claim claim(int id, Argument subject, String relation, Argument object, Qualifiers qualifiers) {
        return new Claim.RelationClaim(id, subject, relation, object, qualifiers);
    }

    static Qualifiers planned(Span evidence) {
        return new Qualifiers(
                Factuality.PLANNED,
                Polarity.POSITIVE,
                Certainty.CERTAIN,
                false,
                Optional.of(new Mentioned(2, -1)),
                OptionalInt.of(1),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.of("AGREE"),
                Optional.empty(),
                evidence,
                evidence,
                "meet-v",
                Confidence.of(0.8));
    }

    static Qualifiers said(Span evidence) {
        return new Qualifiers(
                Factuality.ASSERTED,
                Polarity.POSITIVE,
                Certainty.CERTAIN,
                false,
                Optional.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                evidence,
                evidence,
                "say-v",
                Confidence.of(0.9));
    }

    static Qualifiers shelled(Span evidence) {
        LocalDate day = LocalDate.of(2024, 3, 1);
        TimeExpression friday = new TimeExpression(
                evidence, TimeExpression.Kind.DATE, "2024-03-01", Optional.of(new TimeExpression.Days(day, day)));
        return new Qualifiers(
                Factuality.ASSERTED,
                Polarity.POSITIVE,
                Certainty.CERTAIN,
                false,
                Optional.empty(),
                OptionalInt.empty(),
                OptionalInt.of(4),
                Optional.of(friday),
                Optional.of("ASSAULT"),
                Optional.of("heavy-weapons"),
                evidence,
                evidence,
                "shell-v",
                Confidence.of(0.85));
    }

    static Span span(String text, String words) {
        int begin = text.indexOf(words);
        return new Span(begin, begin + words.length());
    }

    private static void mention(List<Mention> mentions, String text, String words, String type, int entity) {
        mentions.add(
                new Mention(mentions.size(), 1, 0, 1, 0, span(text, words), Mention.Kind.NAME, type, words, entity));
    }

    private static ResolvedEntity entity(
            int id, Scope scope, String key, String type, String label, Optional<String> country) {
        return new ResolvedEntity(
                id,
                scope,
                key,
                type,
                label,
                List.of(label),
                country,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
