package org.newsgraph.cli;

import com.google.gson.GsonBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.newsgraph.copies.SideBySide;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.Terms;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.StoredArticle;
import org.newsgraph.store.StoredCopy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the copies of one report, or shows one beside its original. */
@Command(
        name = "copies",
        description =
                "Lists articles that were made from another, or shows one of them beside that, sentence by sentence.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  newsgraph copies --store news",
            "  newsgraph copies http://localhost:3030/article/2016-08-05-…"
        })
final class CopiesCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private StoreOption store = new StoreOption();

    @Parameters(paramLabel = "IRI", arity = "0..1", description = "a copy, to be shown beside its original")
    private @Nullable String article;

    @Option(names = "--json", description = "as JSON")
    private boolean json;

    CopiesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (NewsStore opened = store.open()) {
            List<StoredCopy> copies = opened.copies();
            if (article != null) {
                Optional<StoredCopy> one =
                        copies.stream().filter(c -> c.copy().equals(article)).findFirst();
                if (one.isEmpty()) {
                    console.message("no copy in the store: " + article);
                    return Main.PROBLEMS;
                }
                compare(opened, one.get());
            } else if (json) {
                print(copies);
            } else {
                list(opened, copies);
            }
            return 0;
        }
    }

    private void list(NewsStore opened, List<StoredCopy> copies) {
        Map<String, StoredArticle> articles =
                opened.list().stream().collect(Collectors.toMap(StoredArticle::iri, a -> a));
        Map<String, List<StoredCopy>> stories = copies.stream()
                .collect(Collectors.groupingBy(StoredCopy::story, LinkedHashMap::new, Collectors.toList()));
        stories.forEach((story, all) -> {
            console.line(headline(articles, story));
            console.line("            " + console.dim(story));
            for (StoredCopy copy : all) {
                console.line("  " + headline(articles, copy.copy()));
                console.line("            " + percent(copy.taken()) + " taken, " + percent(copy.kept()) + " kept"
                        + (copy.original().equals(story) ? "" : ", by way of " + copy.original()));
                console.line("            " + console.dim(copy.copy()));
            }
        });
    }

    private String headline(Map<String, StoredArticle> articles, String iri) {
        return Optional.ofNullable(articles.get(iri))
                .map(a -> String.format(
                        "%-10s  %s%s",
                        a.date().orElse("undated"),
                        console.bold(Console.printable(a.headline())),
                        a.publisher().map(p -> ", " + Console.printable(p)).orElse("")))
                .orElse(iri);
    }

    private static String percent(double part) {
        return Math.round(100 * part) + " %";
    }

    private void compare(NewsStore opened, StoredCopy copy) {
        ArticleGraph original = opened.article(copy.original()).orElseThrow();
        ArticleGraph changed = opened.article(copy.copy()).orElseThrow();
        SideBySide both = SideBySide.of(
                value(original, Terms.IS_STRING),
                value(original, Terms.HEADLINE),
                value(changed, Terms.IS_STRING),
                value(changed, Terms.HEADLINE));
        if (json) {
            print(both.rows());
            return;
        }
        if (both.rows().isEmpty()) {
            console.message("the texts are not kept in this store");
        }
        for (SideBySide.Row row : both.rows()) {
            String moved = row.moved() ? " (moved)" : "";
            switch (row.change()) {
                case KEPT -> console.line("  " + text(row.copy()) + moved);
                case CHANGED -> {
                    console.line("- " + text(row.original()) + moved);
                    console.line("+ " + text(row.copy()));
                }
                case LEFT_OUT -> console.line("- " + text(row.original()));
                case ADDED -> console.line("+ " + text(row.copy()));
            }
        }
    }

    private static String text(List<SideBySide.Piece> pieces) {
        return Console.printable(pieces.stream().map(SideBySide.Piece::text).collect(Collectors.joining()));
    }

    private static String value(ArticleGraph article, Node property) {
        Graph graph = article.graph();
        return graph.find(article.node(), property, Node.ANY)
                .nextOptional()
                .map(t -> t.getObject().getLiteralLexicalForm())
                .orElse("");
    }

    private void print(List<?> rows) {
        console.line(new GsonBuilder()
                .disableHtmlEscaping()
                .setPrettyPrinting()
                .create()
                .toJson(new ArrayList<>(rows)));
    }
}
