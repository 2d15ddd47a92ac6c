package org.newsgraph.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GazetteerTest {
    private static final Gazetteer GAZETTEER = Gazetteer.load();

    @Test
    void findsACountryByEveryNewspaperName() {
        for (String name :
                List.of("U.S.", "US", "USA", "America", "the United States", "UNITED STATES", "United States'")) {
            assertThat(keys(name)).as(name).first().isEqualTo("United_States");
        }
        assertThat(keys("Britain")).containsExactly("United_Kingdom");
        assertThat(keys("Cote d’Ivoire")).containsExactly("Ivory_Coast");
    }

    @Test
    void keepsOrdinaryWordsApartFromNames() {
        assertThat(keys("us")).isEmpty();
        assertThat(keys("turkey")).isEmpty();
        assertThat(GAZETTEER.longest(List.of("I", "ran", "home"), 0)).isEmpty();
    }

    @Test
    void findsTheLongestNameAtAToken() {
        List<String> tokens = List.of("the", "Democratic", "Republic", "of", "the", "Congo", "said");
        assertThat(GAZETTEER.longest(tokens, 1)).hasValueSatisfying(m -> {
            assertThat(m.length()).isEqualTo(5);
            assertThat(m.best().key()).isEqualTo("Democratic_Republic_of_the_Congo");
        });
        assertThat(GAZETTEER.longest(tokens, 6)).isEmpty();
    }

    @Test
    void leadsFromDemonymToCountry() {
        assertThat(demonym("Syrian")).contains("Syria");
        assertThat(demonym("Afghans")).contains("Afghanistan");
        assertThat(demonym("Briton")).contains("United_Kingdom");
        assertThat(demonym("Filipinos")).contains("Philippines");
        assertThat(demonym("North Korean")).contains("North_Korea");
        assertThat(demonym("polish")).isEmpty();
        assertThat(GAZETTEER.adjective("France")).isEqualTo("French");
    }

    @Test
    void makesForcesAndBodiesOfEveryCountry() {
        assertThat(GAZETTEER.named("the Syrian air force")).singleElement().satisfies(e -> {
            assertThat(e.key()).isEqualTo("Syrian_Air_Force");
            assertThat(e.type()).isEqualTo("MilitaryForce");
            assertThat(e.country()).contains("Syria");
        });
        assertThat(keys("U.S. Air Force")).containsExactly("United_States_Air_Force");
        assertThat(keys("American air force")).containsExactly("United_States_Air_Force");
        assertThat(keys("Russia's foreign ministry")).containsExactly("Russian_Foreign_Ministry");
        assertThat(GAZETTEER.longest(List.of("Russia", "'s", "foreign", "ministry", "said"), 0))
                .hasValueSatisfying(m -> assertThat(m.length()).isEqualTo(4));
        assertThat(GAZETTEER.longest(List.of("Libya", "'s", "Government", "of", "National", "Accord"), 0))
                .hasValueSatisfying(m -> assertThat(m.best().key()).isEqualTo("Libya"));
        assertThat(GAZETTEER.body("Syria", "Air Force").map(GazetteerEntry::key))
                .contains("Syrian_Air_Force");
        assertThat(GAZETTEER.entry("Russian_Air_Force")).isPresent();
    }

    @Test
    void knowsWhatAnActorNounStandsFor() {
        RoleNoun warplane = GAZETTEER.roleNoun("warplane").orElseThrow();
        assertThat(warplane.type()).isEqualTo("MilitaryForce");
        assertThat(warplane.force()).contains("Air Force");
        assertThat(GAZETTEER.roleNoun("protester").orElseThrow().pluralType()).isEqualTo("PersonGroup");
        assertThat(GAZETTEER.roleNoun("secretary of state").orElseThrow().office())
                .contains("foreign-minister");
        assertThat(GAZETTEER.roleNouns()).hasSizeGreaterThan(350);
    }

    @Test
    void findsTheLongestTitleBeforeAName() {
        List<String> tokens = List.of("Secretary", "of", "State", "John", "Kerry");
        assertThat(GAZETTEER.title(tokens, 0)).contains("Secretary of State");
        assertThat(GAZETTEER.title(List.of("Sen.", "Smith"), 0)).contains("Sen.");
        assertThat(GAZETTEER.title(tokens, 3)).isEmpty();
        assertThat(GAZETTEER.officeKind("Secretary of State")).contains("foreign-minister");
    }

    @Test
    void knowsWhoHeldAnOfficeOnADay() {
        String office = GAZETTEER
                .office("foreign-minister", "United_States")
                .orElseThrow()
                .key();
        assertThat(office).isEqualTo("United_States_Secretary_of_State");
        assertThat(holder(office, "2016-08-05")).contains("John_Kerry");
        assertThat(holder(
                        GAZETTEER
                                .office("foreign-minister", "Russia")
                                .orElseThrow()
                                .key(),
                        "2016-08-05"))
                .contains("Sergey_Lavrov");
        assertThat(holder(office, "2017-06-01")).isNotEqualTo(Optional.of("John_Kerry"));
    }

    private static List<String> keys(String name) {
        return GAZETTEER.named(name).stream().map(GazetteerEntry::key).toList();
    }

    private static Optional<String> demonym(String word) {
        return GAZETTEER.demonym(word).map(GazetteerEntry::key);
    }

    private static Optional<String> holder(String office, String day) {
        return GAZETTEER.holder(office, LocalDate.parse(day)).map(GazetteerEntry::key);
    }
}
