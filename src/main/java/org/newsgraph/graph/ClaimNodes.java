package org.newsgraph.graph;

import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.newsgraph.annotate.Mention;
import org.newsgraph.annotate.TimeExpression.Days;
import org.newsgraph.clean.Article;
import org.newsgraph.extract.Argument;
import org.newsgraph.extract.Claim;
import org.newsgraph.extract.Qualifiers;
import org.newsgraph.vocab.Plover;

/** Writes the claims of one article: what each says, how sure, who says so, by which words, and what follows from it. */
final class ClaimNodes {
    private final Article article;
    private final List<Mention> mentions;
    private final Node iri;
    private final Iris iris;
    private final Closure closure;
    private final Graph graph;
    private final EntityNodes entities;
    private final TextNodes text;
    private final ClaimNames names;

    ClaimNodes(
            ArticleWriter.Target target,
            Iris iris,
            Closure closure,
            EntityNodes entities,
            TextNodes text,
            ClaimNames names) {
        this.article = target.annotated().article();
        this.mentions = target.annotated().mentions();
        this.iri = NodeFactory.createURI(target.iri());
        this.graph = target.graph();
        this.iris = iris;
        this.closure = closure;
        this.entities = entities;
        this.text = text;
        this.names = names;
    }

    /** Writes a claim and gives its triple. */
    Triple write(Claim claim, java.util.function.IntPredicate kept) {
        Node node = node(claim.id());
        Qualifiers q = claim.qualifiers();
        Triple triple = triple(Said.of(claim));
        graph.add(node, Terms.TYPE, Terms.CLAIM);
        graph.add(node, Terms.REIFIES, NodeFactory.createTripleTerm(triple));
        graph.add(node, Terms.SUBJECT, triple.getSubject());
        graph.add(node, Terms.PREDICATE, triple.getPredicate());
        graph.add(node, Terms.OBJECT, triple.getObject());
        graph.add(node, Terms.FACTUALITY, value(q.factuality()));
        graph.add(node, Terms.POLARITY, value(q.polarity()));
        graph.add(node, Terms.CERTAINTY, value(q.certainty()));
        graph.add(node, Terms.ASSERTS, Literals.bool(q.assertsTriple()));
        graph.add(node, Terms.RULE, Literals.string(q.rule()));
        graph.add(node, Terms.CONFIDENCE, Literals.decimal(q.confidence().value()));
        String reason = q.confidence().reason();
        if (!reason.isEmpty()) {
            graph.add(node, Terms.CONFIDENCE_REASON, Literals.string(reason));
        }
        graph.add(node, Terms.EVIDENCE, text.evidence(q.evidence()));
        words(node, claim);
        graph.add(node, Terms.DERIVED_FROM, iri);
        q.source().filter(entities::knows).ifPresent(s -> graph.add(node, Terms.ATTRIBUTED_TO, mentioned(s)));
        if (q.within().isPresent() && kept.test(q.within().getAsInt())) {
            graph.add(node, Terms.WITHIN, node(q.within().getAsInt()));
        }
        circumstances(node, q);
        if (q.assertsTriple()) {
            closure.of(triple).forEach(graph::add);
        }
        return triple;
    }

    /** The words the claim was made of: what announces it, who acts, to whom. */
    private void words(Node node, Claim claim) {
        if (text.cuts(claim.qualifiers().trigger())) {
            graph.add(node, Terms.TRIGGER, text.phrase(claim.qualifiers().trigger()));
        }
        Said said = Said.of(claim);
        words(node, Terms.SUBJECT_MENTION, said.subject());
        said.object().ifPresent(o -> words(node, Terms.OBJECT_MENTION, o));
    }

    private void words(Node node, Node property, Argument argument) {
        if (argument instanceof Argument.Mentioned mentioned) {
            Mention mention = mentions.get(mentioned.mention());
            if (text.cuts(mention.span())) {
                graph.add(node, property, text.phrase(mention.span()));
            }
        }
    }

    Node node(int claim) {
        return NodeFactory.createURI(names.of(claim));
    }

    private void circumstances(Node node, Qualifiers q) {
        q.eventType().ifPresent(t -> graph.add(node, Terms.EVENT_TYPE, plover(t)));
        q.mode().ifPresent(m -> graph.add(node, Terms.MODE, plover(m)));
        article.date().ifPresent(d -> graph.add(node, Terms.REPORTED_ON, Literals.date(d.value())));
        if (q.place().isPresent()) {
            Argument.Mentioned place = new Argument.Mentioned(q.place().getAsInt(), -1);
            if (entities.knows(place)) {
                graph.add(node, Terms.PLACE, mentioned(place));
            }
        }
        q.time().flatMap(t -> t.days()).ifPresent(d -> graph.add(node, Terms.TIME_OF, time(d)));
    }

    Node plover(String localName) {
        return NodeFactory.createURI(Plover.NS + localName);
    }

    private Triple triple(Said said) {
        Node object = said.object()
                .map(this::argument)
                .or(() -> said.event().map(Terms::ng))
                .orElseGet(() -> Literals.string(said.value().orElse("")));
        return Triple.create(argument(said.subject()), Terms.ng(said.relation()), object);
    }

    private Node argument(Argument argument) {
        if (argument instanceof Argument.Mentioned mentioned) {
            return mentioned(mentioned);
        }
        return node(((Argument.Claimed) argument).claim());
    }

    private Node mentioned(Argument.Mentioned mentioned) {
        Node entity = entities.describe(entities.entity(mentioned));
        Mention mention = mentions.get(mentioned.mention());
        if (text.cuts(mention.span())) {
            text.mention(mention, entity);
        }
        return entity;
    }

    private Node time(Days days) {
        Node time = NodeFactory.createURI(iris.time(days));
        String first = days.first().toString();
        String last = days.last().toString();
        graph.add(time, Terms.TYPE, Terms.INTERVAL);
        graph.add(time, Terms.LABEL, Literals.string(first.equals(last) ? first : first + " to " + last));
        graph.add(time, Terms.FIRST_DAY, Literals.date(days.first()));
        graph.add(time, Terms.LAST_DAY, Literals.date(days.last()));
        return time;
    }

    /** {@code PROHIBITED} is {@code ng:Prohibited}. */
    private static Node value(Enum<?> constant) {
        String name = constant.name();
        return Terms.ng(name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT));
    }
}
