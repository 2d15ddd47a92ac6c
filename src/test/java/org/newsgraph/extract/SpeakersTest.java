package org.newsgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.newsgraph.annotate.AnnotatedArticle;
import org.newsgraph.annotate.Parsed;
import org.newsgraph.lexicon.Lexicon;

class SpeakersTest {
    private static final Extractor EXTRACTOR = new Extractor(Lexicon.load());

    @Test
    void quotationGoesOnInItsParagraph() {
        assertThat(said("\"The talks will go on,\" the minister said. \"Nobody has left.\""))
                .containsExactly("minister | said | \"The talks will go on,\" … \"Nobody has left.\"");
    }

    @Test
    void nextParagraphOfAQuotationStandsForItself() {
        List<Attribution> found =
                attributions("The minister said: \"We stay until the end.\n\n\"Nobody has left us.\"");

        assertThat(found).hasSize(2);
        assertThat(found.get(0).continued()).isFalse();
        assertThat(found.get(1).continued()).isTrue();
        assertThat(found.get(1).cue()).isEqualTo(found.get(0).cue());
    }

    @Test
    void questionMarkEndsTheQuotationNotTheSentence() {
        assertThat(said("\"Who will pay for the bridge?\" the mayor asked."))
                .containsExactly("mayor | asked | \"Who will pay for the bridge?\"");
    }

    @Test
    void verbBeforeItsSubject() {
        assertThat(said("\"The harbour is closed to all ships,\" said the captain."))
                .containsExactly("captain | said | \"The harbour is closed to all ships,\"");
    }

    @Test
    void participleHasTheSubjectOfItsClause() {
        assertThat(said("The union rejected the offer, arguing that prices had risen."))
                .contains("union | arguing | that prices had risen");
    }

    @Test
    void whatEnvisionsSomethingIsItsSource() {
        assertThat(said("The minister pursued a proposal that envisions closing the harbour."))
                .contains("that | envisions | closing the harbour")
                .noneMatch(s -> s.startsWith("minister | proposal"));
    }

    @Test
    void whatIsOnlySpokenOfIsNoStatement() {
        List<Attribution> found = attributions("The opposition criticized the budget.");

        assertThat(found).hasSize(1);
        assertThat(found.get(0).statement()).isFalse();
        assertThat(said("The opposition criticized the budget."))
                .containsExactly("opposition | criticized | the budget");
    }

    @Test
    void whomAndWhatSomebodyUrges() {
        assertThat(said("Kenya urged both sides to return to the talks."))
                .containsExactly("Kenya | urged | both sides to return to the talks");
    }

    @Test
    void relativePronounIsTheSourceWhereItStands() {
        assertThat(said("The farmers, who said the river was dry, went home."))
                .containsExactly("who | said | the river was dry");
    }

    @Test
    void lineThatBeginsWithItsSpeaker() {
        assertThat(said("Barack Obama: The talks will go on. Nobody has left."))
                .containsExactly("Barack Obama | : | The talks will go on. … Nobody has left.");
    }

    @Test
    void accordingToIsTheCueAndNotTheSource() {
        assertThat(said("The bridge will open in May, according to the mayor."))
                .singleElement()
                .asString()
                .startsWith("mayor | according | The bridge will open in May");
    }

    @Test
    void cueWithinWhatIsSaidIsNested() {
        List<Attribution> found = attributions("The spokesman noted that the minister said the border would open.");

        assertThat(found).hasSize(2);
        assertThat(found.stream().filter(Attribution::nested)).hasSize(1);
    }

    @Test
    void headsOfTheContentAreGiven() {
        AnnotatedArticle article = Parsed.text("Officials said the ship sank off Malta.");

        Attribution found = EXTRACTOR.extract(article, p -> {}).attributions().get(0);

        assertThat(found.heads().stream().map(h -> h.in(article.article().text())))
                .containsExactly("sank");
        assertThat(article.sentences()
                        .get(found.sentence())
                        .tokens()
                        .get(found.token())
                        .text())
                .isEqualTo("said");
    }

    private static List<Attribution> attributions(String text) {
        return EXTRACTOR.extract(Parsed.text(text), p -> {}).attributions();
    }

    private static List<String> said(String text) {
        return attributions(text).stream()
                .map(a -> a.sourceSpan().map(s -> s.in(text)).orElse("-").replaceFirst("^[Tt]he ", "")
                        + " | "
                        + a.cue().in(text)
                        + " | "
                        + a.content().stream().map(s -> s.in(text)).collect(Collectors.joining(" … ")))
                .toList();
    }
}
