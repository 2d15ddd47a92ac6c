package org.newsgraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A wrong merge is found in review and split; it stays split when everything is read again, and can be taken back. */
class WhoIsWhoIT {
    @TempDir
    Path directory;

    private final RunnableJar program = RunnableJar.built();

    private String run(String... arguments) throws IOException, InterruptedException {
        return program.run(directory, arguments);
    }

    private void article(String name, String text) throws IOException {
        Path folder = Files.createDirectories(directory.resolve("articles").resolve(name));
        Files.writeString(folder.resolve("article.txt"), text);
        Files.writeString(
                folder.resolve("meta.json"),
                "{\"title\": \"News of " + name + "\", \"publisher\": \"The Example\", \"date\": \"2024-05-07\", "
                        + "\"url\": \"https://news.example/" + name + "\"}");
    }

    @Test
    void aWrongMergeIsFoundAndSplitAndStaysSplit() throws Exception {
        article("ports", "Jan Przykladowski criticized Germany on Monday.");
        article("bridges", "Jan Przykladowski praised France on Tuesday.");
        run("build", "articles", "--store", "store");
        String merged = run("export", "--store", "store");
        assertThat(merged).contains("ent:Jan_Przykladowski ng:criticizes", "ent:Jan_Przykladowski ng:praises");

        String review = run("entities", "review", "--store", "store");
        assertThat(review).contains("one person?", "Jan Przykladowski criticized Germany on Monday.");
        Matcher command =
                Pattern.compile("entities different (\\S+) --in (\\S+)").matcher(review);
        assertThat(command.find()).isTrue();
        run("entities", "different", command.group(1), "--in", command.group(2), "--store", "store");
        String split = run("export", "--store", "store");
        Matcher who = Pattern.compile("<<\\( (\\S+) ng:(criticizes|praises) ").matcher(split);
        Set<String> people = new TreeSet<>();
        while (who.find()) {
            people.add(who.group(1));
        }
        assertThat(people).hasSize(2).contains("ent:Jan_Przykladowski");

        run("build", "articles", "--store", "store");
        run("compact", "--store", "store");
        assertThat(run("export", "--store", "store")).isEqualTo(split);

        Files.writeString(directory.resolve("judgements.ttl"), run("entities", "export", "--store", "store"));
        run("build", "articles", "--store", "fresh");
        assertThat(run("export", "--store", "fresh")).isEqualTo(merged);
        run("entities", "import", "judgements.ttl", "--store", "fresh");
        assertThat(run("export", "--store", "fresh")).isEqualTo(split);

        run("entities", "undo", command.group(1), "--store", "store");
        assertThat(run("export", "--store", "store")).isEqualTo(merged);
    }
}
