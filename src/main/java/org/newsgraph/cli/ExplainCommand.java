package org.newsgraph.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.export.ClaimView;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.Ontology;
import org.newsgraph.graph.Terms;
import org.newsgraph.store.NewsStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the words behind a claim, an event, an entity or an article. */
@Command(
        name = "explain",
        description =
                "Shows the sentence behind a claim or an event, lit up; all claims of an article; all claims about an entity.",
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private StoreOption store = new StoreOption();

    @Parameters(paramLabel = "IRI", description = "a claim, an event, an entity or an article")
    private String iri = "";

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Ontology ontology = Ontology.bundled();
        Node node = NodeFactory.createURI(iri);
        try (NewsStore opened = store.open()) {
            List<ArticleGraph> articles = articles(opened, node);
            if (articles.isEmpty()) {
                throw new ParameterException(spec.commandLine(), "not in the store: " + iri);
            }
            articles.forEach(a -> article(new ClaimView(a, ontology), a, node, ontology));
            return 0;
        }
    }

    /** The articles whose graphs speak of the thing. */
    private static List<ArticleGraph> articles(NewsStore store, Node node) {
        Optional<ArticleGraph> article = store.article(node.getURI());
        if (article.isPresent()) {
            return List.of(article.get());
        }
        return store
                .<List<String>>read(d -> d.stream(Node.ANY, node, Node.ANY, Node.ANY)
                        .map(q -> q.getGraph().getURI())
                        .distinct()
                        .sorted()
                        .toList())
                .stream()
                .map(store::article)
                .flatMap(Optional::stream)
                .toList();
    }

    private void article(ClaimView view, ArticleGraph article, Node node, Ontology ontology) {
        ClaimText text = new ClaimText(console, ontology);
        if (node.equals(article.node())) {
            text.article(article, 0);
            return;
        }
        console.line("");
        console.line(console.bold(
                Console.printable(view.text(article.node(), Terms.HEADLINE).orElse(""))));
        console.line(console.dim(article.iri()));
        for (Node claim : view.claims()) {
            if (speaksOf(view, claim, node)) {
                text.claim(view, claim);
                if (claim.equals(node)) {
                    details(view, claim);
                }
            }
        }
    }

    private static boolean speaksOf(ClaimView view, Node claim, Node node) {
        return claim.equals(node)
                || view.find(claim, Terms.DESCRIBES_EVENT).filter(node::equals).isPresent()
                || view.find(claim, Terms.SUBJECT).filter(node::equals).isPresent()
                || view.find(claim, Terms.OBJECT).filter(node::equals).isPresent()
                || view.find(claim, Terms.ATTRIBUTED_TO).filter(node::equals).isPresent()
                || view.find(claim, Terms.PLACE).filter(node::equals).isPresent();
    }

    private void details(ClaimView view, Node claim) {
        detail("rule", view.text(claim, Terms.RULE));
        detail("confidence", view.text(claim, Terms.CONFIDENCE));
        detail("plain triple", view.text(claim, Terms.ASSERTS).map(a -> a.equals("true") ? "stated" : "not stated"));
        detail("event type", view.find(claim, Terms.EVENT_TYPE).map(Node::getLocalName));
        detail("event", view.find(claim, Terms.DESCRIBES_EVENT).map(Node::getURI));
        detail("evidence", view.find(claim, Terms.EVIDENCE).map(Node::getURI));
        Optional<Node> outer = view.find(claim, Terms.WITHIN);
        for (int depth = 0; outer.isPresent() && depth < 5; depth++) {
            detail("content of", outer.map(view::gloss));
            outer = view.find(outer.get(), Terms.WITHIN);
        }
    }

    private void detail(String name, Optional<String> value) {
        value.ifPresent(v -> console.line(String.format("      %-14s %s", name, Console.printable(v))));
    }
}
