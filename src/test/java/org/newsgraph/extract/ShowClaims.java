package org.newsgraph.extract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.newsgraph.annotate.AnnotatedArticle;
import org.newsgraph.annotate.DocumentEntity;
import org.newsgraph.annotate.Mention;
import org.newsgraph.annotate.Parsed;
import org.newsgraph.lexicon.Lexicon;

/** Prints what the extractor makes of a text given as arguments or on standard input. */
public final class ShowClaims {
    private ShowClaims() {}

    public static void main(String[] args) throws IOException {
        String text = args.length > 0
                ? String.join(" ", args)
                : new String(System.in.readAllBytes(), StandardCharsets.UTF_8).strip();
        AnnotatedArticle article = Parsed.text(text);
        System.out.print(show(new Extractor(Lexicon.load()).extract(article, p -> {})));
    }

    static String show(Extraction extraction) {
        StringBuilder out = new StringBuilder();
        for (Claim claim : extraction.claims()) {
            Qualifiers q = claim.qualifiers();
            out.append(claim.id()).append(". ").append(triple(extraction, claim));
            out.append("  [").append(q.factuality()).append(q.polarity() == Polarity.NEGATIVE ? " NOT" : "");
            out.append(q.certainty() == Certainty.CERTAIN ? "" : " " + q.certainty());
            out.append(q.disputed() ? " disputed" : "")
                    .append(q.assertsTriple() ? " +" : "")
                    .append(']');
            q.source().ifPresent(s -> out.append(" by ").append(name(extraction, s)));
            q.within().ifPresent(w -> out.append(" in ").append(w));
            q.time().ifPresent(t -> out.append(" @").append(t.value()));
            q.place().ifPresent(p -> out.append(" at ").append(name(extraction, new Argument.Mentioned(p, -1))));
            q.eventType().ifPresent(t -> out.append(' ').append(t));
            out.append(' ').append(q.rule()).append(' ').append(q.confidence().value());
            out.append("\n      \"")
                    .append(q.evidence()
                            .in(extraction.article().article().text())
                            .replace('\n', ' '))
                    .append("\"\n");
        }
        extraction
                .drops()
                .forEach(d -> out.append("drop ")
                        .append(d.trigger().in(extraction.article().article().text()))
                        .append(": ")
                        .append(d.entry())
                        .append(' ')
                        .append(d.reason())
                        .append('\n'));
        return out.toString();
    }

    static String triple(Extraction extraction, Claim claim) {
        if (claim instanceof Claim.RelationClaim c) {
            return name(extraction, c.subject()) + " | " + c.relation() + " | " + name(extraction, c.object());
        }
        if (claim instanceof Claim.EventClaim c) {
            return name(extraction, c.participant()) + " | " + c.role() + " | " + c.event();
        }
        Claim.AttributeClaim c = (Claim.AttributeClaim) claim;
        return name(extraction, c.subject()) + " | " + c.relation() + " | \"" + c.value() + '"';
    }

    static String name(Extraction extraction, Argument argument) {
        if (argument instanceof Argument.Claimed c) {
            return "claim " + c.claim();
        }
        Argument.Mentioned m = (Argument.Mentioned) argument;
        Mention mention = extraction.article().mentions().get(m.mention());
        DocumentEntity entity = extraction.article().entities().get(m.part() < 0 ? mention.entity() : m.part());
        return entity.name() + ":" + entity.type();
    }

    static String summary(Extraction extraction) {
        return extraction.claims().stream().map(c -> triple(extraction, c)).collect(Collectors.joining("\n"));
    }
}
