package org.newsgraph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.ResultSet;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.Spans;
import org.newsgraph.query.LibraryQuery;
import org.newsgraph.query.Parameters;
import org.newsgraph.query.QueryLibrary;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.StoredArticle;
import org.newsgraph.validate.ArticleValidator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Checks everything in a store. */
@Command(
        name = "validate",
        description =
                "Checks every article of a store: shapes, quotes, counts, quality queries. Ends with exit code 1 on any fault.",
        mixinStandardHelpOptions = true,
        footer = {"", "Examples:", "  newsgraph validate --store news"})
final class ValidateCommand implements Callable<Integer> {
    private static final String QUALITY = "quality";

    private final Console console;

    @Mixin
    private StoreOption store = new StoreOption();

    ValidateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (NewsStore opened = store.open()) {
            ArticleValidator validator = new ArticleValidator();
            List<String> faults = new ArrayList<>();
            List<StoredArticle> articles = opened.list();
            for (StoredArticle article : articles) {
                console.progress("checking " + article.iri());
                faults.addAll(article(opened, article, validator));
            }
            for (LibraryQuery query : QueryLibrary.packaged().folder(QUALITY)) {
                console.progress("asking " + query.name());
                faults.addAll(rows(opened, query));
            }
            console.endProgress();
            faults.forEach(f -> console.line(Console.printable(f)));
            console.line(articles.size() + " articles, " + faults.size() + " faults");
            return faults.isEmpty() ? 0 : Main.PROBLEMS;
        }
    }

    private static List<String> article(NewsStore store, StoredArticle listed, ArticleValidator validator) {
        List<String> faults = new ArrayList<>();
        ArticleGraph article = store.article(listed.iri()).orElseThrow();
        validator.validate(article.graph(), listed.iri()).forEach(p -> faults.add(ReadingOptions.Messages.text(p)));
        Spans.faults(article).forEach(f -> faults.add("GRAPH-001 fatal " + listed.iri() + ": " + f));
        if (article.claimCount() != listed.claims()) {
            faults.add("STORE-001 fatal " + listed.iri() + ": the catalog counts " + listed.claims()
                    + " claims, the graph " + article.claimCount());
        }
        return faults;
    }

    private static List<String> rows(NewsStore store, LibraryQuery query) {
        return store.read(dataset -> {
            List<String> faults = new ArrayList<>();
            try (QueryExecution execution = QueryExecutionFactory.create(
                    Parameters.bind(query, Map.of(), store.iris().base()), DatasetFactory.wrap(dataset))) {
                ResultSet rows = execution.execSelect();
                while (rows.hasNext()) {
                    faults.add(query.name() + " " + query.severity().orElse("error") + ": " + rows.nextBinding());
                }
            }
            return faults;
        });
    }
}
