package org.newsgraph.graph;

import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.newsgraph.extract.Argument;
import org.newsgraph.extract.Claim;
import org.newsgraph.extract.Qualifiers;

/**
 * Writes the events that claims state as facts.
 *
 * <p>Claims that one word announces tell of one event: <em>Syrian and Russian warplanes pound rebels</em> is an attack
 * with two actors.
 */
final class EventNodes {
    private final ArticleWriter.Target target;
    private final Graph graph;
    private final Ontology ontology;
    private final Closure closure;
    private final TextNodes text;

    EventNodes(ArticleWriter.Target target, Ontology ontology, Closure closure, TextNodes text) {
        this.target = target;
        this.graph = target.graph();
        this.ontology = ontology;
        this.closure = closure;
        this.text = text;
    }

    void write(Claim claim, Node claimNode, Triple triple, Node eventType) {
        Qualifiers q = claim.qualifiers();
        Optional<Node> type =
                Said.of(claim).event().map(Terms::ng).or(() -> q.eventType().flatMap(ontology::eventClass));
        String key = eventType.getURI() + '\n' + type.map(Node::getURI).orElse("") + '\n' + text.offsets(q.trigger());
        Node event = NodeFactory.createURI(Iris.event(target.iri(), key));
        boolean first = !graph.contains(event, Terms.TYPE, Terms.SEM_EVENT);
        graph.add(claimNode, Terms.DESCRIBES_EVENT, event);
        graph.add(event, Terms.TYPE, Terms.SEM_EVENT);
        type.ifPresent(t -> closure.types(t).forEach(c -> graph.add(event, Terms.TYPE, c)));
        graph.add(event, Terms.EVENT_TYPE, eventType);
        graph.add(event, Terms.DERIVED_FROM, NodeFactory.createURI(target.iri()));
        if (first) {
            graph.add(
                    event,
                    Terms.LABEL,
                    Literals.text(label(triple), target.annotated().article().language()));
        }
        participants(event, claim, triple);
        copy(claimNode, Terms.PLACE, event, Terms.SEM_PLACE);
        copy(claimNode, Terms.TIME_OF, event, Terms.SEM_TIME);
    }

    /** Claims are spoken of, but take no part in events. */
    private void participants(Node event, Claim claim, Triple triple) {
        Said said = Said.of(claim);
        if (said.subject() instanceof Argument.Mentioned) {
            participant(event, said.relation().equals("targetOf") ? Terms.TARGET : Terms.ACTOR, triple.getSubject());
        }
        if (said.object().filter(o -> o instanceof Argument.Mentioned).isPresent()) {
            participant(event, Terms.TARGET, triple.getObject());
        }
    }

    private void participant(Node event, Node role, Node participant) {
        graph.add(event, role, participant);
        graph.add(event, Terms.SEM_ACTOR, participant);
    }

    private void copy(Node from, Node property, Node to, Node as) {
        graph.find(from, property, Node.ANY).toList().forEach(t -> graph.add(to, as, t.getObject()));
    }

    private String label(Triple triple) {
        String verb = ontology.label(triple.getPredicate())
                .orElseGet(() -> triple.getPredicate().getLocalName());
        return label(triple.getSubject()) + ' ' + verb + ' ' + label(triple.getObject());
    }

    private String label(Node node) {
        return graph.find(node, Terms.LABEL, Node.ANY)
                .nextOptional()
                .map(t -> t.getObject().getLiteralLexicalForm())
                .or(() -> ontology.label(node))
                .orElseGet(() -> node.isURI() ? node.getLocalName() : node.getLiteralLexicalForm());
    }
}
