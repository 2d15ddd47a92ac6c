package org.newsgraph.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentenceRepairTest {
    @Test
    void whatIsSaidHangsOnTheVerbOfSaying() {
        Sentence s = Parsed.sentence("The two armies are withdrawing from the border, ministers said on Friday.");
        assertThat(token(s, "said").relation()).isEqualTo("root");
        assertThat(tree(s, "withdrawing")).isEqualTo("said/ccomp");
    }

    @Test
    void adjunctsOfWhatIsSaidStayWithIt() {
        Sentence s = Parsed.sentence(
                "Two policemen were killed and five wounded when a suicide bomber blew himself up outside the embassy in Kabul, the Interior Ministry said.");
        assertThat(token(s, "said").relation()).isEqualTo("root");
        assertThat(tree(s, "killed")).isEqualTo("said/ccomp");
        assertThat(tree(s, "blew")).startsWith("killed/advcl");
    }

    @Test
    void aBareNounBeforeANameIsNotWhoActs() {
        Sentence s = Parsed.sentence("French car maker Renault announced today it would close a plant in France.");
        assertThat(tree(s, "maker")).isEqualTo("Renault/compound");
        assertThat(tree(s, "Renault")).isEqualTo("announced/nsubj");
        assertThat(tree(s, "close")).isEqualTo("announced/ccomp");
    }

    @Test
    void theSecondOfTwoNounsIsTheHead() {
        Sentence s = Parsed.sentence("Airbus has announced 8,000 job cuts over the next two years.");
        assertThat(tree(s, "cuts")).isEqualTo("announced/obj");
        assertThat(tree(s, "job")).isEqualTo("cuts/compound");
    }

    @Test
    void whoSpeaksBetweenCommasIsTheSpeaker() {
        Sentence s = Parsed.sentence("The truth, the senator said then, was that the army had left the town.");
        assertThat(tree(s, "senator")).isEqualTo("said/nsubj");
        assertThat(tree(s, "truth")).isEqualTo("was/nsubj");
    }

    @Test
    void openingParticipleIsNotTheRoot() {
        Sentence s = Parsed.sentence("Speaking in Laos last week, Kerry said he hoped for an agreement.");
        assertThat(token(s, "said").relation()).isEqualTo("root");
        assertThat(tree(s, "Speaking")).isEqualTo("said/advcl");
    }

    @Test
    void gerundsOfAListHangOnTheFirst() {
        Sentence s = Parsed.sentence(
                "Merkel has been pursuing a plan that envisions reviving a truce agreement, "
                        + "building a camp where the two sides would exchange prisoners, and barring the army from shelling towns.");
        assertThat(tree(s, "building")).isEqualTo("reviving/conj");
        assertThat(tree(s, "barring")).isEqualTo("reviving/conj");
    }

    @Test
    void gerundAfterPrepositionGovernsItsNoun() {
        Sentence s = Parsed.sentence("The task of identifying acceptable rebel targets has grown harder.");
        assertThat(tree(s, "identifying")).isEqualTo("task/acl");
        assertThat(tree(s, "targets")).isEqualTo("identifying/obj");
    }

    @Test
    void openingAdverbLeavesConjoinedAdjectivesToTheNoun() {
        Sentence s = Parsed.sentence("Instead, Syrian and Russian warplanes have continued to pound rebels.");
        assertThat(tree(s, "Instead")).isEqualTo("continued/advmod");
        assertThat(tree(s, "Syrian")).isEqualTo("warplanes/amod");
        assertThat(tree(s, "Russian")).isEqualTo("Syrian/conj");
    }

    @Test
    void participleAfterTheSubjectIsARelativeClause() {
        Sentence s = Parsed.sentence(
                "Protesters demanding the resignation of President Robert Mugabe clashed with riot police in Harare on Friday.");
        assertThat(token(s, "clashed").relation()).isEqualTo("root");
        assertThat(tree(s, "Protesters")).isEqualTo("clashed/nsubj");
        assertThat(tree(s, "demanding")).isEqualTo("Protesters/acl");
        assertThat(tree(s, "resignation")).isEqualTo("demanding/obj");
    }

    @Test
    void accordingToStandsWithTheClause() {
        Sentence s = Parsed.sentence("The minister resigned on Friday, August 5, according to Reuters.");
        assertThat(tree(s, "Reuters")).isEqualTo("resigned/obl:according_to");
    }

    @Test
    void nameAfterRoleIsApposed() {
        Sentence s = Parsed.sentence("The court sentenced him to life, his lawyer Branko Lukic said.");
        assertThat(tree(s, "Lukic")).isEqualTo("lawyer/appos");
    }

    @Test
    void straightQuotesOpenAndClose() {
        Sentence s = Parsed.sentence("\"We will stay,\" the minister said in Ankara, adding: \"But not for long.\"");
        assertThat(s.tokens().stream().filter(t -> t.text().equals("\"")).map(Token::tag))
                .containsExactly("``", "''", "``", "''");
    }

    @Test
    void thereIsExistentialBeforeBe() {
        Sentence s = Parsed.sentence("Officials said on Friday there had been progress toward a deal.");
        assertThat(token(s, "there").tag()).isEqualTo("EX");
    }

    private static Token token(Sentence sentence, String text) {
        return sentence.tokens().stream()
                .filter(t -> t.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    /** Gives the head and the relation of a word. */
    private static String tree(Sentence sentence, String text) {
        Token token = token(sentence, text);
        return (token.head() < 0 ? "" : sentence.tokens().get(token.head()).text()) + "/" + token.relation();
    }
}
