package org.newsgraph.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnchorIndexTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void place() {
        file = folder.resolve("names.index");
    }

    /** Eight ways to write each thing's name, as the well-known have, of which the first is looked up. */
    private static String rows(String name, String title, String share) {
        return Stream.of(name, "The A", "The B", "The C", "The D", "The E", "The F", "The G")
                .map(n -> (n.equals(name) ? n : n + " " + title) + "\t" + title + "\t" + share + "\n")
                .collect(Collectors.joining());
    }

    private AnchorIndex write(String table) throws IOException {
        new AnchorIndexWriter(title -> title.equals("Odense"), rows -> {})
                .write(new BufferedReader(new StringReader(table)), file);
        return AnchorIndex.open(file);
    }

    @Test
    void findsWhatANameMostlyMeans() throws IOException {
        AnchorIndex index = write(rows("Copenhagen", "Copenhagen_Municipality", "0.8"));
        assertThat(index.find("Copenhagen")).hasValueSatisfying(c -> {
            assertThat(c.title()).isEqualTo("Copenhagen Municipality");
            assertThat(c.share()).isEqualTo(0.8);
            assertThat(c.names()).isEqualTo(8);
        });
        assertThat(index.find("copenhagen")).isEmpty();
        assertThat(index.find("Aarhus")).isEmpty();
    }

    @Test
    void leavesOutTheUnknownTheUnlikelyAndTheBroken() throws IOException {
        AnchorIndex index = write("Ribe\tRibe_Cathedral\t1.0\nno tabs\n" + rows("Funen", "Odense_Fjord", "0.05")
                + "Odense\tOdense\t1.0\n" + rows("odense city", "Odense_City", "1.0"));
        assertThat(index.find("Ribe")).isEmpty();
        assertThat(index.find("Funen")).isEmpty();
        assertThat(index.find("odense city")).isEmpty();
        assertThat(index.find("Odense")).isPresent();
    }

    @Test
    void keepsTheLettersOfAllLanguages() throws IOException {
        AnchorIndex index = write(rows("Ærø", "Ærø_(ø)", "1.0"));
        assertThat(index.find("Ærø")).map(AnchorIndex.Candidate::title).hasValue("Ærø (ø)");
    }

    @Test
    void theSameTableGivesTheSameBytes() throws IOException {
        String table = rows("Ribe", "Ribe", "1.0") + rows("Skagen", "Skagen", "0.9");
        write(table);
        byte[] first = Files.readAllBytes(file);
        write(table);
        assertThat(Files.readAllBytes(file)).isEqualTo(first);
    }

    @Test
    void refusesWhatIsNoIndexOrCutOff() throws IOException {
        Files.writeString(file, "something else altogether");
        assertThatThrownBy(() -> AnchorIndex.open(file)).hasMessageContaining("gazetteer build");
        write(rows("Ribe", "Ribe", "1.0"));
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length - 3));
        assertThatThrownBy(() -> AnchorIndex.open(file)).hasMessageContaining("cut off");
    }
}
