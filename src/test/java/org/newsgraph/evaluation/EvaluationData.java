package org.newsgraph.evaluation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Annotated articles that are not part of the project. */
public final class EvaluationData {
    private EvaluationData() {}

    /** Finds the folder that {@code -Deval.dir} names, or the usual one beside the project. */
    public static Optional<Path> folder() {
        // A property that Maven does not know arrives as its own name.
        return Stream.of(System.getProperty("eval.dir", ""), "../shared/data")
                .filter(d -> !d.isBlank() && !d.startsWith("${"))
                .map(d -> Path.of(d).toAbsolutePath().normalize())
                .filter(Files::isDirectory)
                .findFirst();
    }
}
