package org.newsgraph.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CoreferenceTest {
    @Test
    void surnamesMeanTheOnlyFullName() {
        AnnotatedArticle a = Parsed.text("Angela Merkel met Tom Smith in Berlin. Merkel praised Smith.");
        assertThat(words(a, "Angela Merkel")).containsExactly("Angela Merkel", "Merkel");
        assertThat(words(a, "Tom Smith")).containsExactly("Tom Smith", "Smith");
    }

    @Test
    void surnameOfTwoPeopleMeansNeither() {
        AnnotatedArticle a = Parsed.text("Bill Clinton met Hillary Clinton in Paris. Clinton then left.");
        assertThat(words(a, "Bill Clinton")).containsExactly("Bill Clinton");
        assertThat(words(a, "Hillary Clinton")).containsExactly("Hillary Clinton");
    }

    @Test
    void similarNamesStayApart() {
        AnnotatedArticle a = Parsed.text("John Kerry spoke first. John Kirby spoke next. Kerry left with Kirby.");
        assertThat(words(a, "John Kerry")).containsExactly("John Kerry", "Kerry");
        assertThat(words(a, "John Kirby")).containsExactly("John Kirby", "Kirby");
    }

    @Test
    void abbreviationsInBracketsMeanTheNameBefore() {
        AnnotatedArticle a = Parsed.text(
                "Pressure grew from the Northern Farmers Organization (NFO). The NFO called for restraint.");
        assertThat(words(a, "Northern Farmers Organization")).contains("NFO");
    }

    @Test
    void groupsOfOtherMembersStayApart() {
        AnnotatedArticle a = Parsed.text(
                "Two U.S. officials said talks had begun. Another U.S. official denied that. "
                        + "U.S. officials declined to comment. Some rebels left. U.S.-backed rebels stayed. The rebels fought on.");
        assertThat(a.entities().stream()
                        .filter(e -> e.name().endsWith("official") || e.name().endsWith("officials"))
                        .map(DocumentEntity::name))
                .containsExactly("Two U.S. officials", "Another U.S. official", "U.S. officials");
        assertThat(a.entities().stream().filter(e -> e.name().endsWith("rebels")))
                .hasSize(3);
    }

    @Test
    void definiteDescriptionMeansTheOnlyOneOfItsKind() {
        AnnotatedArticle a =
                Parsed.text("A major Islamic extremist group left the alliance. Fighters joined the renamed group.");
        assertThat(words(a, "major Islamic extremist group"))
                .containsExactly("major Islamic extremist group", "renamed group");
        AnnotatedArticle b = Parsed.text("One militant group attacked another armed group. The group then left.");
        assertThat(words(b, "group")).containsExactly("group");
    }

    @Test
    void officeMeansThePersonWhoHoldsIt() {
        AnnotatedArticle a =
                Parsed.text("Foreign Minister Sameh Shoukry arrived on Monday. The foreign minister met rebels.");
        assertThat(words(a, "Sameh Shoukry")).contains("foreign minister");
    }

    @Test
    void surnameThatIsAlsoAPlaceMeansThePerson() {
        AnnotatedArticle a = Parsed.text("Gerald Henderson spoke first. Henderson praised the deal.");
        assertThat(words(a, "Gerald Henderson")).containsExactly("Gerald Henderson", "Henderson");
        AnnotatedArticle b = Parsed.text("Gerald Paris spoke first. He then flew to Paris.");
        assertThat(words(b, "Paris")).containsExactly("Paris");
    }

    @Test
    void givenNamesTellWhoIsHeAndWhoIsShe() {
        AnnotatedArticle a = Parsed.text(
                "Angela Merkel met Emmanuel Macron in Berlin. He praised the talks. She thanked reporters.");
        assertThat(words(a, "Emmanuel Macron")).containsExactly("Emmanuel Macron", "He");
        assertThat(words(a, "Angela Merkel")).containsExactly("Angela Merkel", "She");
    }

    @Test
    void officesThatStandTogetherAreOnePersons() {
        AnnotatedArticle a =
                Parsed.text("Joe Leonard, chairman and chief executive officer of AirTran Airways, praised the jet.");
        assertThat(words(a, "Joe Leonard")).containsExactly("Joe Leonard", "chairman", "chief executive officer");
    }

    @Test
    void theCompanyIsTheSubjectBefore() {
        AnnotatedArticle a = Parsed.text("Boeing sued Airbus on Monday. The company demanded damages.");
        assertThat(words(a, "Boeing")).containsExactly("Boeing", "company");
        AnnotatedArticle b = Parsed.text("Boeing and Airbus met on Monday. The company demanded damages.");
        assertThat(words(b, "company")).containsExactly("company");
    }

    @Test
    void theGroupIsTheOneNamed() {
        AnnotatedArticle a =
                Parsed.text("Boko Haram attacked a village in Nigeria. The army came. The group withdrew.");
        assertThat(words(a, "Boko Haram")).containsExactly("Boko Haram", "group");
    }

    @Test
    void subjectOfReportedSpeechIsTheSpeaker() {
        AnnotatedArticle a = Parsed.text(
                "Kerry said he hoped for an agreement. The militant group said it had cut its ties to Hamas.");
        assertThat(words(a, "Kerry")).containsExactly("Kerry", "he");
        assertThat(words(a, "militant group")).containsExactly("militant group", "it", "its");
    }

    @Test
    void agreementIsCalledByThoseItIsWith() {
        AnnotatedArticle a = Parsed.text("France signed an agreement with Germany.");
        assertThat(a.entities()).extracting(DocumentEntity::name).contains("agreement with Germany");
    }

    @Test
    void quotedHeIsNotTheSpeaker() {
        AnnotatedArticle a = Parsed.text("Robert Mugabe left. \"He lied to us,\" Tom Smith said.");
        assertThat(words(a, "Tom Smith")).containsExactly("Tom Smith");
        assertThat(words(a, "Robert Mugabe")).containsExactly("Robert Mugabe", "He");
    }

    @Test
    void objectIsNotTheSubjectOfItsVerb() {
        AnnotatedArticle a = Parsed.text("Tom Smith warned him.");
        assertThat(words(a, "Tom Smith")).containsExactly("Tom Smith");
    }

    @Test
    void doubtfulPronounsStayAlone() {
        AnnotatedArticle a = Parsed.text("Olaf Scholz and Emmanuel Macron met in Berlin. Reporters saw that he left.");
        assertThat(words(a, "he")).containsExactly("he");
    }

    @Test
    void theTwoCountriesAreThoseSpokenOfMost() {
        AnnotatedArticle a = Parsed.text("The United States and Russia held talks in Switzerland. "
                + "The two countries agreed to share intelligence.");
        DocumentEntity pair = entity(a, "two countries");
        assertThat(pair.parts().stream().map(p -> a.entities().get(p).name()))
                .containsExactly("United States", "Russia");
    }

    @Test
    void theTwoSidesAreTheTwoOfTheSentence() {
        AnnotatedArticle a = Parsed.text("NATO and the Taliban signed a deal, and the two sides agreed to a truce.");
        assertThat(entity(a, "two sides").parts().stream()
                        .map(p -> a.entities().get(p).name()))
                .containsExactly("NATO", "Taliban");
    }

    @Test
    void theyAreTheConjoinedSubjectsBefore() {
        AnnotatedArticle a = Parsed.text("Angela Merkel and Emmanuel Macron met in Berlin; they agreed to hold talks.");
        assertThat(entity(a, "they").parts().stream()
                        .map(p -> a.entities().get(p).name()))
                .containsExactly("Angela Merkel", "Emmanuel Macron");
    }

    @Test
    void nobodyIsHisOwnLawyer() {
        AnnotatedArticle a = Parsed.text("The court sentenced Ratko Mladic to life, his lawyer Branko Lukic said.");
        assertThat(words(a, "Branko Lukic")).containsExactly("his lawyer", "Branko Lukic");
    }

    @Test
    void presidentsOfTwoCountriesHoldTwoOffices() {
        AnnotatedArticle a = Parsed.text("President Robert Mugabe left. President Nicolas Maduro stayed.");
        assertThat(a.entities().stream().filter(e -> e.type().equals("Office"))).hasSize(2);
    }

    @Test
    void everyMentionHasOneEntity() {
        AnnotatedArticle a = Parsed.text("The group said it had left. Syrian and Russian officials met in Geneva.");
        assertThat(a.entities().stream().flatMap(e -> e.mentions().stream()))
                .containsExactlyInAnyOrderElementsOf(
                        a.mentions().stream().map(Mention::id).toList());
    }

    private static DocumentEntity entity(AnnotatedArticle a, String name) {
        return a.entities().stream()
                .filter(e -> e.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " not in " + a.entities()));
    }

    private static List<String> words(AnnotatedArticle a, String name) {
        return entity(a, name).mentions().stream()
                .map(m -> a.mentions().get(m).span().in(a.article().text()))
                .toList();
    }
}
