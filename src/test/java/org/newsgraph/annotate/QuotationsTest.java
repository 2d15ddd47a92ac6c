package org.newsgraph.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuotationsTest {
    @Test
    void straightAndCurlyQuotes() {
        assertThat(cut("\"We stay,\" he said. “They go.” Done.")).containsExactly("\"We stay,\"", "“They go.”");
    }

    @Test
    void apostrophesAreNoMarks() {
        assertThat(cut("The rebels’ town isn’t lost, ‘he won’t go’, they said of the ’90s."))
                .containsExactly("‘he won’t go’");
    }

    @Test
    void twoApostrophesAreOneMark() {
        assertThat(cut("''It's over,'' he said. ``They go.''")).containsExactly("''It's over,''", "``They go.''");
    }

    @Test
    void quotationOverParagraphsIsSeveral() {
        assertThat(cut("He said: “We stay.\n\n“They go.” And so on.")).containsExactly("“We stay.", "“They go.”");
    }

    @Test
    void quotationWithinAQuotationIsPartOfIt() {
        assertThat(cut("“He called it ‘a lie’ today,” she said.")).containsExactly("“He called it ‘a lie’ today,”");
    }

    @Test
    void inchesAndLoneMarksAreNoQuotation() {
        assertThat(cut("A 6\" gun was found. Nothing else.")).isEmpty();
    }

    private static List<String> cut(String text) {
        return Quotations.find(text).stream().map(s -> s.in(text)).toList();
    }
}
