package org.newsgraph.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.newsgraph.annotate.AnnotatedArticle;
import org.newsgraph.clean.Article;
import org.newsgraph.copies.Fingerprint;
import org.newsgraph.extract.Argument;
import org.newsgraph.extract.Claim;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.Severity;
import org.newsgraph.resolve.ResolvedArticle;

/** Writes the named graph of an article: a pure function of the article, the ontology and the base. */
public final class ArticleWriter {
    private final Ontology ontology;
    private final Closure closure;
    private final Iris iris;
    private final boolean keepText;
    private final Outlets outlets;

    /**
     * Prepares to write articles.
     *
     * @param ontology what follows from what
     * @param iris the names of things
     * @param keepText whether the whole text goes into the graph, or only what is quoted as evidence
     * @param outlets finds publishers and agencies
     */
    public ArticleWriter(Ontology ontology, Iris iris, boolean keepText, Outlets outlets) {
        this.ontology = ontology;
        this.closure = new Closure(ontology);
        this.iris = iris;
        this.keepText = keepText;
        this.outlets = outlets;
    }

    /** The graph being written, and for which article. */
    record Target(AnnotatedArticle annotated, String iri, Graph graph) {}

    /**
     * Writes one article's graph.
     *
     * @param resolved the article's claims and entities
     * @param problems receives GRAPH-001 for a claim whose evidence does not cut words out of the text, GRAPH-002 for one
     *     that speaks of nothing known, GRAPH-003 for an address that is no IRI
     * @return the graph
     */
    public ArticleGraph write(ResolvedArticle resolved, Consumer<Problem> problems) {
        AnnotatedArticle annotated = resolved.extraction().article();
        String iri = iris.article(annotated.article());
        Target target = new Target(annotated, iri, GraphMemFactory.createDefaultGraphSameTerm());
        EntityNodes entities = new EntityNodes(resolved, iri, iris, closure, target.graph());
        TextNodes text = new TextNodes(annotated, iri, target.graph());
        metadata(target, entities, problems);
        claims(target, resolved.extraction().claims(), entities, text, problems);
        Article article = annotated.article();
        return new ArticleGraph(
                iri,
                target.graph(),
                new IdentityWriter(iri, iris).write(resolved, entities.met()),
                Optional.of(Fingerprint.of(article.text(), article.title())));
    }

    private void metadata(Target target, EntityNodes entities, Consumer<Problem> problems) {
        Article article = target.annotated().article();
        Node node = NodeFactory.createURI(target.iri());
        Graph graph = target.graph();
        Stream.of(Terms.NEWS_ARTICLE, Terms.CONTEXT, Terms.PROV_ENTITY).forEach(t -> graph.add(node, Terms.TYPE, t));
        graph.add(node, Terms.HEADLINE, Literals.string(article.title()));
        graph.add(node, Terms.IN_LANGUAGE, Literals.string(article.language()));
        article.url().ifPresent(url -> {
            if (Iris.valid(url)) {
                graph.add(node, Terms.URL, NodeFactory.createURI(url));
            } else {
                problems.accept(Problem.of(
                        "GRAPH-003",
                        Severity.WARNING,
                        article.source(),
                        "the address is no IRI and was left out: " + url));
            }
        });
        article.date().ifPresent(date -> {
            graph.add(node, Terms.DATE_PUBLISHED, Literals.date(date.value()));
            graph.add(
                    node, Terms.DATE_BASIS, Literals.string(date.basis().name().toLowerCase(Locale.ROOT)));
            graph.add(node, Terms.DATE_REASON, Literals.string(date.reason()));
        });
        article.fields().forEach(field -> FieldNodes.write(field, node, graph));
        article.authors().forEach(a -> graph.add(node, Terms.AUTHOR, Literals.string(a)));
        article.publisher()
                .ifPresent(
                        p -> graph.add(node, Terms.PUBLISHER, entities.describe(outlets.outlet(p, "NewsPublisher"))));
        article.wireSource()
                .ifPresent(
                        w -> graph.add(node, Terms.PRIMARY_SOURCE, entities.describe(outlets.outlet(w, "NewsAgency"))));
        if (keepText) {
            graph.add(node, Terms.IS_STRING, Literals.string(article.text()));
        }
    }

    private void claims(
            Target target, List<Claim> claims, EntityNodes entities, TextNodes text, Consumer<Problem> problems) {
        Set<Integer> kept = kept(claims, target.annotated().article().source(), entities, text, problems);
        ClaimNames names = new ClaimNames(claims, target.iri(), entities, text);
        ClaimNodes nodes = new ClaimNodes(target, iris, closure, entities, text, names);
        EventNodes events = new EventNodes(target, ontology, closure, text);
        Set<Node> written = new HashSet<>();
        for (Claim claim : surestFirst(claims, kept)) {
            // The same said twice by the same words is one claim, as sure as the surer of the two.
            if (written.add(nodes.node(claim.id()))) {
                Triple triple = nodes.write(claim, kept::contains);
                Optional<String> eventType = claim.qualifiers().eventType();
                if (claim.qualifiers().assertsTriple() && eventType.isPresent() && hasParticipant(Said.of(claim))) {
                    events.write(claim, nodes.node(claim.id()), triple, nodes.plover(eventType.get()));
                }
            }
        }
    }

    private static boolean hasParticipant(Said said) {
        return said.subject() instanceof Argument.Mentioned
                || said.object().filter(o -> o instanceof Argument.Mentioned).isPresent();
    }

    private static List<Claim> surestFirst(List<Claim> claims, Set<Integer> kept) {
        return claims.stream()
                .filter(c -> kept.contains(c.id()))
                .sorted(Comparator.comparingDouble(
                                (Claim c) -> -c.qualifiers().confidence().value())
                        .thenComparing(Claim::id))
                .toList();
    }

    /** The claims whose words are in the text and that speak of something known; others are reported. */
    private static Set<Integer> kept(
            List<Claim> claims, String source, EntityNodes entities, TextNodes text, Consumer<Problem> problems) {
        Set<Integer> kept = new HashSet<>();
        for (Claim claim : claims) {
            if (text.cuts(claim.qualifiers().evidence())) {
                kept.add(claim.id());
            } else {
                problems.accept(Problem.of(
                        "GRAPH-001",
                        Severity.ERROR,
                        source,
                        "the evidence of a claim by rule " + claim.qualifiers().rule() + " is not in the text: "
                                + claim.qualifiers().evidence()));
            }
        }
        boolean changed = true;
        while (changed) {
            List<Claim> lost = claims.stream()
                    .filter(c -> kept.contains(c.id()) && !known(Said.of(c), kept, entities))
                    .toList();
            lost.forEach(c -> {
                kept.remove(c.id());
                problems.accept(new Problem(
                        "GRAPH-002",
                        Severity.ERROR,
                        source,
                        Optional.of(c.qualifiers().evidence()),
                        "a claim by rule " + c.qualifiers().rule() + " speaks of nothing known"));
            });
            changed = !lost.isEmpty();
        }
        return kept;
    }

    private static boolean known(Said said, Set<Integer> kept, EntityNodes entities) {
        List<Argument> arguments = new ArrayList<>();
        arguments.add(said.subject());
        said.object().ifPresent(arguments::add);
        return arguments.stream()
                .allMatch(a -> a instanceof Argument.Mentioned m
                        ? entities.knows(m)
                        : kept.contains(((Argument.Claimed) a).claim()));
    }
}
