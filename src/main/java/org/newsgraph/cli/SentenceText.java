package org.newsgraph.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.newsgraph.annotate.AnnotatedArticle;
import org.newsgraph.annotate.DocumentEntity;
import org.newsgraph.annotate.Mention;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.extract.Argument;
import org.newsgraph.extract.Attribution;
import org.newsgraph.extract.Certainty;
import org.newsgraph.extract.Claim;
import org.newsgraph.extract.Extraction;
import org.newsgraph.extract.Polarity;
import org.newsgraph.extract.Predicate;
import org.newsgraph.extract.Qualifiers;
import org.newsgraph.text.Span;

/** Prints what was found in a sentence and what was not: mentions, who says what, predicates, claims, dropped candidates. */
final class SentenceText {
    private final Console console;
    private final Extraction extraction;
    private final AnnotatedArticle article;
    private final String text;

    SentenceText(Console console, Extraction extraction) {
        this.console = console;
        this.extraction = extraction;
        this.article = extraction.article();
        this.text = article.article().text();
    }

    void print() {
        article.sentences().forEach(this::sentence);
    }

    private void sentence(Sentence sentence) {
        console.line("");
        console.line(console.bold(in(sentence.span())));
        if (!sentence.parsed()) {
            console.line("  not parsed");
        }
        String mentions = article.mentions().stream()
                .filter(m -> m.sentence() == sentence.index())
                .map(this::mention)
                .collect(Collectors.joining(", "));
        field("mentions", mentions.isEmpty() ? "none" : mentions);
        article.times().stream()
                .filter(t -> sentence.span().contains(t.span()))
                .forEach(t -> field("time", in(t.span()) + " = " + t.value()));
        extraction.attributions().stream()
                .filter(a -> a.content().stream().anyMatch(sentence.span()::contains))
                .forEach(this::attribution);
        extraction.predicates().stream()
                .filter(p -> p.sentence() == sentence.index())
                .sorted(Comparator.comparingInt(Predicate::token))
                .forEach(this::predicate);
        extraction.claims().stream()
                .filter(c -> sentence.span().contains(c.qualifiers().trigger()))
                .filter(c -> extraction.predicates().stream()
                        .noneMatch(p -> p.span().equals(c.qualifiers().trigger())))
                .forEach(this::claim);
    }

    private String mention(Mention mention) {
        DocumentEntity entity = article.entities().get(mention.entity());
        String name = in(mention.span());
        String taken = entity.name().equals(name) ? "" : " = " + Console.printable(entity.name());
        return name + taken + console.dim(" (" + entity.type() + ")");
    }

    private void attribution(Attribution attribution) {
        field(
                "said",
                attribution.sourceSpan().map(this::in).orElse("(nobody named)")
                        + " – " + in(attribution.cue())
                        + " – "
                        + attribution.content().stream().map(this::in).collect(Collectors.joining(" … "))
                        + console.dim(" (" + attribution.stance().name().toLowerCase(Locale.ROOT)
                                + (attribution.statement() ? ")" : ", topic)")));
    }

    /** A noun without arguments and without any candidate is left out. */
    private void predicate(Predicate predicate) {
        List<Claim> claims = extraction.claims().stream()
                .filter(c -> c.qualifiers().trigger().equals(predicate.span()))
                .toList();
        List<Extraction.Drop> drops = extraction.drops().stream()
                .filter(d -> d.trigger().equals(predicate.span()))
                .toList();
        if (claims.isEmpty() && drops.isEmpty() && predicate.arguments().isEmpty()) {
            return;
        }
        String arguments = predicate.arguments().stream()
                .map(a -> a.path() + ": " + in(a.span()))
                .collect(Collectors.joining("; "));
        console.line("  " + console.lit(Console.printable(predicate.lemma()))
                + console.dim(" [" + state(predicate) + "] ") + arguments);
        claims.forEach(this::claim);
        drops.forEach(d -> console.line("      dropped: " + d.entry() + ", " + Console.printable(d.reason())));
        if (claims.isEmpty() && drops.isEmpty()) {
            console.line("      " + console.dim("no lexical entry announces a relation by it"));
        }
    }

    private static String state(Predicate predicate) {
        return (predicate.polarity() == Polarity.NEGATIVE ? "not " : "")
                + predicate.factuality().name().toLowerCase(Locale.ROOT)
                + (predicate.certainty() == Certainty.CERTAIN
                        ? ""
                        : ", " + predicate.certainty().name().toLowerCase(Locale.ROOT))
                + (predicate.future() ? ", future" : "");
    }

    private void claim(Claim claim) {
        Qualifiers q = claim.qualifiers();
        console.line("      claim: " + console.bold(triple(claim))
                + console.dim(" [" + q.factuality().name().toLowerCase(Locale.ROOT)
                        + q.source().map(s -> " by " + name(s)).orElse("")
                        + q.eventType().map(t -> "; " + t).orElse("")
                        + "; rule " + q.rule() + "; confidence "
                        + q.confidence().value()
                        + (q.confidence().reason().isEmpty()
                                ? ""
                                : ": " + q.confidence().reason()) + "]"));
    }

    private String triple(Claim claim) {
        String not = claim.qualifiers().polarity() == Polarity.NEGATIVE ? "not " : "";
        if (claim instanceof Claim.RelationClaim c) {
            return name(c.subject()) + " – " + not + c.relation() + " – " + name(c.object());
        }
        if (claim instanceof Claim.EventClaim c) {
            return name(c.participant()) + " – " + not + c.role() + " – " + c.event();
        }
        Claim.AttributeClaim c = (Claim.AttributeClaim) claim;
        return name(c.subject()) + " – " + not + c.relation() + " – " + Console.printable(c.value());
    }

    private String name(Argument argument) {
        if (argument instanceof Argument.Claimed c) {
            return "(" + triple(extraction.claims().get(c.claim())) + ")";
        }
        return Console.printable(((Argument.Mentioned) argument).entity(article).name());
    }

    private void field(String name, String value) {
        console.line("  " + console.dim(String.format(Locale.ROOT, "%-9s", name)) + " " + value);
    }

    private String in(Span span) {
        return Console.printable(span.in(text));
    }
}
