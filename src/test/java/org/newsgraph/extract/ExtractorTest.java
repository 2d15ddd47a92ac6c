package org.newsgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.newsgraph.annotate.Parsed;
import org.newsgraph.lexicon.Lexicon;

/** One sentence a behaviour; the sentences are made up. */
class ExtractorTest {
    private static final Extractor EXTRACTOR = new Extractor(Lexicon.load());

    @Test
    void passiveTellsWhoActed() {
        assertThat(claims("The village was shelled by government troops on Monday."))
                .anyMatch(c -> c.startsWith("government troops shells village asserted"));
    }

    @Test
    void conjoinedModifiersAreTwoActors() {
        assertThat(claims("Syrian and Russian warplanes bombed the rebels."))
                .anyMatch(c -> c.matches("(?i)syrian air force bombs rebels asserted.*"))
                .anyMatch(c -> c.matches("(?i)russian air force bombs rebels asserted.*"));
    }

    @Test
    void aProposedProhibitionOfAnAttackIsNoAttack() {
        assertThat(claims("France presented a proposal that envisions prohibiting the army from attacking the rebels."))
                .anyMatch(c -> c.startsWith("army targets rebels prohibited"))
                .noneMatch(c -> c.contains("targets") && c.endsWith("+"));
    }

    @Test
    void whoSaysThatOthersMustActDemandsIt() {
        assertThat(claims("France said that Germany must open the border."))
                .anyMatch(c -> c.startsWith("France demandsFrom Germany asserted"));
        assertThat(claims("France said that it must open the border.")).noneMatch(c -> c.contains("demandsFrom"));
        assertThat(claims("France said that the rebels must have left the town."))
                .noneMatch(c -> c.contains("demandsFrom"));
    }

    @Test
    void whoIssuesAStatementSaysWhatItSays() {
        assertThat(claims("France issued a statement condemning the rebels."))
                .anyMatch(c -> c.startsWith("France condemns rebels asserted"));
    }

    @Test
    void whoSendsObserversAids() {
        assertThat(claims("France deployed observers to Kenya.")).anyMatch(c -> c.startsWith("France aids Kenya"));
    }

    @Test
    void whoIsOpposedToSomethingOpposesIt() {
        assertThat(claims("Germany is opposed to the rebels.")).anyMatch(c -> c.startsWith("Germany opposes rebels"));
    }

    @Test
    void whatGoesOnIsAsserted() {
        assertThat(claims("The soldiers continued to attack the rebels."))
                .anyMatch(c -> c.startsWith("soldiers targets rebels asserted"));
    }

    @Test
    void whatFailedDidNotHappen() {
        assertThat(claims("The soldiers failed to capture the town."))
                .anyMatch(c -> c.startsWith("soldiers captures town asserted negative"));
    }

    @Test
    void whatIsNegatedIsNegative() {
        assertThat(claims("France did not criticize Germany."))
                .anyMatch(c -> c.startsWith("France criticizes Germany asserted negative"));
    }

    @Test
    void aPlanIsNoFact() {
        assertThat(claims("Germany plans to arrest the protesters."))
                .anyMatch(c -> c.startsWith("Germany arrests protesters planned"));
    }

    @Test
    void whatMayHappenIsPossible() {
        assertThat(claims("Germany may attack Iran.")).anyMatch(c -> c.startsWith("Germany targets Iran hypothetical"));
    }

    @Test
    void aConditionIsHypothetical() {
        assertThat(claims("If Germany attacks the rebels, France will protest."))
                .anyMatch(c -> c.startsWith("Germany targets rebels hypothetical"));
    }

    @Test
    void indirectSpeechIsReportedByItsSpeaker() {
        assertThat(claims("France attacked the rebels, a spokesman said on Friday."))
                .anyMatch(c -> c.startsWith("France targets rebels reported by spokesman"));
    }

    @Test
    void anAllegationIsNotAsserted() {
        assertThat(claims("Officials alleged that France had killed the protesters."))
                .anyMatch(c -> c.startsWith("France kills protesters reported by Officials"))
                .noneMatch(c -> c.contains("kills") && c.endsWith("+"));
    }

    @Test
    void aDenialIsDenied() {
        assertThat(claims("France denied that it had attacked the rebels."))
                .anyMatch(c -> c.startsWith("France targets rebels denied"));
    }

    @Test
    void relativeClausesAreFilledByWhatTheyDescribe() {
        assertThat(claims("The government criticized rebels who attacked the town."))
                .anyMatch(c -> c.startsWith("rebels targets town asserted"));
    }

    @Test
    void talksAreSymmetricAndBetweenTwo() {
        assertThat(claims("Talks between Iran and France began on Monday."))
                .anyMatch(c -> c.startsWith("Iran negotiatesWith France asserted"));
    }

    @Test
    void lightVerbsGiveTheirSubjectToTheNoun() {
        assertThat(claims("Russia launched an attack on the rebels."))
                .anyMatch(c -> c.startsWith("Russia targets rebels asserted"));
    }

    @Test
    void compoundsTellWhoBacksWhom() {
        assertThat(claims("Iran-backed rebels left the town."))
                .anyMatch(c -> c.startsWith("Iran supports Iran-backed rebels asserted"));
    }

    @Test
    void theHolderOfAnOfficeIsKnownByTitle() {
        assertThat(claims("U.S. Secretary of State John Kerry arrived in Laos."))
                .anyMatch(c -> c.startsWith("John Kerry holdsOffice U.S. Secretary of State asserted"));
    }

    @Test
    void thePurposeOfAMarchIsReachedByIt() {
        assertThat(claims("Thousands marched in Warsaw to protest against the law."))
                .anyMatch(c -> c.startsWith("Thousands protestsAgainst law asserted"));
        assertThat(claims("Teachers plan to march in Warsaw to protest against the law."))
                .anyMatch(c -> c.startsWith("Teachers protestsAgainst law planned"));
    }

    @Test
    void fixedAdverbialsAreNoThings() {
        assertThat(claims("In return, the council lifted sanctions on Liberia."))
                .anyMatch(c -> c.startsWith("council easesRestrictionsOn Liberia"))
                .noneMatch(c -> c.contains("easesRestrictionsOn return"));
    }

    @Test
    void whoTrainsSurgeonsArmsNobody() {
        assertThat(claims("A Harvard-trained surgeon criticized the minister."))
                .noneMatch(c -> c.contains("aidsMilitarily"));
        assertThat(claims("U.S.-trained rebels attacked the army.")).anyMatch(c -> c.contains("aidsMilitarily"));
    }

    @Test
    void aLetterIsNotDeployed() {
        assertThat(claims("A group of teachers sent a letter to the head of the university."))
                .noneMatch(c -> c.contains("deploysTo"));
    }

    @Test
    void whoIsDeterminedToDoItPlansIt() {
        assertThat(claims("Germany is determined to warn its neighbors."))
                .anyMatch(c -> c.startsWith("Germany warns neighbors planned"));
    }

    @Test
    void whoDecidesInAQuotationIsTheSpeaker() {
        assertThat(claims("\"I have decided that I will vote for Donald Trump,\" Ted Cruz wrote on Friday."))
                .anyMatch(c -> c.startsWith("Ted Cruz supports Donald Trump planned"))
                .noneMatch(c -> c.startsWith("i "));
    }

    @Test
    void theSpeakerIsOneOfThem() {
        assertThat(claims("\"We condemn Iran,\" said John Kirby."))
                .anyMatch(c -> c.startsWith("John Kirby condemns Iran reported by John Kirby"));
        assertThat(claims("\"We have been very concerned about Iran,\" said John Kirby."))
                .anyMatch(c -> c.startsWith("John Kirby expressesConcernAbout Iran reported by John Kirby"));
        assertThat(claims("\"We have attacked Iran,\" said John Kirby."))
                .noneMatch(c -> c.startsWith("John Kirby targets Iran"));
    }

    @Test
    void neitherIsNobody() {
        assertThat(claims("Germany had come first, but neither country attacked Iran."))
                .noneMatch(c -> c.startsWith("country targets Iran asserted"));
    }

    @Test
    void whoWithdrawsImposesNothing() {
        assertThat(claims("Police withdraw after a protest in Berlin."))
                .anyMatch(c -> c.contains("Retreat"))
                .noneMatch(c -> c.contains("Sanction"));
    }

    @Test
    void newsAgenciesDoNotAct() {
        assertThat(claims("France attacked the rebels, according to Reuters."))
                .anyMatch(c -> c.startsWith("France targets rebels reported by Reuters"))
                .anyMatch(c -> c.startsWith("Reuters reports"))
                .noneMatch(c -> c.startsWith("Reuters targets"));
    }

    @Test
    void aPurposeIsNoResult() {
        assertThat(claims("The rebels attacked the town in an effort to reopen the bakery."))
                .anyMatch(c -> c.startsWith("rebels targets town asserted"))
                .anyMatch(c -> c.startsWith("rebels opens bakery") && !c.endsWith("+"));
    }

    @Test
    void whoBreaksTiesIsAffiliatedNoMore() {
        assertThat(claims("Germany cut its ties with Iran."))
                .anyMatch(c -> c.startsWith("Germany breaksTiesWith Iran asserted"))
                .anyMatch(c -> c.startsWith("Germany affiliatedWith Iran ended"));
    }

    @Test
    void theSecondOfTwoPassivesIsPassiveToo() {
        assertThat(claims("Boris Nemtsov was shot and killed near the Kremlin."))
                .contains("Boris Nemtsov targetOf Attack asserted +")
                .noneMatch(c -> c.contains("actorIn"));
    }

    @Test
    void onlySomebodyIsArrestedOrKilled() {
        assertThat(claims("The government killed the deal.")).isEmpty();
        assertThat(claims("The senator entered the report into the record.")).isEmpty();
    }

    @Test
    void aCityBeforeAProtestIsItsPlace() {
        assertThat(claims("The Tulsa protest remained peaceful.")).isEmpty();
    }

    @Test
    void whatIsMadeIsNotWhatIsCriticised() {
        assertThat(claims("Angela Merkel made the criticism on Monday.")).isEmpty();
    }

    @Test
    void accordingToAfterACommaTellsWhoSaysTheWholeSentence() {
        assertThat(claims("The police said that protesters attacked officers, according to lawyers."))
                .contains("protesters targets officers reported by police +")
                .noneMatch(c -> c.startsWith("lawyers") && c.contains(" by police"));
    }

    @Test
    void politiciansAttackWithWordsAndTroopsWithArms() {
        assertThat(claims("John Kerry attacked Bernie Sanders over the plan."))
                .anyMatch(c -> c.startsWith("John Kerry criticizes Bernie Sanders"))
                .noneMatch(c -> c.contains("targets"));
        assertThat(claims("The troops attacked the rebels.")).anyMatch(c -> c.contains("targets rebels"));
    }

    @Test
    void vagueWordsMakeNoClaims() {
        assertThat(claims("John Kerry offered some advice to Bernie Sanders.")).noneMatch(c -> c.contains(" aids "));
        assertThat(claims("The company demonstrated that it can build clean cars."))
                .noneMatch(c -> c.contains("Protest"));
        assertThat(claims("Critics seized on the report.")).noneMatch(c -> c.contains("Coercion"));
    }

    @Test
    void whatOneSaysOfUsIsNotSaidOfOneAlone() {
        assertThat(claims("\"We attacked the rebels,\" John Kerry said.")).noneMatch(c -> c.contains("targets"));
        assertThat(claims("\"I met the rebels,\" John Kerry said.")).anyMatch(c -> c.contains("meetsWith rebels"));
    }

    @Test
    void heOrSheIsNotIt() {
        assertThat(claims("Angela Merkel praised the museum. She said it would support the town."))
                .noneMatch(c -> c.contains("Angela Merkel supports"));
    }

    @Test
    void nobodyVisitsWhatIsNoPlace() {
        assertThat(claims("The company will return to profitability.")).noneMatch(c -> c.contains("visits"));
        assertThat(claims("John Kerry will return to Vienna.")).anyMatch(c -> c.contains("John Kerry visits Vienna"));
    }

    @Test
    void evidenceIsCutFromTheText() {
        Extraction extraction = EXTRACTOR.extract(Parsed.text("The army attacked the rebels."), p -> {});
        assertThat(extraction.claims()).isNotEmpty();
        assertThat(extraction
                        .claims()
                        .get(0)
                        .qualifiers()
                        .evidence()
                        .in(extraction.article().article().text()))
                .isEqualTo("army attacked the rebels");
    }

    private static List<String> claims(String sentence) {
        Extraction extraction = EXTRACTOR.extract(Parsed.text(sentence), p -> {});
        return extraction.claims().stream().map(c -> line(extraction, c)).toList();
    }

    private static String line(Extraction extraction, Claim claim) {
        Qualifiers q = claim.qualifiers();
        return ShowClaims.triple(extraction, claim).replaceAll(":[A-Z]\\w+", "").replace(" | ", " ")
                + ' '
                + q.factuality().name().toLowerCase(Locale.ROOT)
                + (q.polarity() == Polarity.NEGATIVE ? " negative" : "")
                + q.source()
                        .map(s -> " by " + ShowClaims.name(extraction, s).replaceAll(":[A-Z]\\w+", ""))
                        .orElse("")
                + (q.assertsTriple() ? " +" : "");
    }
}
