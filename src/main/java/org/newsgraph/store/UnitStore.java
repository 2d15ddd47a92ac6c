package org.newsgraph.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.Terms;
import org.newsgraph.identity.Judgements;
import org.newsgraph.identity.Unit;

/** The decisions on each article's entities, in a graph beside the article's; used within transactions. */
final class UnitStore {
    private final DatasetGraph dataset;

    UnitStore(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** The decisions of an article. */
    List<Unit> ofArticle(String article) {
        Node graph = graph(article);
        return dataset.stream(graph, Node.ANY, Terms.READ_AS, Node.ANY).map(Quad::getSubject).toList().stream()
                .map(d -> unit(graph, d))
                .toList();
    }

    /** All decisions on a name. */
    List<Unit> ofName(String key) {
        return found(dataset.stream(Node.ANY, Node.ANY, Terms.NAME_KEY, NodeFactory.createLiteralString(key)));
    }

    /** All decisions by which an entity stands in a graph, or would without other articles. */
    List<Unit> ofEntity(String entity) {
        Node node = NodeFactory.createURI(entity);
        List<Unit> units = new ArrayList<>(found(dataset.stream(Node.ANY, Node.ANY, Terms.IDENTIFIED_AS, node)));
        units.addAll(found(dataset.stream(Node.ANY, Node.ANY, Terms.READ_AS, node)));
        return units;
    }

    /** A decision by its IRI; one that nobody wrote down yet, if it is on a nameless entity of an article. */
    Optional<Unit> unit(String decision) {
        Node node = NodeFactory.createURI(decision);
        Optional<Unit> written = found(dataset.stream(Node.ANY, node, Terms.READ_AS, Node.ANY)).stream()
                .findFirst();
        return written.or(() -> nameless(decision));
    }

    private Optional<Unit> nameless(String decision) {
        int at = decision.indexOf("/entity/", decision.indexOf("/identity/"));
        if (at < 0) {
            return Optional.empty();
        }
        String article = decision.substring(0, at).replaceFirst("/identity/", "/article/");
        String entity = article + decision.substring(at);
        boolean there =
                dataset.contains(NodeFactory.createURI(article), NodeFactory.createURI(entity), Terms.TYPE, Node.ANY);
        return there ? Optional.of(new Unit(decision, article, entity, Optional.empty(), Set.of())) : Optional.empty();
    }

    private List<Unit> found(Stream<Quad> quads) {
        return quads.toList().stream()
                .map(q -> unit(q.getGraph(), q.getSubject()))
                .toList();
    }

    private Unit unit(Node graph, Node decision) {
        String readAs = "";
        String article = "";
        Optional<String> key = Optional.empty();
        Set<String> traits = new TreeSet<>();
        for (Quad quad : dataset.stream(graph, decision, Node.ANY, Node.ANY).toList()) {
            Node property = quad.getPredicate();
            Node object = quad.getObject();
            if (property.equals(Terms.READ_AS)) {
                readAs = object.getURI();
            } else if (property.equals(Terms.DECIDED_IN)) {
                article = object.getURI();
            } else if (property.equals(Terms.NAME_KEY)) {
                key = Optional.of(object.getLiteralLexicalForm());
            } else if (property.equals(Terms.TRAIT)) {
                traits.add(object.getLiteralLexicalForm());
            }
        }
        return new Unit(decision.getURI(), article, readAs, key, traits);
    }

    /** The entity by which a unit stands in its article's graph now. */
    String entity(Unit unit) {
        return dataset.stream(graph(unit.article()), NodeFactory.createURI(unit.id()), Terms.IDENTIFIED_AS, Node.ANY)
                .map(q -> q.getObject().getURI())
                .findFirst()
                .orElse(unit.readAs());
    }

    /** Writes down which entity a unit is. */
    void entity(Unit unit, String entity) {
        Node graph = graph(unit.article());
        Node decision = NodeFactory.createURI(unit.id());
        dataset.deleteAny(graph, decision, Terms.IDENTIFIED_AS, Node.ANY);
        dataset.add(graph, decision, Terms.IDENTIFIED_AS, NodeFactory.createURI(entity));
        dataset.add(graph, decision, Terms.READ_AS, NodeFactory.createURI(unit.readAs()));
        dataset.add(graph, decision, Terms.DECIDED_IN, NodeFactory.createURI(unit.article()));
        dataset.add(graph, decision, Terms.TYPE, Terms.IDENTITY_DECISION);
    }

    /** Drops what was written down of nameless entities while somebody had judged them. */
    void forget(String article, Judgements judgements) {
        Node graph = graph(article);
        Set<String> judged = new TreeSet<>();
        judgements.all().forEach(j -> {
            judged.add(j.subject());
            judged.add(j.object());
        });
        for (Unit unit : ofArticle(article)) {
            Node decision = NodeFactory.createURI(unit.id());
            boolean nameless = unit.readAs().startsWith(article + "/entity/")
                    && !dataset.contains(graph, decision, Terms.CANDIDATE, Node.ANY);
            if (nameless && !judged.contains(unit.id()) && entity(unit).equals(unit.readAs())) {
                dataset.deleteAny(graph, decision, Node.ANY, Node.ANY);
            }
        }
    }

    void put(String article, Graph identities) {
        Node graph = graph(article);
        identities.find().forEach(t -> dataset.add(graph, t.getSubject(), t.getPredicate(), t.getObject()));
    }

    void remove(String article) {
        dataset.removeGraph(graph(article));
    }

    static Node graph(String article) {
        return NodeFactory.createURI(Iris.identities(article));
    }

    /** The names of an article's units. */
    Set<String> names(String article) {
        Set<String> names = new TreeSet<>();
        dataset.stream(graph(article), Node.ANY, Terms.NAME_KEY, Node.ANY)
                .forEach(q -> names.add(q.getObject().getLiteralLexicalForm()));
        return names;
    }
}
