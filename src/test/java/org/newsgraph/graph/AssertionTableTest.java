package org.newsgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.extract.Certainty;
import org.newsgraph.extract.Confidence;
import org.newsgraph.extract.Factuality;
import org.newsgraph.extract.Polarity;
import org.newsgraph.extract.Qualifiers;
import org.newsgraph.text.Span;

/** Which claims also stand as plain triples, row by row. */
class AssertionTableTest {
    @ParameterizedTest(name = "{5}")
    @CsvSource(delimiter = '|', textBlock = """
            ASSERTED     | POSITIVE | CERTAIN  | false | true  | in its own voice
            REPORTED     | POSITIVE | CERTAIN  | false | true  | through a source, plainly
            REPORTED     | POSITIVE | CERTAIN  | true  | false | as an accusation, or denied by another source
            REPORTED     | POSITIVE | PROBABLE | false | false | through a source, likely
            REPORTED     | POSITIVE | POSSIBLE | false | false | through a source, possible
            ASSERTED     | POSITIVE | PROBABLE | false | false | in its own voice, likely
            ASSERTED     | POSITIVE | POSSIBLE | false | false | in its own voice, possible
            PLANNED      | POSITIVE | CERTAIN  | false | false | as a plan
            HYPOTHETICAL | POSITIVE | CERTAIN  | false | false | as a possibility
            PROHIBITED   | POSITIVE | CERTAIN  | false | false | as content of a prohibition
            DENIED       | POSITIVE | CERTAIN  | false | false | as denied
            ENDED        | POSITIVE | CERTAIN  | false | false | as ended
            ASSERTED     | NEGATIVE | CERTAIN  | false | false | as negated
            REPORTED     | NEGATIVE | CERTAIN  | false | false | as negated by a source
            """)
    void assertsTriple(
            Factuality factuality,
            Polarity polarity,
            Certainty certainty,
            boolean disputed,
            boolean asserted,
            String row) {
        Qualifiers qualifiers = new Qualifiers(
                factuality,
                polarity,
                certainty,
                disputed,
                Optional.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Span(0, 1),
                new Span(0, 1),
                "rule",
                Confidence.of(1));
        assertThat(qualifiers.assertsTriple()).as(row).isEqualTo(asserted);
    }
}
