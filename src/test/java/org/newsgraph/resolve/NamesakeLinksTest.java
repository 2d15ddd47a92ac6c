package org.newsgraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.gazetteer.AnchorIndex;
import org.newsgraph.gazetteer.AnchorIndexWriter;
import org.newsgraph.gazetteer.Gazetteer;

/** People who share the name of somebody better known. */
class NamesakeLinksTest {
    @TempDir
    Path folder;

    @Test
    void somebodyInACrowdedFieldOnlySharesTheName() throws IOException {
        assertThat(score("")).isGreaterThan(0.5);
        assertThat(score("judge")).isBetween(0.3, 0.5);
        assertThat(score("singer")).isGreaterThan(0.5);
        assertThat(score("writer and lawyer")).isGreaterThan(0.5);
    }

    private double score(String beside) throws IOException {
        String table = "Anthony Mann\tAnthony_Mann\t0.9\n"
                + IntStream.range(1, 30)
                        .mapToObj(i -> "Other " + i + "\tAnthony_Mann\t1.0\n")
                        .collect(Collectors.joining());
        Path file = folder.resolve(beside.length() + ".index");
        new AnchorIndexWriter(title -> false, rows -> {}).write(new BufferedReader(new StringReader(table)), file);
        EntityResolver resolver = new EntityResolver(Gazetteer.load(), Optional.of(AnchorIndex.open(file)));
        return resolver
                .resolve(Articles.undated(beside + " Anthony Mann spoke")
                        .described("Person", beside, "Anthony Mann")
                        .extraction())
                .entities()
                .stream()
                .filter(e -> e.key().equals("Anthony_Mann"))
                .flatMap(e -> e.links().stream())
                .mapToDouble(ResolvedEntity.Link::score)
                .max()
                .orElse(0);
    }
}
