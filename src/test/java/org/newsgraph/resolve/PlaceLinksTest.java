package org.newsgraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.gazetteer.SmallPlaces;

class PlaceLinksTest {
    @TempDir
    static Path directory;

    private static EntityResolver resolver = new EntityResolver(Gazetteer.load());

    @BeforeAll
    static void index() throws IOException {
        resolver = new EntityResolver(
                Gazetteer.load(), Optional.empty(), Optional.of(SmallPlaces.write(directory.resolve("places.index"))));
    }

    @Test
    void aLargeCityIsMeantWithoutFurtherWords() {
        ResolvedEntity city = first(Articles.undated("the mayor of Musterstadt").named("Place", "Musterstadt"));
        assertThat(city.key()).isEqualTo("Musterstadt");
        assertThat(city.type()).isEqualTo("City");
        assertThat(city.country()).contains("Germany");
        assertThat(city.within()).extracting(Container::key).containsExactly("Sampleshire", "Germany");
        assertThat(city.grounds().method()).isEqualTo("name in GeoNames");
        assertThat(city.links()).anySatisfy(l -> {
            assertThat(l.iri()).isEqualTo("https://sws.geonames.org/900000001/");
            assertThat(l.match()).isEqualTo("sameAs");
        });
    }

    @Test
    void aSecondNameNeedsTheCountry() {
        assertThat(first(Articles.undated("in Sampletown").named("Place", "Sampletown"))
                        .latitude())
                .isEmpty();
        assertThat(first(Articles.undated("in Sampletown in Germany")
                                .named("Place", "Sampletown")
                                .named("Country", "Germany"))
                        .key())
                .isEqualTo("Musterstadt");
    }

    @Test
    void oneOfSeveralIsChosenByCountryOrRegionOnly() {
        assertThat(first(Articles.undated("in Exampleton").named("Place", "Exampleton"))
                        .latitude())
                .isEmpty();
        assertThat(first(Articles.undated("in Exampleton in the United States")
                                .named("Place", "Exampleton")
                                .named("Country", "United States"))
                        .latitude())
                .isEmpty();
        assertThat(first(Articles.undated("in Exampleton , Ohio").named("Place", "Exampleton"))
                        .key())
                .isEqualTo("Exampleton_Ohio");
    }

    @Test
    void aSmallTownIsNotMeantByItsNameAlone() {
        assertThat(first(Articles.undated("in Kirby").named("Place", "Kirby")).latitude())
                .isEmpty();
    }

    @Test
    void nobodyIsATown() {
        ResolvedEntity place = first(Articles.undated("John Kirby of the United States said Kirby in Texas would")
                .named("Place", "Kirby")
                .named("Person", "John Kirby")
                .named("Country", "United States"));
        assertThat(place.latitude()).isEmpty();
        assertThat(first(Articles.undated("Kirby of the United States in Texas")
                                .named("Person", "Kirby")
                                .named("Country", "United States"))
                        .type())
                .isEqualTo("Person");
    }

    @Test
    void whatIsNoPlaceDoesNotTakeTheKeyOfOne() {
        assertThat(first(Articles.undated("Musterstadt said").named("Company", "Musterstadt"))
                        .key())
                .isEqualTo("Musterstadt_Company");
    }

    @Test
    void knownCitiesGetTheirRegion() {
        assertThat(first(Articles.undated("parts of Aleppo").named("City", "Aleppo"))
                        .within())
                .extracting(Container::key)
                .containsExactly("Aleppo_region_Syria", "Syria");
    }

    private static ResolvedEntity first(Articles article) {
        return resolver.resolve(article.extraction()).entities().get(0);
    }
}
