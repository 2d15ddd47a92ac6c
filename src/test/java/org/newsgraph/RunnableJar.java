package org.newsgraph;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The runnable jar, started as its users start it.
 *
 * @param path where it is
 */
record RunnableJar(Path path) {
    private static final long PATIENCE_SECONDS = 240;
    private static final AtomicReference<@Nullable Path> SAMPLES = new AtomicReference<>();

    /** Finds the jar that is tested; a test without one is skipped. */
    static RunnableJar built() {
        Path jar = Path.of(System.getProperty("newsgraph.jar", "target/newsgraph.jar"))
                .toAbsolutePath();
        assumeTrue(Files.exists(jar), "there is no " + jar);
        return new RunnableJar(jar);
    }

    static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                java().toString(),
                "-Xmx1500m",
                "-XX:+UseSerialGC",
                // no test sees what the user has made
                "-Dnewsgraph.gazetteer=no-gazetteer",
                "-jar",
                path.toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** Gives a store of the bundled samples, made once; tests only read it. */
    Path sampleStore() throws IOException, InterruptedException {
        Path made = SAMPLES.get();
        if (made == null) {
            made = Files.createDirectories(Path.of("target", "samples-it").toAbsolutePath());
            run(made, "demo", "--no-serve", "--store", "store");
            SAMPLES.set(made);
        }
        return made.resolve("store");
    }

    /** Runs a command of the program to its good end, and gives what it printed. */
    String run(Path directory, String... arguments) throws IOException, InterruptedException {
        return finish(new ProcessBuilder(command(arguments)), directory);
    }

    /** Runs a process to its good end, and gives its standard output. */
    static String finish(ProcessBuilder builder, Path directory) throws IOException, InterruptedException {
        Path out = Files.createTempFile("newsgraph-out", ".txt");
        Path err = Files.createTempFile("newsgraph-err", ".txt");
        Process process = builder.directory(directory.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        try {
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("no end after " + PATIENCE_SECONDS + " s: " + builder.command());
            }
            String printed = Files.readString(out, StandardCharsets.UTF_8);
            if (process.exitValue() != 0) {
                throw new AssertionError("exit code " + process.exitValue() + ": " + builder.command() + "\n" + printed
                        + Files.readString(err, StandardCharsets.UTF_8));
            }
            return printed;
        } finally {
            process.destroyForcibly();
            Files.delete(out);
            Files.delete(err);
        }
    }

    /** Tells whether a tool is on the path. */
    static boolean installed(String tool) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
    }
}
