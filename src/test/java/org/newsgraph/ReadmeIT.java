package org.newsgraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.evaluation.EvaluationData;

/**
 * Runs the commands of the README, in its order and in one folder, and compares what they print with what it shows.
 *
 * <p>A block marked {@code sh} is run, unless the line before it is a comment that begins with "not run". A block of
 * another mark that follows is what it prints; a line of only {@code …} stands for any lines. A block marked
 * {@code sh eval} needs outside data: {@code -Deval.dir} names its folder, which the block knows as {@code $EVAL}; without
 * it the block is skipped.
 */
class ReadmeIT {
    private static final String ANYTHING = "…";

    @TempDir
    static Path directory;

    /** Commands, and what the README says they print. */
    private record Example(String commands, boolean evaluation, Optional<List<String>> shown) {}

    @TestFactory
    Stream<DynamicTest> printsWhatTheReadmeShows() throws IOException {
        RunnableJar jar = RunnableJar.built();
        launcher(jar);
        return examples(Files.readAllLines(Path.of("README.md"))).stream()
                .map(e ->
                        DynamicTest.dynamicTest(e.commands().lines().findFirst().orElse(""), () -> check(e)));
    }

    @Test
    void readsExamplesFromMarkdown() {
        List<Example> examples = examples(List.of(
                "```sh",
                "a",
                "```",
                "Words.",
                "```text",
                "1",
                "…",
                "```",
                "<!-- not run: why -->",
                "```sh",
                "b",
                "```",
                "```sh eval",
                "c",
                "```"));
        assertThat(examples)
                .containsExactly(
                        new Example("a", false, Optional.of(List.of("1", ANYTHING))),
                        new Example("c", true, Optional.empty()));
    }

    @Test
    void seesALineThatIsNotPrinted() {
        assertThat(missing(List.of("a", ANYTHING, "d"), List.of("a", "b", "c", "d")))
                .isEmpty();
        assertThat(missing(List.of("a", "c"), List.of("a", "b", "c"))).contains("c");
        assertThat(missing(List.of("a", ANYTHING), List.of("b", "a"))).contains("a");
        assertThat(missing(List.of(ANYTHING, "b"), List.of("a", "b", "c"))).contains("(end)");
    }

    private void check(Example example) throws IOException, InterruptedException {
        Optional<Path> data = EvaluationData.folder();
        if (example.evaluation()) {
            assumeTrue(data.isPresent(), "no -Deval.dir");
        }
        ProcessBuilder shell = new ProcessBuilder("sh", "-eu", "-c", example.commands());
        data.ifPresent(d -> shell.environment().put("EVAL", d.toString()));
        List<String> printed = RunnableJar.finish(shell, directory)
                .lines()
                .map(String::stripTrailing)
                .toList();
        example.shown()
                .ifPresent(shown -> assertThat(missing(shown, printed))
                        .as("first line of the README that was not printed, of%n%s", String.join("\n", printed))
                        .isEmpty());
    }

    /** Stands where the launcher stands in a clone; the launcher itself might build the jar again. */
    private static void launcher(RunnableJar jar) throws IOException {
        Path launcher = Files.writeString(
                directory.resolve("newsgraph"),
                "#!/bin/sh\nexec '" + RunnableJar.java()
                        + "' -Xmx1500m -XX:+UseSerialGC -Dnewsgraph.home=\"$PWD\" -jar '" + jar.path() + "' \"$@\"\n");
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
    }

    private static List<Example> examples(List<String> lines) {
        List<Example> examples = new ArrayList<>();
        boolean open = false;
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).startsWith("```")) {
                continue;
            }
            String mark = lines.get(i).substring(3).strip();
            int end = i + 1 + lines.subList(i + 1, lines.size()).indexOf("```");
            List<String> block = lines.subList(i + 1, end);
            boolean commands = mark.equals("sh") || mark.equals("sh eval");
            if (commands) {
                open = i == 0 || !lines.get(i - 1).startsWith("<!-- not run");
                if (open) {
                    examples.add(new Example(String.join("\n", block), mark.equals("sh eval"), Optional.empty()));
                }
            } else if (open && !mark.isEmpty()) {
                Example last = examples.remove(examples.size() - 1);
                examples.add(new Example(last.commands(), last.evaluation(), Optional.of(List.copyOf(block))));
                open = false;
            } else {
                open = false;
            }
            i = end;
        }
        return examples;
    }

    /** Gives the first line shown that is not printed where it should be. */
    private static Optional<String> missing(List<String> shown, List<String> printed) {
        int next = 0;
        boolean anywhere = false;
        for (String line : shown) {
            if (line.equals(ANYTHING)) {
                anywhere = true;
                continue;
            }
            int found = next + printed.subList(next, printed.size()).indexOf(line.stripTrailing());
            if (found < next || !anywhere && found > next) {
                return Optional.of(line);
            }
            next = found + 1;
            anywhere = false;
        }
        return anywhere || next == printed.size() ? Optional.empty() : Optional.of("(end)");
    }
}
