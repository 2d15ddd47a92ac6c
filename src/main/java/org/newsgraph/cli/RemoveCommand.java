package org.newsgraph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.newsgraph.store.NewsStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Removes articles from a store. */
@Command(
        name = "remove",
        description = "Removes articles from a store.",
        mixinStandardHelpOptions = true,
        footer = {"", "Examples:", "  newsgraph remove http://localhost:3030/article/2016-08-05-…"})
final class RemoveCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private StoreOption store = new StoreOption();

    @Parameters(paramLabel = "IRI", arity = "1..*", description = "the articles; 'newsgraph list' shows them")
    private List<String> articles = new ArrayList<>();

    RemoveCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (NewsStore opened = store.open()) {
            int code = 0;
            for (String article : articles) {
                if (opened.remove(article)) {
                    console.line("removed " + article);
                } else {
                    console.message("not in the store: " + article);
                    code = Main.PROBLEMS;
                }
            }
            return code;
        }
    }
}
