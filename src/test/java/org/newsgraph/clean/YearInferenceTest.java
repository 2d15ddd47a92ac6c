package org.newsgraph.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class YearInferenceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static YearInference.Outcome infer(String text) {
        return new YearInference(new FewNames(), TODAY)
                .infer(TextDates.partial(text).orElseThrow(), text);
    }

    @Test
    void leavesSeveralYearsOpenWhenOnlyTheWeekdayIsKnown() {
        YearInference.Outcome outcome = infer("They met on Friday, August 5.");
        assertThat(outcome.candidates()).extracting(LocalDate::getYear).containsExactly(2005, 2011, 2016, 2022);
        assertThat(outcome.date()).isEmpty();
    }

    @Test
    void takesTheYearInWhichTheNamedPersonHeldTheOffice() {
        YearInference.Outcome outcome = infer("Secretary of State John Kerry spoke on Friday, August 5.");
        assertThat(outcome.date().orElseThrow())
                .isEqualTo(new DocumentDate(
                        LocalDate.of(2016, 8, 5),
                        DocumentDate.Basis.INFERRED,
                        "\"Friday, August 5\" and John Kerry in office 2013–2017"));
    }

    @Test
    void takesNoYearBeforeOneTheTextLooksBackOn() {
        assertThat(infer("They met on Friday, August 5. The road has been shut since 2017.")
                        .date()
                        .orElseThrow()
                        .value())
                .isEqualTo(LocalDate.of(2022, 8, 5));
    }

    @Test
    void ignoresYearsThatMayLieAhead() {
        assertThat(infer("They met on Friday, August 5. The road will be opened in 2017.")
                        .candidates())
                .hasSize(4);
    }

    @Test
    void takesNoYearThatHasNotBegun() {
        assertThat(new YearInference(new FewNames(), LocalDate.of(2016, 8, 4))
                        .infer(TextDates.partial("Friday, August 5").orElseThrow(), "")
                        .candidates())
                .last()
                .isEqualTo(LocalDate.of(2016, 8, 5));
        assertThat(new YearInference(new FewNames(), LocalDate.of(2016, 8, 3))
                        .infer(TextDates.partial("Friday, August 5").orElseThrow(), "")
                        .candidates())
                .last()
                .isEqualTo(LocalDate.of(2011, 8, 5));
    }

    @Test
    void readsDatesInTheirUsualForms() {
        LocalDate day = LocalDate.of(2016, 8, 5);
        for (String text : new String[] {
            "August 5, 2016",
            "Aug. 5, 2016",
            "5 August 2016",
            "Friday, 5th of August 2016",
            "2016-08-05T10:00Z",
            "AUGUST 5 2016"
        }) {
            assertThat(TextDates.full(text).orElseThrow().day()).as(text).isEqualTo(day);
            assertThat(TextDates.partial(text)).as(text).isEmpty();
        }
        assertThat(TextDates.full("no 31 June 2016 here")).isEmpty();
        assertThat(TextDates.partial("may 20 people")).isPresent();
    }
}
