package org.newsgraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.resolve.ResolvedEntity.Scope;

class EntityResolverTest {
    private static final EntityResolver RESOLVER = new EntityResolver(Gazetteer.load());

    @Test
    void linksCountriesByCertainKeys() {
        ResolvedEntity syria = one(Articles.undated("fighting in Syria").named("Country", "Syria"));
        assertThat(syria.key()).isEqualTo("Syria");
        assertThat(syria.scope()).isEqualTo(Scope.GLOBAL);
        assertThat(syria.links()).singleElement().satisfies(l -> {
            assertThat(l.iri()).isEqualTo("http://www.wikidata.org/entity/Q858");
            assertThat(l.match()).isEqualTo("sameAs");
        });
    }

    @Test
    void givesPlacesTheirCountryAndCoordinates() {
        ResolvedEntity aleppo = one(Articles.undated("parts of Aleppo").named("City", "Aleppo"));
        assertThat(aleppo.key()).isEqualTo("Aleppo");
        assertThat(aleppo.country()).contains("Syria");
        assertThat(aleppo.within()).containsExactly(new Container("Syria", "Country", "Syria"));
        assertThat(aleppo.latitude().orElseThrow()).isBetween(36.0, 36.5);
        assertThat(aleppo.links()).extracting(ResolvedEntity.Link::iri).contains("https://sws.geonames.org/170063/");
    }

    @Test
    void choosesThePlaceOfTheCountryTheArticleSpeaksOf() {
        assertThat(one(Articles.undated("militias in Tripoli").named("City", "Tripoli"))
                        .country())
                .contains("Libya");
        assertThat(one(Articles.undated("militias in Tripoli and the army of Lebanon")
                                .named("City", "Tripoli")
                                .named("Country", "Lebanon"))
                        .country())
                .contains("Lebanon");
    }

    @Test
    void makesTheForceOfACountryOneNodeForAllArticles() {
        ResolvedEntity named = one(Articles.undated("the Syrian air force").named("MilitaryForce", "Syrian air force"));
        ResolvedEntity nominal = one(
                Articles.undated("Syrian warplanes , Syrian Air Force").nameless("MilitaryForce", "Syrian Air Force"));
        assertThat(named.key()).isEqualTo("Syrian_Air_Force").isEqualTo(nominal.key());
        assertThat(named.label()).isEqualTo("Syrian Air Force");
        assertThat(named.country()).contains("Syria");
        assertThat(nominal.scope()).isEqualTo(Scope.GLOBAL);
    }

    @Test
    void findsWhichOfficeATitleMeans() {
        Articles titles = Articles.of("2016-09-01", "President Vladimir Putin and the Turkish Foreign Minister")
                .named("Office", "President")
                .named("Person", "Vladimir Putin")
                .named("Office", "Turkish Foreign Minister");
        assertThat(keys(titles)).containsExactly("President_of_Russia", "Vladimir_Putin", "Foreign_Minister_of_Turkey");
        ResolvedEntity alone = one(Articles.undated("the President said").named("Office", "President"));
        assertThat(alone.scope()).isEqualTo(Scope.ARTICLE);
    }

    @Test
    void findsNamesThatBeginWithAnArticle() {
        assertThat(one(Articles.undated("a court in The Hague").named("Place", "Hague"))
                        .key())
                .isEqualTo("The_Hague");
    }

    @Test
    void linksAFullNameInAnySpelling() {
        ResolvedEntity lavrov =
                one(Articles.of("2016-08-05", "met Sergei Lavrov").named("Person", "Sergei Lavrov"));
        assertThat(lavrov.key()).isEqualTo("Sergey_Lavrov");
        assertThat(lavrov.country()).contains("Russia");
        assertThat(lavrov.names()).containsExactly("Sergei Lavrov");
    }

    @Test
    void linksAFamilyNameOnlyWithTheFullNameOrATitleOfTheTime() {
        Articles alone = Articles.of("2016-08-05", "Kerry spoke").named("Person", "Kerry");
        assertThat(one(alone).scope()).isEqualTo(Scope.ARTICLE);
        Articles full = Articles.of("2016-08-05", "John Kerry arrived and then Kerry spoke")
                .named("Person", "John Kerry")
                .named("Person", "Kerry");
        assertThat(keys(full)).containsExactly("John_Kerry", "John_Kerry");
        Articles titled =
                Articles.of("2016-08-05", "Secretary of State Kerry spoke").named("Person", "Kerry");
        assertThat(one(titled).key()).isEqualTo("John_Kerry");
        Articles later =
                Articles.of("2019-08-05", "Secretary of State Kerry spoke").named("Person", "Kerry");
        assertThat(one(later).key()).isNotEqualTo("John_Kerry");
        Articles former = Articles.of("2019-08-05", "Former Secretary of State Kerry spoke")
                .named("Person", "Kerry");
        assertThat(one(former).key()).isEqualTo("John_Kerry");
    }

    @Test
    void neverMergesTwoPeopleOfOneFamilyName() {
        Articles two = Articles.undated("Anna Example met Paul Example and Example left")
                .named("Person", "Anna Example")
                .named("Person", "Paul Example")
                .named("Person", "Example");
        List<ResolvedEntity> resolved = RESOLVER.resolve(two.extraction()).entities();
        assertThat(resolved).extracting(ResolvedEntity::key).doesNotHaveDuplicates();
        assertThat(resolved.get(2).scope()).isEqualTo(Scope.ARTICLE);
    }

    @Test
    void keepsKirbyApartFromKerry() {
        Articles both = Articles.of("2016-08-05", "John Kirby said John Kerry called")
                .named("Person", "John Kirby")
                .named("Person", "John Kerry");
        assertThat(keys(both)).containsExactly("John_Kirby", "John_Kerry");
    }

    @Test
    void aNamesakeOfAnotherCountryAndTradeIsNotTheKnownOne() {
        assertThat(described("British footballer", "John Kerry").key()).isEqualTo("John_Kerry_Person");
        assertThat(described("British politician", "John Kerry").key()).isEqualTo("John_Kerry");
        assertThat(described("American author", "John Kerry").key()).isEqualTo("John_Kerry");
        assertThat(described("", "John Kerry").key()).isEqualTo("John_Kerry");
    }

    private static ResolvedEntity described(String beside, String name) {
        return one(Articles.undated(beside + " " + name + " spoke").described("Person", beside, name));
    }

    @Test
    void keepsTheNamelessWithinTheirArticle() {
        Articles officials = Articles.undated("two U.S. officials and other officials , later officials again")
                .nameless("PersonGroup", "two U.S. officials")
                .nameless("PersonGroup", "officials")
                .nameless("PersonGroup", "officials")
                .nameless("PersonGroup", "officials");
        List<ResolvedEntity> resolved = RESOLVER.resolve(officials.extraction()).entities();
        assertThat(resolved).extracting(ResolvedEntity::scope).containsOnly(Scope.ARTICLE);
        assertThat(resolved)
                .extracting(ResolvedEntity::key)
                .containsExactly("two-u-s-officials", "officials", "officials-2", "officials-3");
        assertThat(resolved.get(0).country()).contains("United_States");
        assertThat(resolved.get(1).country()).isEmpty();
    }

    @Test
    void givesUnknownNamesAKeyOfTheirOwn() {
        Articles unknown = Articles.undated("Józef Przykład of the Example Front")
                .named("Person", "Józef Przykład")
                .named("ArmedGroup", "Example Front");
        assertThat(keys(unknown)).containsExactly("Jozef_Przyklad", "Example_Front");
    }

    @Test
    void knowsOutletsByTheirNames() {
        assertThat(RESOLVER.outlet("Reuters", "NewsAgency").key()).isEqualTo("Reuters");
        assertThat(RESOLVER.outlet("The New York Times", "NewsPublisher").key()).isEqualTo("New_York_Times");
        assertThat(RESOLVER.outlet("Example Gazette", "NewsPublisher").key()).isEqualTo("Example_Gazette");
    }

    private static ResolvedEntity one(Articles article) {
        return RESOLVER.resolve(article.extraction()).entities().get(0);
    }

    private static List<String> keys(Articles article) {
        return RESOLVER.resolve(article.extraction()).entities().stream()
                .map(ResolvedEntity::key)
                .toList();
    }
}
