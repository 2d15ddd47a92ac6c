package org.newsgraph.cli;

import java.nio.file.Path;
import org.newsgraph.store.NewsStore;
import picocli.CommandLine.Option;

/** Which store a command works on. */
final class StoreOption {
    @Option(
            names = "--store",
            paramLabel = "DIR",
            description = "where the store is kept (default: ${DEFAULT-VALUE})",
            defaultValue = "store")
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    StoreOption() {}

    Path directory() {
        return directory;
    }

    /** Opens the store without its unsure claims. */
    NewsStore open(ConfidenceOption confidence) {
        return open().atLeast(confidence.least());
    }

    NewsStore open() {
        return NewsStore.open(directory);
    }
}
