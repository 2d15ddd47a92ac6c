package org.newsgraph.cli;

import java.util.concurrent.Callable;
import org.newsgraph.store.NewsStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Frees the disk that replaced and removed articles took. */
@Command(
        name = "compact",
        description =
                "Frees the disk that replaced and removed articles took. Needs as much free disk as the store takes.",
        mixinStandardHelpOptions = true,
        footer = {"", "Examples:", "  newsgraph compact --store news"})
final class CompactCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private StoreOption store = new StoreOption();

    CompactCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (NewsStore opened = store.open()) {
            long before = opened.bytes();
            opened.compact();
            console.line(before + " bytes before, " + opened.bytes() + " after");
            return 0;
        }
    }
}
