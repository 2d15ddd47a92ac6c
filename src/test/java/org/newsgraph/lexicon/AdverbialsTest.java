package org.newsgraph.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AdverbialsTest {
    private static final Adverbials ADVERBIALS = Adverbials.load();

    @Test
    void knowsPhrasesInAnyCase() {
        assertThat(ADVERBIALS.fixed("In", "return")).isTrue();
        assertThat(ADVERBIALS.fixed("by", "Accident")).isTrue();
    }

    @Test
    void leavesOtherNounsAlone() {
        assertThat(ADVERBIALS.fixed("in", "parliament")).isFalse();
        assertThat(ADVERBIALS.fixed("of", "return")).isFalse();
    }
}
