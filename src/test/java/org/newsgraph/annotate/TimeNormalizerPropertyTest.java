package org.newsgraph.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.newsgraph.lexicon.TimeWords;
import org.newsgraph.text.Span;

class TimeNormalizerPropertyTest {
    private static final String[] WORDS =
            ("the a of in on at last next this that first third 31 30 29 0 24 99 1989 2016"
                            + " 9999 9999999 1/2 7:15 11/02/89 2016-02-30 1980s 90s '89 Monday May March Feb. Feb summer quarter half"
                            + " year years day days week weeks weekend month months decade centuries hour minutes millennia ago"
                            + " earlier later before after from to or , 's each daily now recently soon early mid late end beginning"
                            + " morning night noon midnight a.m. p.m. today yesterday tomorrow few several two hundred thousand and"
                            + " nineteen ninety twenty-first Christmas Easter Thanksgiving Day Election fiscal period latest year-ago"
                            + " three-day past coming until will said met old long \uD83D\uDE00 - -- ’s")
                    .split(" ");
    private static final String[] TAGS = {"NN", "NNP", "NNS", "CD", "JJ", "RB", "IN", "DT", "VBD", "VB", "MD", "TO"};

    @Test
    void givesOrderedSpansWithinTheTextForAnyWords() {
        TimeNormalizer normalizer = new TimeNormalizer(TimeWords.load());
        for (long seed = 0; seed < 3000; seed++) {
            Random random = new Random(seed);
            Sentence sentence = sentence(random);
            Optional<LocalDate> date =
                    random.nextInt(3) == 0 ? Optional.empty() : Optional.of(LocalDate.of(2016, 2, 29));
            int end = 0;
            for (TimeExpression time : normalizer.find(List.of(sentence), date)) {
                assertThat(time.span().begin()).as("seed %d", seed).isGreaterThanOrEqualTo(end);
                assertThat(time.value()).as("seed %d", seed).isNotBlank();
                end = time.span().end();
            }
            assertThat(end)
                    .as("seed %d", seed)
                    .isLessThanOrEqualTo(sentence.span().end());
        }
    }

    private static Sentence sentence(Random random) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < 15; i++) {
            String word = WORDS[random.nextInt(WORDS.length)];
            String tag = TAGS[random.nextInt(TAGS.length)];
            tokens.add(new Token(i, new Span(at, at + word.length()), word, word, tag, "O", -1, ""));
            at += word.length() + 1;
        }
        return new Sentence(0, 0, new Span(0, at - 1), tokens, false);
    }
}
