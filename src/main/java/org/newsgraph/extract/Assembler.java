package org.newsgraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.newsgraph.annotate.AnnotatedArticle;
import org.newsgraph.text.Span;

/** Turns drafts into claims: drops repeats of the headline, marks what is disputed, numbers the rest. */
final class Assembler {
    private final AnnotatedArticle article;
    private final MentionIndex mentions;
    private final EventTypes types;
    private final ArgumentTypes arguments;
    private final ConfidenceModel confidences;

    Assembler(
            AnnotatedArticle article,
            MentionIndex mentions,
            EventTypes types,
            ArgumentTypes arguments,
            ConfidenceModel confidences) {
        this.article = article;
        this.mentions = mentions;
        this.types = types;
        this.arguments = arguments;
        this.confidences = confidences;
    }

    List<Claim> assemble(List<Draft> drafts) {
        judge(drafts);
        dropRepeats(drafts);
        markDisputes(drafts);
        List<Draft> kept = drafts.stream()
                .filter(d -> !d.dropped && !(d.content != null && d.content.dropped))
                .sorted(Comparator.comparing((Draft d) -> d.evidence).thenComparing(d -> d.trigger))
                .toList();
        IdentityHashMap<Draft, Integer> ids = new IdentityHashMap<>();
        kept.forEach(d -> ids.put(d, ids.size()));
        List<Claim> claims = new ArrayList<>();
        for (Draft draft : kept) {
            claims.add(claim(draft, ids));
        }
        return claims;
    }

    private void judge(List<Draft> drafts) {
        ConfidenceFeatures features = new ConfidenceFeatures(mentions, arguments, drafts);
        drafts.forEach(d -> d.confidence = confidences.of(features.of(d)));
    }

    /** What the headline says too is claimed once, with the words of the body. Within a sentence, once is enough. */
    private void dropRepeats(List<Draft> drafts) {
        Span title = article.article().titleSpan();
        Map<String, Draft> seen = new HashMap<>();
        List<Draft> bodyFirst = new ArrayList<>(drafts);
        bodyFirst.sort(Comparator.comparing((Draft d) -> title.contains(d.evidence))
                .thenComparing(Comparator.comparingDouble((Draft d) -> d.confidence.value())
                        .reversed()));
        for (Draft draft : bodyFirst) {
            if (draft.content != null) {
                continue;
            }
            String what = triple(draft) + ' ' + draft.status.polarity();
            boolean headline = title.contains(draft.evidence);
            String key = headline ? what : what + ' ' + draft.node.sentence().index() + ' ' + draft.status.factuality();
            boolean repeated = headline ? seen.containsKey(what) : seen.containsKey(key);
            draft.dropped = repeated;
            seen.putIfAbsent(what, draft);
            seen.putIfAbsent(key, draft);
        }
    }

    /** What one source reports and another denies is asserted by neither. */
    private void markDisputes(List<Draft> drafts) {
        Map<String, List<Draft>> same = new HashMap<>();
        for (Draft draft : drafts) {
            if (!draft.dropped && draft.content == null) {
                same.computeIfAbsent(triple(draft), k -> new ArrayList<>()).add(draft);
            }
        }
        for (List<Draft> group : same.values()) {
            boolean denied = group.stream()
                    .anyMatch(d -> d.status.mode() == Factuality.DENIED
                            || (d.status.polarity() == Polarity.NEGATIVE
                                    && d.status.factuality() == Factuality.REPORTED));
            if (denied) {
                group.stream()
                        .filter(d -> d.status.factuality() == Factuality.REPORTED)
                        .forEach(d -> d.disputed = true);
            }
        }
    }

    private String triple(Draft draft) {
        String object =
                draft.object != null ? "e" + mentions.entity(draft.object).id() : draft.event + "=" + draft.value;
        return mentions.entity(draft.subject).id() + " " + draft.relation + " " + object;
    }

    private Claim claim(Draft draft, IdentityHashMap<Draft, Integer> ids) {
        int id = Objects.requireNonNull(ids.get(draft));
        Qualifiers qualifiers = qualifiers(draft, ids);
        if (draft.content != null) {
            int inner = Objects.requireNonNull(ids.get(draft.content));
            return new Claim.RelationClaim(id, draft.subject, draft.relation, new Argument.Claimed(inner), qualifiers);
        }
        if (draft.object != null) {
            return new Claim.RelationClaim(id, draft.subject, draft.relation, draft.object, qualifiers);
        }
        if (draft.event != null) {
            return new Claim.EventClaim(
                    id, draft.subject, Objects.requireNonNull(draft.value), draft.event, qualifiers);
        }
        return new Claim.AttributeClaim(
                id, draft.subject, draft.relation, Objects.requireNonNull(draft.value), qualifiers);
    }

    private Qualifiers qualifiers(Draft draft, IdentityHashMap<Draft, Integer> ids) {
        Optional<Argument.Mentioned> source = draft.speech
                .filter(s -> s.source().isPresent() && mentions.known(s.source().getAsInt()))
                .map(s -> new Argument.Mentioned(s.source().getAsInt(), -1));
        Integer within = draft.within == null ? null : ids.get(draft.within);
        return new Qualifiers(
                draft.status.factuality(),
                draft.status.polarity(),
                draft.status.certainty(),
                draft.disputed,
                source,
                within == null ? OptionalInt.empty() : OptionalInt.of(within),
                draft.place,
                draft.time,
                types.type(draft),
                draft.mode,
                draft.evidence,
                draft.trigger,
                draft.rule,
                draft.confidence);
    }
}
