package org.newsgraph.serve;

import com.google.gson.Gson;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.graph.SureClaims;
import org.newsgraph.vocab.Prefixes;

/** Finds what a path stands for: a fixed page, or a node of the graph. */
final class Resources {
    private final DatasetGraph dataset;
    /** Lists choose their claims by the table; what they read of those needs no second look at how sure each is. */
    private final DatasetGraph whole;

    private final Addresses addresses;
    private final Vocabulary vocabulary;
    private final Extracts extracts;
    private final Lists lists;
    private final SelfDescription self;
    private final Workbench workbench;
    private final String base;
    private final ClaimTables tables;
    private final Questions questions;
    private final double least;

    Resources(
            DatasetGraph dataset,
            ServerOptions options,
            Vocabulary vocabulary,
            ClaimTables tables,
            Questions questions,
            double least) {
        this.questions = questions;
        this.dataset = dataset;
        this.whole = SureClaims.all(dataset);
        this.vocabulary = vocabulary;
        this.base = options.base();
        this.tables = tables;
        this.least = least;
        this.addresses = new Addresses(options.base());
        this.extracts = new Extracts(dataset, options.base());
        this.lists = new Lists(whole, vocabulary, addresses, options.base(), tables, least);
        this.self = new SelfDescription(() -> tables.overview(least), options, extracts);
        this.workbench = Workbench.load(options.base());
    }

    Optional<Resource> find(Request request, String path) {
        return switch (path) {
            case "/", "/index" -> Optional.of(Resource.page("home", lists::home));
            case "/articles" -> Optional.of(Resource.page("articles", () -> lists.articles(request)));
            case "/entities" -> Optional.of(Resource.page("entities", () -> lists.entities(request)));
            case "/review" -> Optional.of(Resource.page("review", () -> ReviewPage.of(dataset, names(), request)));
            case "/relations" -> Optional.of(Resource.page("relations", lists::relations));
            case "/search" ->
                Optional.of(Resource.page("search", () -> new Search(dataset, tables).page(request, names())));
            case "/pair" -> lists.pair(request).map(model -> Resource.page("pair", () -> model));
            case "/statement" -> lists.statement(request).map(model -> Resource.page("statement", () -> model));
            case "/ask" -> Optional.of(Resource.page("ask", () -> questions.page(request, dataset, names())));
            case "/query" ->
                Optional.of(Resource.page(
                        "query", () -> workbench.page(request, question -> questions.sparql(dataset, question))));
            case "/sparql" -> Optional.of(Resource.of("sparql", Map::of, self::service));
            case "/.well-known/void" -> Optional.of(Resource.data(self::statistics));
            case "/ontology" ->
                Optional.of(Resource.of(
                        "ontology",
                        () -> TermPages.index(vocabulary, names()),
                        () -> extracts.copy(vocabulary.graph())));
            default ->
                addresses.irisOf(path).stream()
                        .map(iri -> node(request, Terms.iri(iri)))
                        .flatMap(Optional::stream)
                        .findFirst();
        };
    }

    /** Gives the prefixes as the query editor wants them, so that it need not ask a stranger. */
    String prefixes() {
        Map<String, String> prefixes = new TreeMap<>(Prefixes.all());
        prefixes.put("ent", base + "entity/");
        return new Gson().toJson(prefixes);
    }

    /** Gives what the words in the search box may become, as JSON. */
    String suggestions(Request request) {
        return new Search(dataset, tables).suggestions(request, names());
    }

    private Claims claims() {
        return tables.atLeast(least);
    }

    private Names names() {
        return new Names(whole, vocabulary, addresses);
    }

    /** Asks the graph what a node is, the most telling class first. */
    private Optional<Resource> node(Request request, Node node) {
        if (vocabulary.has(node)) {
            return Optional.of(Resource.of(
                    "term",
                    () -> TermPages.term(request, whole, vocabulary, names(), claims(), node),
                    () -> TermPages.graph(vocabulary, extracts, node)));
        }
        if (dataset.contains(node, node, Terms.TYPE, Terms.NEWS_ARTICLE)) {
            return Optional.of(Resource.of(
                    "article",
                    () -> ArticleView.of(request, whole, names(), claims(), node),
                    () -> extracts.named(node)));
        }
        Optional<ClaimReader.Place> claim = new ClaimReader(dataset, names()).locate(node);
        if (claim.isPresent()) {
            return Optional.of(Resource.of(
                    "claim",
                    () -> ClaimPage.of(request, dataset, names(), claims(), extracts, claim.get()),
                    () -> extracts.claim(claim.get().graph(), node)));
        }
        if (anywhere(node, Terms.TYPE, Terms.DERIVATION)) {
            return Optional.of(Resource.of(
                    "copy",
                    () -> new CopyPages(dataset, names()).compare(node),
                    () -> CopyPages.graph(dataset, extracts, node)));
        }
        if (anywhere(node, Terms.TYPE, Terms.SEM_EVENT)) {
            return Optional.of(Resource.of(
                    "event",
                    () -> EventPages.event(request, whole, names(), claims(), node),
                    () -> EventPages.graph(dataset, extracts, node)));
        }
        if (anywhere(node, Terms.FIRST_DAY, Node.ANY)) {
            return Optional.of(Resource.of(
                    "time",
                    () -> EventPages.time(request, whole, names(), claims(), node),
                    () -> EventPages.graph(dataset, extracts, node)));
        }
        if (anywhere(node, Node.ANY, Node.ANY) || anywhereAsObject(node)) {
            return Optional.of(Resource.of(
                    "entity",
                    () -> EntityPage.of(
                            request, whole, names(), claims(), tables.overview(least), node, lists::pairHref),
                    () -> extracts.around(node)));
        }
        return dataset.containsGraph(node) ? Optional.of(Resource.data(() -> extracts.named(node))) : Optional.empty();
    }

    private boolean anywhere(Node subject, Node property, Node value) {
        return dataset.findNG(Node.ANY, subject, property, value).hasNext();
    }

    private boolean anywhereAsObject(Node node) {
        return List.of(Terms.SUBJECT, Terms.OBJECT, Terms.ATTRIBUTED_TO).stream()
                .anyMatch(role -> dataset.findNG(Node.ANY, Node.ANY, role, node).hasNext());
    }
}
