package org.newsgraph.evaluation;

import java.util.List;
import java.util.Locale;
import org.newsgraph.annotate.AnnotatedArticle;
import org.newsgraph.annotate.DocumentEntity;
import org.newsgraph.annotate.Mention;
import org.newsgraph.extract.Argument;
import org.newsgraph.extract.Claim;
import org.newsgraph.extract.Extraction;
import org.newsgraph.extract.Qualifiers;
import org.newsgraph.text.CodePoints;
import org.newsgraph.text.Span;

/**
 * What a claim says, in places of its article instead of words: claims with equal keys say the same.
 *
 * @param article the id of the article in its data set
 * @param relation the local name of the relation
 * @param trigger the span of the word that announces it
 * @param subject the span of the mention; if it is no name, also {@code >} and the begin of the name that it stands for
 * @param object the same; the local name of an event class; {@code claim@}, the trigger and the hash of the
 *     key of another claim; or {@code value}
 * @param status factuality, polarity, certainty, and whether it is disputed
 * @param source the begin of the first name of the source, or {@code -}
 * @unit spans are {@code begin-end} in Unicode code points of the article's text
 */
public record ClaimKey(
        String article, String relation, String trigger, String subject, String object, String status, String source) {

    /** The names of the columns, in the order of {@link #columns}. */
    static final List<String> NAMES =
            List.of("article", "relation", "trigger", "subject", "object", "status", "source");

    /** Makes the key of a claim. */
    public static ClaimKey of(String article, Extraction extraction, Claim claim) {
        Places places = new Places(extraction);
        Qualifiers q = claim.qualifiers();
        String trigger = places.span(q.trigger());
        String status = (q.factuality() + "/" + q.polarity() + "/" + q.certainty() + (q.disputed() ? "/disputed" : ""))
                .toLowerCase(Locale.ROOT);
        String source = q.source().map(places::firstName).orElse("-");
        if (claim instanceof Claim.RelationClaim c) {
            return new ClaimKey(
                    article, c.relation(), trigger, places.of(c.subject()), places.of(c.object()), status, source);
        }
        if (claim instanceof Claim.EventClaim c) {
            return new ClaimKey(article, c.role(), trigger, places.of(c.participant()), c.event(), status, source);
        }
        Claim.AttributeClaim c = (Claim.AttributeClaim) claim;
        return new ClaimKey(article, c.relation(), trigger, places.of(c.subject()), "value", status, source);
    }

    /** Reads a key from the first columns of a line. */
    static ClaimKey of(List<String> columns) {
        return new ClaimKey(
                columns.get(0),
                columns.get(1),
                columns.get(2),
                columns.get(3),
                columns.get(4),
                columns.get(5),
                columns.get(6));
    }

    List<String> columns() {
        return List.of(article, relation, trigger, subject, object, status, source);
    }

    /** Is the same in every run. */
    @Override
    public int hashCode() {
        return String.join(" ", columns()).hashCode();
    }

    /** The code point at which the trigger begins. */
    int begin() {
        return Integer.parseInt(trigger.substring(0, trigger.indexOf('-')));
    }

    private static final class Places {
        private final Extraction extraction;
        private final AnnotatedArticle article;
        private final CodePoints points;

        Places(Extraction extraction) {
            this.extraction = extraction;
            this.article = extraction.article();
            this.points = new CodePoints(article.article().text());
        }

        String span(Span span) {
            return points.of(span.begin()) + "-" + points.of(span.end());
        }

        String of(Argument argument) {
            if (argument instanceof Argument.Claimed c) {
                ClaimKey inner = ClaimKey.of(
                        article.article().source(),
                        extraction,
                        extraction.claims().get(c.claim()));
                return "claim@" + inner.trigger + '#' + Integer.toHexString(inner.hashCode());
            }
            Argument.Mentioned m = (Argument.Mentioned) argument;
            Mention mention = article.mentions().get(m.mention());
            boolean named = mention.kind() == Mention.Kind.NAME && m.part() < 0;
            return span(mention.span()) + (named ? "" : ">" + firstName(m));
        }

        /** Where the article first names the one that is meant, or else first speaks of it. */
        String firstName(Argument.Mentioned argument) {
            DocumentEntity entity = argument.entity(article);
            List<Mention> mentions =
                    entity.mentions().stream().map(article.mentions()::get).toList();
            Span span = mentions.stream()
                    .filter(m -> m.kind() == Mention.Kind.NAME)
                    .findFirst()
                    .or(() -> mentions.stream().findFirst())
                    .map(Mention::span)
                    .orElseGet(() -> article.mentions().get(argument.mention()).span());
            return Integer.toString(points.of(span.begin()));
        }
    }
}
