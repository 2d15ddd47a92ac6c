package org.newsgraph.cli;

import com.google.gson.GsonBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.StoredArticle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the articles of a store. */
@Command(
        name = "list",
        description = "Lists the articles of a store.",
        mixinStandardHelpOptions = true,
        footer = {"", "Examples:", "  newsgraph list --store news", "  newsgraph list --format csv"})
final class ListCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private ConfidenceOption confidence = new ConfidenceOption();

    @Option(
            names = "--format",
            defaultValue = "table",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private Shape format = Shape.table;

    @Option(names = "--json", description = "the same as --format json")
    private boolean json;

    /** How the list is printed; lower case, as users type it. */
    enum Shape {
        table,
        csv,
        json
    }

    ListCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (NewsStore opened = store.open(confidence)) {
            List<StoredArticle> articles = opened.list();
            switch (json ? Shape.json : format) {
                case table -> articles.forEach(this::row);
                case csv -> csv(articles);
                case json ->
                    console.line(new GsonBuilder()
                            .disableHtmlEscaping()
                            .setPrettyPrinting()
                            .create()
                            .toJson(articles.stream().map(ListCommand::fields).toList()));
            }
            return 0;
        }
    }

    private void row(StoredArticle article) {
        console.line(String.format(
                "%-10s  %4d claims  %s",
                article.date().orElse("undated"),
                article.claims(),
                console.bold(Console.printable(article.headline()))));
        console.line("            " + console.dim(article.iri()));
    }

    private void csv(List<StoredArticle> articles) {
        console.line("iri,headline,date,publisher,claims,readAt,readFrom,readBy");
        articles.forEach(a -> console.line(Stream.of(
                        a.iri(),
                        a.headline(),
                        a.date().orElse(""),
                        a.publisher().orElse(""),
                        Integer.toString(a.claims()),
                        a.readAt(),
                        a.readFrom(),
                        a.readBy())
                .map(ListCommand::quoted)
                .collect(Collectors.joining(","))));
    }

    /** By RFC 4180. */
    private static String quoted(String field) {
        return field.matches("(?s).*[\",\\r\\n].*") ? '"' + field.replace("\"", "\"\"") + '"' : field;
    }

    private static Map<String, Object> fields(StoredArticle article) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("iri", article.iri());
        fields.put("headline", article.headline());
        article.date().ifPresent(d -> fields.put("date", d));
        article.publisher().ifPresent(p -> fields.put("publisher", p));
        fields.put("claims", article.claims());
        fields.put("readAt", article.readAt());
        fields.put("readFrom", article.readFrom());
        fields.put("readBy", article.readBy());
        return fields;
    }
}
