package org.newsgraph.extract;

import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.newsgraph.annotate.TimeExpression;
import org.newsgraph.text.Span;

/** A claim in the making; ids and {@code within} are settled at the end. */
final class Draft {
    final Node node;
    final Argument.Mentioned subject;
    final String relation;
    final Status status;
    final Span trigger;
    final String rule;
    final Basis basis;

    Argument.@Nullable Mentioned object;

    @Nullable
    Draft content;

    @Nullable
    String value;

    @Nullable
    String event;

    @Nullable
    Draft within;

    Span evidence;
    Optional<Speech> speech = Optional.empty();
    OptionalInt place = OptionalInt.empty();
    Optional<TimeExpression> time = Optional.empty();
    Optional<String> eventType = Optional.empty();
    Optional<String> mode = Optional.empty();
    Confidence confidence = Confidence.of(0);
    boolean disputed;
    boolean dropped;

    Draft(
            Node node,
            Argument.Mentioned subject,
            String relation,
            Status status,
            Span trigger,
            Span evidence,
            String rule,
            Basis basis) {
        this.node = node;
        this.subject = subject;
        this.relation = relation;
        this.status = status;
        this.trigger = trigger;
        this.evidence = evidence;
        this.rule = rule;
        this.basis = basis;
        this.disputed = status.disputed();
    }
}
