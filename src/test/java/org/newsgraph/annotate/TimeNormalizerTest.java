package org.newsgraph.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.lexicon.TimeWords;

class TimeNormalizerTest {
    private static final TimeNormalizer NORMALIZER = new TimeNormalizer(TimeWords.load());
    // A Friday.
    private static final LocalDate TODAY = LocalDate.of(2016, 8, 5);

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            The talks began on Aug. 3.                          | Aug. 3             | DATE | 2016-08-03 | 2016-08-03 | 2016-08-03
            He was born on 5 August 1989.                       | 5 August 1989      | DATE | 1989-08-05 | 1989-08-05 | 1989-08-05
            The accord of Nov. 2, 1989 failed.                  | Nov. 2, 1989       | DATE | 1989-11-02 | 1989-11-02 | 1989-11-02
            The letter is dated 11/02/89.                       | 11/02/89           | DATE | 1989-11-02 | 1989-11-02 | 1989-11-02
            The file says 2016-03-02 on it.                     | 2016-03-02         | DATE | 2016-03-02 | 2016-03-02 | 2016-03-02
            Ministers met in Geneva last week.                  | last week          | DATE | 2016-W30   | 2016-07-25 | 2016-07-31
            The army attacked the town on Friday.               | Friday             | DATE | 2016-08-05 | 2016-08-05 | 2016-08-05
            The army attacked the town on Wednesday.            | Wednesday          | DATE | 2016-08-03 | 2016-08-03 | 2016-08-03
            The two sides will meet on Monday.                  | Monday             | DATE | 2016-08-08 | 2016-08-08 | 2016-08-08
            They met last Tuesday in Vienna.                    | last Tuesday       | DATE | 2016-08-02 | 2016-08-02 | 2016-08-02
            Elections were held in December.                    | December           | DATE | 2015-12    | 2015-12-01 | 2015-12-31
            Elections will be held in December.                 | December           | DATE | 2016-12    | 2016-12-01 | 2016-12-31
            It began in the third quarter of 2015.              | the third quarter of 2015 | DATE | 2015-Q3 | 2015-07-01 | 2015-09-30
            He ruled in the early 1980s.                        | the early 1980s    | DATE | 198        | 1980-01-01 | 1983-05-01
            A temple of the 11th century was hit.               | the 11th century   | DATE | 10         | 1000-01-01 | 1099-12-31
            A deal could be reached early in August.            | early in August    | DATE | 2016-08    | 2016-08-01 | 2016-08-10
            The plan failed late last year.                     | late last year     | DATE | 2015       | 2015-09-02 | 2015-12-31
            The minister left two days ago.                     | two days ago       | DATE | 2016-08-03 | 2016-08-03 | 2016-08-03
            The war broke out five years ago.                   | five years ago     | DATE | 2011       | 2011-01-01 | 2011-12-31
            He spoke in Oslo yesterday.                         | yesterday          | DATE | 2016-08-04 | 2016-08-04 | 2016-08-04
            Troops are now in the city.                         | now                | DATE | PRESENT_REF | - | -
            The two have recently met.                          | recently           | DATE | PAST_REF    | - | -
            An agreement will be signed soon.                   | soon               | DATE | FUTURE_REF  | - | -
            Shells fell on Thursday night.                      | Thursday night     | TIME | 2016-08-04TNI | 2016-08-04 | 2016-08-04
            He spoke at 7:15 p.m. on Thursday.                  | 7:15 p.m. on Thursday | TIME | 2016-08-04T19:15 | 2016-08-04 | 2016-08-04
            The truce lasted two days.                          | two days           | DURATION | P2D | - | -
            A three-month truce was agreed.                     | three-month        | DURATION | P3M | - | -
            They fought for years.                              | years              | DURATION | PXY | - | -
            Bombs fell over the past two months.                | the past two months | DURATION | P2M | 2016-06-05 | 2016-08-05
            They march every Sunday.                            | every Sunday       | SET | XXXX-WXX-7 | - | -
            The paper is printed daily.                         | daily              | SET | P1D | - | -
            Greece refused to sign it in July.                  | July               | DATE | 2016-07    | 2016-07-01 | 2016-07-31
            Greece wanted to sign it in December.               | December           | DATE | 2016-12    | 2016-12-01 | 2016-12-31
            He came on Thanksgiving Day.                        | Thanksgiving Day   | DATE | 2015-11-26 | 2015-11-26 | 2015-11-26
            """)
    void readsValueAndDays(String text, String surface, String kind, String value, String first, String last) {
        List<TimeExpression> found = NORMALIZER.find(TaggedText.of(text), Optional.of(TODAY));

        assertThat(found).hasSize(1);
        TimeExpression time = found.get(0);
        assertThat(time.span().in(text)).isEqualTo(surface);
        assertThat(time.kind().name()).isEqualTo(kind);
        assertThat(time.value()).isEqualTo(value);
        assertThat(time.days().map(d -> d.first().toString()).orElse(null)).isEqualTo(first);
        assertThat(time.days().map(d -> d.last().toString()).orElse(null)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The army attacked the town on Friday.    | XXXX-WXX-5
            Elections were held in December.         | XXXX-12
            The talks began on Aug. 3.               | XXXX-08-03
            Ministers met in Geneva last week.       | XXXX-WXX
            He spoke in Oslo yesterday.              | XXXX-XX-XX
            The plan failed late last year.          | XXXX
            """)
    void keepsTheUnknownOpenWithoutADocumentDate(String text, String value) {
        List<TimeExpression> found = NORMALIZER.find(TaggedText.of(text), Optional.empty());

        assertThat(found).hasSize(1);
        assertThat(found.get(0).value()).isEqualTo(value);
        assertThat(found.get(0).days()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A 36-year-old man may march to the second town.
            She was 50 years old.
            Jan Smith sat down as soon as he came.
            They sent 2000 soldiers and 1500 tents.
            It cost $ 2016 to repair.
            May said the letter of Theresa May was handed over.
            The leaders of the Group of 20 in Hangzhou agreed.
            """)
    void findsNothingWhereNoTimeIsMeant(String text) {
        assertThat(NORMALIZER.find(TaggedText.of(text), Optional.of(TODAY))).isEmpty();
    }

    @Test
    void countsFromTheDateSpokenOfLast() {
        assertThat(values("The rebels seized the port on March 3, 2011. The next day they left. "
                        + "Later that year a truce was signed."))
                .containsExactly("2011-03-03", "2011-03-04", "2011");
    }

    @Test
    void sharesTheYearAtTheEndOfAList() {
        assertThat(values("Shrines were destroyed in June and July 2012.")).containsExactly("2012-06", "2012-07");
    }

    @Test
    void comparesAccountsWithTheSameQuarterAYearBefore() {
        assertThat(values("Sales fell in the second quarter. They were higher a year ago."))
                .containsExactly("2016-Q2", "2015-Q2");
    }

    @Test
    void acceptsDaysThatDoNotExist() {
        assertThat(values("It is dated Feb. 30 and 99/99/99, not February 31, 2015."))
                .containsExactly("XXXX-02-30", "2015-02-31");
    }

    private static List<String> values(String text) {
        return NORMALIZER.find(TaggedText.of(text), Optional.of(TODAY)).stream()
                .map(TimeExpression::value)
                .collect(Collectors.toList());
    }
}
