package org.newsgraph.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.annotate.Mention;
import org.newsgraph.extract.Argument.Mentioned;
import org.newsgraph.resolve.Container;
import org.newsgraph.resolve.ResolvedArticle;
import org.newsgraph.resolve.ResolvedEntity;
import org.newsgraph.vocab.Geo;
import org.newsgraph.vocab.Skos;

/** Names and describes the entities one article's graph speaks of; each is described once, when it is first used. */
final class EntityNodes {
    private final ResolvedArticle resolved;
    private final String article;
    private final Iris iris;
    private final Closure closure;
    private final Graph graph;
    private final Set<Node> described = new HashSet<>();
    private final Map<String, ResolvedEntity> met = new TreeMap<>();

    EntityNodes(ResolvedArticle resolved, String article, Iris iris, Closure closure, Graph graph) {
        this.resolved = resolved;
        this.article = article;
        this.iris = iris;
        this.closure = closure;
        this.graph = graph;
    }

    /** Whether a mention leads to an entity. */
    boolean knows(Mentioned mentioned) {
        List<Mention> mentions = resolved.extraction().article().mentions();
        if (mentioned.mention() < 0 || mentioned.mention() >= mentions.size()) {
            return false;
        }
        return id(mentioned) >= 0 && id(mentioned) < resolved.entities().size();
    }

    /** The id of the entity, or of the part of it that is meant. */
    private int id(Mentioned mentioned) {
        return mentioned.part() < 0 ? mention(mentioned).entity() : mentioned.part();
    }

    ResolvedEntity entity(Mentioned mentioned) {
        return resolved.entities().get(id(mentioned));
    }

    Mention mention(Mentioned mentioned) {
        return resolved.extraction().article().mentions().get(mentioned.mention());
    }

    String iri(ResolvedEntity entity) {
        return entity.scope() == ResolvedEntity.Scope.GLOBAL
                ? iris.entity(entity.key())
                : Iris.localEntity(article, entity.key());
    }

    Node describe(ResolvedEntity entity) {
        Node node = NodeFactory.createURI(iri(entity));
        if (described.add(node)) {
            met.put(node.getURI(), entity);
            types(node, entity.type());
            names(node, entity.label(), entity.names());
            entity.country()
                    .map(this::node)
                    .filter(c -> !c.equals(node))
                    .ifPresent(c -> graph.add(node, Terms.COUNTRY, c));
            within(node, entity);
            entity.links().stream()
                    .filter(l -> Iris.valid(l.iri()))
                    .forEach(l -> graph.add(node, match(l), NodeFactory.createURI(l.iri())));
            if (entity.latitude().isPresent() && entity.longitude().isPresent()) {
                place(node, entity.latitude().get(), entity.longitude().get());
            }
            if (entity.scope() == ResolvedEntity.Scope.ARTICLE) {
                graph.add(node, Terms.KNOWN_ONLY_IN, NodeFactory.createURI(article));
            }
        }
        return node;
    }

    /** The entities described so far, by IRI. */
    Map<String, ResolvedEntity> met() {
        return met;
    }

    /** A place lies within all that lie around it, each of which is named here, for no reasoner is at hand later. */
    private void within(Node node, ResolvedEntity entity) {
        entity.within().stream()
                .limit(1)
                .map(c -> node(c.key()))
                .filter(c -> !c.equals(node))
                .forEach(c -> graph.add(node, Terms.LOCATED_IN, c));
        boolean place = closure.types(Terms.ng(entity.type())).contains(Terms.ng("Place"));
        if (!place) {
            return;
        }
        List<Node> inner = new ArrayList<>(List.of(node));
        for (Container container : entity.within()) {
            Node outer = node(container.key());
            inner.forEach(i -> graph.add(i, Terms.SF_WITHIN, outer));
            types(outer, container.type());
            names(outer, container.label(), List.of());
            inner.add(outer);
        }
    }

    private void types(Node node, String type) {
        closure.types(Terms.ng(type)).forEach(t -> graph.add(node, Terms.TYPE, t));
    }

    private void names(Node node, String label, List<String> names) {
        String language = resolved.extraction().article().article().language();
        graph.add(node, Terms.LABEL, Literals.text(label, language));
        names.stream()
                .filter(n -> !n.isBlank() && !n.equals(label))
                .forEach(n -> graph.add(node, Terms.ALT_LABEL, Literals.text(n, language)));
    }

    private void place(Node node, double latitude, double longitude) {
        Node geometry = NodeFactory.createURI(node.getURI() + "#geometry");
        graph.add(node, Terms.HAS_GEOMETRY, geometry);
        graph.add(
                geometry,
                Terms.AS_WKT,
                NodeFactory.createLiteralDT(
                        "POINT(" + longitude + " " + latitude + ")",
                        TypeMapper.getInstance().getSafeTypeByName(Geo.NS + "wktLiteral")));
    }

    private static Node match(ResolvedEntity.Link link) {
        return link.match().equals("sameAs") ? Terms.SAME_AS : NodeFactory.createURI(Skos.NS + link.match());
    }

    private Node node(String key) {
        return NodeFactory.createURI(iris.entity(key));
    }
}
