package org.newsgraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.evaluation.EvaluationData;
import org.newsgraph.evaluation.PersonLinks;

/** The index of names, made of the real table that Maven fetches; takes a minute, so only with the other scores. */
@Tag("evaluation")
class GazetteerIT {
    private static final Pattern SCORE = Pattern.compile("F1 = ([\\d.]+)");
    private static final double FLOOR = 0.485;
    private static final long MEGABYTE = 1 << 20;

    @TempDir
    Path directory;

    @Test
    void entitiesLinkBetterWithTheIndex() throws Exception {
        assumeTrue(RunnableJar.installed("mvn") && RunnableJar.installed("npm"), "no Maven or npm to fetch the tables");
        RunnableJar jar = RunnableJar.built();
        Files.writeString(directory.resolve("own.tsv"), "label\ttype\nExample Relief Corps\tOrganization\n");
        jar.run(directory, "gazetteer", "add", "--gazetteer", "names", "own.tsv");
        String said = jar.run(directory, "gazetteer", "build", "--gazetteer", "names");
        assertThat(said).contains(" names, ", " places, ");
        assertThat(directory.resolve("names")).isDirectoryContaining(p -> p.endsWith("names.index"));
        assertThat(Files.size(directory.resolve("names/names.index"))
                        + Files.size(directory.resolve("names/places.index")))
                .isLessThan(150 * MEGABYTE);

        assertThat(jar.run(directory, "gazetteer", "list", "--gazetteer", "names"))
                .isEqualTo("own.tsv\t1\n");

        Path data = EvaluationData.folder().orElse(Path.of(""));
        Path gold = data.resolve("entity_linking/meantime_el.jsonl");
        Path scorer = data.resolveSibling("score").resolve("entity_linking.py");
        assumeTrue(Files.exists(gold) && Files.exists(scorer), "no evaluation data; -Deval.dir names its folder");
        assumeTrue(RunnableJar.installed("python3"), "no Python");
        peopleAreWhoTheyWereReadToBe(data);
        String predicted =
                jar.run(directory, "predict", "--task", "entity_linking", "--gazetteer", "names", gold.toString());
        Path predictions = Files.writeString(directory.resolve("predicted"), predicted, StandardCharsets.UTF_8);
        String score = RunnableJar.finish(
                new ProcessBuilder("python3", scorer.toString(), gold.toString(), predictions.toString()), directory);
        Matcher reached = SCORE.matcher(score);
        assertThat(reached.find()).as(score).isTrue();
        assertThat(Double.parseDouble(reached.group(1))).as(score).isGreaterThanOrEqualTo(FLOOR);
    }

    /** Of the mentions that were read by hand, at most 2 % are linked to somebody else. */
    private void peopleAreWhoTheyWereReadToBe(Path data) throws IOException {
        Map<String, Integer> counts = new PersonLinks(data, directory.resolve("names/names.index")).count();
        int read = counts.values().stream().mapToInt(Integer::intValue).sum();
        System.out.println("links of people: " + counts);
        assertThat(counts.get("wrong") + counts.get("unread"))
                .as(counts.toString())
                .isLessThanOrEqualTo(read / 50);
        assertThat(counts.get("right")).as(counts.toString()).isGreaterThanOrEqualTo(50);
    }
}
