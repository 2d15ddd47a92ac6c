package org.newsgraph.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.problem.Problem;

class SentenceReaderTest {
    private static final LocalDate DAY = LocalDate.of(2016, 8, 5);

    @Test
    void titleIsTheFirstSentenceAndParagraphsAreNotCrossed() {
        List<Sentence> sentences = Parsed.article(
                        "Talks. Again", "The minister left\n\nThe talks went on. Nobody spoke.", DAY)
                .sentences();
        assertThat(sentences).extracting(Sentence::paragraph).containsExactly(0, 1, 2, 2);
        assertThat(sentences).extracting(Sentence::index).containsExactly(0, 1, 2, 3);
    }

    @Test
    void spansCutOutTheSurfaceForm() {
        AnnotatedArticle article =
                Parsed.article("Naïve 😀 talks", "“Can’t we…” he said — in the U.S.-led talks.", DAY);
        for (Sentence sentence : article.sentences()) {
            for (Token token : sentence.tokens()) {
                assertThat(token.span().in(article.article().text())).isEqualTo(token.text());
            }
        }
    }

    @Test
    void namesAreFound() {
        Sentence sentence = Parsed.sentence("Angela Merkel met Siemens managers in Paris.");
        assertThat(sentence.tokens()).extracting(Token::name).startsWith("PERSON", "PERSON", "O", "ORGANIZATION");
        assertThat(sentence.tokens().get(6).name()).isEqualTo("LOCATION");
    }

    @Test
    void prepositionsStandInRelations() {
        Sentence sentence = Parsed.sentence("The city was shelled by the army from the hills because of the protest.");
        assertThat(sentence.tokens())
                .extracting(Token::relation)
                .contains("nsubj:pass", "obl:by", "nmod:from", "obl:because_of");
    }

    @Test
    void sentencesTooLongAreReportedAndNotParsed() {
        List<Problem> problems = new ArrayList<>();
        Sentence sentence = Parsed.annotator()
                .annotate(Parsed.plain("", "word and ".repeat(70) + "end.", Optional.empty()), problems::add)
                .sentences()
                .get(0);
        assertThat(sentence.parsed()).isFalse();
        assertThat(sentence.children(0)).isEmpty();
        assertThat(problems).extracting(Problem::code).containsExactly("ANNOTATE-001");
    }

    @Test
    void emptyTextHasNoSentences() {
        assertThat(Parsed.text("").sentences()).isEmpty();
    }
}
