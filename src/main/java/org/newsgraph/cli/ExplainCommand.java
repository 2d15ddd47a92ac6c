package org.newsgraph.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;
import org.newsgraph.export.ClaimView;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.Ontology;
import org.newsgraph.graph.Terms;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.StoredArticle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the words behind a claim, an event, an entity or an article. */
@Command(
        name = "explain",
        description = {
            "Shows why a claim is in the store: its sentence with the words that say it, the lexical entry, the source chain.",
            "Of an event or entity, shows all its claims; of an article, all its claims.",
            "Of a file, or one article in it (FILE#PART, as an article says where it was read from), or an address that is",
            "not in the store, reads it again without a store, and also shows the candidates that came to nothing, and why.",
            "Of a text, shows sentence by sentence what was found: mentions, who says what, predicates with their",
            "arguments, the claims with the rule that fired, and what was dropped."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  newsgraph explain http://localhost:3030/entity/Syria",
            "  newsgraph explain story.txt --date 2016-08-05",
            "  newsgraph explain archive.warc.gz#https://news.example/1",
            "  newsgraph explain --text 'Two officials said that the army had shelled the town.'"
        })
final class ExplainCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private WebOptions web = new WebOptions();

    @Mixin
    private ConfidenceOption confidence = new ConfidenceOption();

    @Mixin
    private GazetteerOption gazetteer = new GazetteerOption();

    @Parameters(
            paramLabel = "IRI|FILE",
            arity = "0..1",
            description =
                    "a claim, event, entity or article of the store; or a file, folder, part of a file or address to read")
    private String iri = "";

    @Option(names = "--text", paramLabel = "TEXT", description = "sentences to take apart")
    private @Nullable String text;

    @Option(
            names = "--date",
            paramLabel = "DAY",
            description = "for a file or a text: the day of publication, where nothing beside the text says it")
    private @Nullable LocalDate date;

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (iri.isEmpty() == (text == null)) {
            throw new ParameterException(spec.commandLine(), "give either an IRI, a file, or --text");
        }
        Ontology ontology = Ontology.bundled();
        if (text != null) {
            new Rereading(console, ontology, confidence.least(), gazetteer).takeApart(text, date);
            return 0;
        }
        Optional<String> file = file();
        if (file.isPresent()) {
            return reread(file.get(), ontology);
        }
        Node node = NodeFactory.createURI(iri);
        try (NewsStore opened = store.open(confidence)) {
            List<ArticleGraph> articles = articles(opened, node);
            if (articles.isEmpty()
                    && iri.matches("https?://.+")
                    && !iri.startsWith(opened.iris().base())) {
                return reread(iri.replaceFirst("#.*", ""), ontology);
            }
            if (articles.isEmpty()) {
                throw new ParameterException(
                        spec.commandLine(),
                        "neither a file nor in the store: " + iri + "; 'newsgraph list' shows the articles");
            }
            articles.forEach(a -> article(new ClaimView(a, ontology), a, node, ontology));
            if (articles.size() == 1) {
                origin(opened, articles.get(0).iri(), console);
            }
            return 0;
        }
    }

    /** Finds the file that is named, with or without a part of it: the shortest name before a number sign that exists. */
    private Optional<String> file() {
        if (exists(iri)) {
            return Optional.of(iri);
        }
        return IntStream.range(1, iri.length())
                .filter(i -> iri.charAt(i) == '#')
                .mapToObj(i -> iri.substring(0, i))
                .filter(ExplainCommand::exists)
                .findFirst();
    }

    private static boolean exists(String name) {
        try {
            return Files.exists(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private int reread(String source, Ontology ontology) {
        Optional<String> part = Optional.of(iri).filter(i -> !i.equals(source));
        boolean read =
                new Rereading(console, ontology, confidence.least(), gazetteer).explain(source, part, web.web(), date);
        return read ? 0 : Main.PROBLEMS;
    }

    /** Where the article was read from, if the file is still there: only reading it again tells what was dropped. */
    private static void origin(NewsStore store, String article, Console console) {
        store.list().stream()
                .filter(a -> a.iri().equals(article))
                .map(StoredArticle::readFrom)
                .map(Console::printable)
                .forEach(from -> console.message("read from " + from + "; \"newsgraph explain '" + from
                        + "'\" also shows what came to nothing, and why"));
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
        ClaimText text = new ClaimText(console, ontology, true);
        if (node.equals(article.node())) {
            text.article(article);
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
        detail(
                "confidence",
                view.text(claim, Terms.CONFIDENCE)
                        .map(c -> c
                                + view.text(claim, Terms.CONFIDENCE_REASON)
                                        .map(r -> " (" + r + ")")
                                        .orElse("")));
        detail("trigger", view.find(claim, Terms.TRIGGER).flatMap(t -> view.text(t, Terms.ANCHOR)));
        detail("subject", view.find(claim, Terms.SUBJECT_MENTION).flatMap(t -> view.text(t, Terms.ANCHOR)));
        detail("object", view.find(claim, Terms.OBJECT_MENTION).flatMap(t -> view.text(t, Terms.ANCHOR)));
        detail("plain triple", view.text(claim, Terms.ASSERTS).map(a -> a.equals("true") ? "stated" : "not stated"));
        detail("event type", view.find(claim, Terms.EVENT_TYPE).map(Node::getLocalName));
        detail("event", view.find(claim, Terms.DESCRIBES_EVENT).map(Node::getURI));
        detail(
                "sources",
                Optional.of(String.join(" < ", view.sourceChain(claim))).filter(c -> !c.isEmpty()));
        detail("factuality", Optional.of(factuality(view, claim)));
        detail("evidence", view.find(claim, Terms.EVIDENCE).map(Node::getURI));
        Optional<Node> outer = view.find(claim, Terms.WITHIN);
        for (int depth = 0; outer.isPresent() && depth < 5; depth++) {
            detail("content of", outer.map(view::gloss));
            outer = view.find(outer.get(), Terms.WITHIN);
        }
    }

    private static String factuality(ClaimView view, Node claim) {
        return List.of(Terms.FACTUALITY, Terms.POLARITY, Terms.CERTAINTY).stream()
                .map(p -> view.object(claim, p).getLocalName().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private void detail(String name, Optional<String> value) {
        value.ifPresent(v -> console.line(String.format("      %-14s %s", name, Console.printable(v))));
    }
}
