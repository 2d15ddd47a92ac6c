package org.newsgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.annotate.Parsed;
import org.newsgraph.lexicon.Lexicon;

/** What the words of whole sentences make of one of their words. */
class ModalityTest {
    private static final Extractor EXTRACTOR = new Extractor(Lexicon.load());

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            The army no longer attacks the rebels.                | attacks   | ASSERTED     | NEGATIVE
            The parties have yet to sign the deal.                | sign      | ASSERTED     | NEGATIVE
            There was no decision.                                | decision  | ASSERTED     | NEGATIVE
            The ministry had no comment.                          | comment   | ASSERTED     | NEGATIVE
            The ministry had no comment.                          | had       | ASSERTED     | NEGATIVE
            Close the door and call the police.                   | Close     | PLANNED      | POSITIVE
            Close the door and call the police.                   | call      | PLANNED      | POSITIVE
            The army said that it would attack the rebels.        | attack    | PLANNED      | POSITIVE
            France would attack if it could.                      | attack    | HYPOTHETICAL | POSITIVE
            The army failed to stop the attack on the town.       | attack    | ASSERTED     | POSITIVE
            The talks may not resume.                             | may       | HYPOTHETICAL | NEGATIVE
            The ministers discussed a possible attack.            | attack    | HYPOTHETICAL | POSITIVE
            The planned talks are delicate.                       | talks     | PLANNED      | POSITIVE
            The government should leave.                          | leave     | PLANNED      | POSITIVE
            The talks were not constructive.                      | were      | ASSERTED     | NEGATIVE
            The army shelled not only the town but also the port. | shelled   | ASSERTED     | POSITIVE
            Doctors eased the suffering in the town.              | suffering | ASSERTED     | POSITIVE
            They may respond to the threat posed by the rebels.   | posed     | ASSERTED     | POSITIVE
            The firm failed to find a buyer and closed the plant. | closed    | ASSERTED     | POSITIVE
            The port could survive this attack.                   | attack    | ASSERTED     | POSITIVE
            Ministers called the raid an attack.                  | attack    | ASSERTED     | POSITIVE
            The army turned down pleas to save the fuel.          | save      | PLANNED      | POSITIVE
            The envoy made a promise that the army would leave.   | leave     | PLANNED      | POSITIVE
            The army worked to restore the bridge.                | restore   | PLANNED      | POSITIVE
            """)
    void statuses(String sentence, String word, Factuality mode, Polarity polarity) {
        Predicate predicate = predicate(sentence, word);
        Factuality found = predicate.factuality() == Factuality.REPORTED ? Factuality.ASSERTED : predicate.factuality();
        assertThat(found).isEqualTo(mode);
        assertThat(predicate.polarity()).isEqualTo(polarity);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            The lost plane was found.          | lost
            Companies including banks closed.  | including
            The talks were long.               | were
            The company rolled out the plane.  | out
            The ongoing talks failed.          | ongoing
            """)
    void whateverMaySpeakOfAnEventHasADegree(String sentence, String word) {
        assertThat(predicate(sentence, word).degree()).isBetween(1.5, 3.0);
    }

    @Test
    void whatDidNotHappenHasANegativeDegree() {
        assertThat(predicate("The army did not attack the rebels.", "attack").degree())
                .isLessThan(-1.5);
    }

    @Test
    void whatIsRefusedIsThere() {
        assertThat(predicate("The government refused the offer.", "offer").degree())
                .isGreaterThan(1.5);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            No suspects were named.                    | named
            The men took no money.                     | took
            The minister denied that the army attacked the town. | attacked
            """)
    void whatIsOnlyDeniedOrLacksSomebodyIsOpen(String sentence, String word) {
        assertThat(predicate(sentence, word).degree()).isBetween(-1.5, 0.0);
    }

    @Test
    void whatTellsMoreOfWhatIsHopedForIsThere() {
        assertThat(predicate("France hopes for a settlement of the dispute.", "dispute")
                        .degree())
                .isGreaterThan(1.5);
    }

    @Test
    void whatMustNotHappenIsOpen() {
        assertThat(predicate("The army must not attack the town.", "attack").degree())
                .isBetween(-1.5, 1.5);
    }

    @Test
    void whatOthersAreUrgedToDoIsMoreOpenThanAPlan() {
        assertThat(predicate("France urged Germany to leave the town.", "leave").degree())
                .isLessThan(
                        predicate("Germany plans to leave the town.", "leave").degree());
    }

    @Test
    void whatIsToComeHasNotHappenedForWhoTalks() {
        assertThat(predicate("Will you call me tomorrow?", "call").degree()).isLessThan(1.5);
    }

    private static Predicate predicate(String sentence, String word) {
        Extraction extraction = EXTRACTOR.extract(Parsed.text(sentence), p -> {});
        String text = extraction.article().article().text();
        return extraction.predicates().stream()
                .filter(p -> p.span().in(text).equals(word))
                .findFirst()
                .orElseThrow();
    }
}
