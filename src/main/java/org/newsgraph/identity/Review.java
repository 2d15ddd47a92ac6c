package org.newsgraph.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.graph.Terms;

/**
 * Finds the decisions on who is who that may be wrong and matter most: merges of namesakes, links, and who could not be
 * told.
 */
public final class Review {
    private static final double LEAST = 0.25;
    private static final double NAMESAKES = 0.6;
    private static final double FAMILY_ALONE = 0.5;
    private static final double BY_NAME = 0.2;
    private static final double UNTOLD = 0.3;
    private static final double SPELLINGS = 0.2;
    private static final int CASES = 5;

    private final DatasetGraph dataset;
    private final Map<String, List<Decision>> byEntity = new TreeMap<>();
    private final Map<String, Set<String>> byName = new TreeMap<>();
    private final Set<String> judged = new HashSet<>();

    private record Decision(
            Node id,
            String article,
            String readAs,
            String entity,
            String method,
            Optional<Double> score,
            Optional<String> name,
            Set<String> traits,
            List<Doubt.Candidate> candidates) {}

    private Review(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /**
     * Finds what is in doubt; what people have judged is not.
     *
     * @param dataset the store's dataset, within a transaction
     * @return the doubts, the weightiest first
     */
    public static List<Doubt> of(DatasetGraph dataset) {
        Review review = new Review(dataset);
        review.read();
        List<Doubt> doubts = new ArrayList<>();
        review.byEntity.forEach((entity, decisions) -> review.doubts(entity, decisions, doubts));
        doubts.sort(Comparator.comparingDouble(Doubt::weight)
                .reversed()
                .thenComparing(Doubt::entity)
                .thenComparing(Doubt::kind));
        return List.copyOf(doubts);
    }

    private void read() {
        for (Node property : List.of(Terms.SAME_ENTITY_AS, Terms.DIFFERENT_ENTITY_FROM)) {
            dataset.stream(Node.ANY, Node.ANY, property, Node.ANY).toList().forEach(q -> {
                judged.add(q.getSubject().getURI());
                judged.add(q.getObject().getURI());
            });
        }
        for (Quad quad : dataset.stream(Node.ANY, Node.ANY, Terms.TYPE, Terms.IDENTITY_DECISION)
                .toList()) {
            Decision decision = decision(quad.getGraph(), quad.getSubject());
            byEntity.computeIfAbsent(decision.entity(), k -> new ArrayList<>()).add(decision);
            decision.name()
                    .ifPresent(
                            n -> byName.computeIfAbsent(n, k -> new TreeSet<>()).add(decision.entity()));
        }
        byEntity.values().forEach(list -> list.sort(Comparator.comparing(Decision::article)));
    }

    private Decision decision(Node graph, Node id) {
        Map<Node, List<Node>> values = new LinkedHashMap<>();
        dataset.stream(graph, id, Node.ANY, Node.ANY)
                .forEach(q -> values.computeIfAbsent(q.getPredicate(), k -> new ArrayList<>())
                        .add(q.getObject()));
        List<Doubt.Candidate> candidates = new ArrayList<>();
        for (Node candidate : values.getOrDefault(Terms.CANDIDATE, List.of())) {
            one(graph, candidate, Terms.CANDIDATE_ENTITY)
                    .ifPresent(iri -> candidates.add(new Doubt.Candidate(
                            iri.getURI(),
                            one(graph, candidate, Terms.CONFIDENCE)
                                    .map(Review::number)
                                    .orElse(-1.0))));
        }
        candidates.sort(
                Comparator.comparingDouble(Doubt.Candidate::score).reversed().thenComparing(Doubt.Candidate::iri));
        Set<String> traits = new TreeSet<>();
        values.getOrDefault(Terms.TRAIT, List.of()).forEach(t -> traits.add(t.getLiteralLexicalForm()));
        return new Decision(
                id,
                first(values, Terms.DECIDED_IN).map(Node::getURI).orElse(""),
                first(values, Terms.READ_AS).map(Node::getURI).orElse(""),
                first(values, Terms.IDENTIFIED_AS).map(Node::getURI).orElse(""),
                first(values, Terms.DECISION_METHOD)
                        .map(Node::getLiteralLexicalForm)
                        .orElse(""),
                first(values, Terms.CONFIDENCE).map(Review::number),
                first(values, Terms.NAME_KEY).map(Node::getLiteralLexicalForm),
                traits,
                candidates);
    }

    private static Optional<Node> first(Map<Node, List<Node>> values, Node property) {
        return values.getOrDefault(property, List.of()).stream().findFirst();
    }

    private Optional<Node> one(Node graph, Node subject, Node property) {
        return dataset.stream(graph, subject, property, Node.ANY)
                .map(Quad::getObject)
                .findFirst();
    }

    private static double number(Node literal) {
        return Double.parseDouble(literal.getLiteralLexicalForm());
    }

    private void doubts(String entity, List<Decision> all, List<Doubt> doubts) {
        if (judged.contains(entity)) {
            return;
        }
        List<Decision> decisions =
                all.stream().filter(d -> !judged.contains(d.id().getURI())).toList();
        if (decisions.isEmpty()) {
            return;
        }
        merge(entity, decisions).ifPresent(doubts::add);
        open(entity, decisions).ifPresent(doubts::add);
        link(entity, decisions).ifPresent(doubts::add);
    }

    /** The fewer articles tell anything but the name, the likelier are two of one name. */
    private Optional<Doubt> merge(String entity, List<Decision> decisions) {
        List<Decision> byName =
                decisions.stream().filter(d -> d.name().isPresent()).toList();
        if (byName.size() < 2 || !byName.get(0).traits().contains("kind:Person")) {
            return Optional.empty();
        }
        long untold = byName.stream().filter(d -> d.traits().size() < 2).count();
        long spellings = byName.stream().map(Decision::readAs).distinct().count();
        double doubt = BY_NAME + UNTOLD * untold / byName.size() + (spellings > 1 ? SPELLINGS : 0);
        String why = byName.size() + " articles, one name" + (spellings > 1 ? " in " + spellings + " spellings" : "")
                + "; " + untold + " of them tell nothing else of the person";
        return doubt < LEAST
                ? Optional.empty()
                : Optional.of(doubt(Doubt.Kind.MERGE, entity, doubt, why, List.of(), byName));
    }

    /** Namesakes are known, and nothing tells which it is; or there is only a family name. */
    private Optional<Doubt> open(String entity, List<Decision> decisions) {
        Decision first = decisions.get(0);
        Set<String> others = first.name()
                .map(n -> new TreeSet<>(byName.getOrDefault(n, Set.of())))
                .orElseGet(TreeSet::new);
        others.remove(entity);
        if (!others.isEmpty() && !entity.contains("~")) {
            return Optional.of(doubt(
                    Doubt.Kind.OPEN,
                    entity,
                    NAMESAKES,
                    "there are several of the name, and nothing tells which",
                    others.stream().map(o -> new Doubt.Candidate(o, -1)).toList(),
                    decisions));
        }
        return first.score().isEmpty()
                        && first.name().isEmpty()
                        && !first.candidates().isEmpty()
                ? Optional.of(
                        doubt(Doubt.Kind.OPEN, entity, FAMILY_ALONE, first.method(), first.candidates(), decisions))
                : Optional.empty();
    }

    private Optional<Doubt> link(String entity, List<Decision> decisions) {
        Decision worst = decisions.stream()
                .max(Comparator.comparingDouble(Review::linkDoubt)
                        .thenComparing(Decision::article, Comparator.reverseOrder()))
                .orElseThrow();
        double doubt = linkDoubt(worst);
        return doubt < LEAST
                ? Optional.empty()
                : Optional.of(doubt(Doubt.Kind.LINK, entity, doubt, worst.method(), worst.candidates(), decisions));
    }

    private static double linkDoubt(Decision decision) {
        if (decision.score().isPresent()) {
            return decision.candidates().isEmpty() ? 0 : 1 - decision.score().get();
        }
        boolean outside = decision.name().isPresent()
                && decision.candidates().stream().anyMatch(c -> !c.iri().contains("/entity/"));
        return outside
                ? 1
                        - decision.candidates().stream()
                                .mapToDouble(Doubt.Candidate::score)
                                .max()
                                .orElse(1)
                : 0;
    }

    private Doubt doubt(
            Doubt.Kind kind,
            String entity,
            double doubt,
            String why,
            List<Doubt.Candidate> candidates,
            List<Decision> decisions) {
        return new Doubt(
                kind,
                entity,
                label(NodeFactory.createURI(entity)),
                doubt,
                claims(NodeFactory.createURI(entity)),
                why,
                candidates,
                decisions.stream().limit(CASES).map(this::example).toList(),
                decisions.size());
    }

    private String label(Node entity) {
        return dataset.stream(Node.ANY, entity, Terms.LABEL, Node.ANY)
                .map(q -> q.getObject().getLiteralLexicalForm())
                .min(Comparator.naturalOrder())
                .orElseGet(() -> entity.getURI().replaceAll(".*/", "").replace('_', ' '));
    }

    private int claims(Node entity) {
        Set<Node> claims = new HashSet<>();
        for (Node role : List.of(Terms.SUBJECT, Terms.OBJECT, Terms.ATTRIBUTED_TO)) {
            dataset.stream(Node.ANY, Node.ANY, role, entity).forEach(q -> claims.add(q.getSubject()));
        }
        return claims.size();
    }

    private Doubt.Case example(Decision decision) {
        Node article = NodeFactory.createURI(decision.article());
        Graph graph = dataset.getGraph(article);
        String headline = one(article, article, Terms.HEADLINE)
                .map(Node::getLiteralLexicalForm)
                .orElse("");
        return new Doubt.Case(
                decision.id().getURI(),
                decision.article(),
                headline,
                sentence(graph, NodeFactory.createURI(decision.entity())),
                decision.traits());
    }

    /** The first sentence of the graph that has a mention of the entity, or the mention. */
    private static String sentence(Graph graph, Node entity) {
        Optional<Node> mention =
                graph.find(Node.ANY, Terms.IDENT_REF, entity).mapWith(t -> t.getSubject()).toList().stream()
                        .min(Comparator.comparingInt((Node m) -> offset(graph, m, Terms.BEGIN))
                                .thenComparing(Node::getURI));
        if (mention.isEmpty()) {
            return "";
        }
        int at = offset(graph, mention.get(), Terms.BEGIN);
        Optional<Node> sentence =
                graph.find(Node.ANY, Terms.TYPE, Terms.NIF_SENTENCE).mapWith(t -> t.getSubject()).toList().stream()
                        .filter(s -> offset(graph, s, Terms.BEGIN) <= at && at < offset(graph, s, Terms.END))
                        .findFirst();
        return graph.find(sentence.orElse(mention.get()), Terms.ANCHOR, Node.ANY)
                .nextOptional()
                .map(t -> t.getObject().getLiteralLexicalForm())
                .orElse("");
    }

    private static int offset(Graph graph, Node words, Node property) {
        return graph.find(words, property, Node.ANY)
                .nextOptional()
                .map(t -> Integer.parseInt(t.getObject().getLiteralLexicalForm()))
                .orElse(-1);
    }
}
