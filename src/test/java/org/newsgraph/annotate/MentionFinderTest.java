package org.newsgraph.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MentionFinderTest {
    @Test
    void conjoinedModifiersGiveOneMentionEach() {
        AnnotatedArticle a = Parsed.text("Israeli and Palestinian officials blamed each other for the collapse.");
        assertThat(named(a, "officials")).containsExactly("Israeli officials", "Palestinian officials");
        assertThat(a.mentions().stream()
                        .filter(m -> m.name().endsWith("officials"))
                        .map(m -> m.span().in(a.article().text())))
                .containsOnly("Israeli and Palestinian officials");
    }

    @Test
    void aCountrysWarplanesActForItsAirForce() {
        AnnotatedArticle a = Parsed.text("Syrian and Russian warplanes have continued to pound rebels.");
        assertThat(named(a, "Air Force")).containsExactly("Syrian Air Force", "Russian Air Force");
        assertThat(entity(a, "Russian Air Force").named()).isTrue();
        assertThat(entity(a, "Russian Air Force").type()).isEqualTo("MilitaryForce");
    }

    @Test
    void countedWarplanesAreNotTheForce() {
        AnnotatedArticle a = Parsed.text("Two Russian warplanes crossed the border.");
        assertThat(entity(a, "Two Russian warplanes").named()).isFalse();
    }

    @Test
    void countryModifiersAreMentionsThemselves() {
        AnnotatedArticle a = Parsed.text("The Syrian army shelled the town, U.S. officials said.");
        assertThat(entity(a, "Syria").type()).isEqualTo("Country");
        assertThat(entity(a, "U.S.").type()).isEqualTo("Country");
        assertThat(entity(a, "Syrian army").type()).isEqualTo("MilitaryForce");
        assertThat(entity(a, "U.S. officials").type()).isEqualTo("PersonGroup");
    }

    @Test
    void possessorsAndOfPhrasesNameTheBodyToo() {
        AnnotatedArticle a =
                Parsed.text("The government of Syria rejected the plan. Russia's foreign ministry welcomed it.");
        assertThat(a.entities().stream().filter(DocumentEntity::named).map(DocumentEntity::type))
                .contains("Government", "GovernmentOrganization");
    }

    @Test
    void titlesAndOfficesBelongToTheName() {
        AnnotatedArticle a = Parsed.text("U.S. Secretary of State John Kerry met German Chancellor Angela Merkel.");
        assertThat(entity(a, "John Kerry").mentions()).hasSize(2);
        assertThat(ofType(a, "Office")).containsExactly("U.S. Secretary of State", "German Chancellor");
        assertThat(ofType(a, "Person")).containsExactly("John Kerry", "Angela Merkel");
    }

    @Test
    void appositionsSpeakOfTheName() {
        AnnotatedArticle a = Parsed.text("Kerry had spoken to his Russian counterpart, Sergei Lavrov, on Friday.");
        assertThat(entity(a, "Sergei Lavrov").mentions()).hasSize(2);
        AnnotatedArticle b = Parsed.text("The foreign minister of Egypt, Sameh Shoukry, warned Ethiopia on Monday.");
        assertThat(entity(b, "Sameh Shoukry").mentions()).hasSize(2);
        assertThat(ofType(b, "Office")).containsExactly("foreign minister of Egypt");
    }

    @Test
    void phrasesKeepQuantitiesAndOfButNoArticleAndNoRelativeClause() {
        AnnotatedArticle a = Parsed.text(
                "Some rebels are assaulting the southern parts of the northern city of Aleppo, which the army holds with two allies.");
        assertThat(a.mentions())
                .extracting(Mention::name)
                .contains("Some rebels", "southern parts of the northern city of Aleppo", "two allies", "army");
    }

    @Test
    void placeNounSpeaksOfThePlaceItNames() {
        AnnotatedArticle a = Parsed.text("Shells fell on the northern city of Aleppo.");
        assertThat(entity(a, "Aleppo").mentions()).hasSize(2);
    }

    @Test
    void actorsInsideCompoundsAreMentions() {
        AnnotatedArticle a = Parsed.text("The Syrian army bombed U.S.-backed rebel groups near government-held areas.");
        assertThat(a.mentions()).extracting(Mention::name).contains("U.S.", "U.S.-backed rebel groups", "government");
        assertThat(entity(a, "U.S.-backed rebel groups").named()).isFalse();
    }

    @Test
    void peopleOfACountryAreAGroup() {
        AnnotatedArticle a = Parsed.text("Palestinians protested in Ramallah.");
        assertThat(entity(a, "Palestinians").type()).isEqualTo("PersonGroup");
        assertThat(entity(a, "Palestinians").named()).isTrue();
    }

    @Test
    void spansCutOutTheirWordsAndIdsAreDense() {
        AnnotatedArticle a =
                Parsed.text("President Nicolas Maduro's government has rejected calls for early elections.");
        for (Mention m : a.mentions()) {
            assertThat(m.id()).isEqualTo(a.mentions().indexOf(m));
            assertThat(m.span()).isEqualTo(a.sentences().get(m.sentence()).span(m.first(), m.last()));
            assertThat(m.head()).isBetween(m.first(), m.last() - 1);
            assertThat(a.entities().get(m.entity()).mentions()).contains(m.id());
        }
    }

    private static List<String> named(AnnotatedArticle a, String end) {
        return a.mentions().stream()
                .filter(m -> m.name().endsWith(end))
                .map(Mention::name)
                .toList();
    }

    private static List<String> ofType(AnnotatedArticle a, String type) {
        return a.entities().stream()
                .filter(e -> e.type().equals(type))
                .map(DocumentEntity::name)
                .toList();
    }

    private static DocumentEntity entity(AnnotatedArticle a, String name) {
        return a.mentions().stream()
                .filter(m -> m.name().equals(name))
                .findFirst()
                .map(m -> a.entities().get(m.entity()))
                .orElseThrow(() -> new AssertionError(name + " not in " + a.mentions()));
    }
}
