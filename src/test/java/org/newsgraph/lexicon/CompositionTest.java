package org.newsgraph.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompositionTest {
    private static final Composition COMPOSITION = Composition.load();

    @ParameterizedTest
    @CsvSource({
        "ASSAULT, ASSERTED, POSITIVE, ASSAULT",
        "ASSAULT, REPORTED, POSITIVE, ASSAULT",
        "ASSAULT, PLANNED, POSITIVE, THREATEN",
        "ASSAULT, PLANNED, NEGATIVE, -",
        "ASSAULT, PROHIBITED, POSITIVE, -",
        "ASSAULT, DENIED, POSITIVE, -",
        "CONSULT, PLANNED, POSITIVE, AGREE",
        "AID, HYPOTHETICAL, POSITIVE, AGREE",
        "RETREAT, PLANNED, NEGATIVE, REJECT",
        "CONSULT, REPORTED, NEGATIVE, REJECT",
        "AID, ENDED, POSITIVE, SANCTION",
        "PROTEST, ENDED, POSITIVE, CONCEDE",
        "ACCUSE, PLANNED, POSITIVE, ACCUSE"
    })
    void whatIsMadeOfAnEventTellsItsType(String type, String factuality, String polarity, String expected) {
        assertThat(COMPOSITION.type(type, factuality, polarity).orElse("-")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "AGREE, AID, AGREE",
        "AGREE, COERCE, THREATEN",
        "REJECT, CONSULT, REJECT",
        "REJECT, ASSAULT, -",
        "THREATEN, ASSAULT, THREATEN",
        "REQUEST, RETREAT, REQUEST"
    })
    void whatIsSaidOfAnEventTellsTheTypeOfBoth(String outer, String content, String expected) {
        assertThat(COMPOSITION.within(outer, content).orElse("-")).isEqualTo(expected);
    }
}
