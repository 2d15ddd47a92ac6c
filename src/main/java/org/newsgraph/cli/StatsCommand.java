package org.newsgraph.cli;

import com.google.gson.GsonBuilder;
import java.util.Map;
import java.util.concurrent.Callable;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.StoreStats;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Counts what a store holds. */
@Command(
        name = "stats",
        description =
                "Counts what a store holds. Its bytes are the sizes of its files, which grow in steps: a small store looks large; compact frees what was removed.",
        mixinStandardHelpOptions = true,
        footer = {"", "Examples:", "  newsgraph stats --store news --json"})
final class StatsCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private ConfidenceOption confidence = new ConfidenceOption();

    @Option(names = "--json", description = "as JSON")
    private boolean json;

    StatsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (NewsStore opened = store.open(confidence)) {
            StoreStats stats = StoreStats.of(opened);
            if (json) {
                console.line(new GsonBuilder().setPrettyPrinting().create().toJson(stats));
            } else {
                part("", stats.counts());
                part("claims by factuality", stats.factuality());
                part("claims by relation", stats.relations());
            }
            return 0;
        }
    }

    private void part(String title, Map<String, Long> counts) {
        if (!title.isEmpty()) {
            console.line("");
            console.line(console.bold(title));
        }
        counts.forEach((name, count) -> console.line(String.format("%-28s %12d", name, count)));
    }
}
