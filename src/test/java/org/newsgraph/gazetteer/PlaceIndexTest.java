package org.newsgraph.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaceIndexTest {
    @TempDir
    Path directory;

    private PlaceIndex index;

    @BeforeEach
    void write() throws IOException {
        index = SmallPlaces.write(directory.resolve("places.index"));
    }

    @Test
    void findsPlacesByAnyOfTheirNames() {
        assertThat(index.find("Musterstadt")).singleElement().satisfies(p -> {
            assertThat(p.entry().key()).isEqualTo("Musterstadt");
            assertThat(p.entry().type()).isEqualTo("City");
            assertThat(p.entry().country()).contains("Germany");
            assertThat(p.entry().latitude()).contains(52.25);
            assertThat(p.entry().longitude()).contains(10.5);
            assertThat(p.entry().sameAs()).containsExactly("https://sws.geonames.org/900000001/");
            assertThat(p.region().orElseThrow().label()).isEqualTo("Sampleshire");
            assertThat(p.population()).isEqualTo(250_000);
        });
        assertThat(index.find("Muster-Stadt")).hasSize(1);
        assertThat(index.find("Sampletown")).hasSize(1);
        assertThat(index.find("Nowhere")).isEmpty();
    }

    @Test
    void leavesOutCodesAndOtherLetters() {
        assertThat(index.find("MUS")).isEmpty();
        assertThat(index.find("Мустерштадт")).isEmpty();
        assertThat(index.find("musutashuta")).isEmpty();
    }

    @Test
    void tellsNamesakesApartByRegionThenById() {
        assertThat(index.find("Exampleton"))
                .extracting(p -> p.entry().key())
                .containsExactly("Exampleton_Ohio", "Exampleton_Texas", "Exampleton_900000005");
    }

    @Test
    void keepsTheKeysOfTheGazetteer() {
        assertThat(index.find("Beroea"))
                .singleElement()
                .satisfies(p -> assertThat(p.entry().key()).isEqualTo("Aleppo"));
        assertThat(index.ofKey("Aleppo")).isPresent();
        assertThat(index.ofKey("Nowhere")).isEmpty();
    }

    @Test
    void aRegionThatIsCalledAsACityHasAKeyOfItsOwn() {
        assertThat(index.ofKey("Aleppo").flatMap(PlaceIndex.Place::region).map(GazetteerEntry::key))
                .contains("Aleppo_region_Syria");
    }

    @Test
    void isTheSameFileEachTime() throws IOException {
        SmallPlaces.write(directory.resolve("again.index"));
        assertThat(Files.mismatch(directory.resolve("places.index"), directory.resolve("again.index")))
                .isEqualTo(-1);
    }

    @Test
    void refusesWhatIsNoIndex() throws IOException {
        Path broken = Files.writeString(directory.resolve("broken.index"), "no index, but long enough");
        assertThatThrownBy(() -> PlaceIndex.open(broken)).isInstanceOf(IOException.class);
        Path cut = directory.resolve("cut.index");
        byte[] all = Files.readAllBytes(directory.resolve("places.index"));
        Files.write(cut, java.util.Arrays.copyOf(all, all.length - 1));
        assertThatThrownBy(() -> PlaceIndex.open(cut)).hasMessageContaining("cut off");
    }

    @Test
    void passesOverLinesThatAreNoPlaces() throws IOException {
        int places = new PlaceIndexWriter(Gazetteer.load(), new StringReader("[]"))
                .write(
                        new BufferedReader(new StringReader("no\tplace\n" + "x\t".repeat(18) + "y\n")),
                        directory.resolve("empty.index"));
        assertThat(places).isZero();
        assertThat(PlaceIndex.open(directory.resolve("empty.index")).find("Aleppo"))
                .isEmpty();
    }
}
