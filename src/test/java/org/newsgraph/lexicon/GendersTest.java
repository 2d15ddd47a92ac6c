package org.newsgraph.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GendersTest {
    private static final Genders GENDERS = Genders.load();

    @Test
    void titlesNounsAndEndingsTell() {
        assertThat(GENDERS.female("Mrs.", "")).isTrue();
        assertThat(GENDERS.female("", "widow")).isTrue();
        assertThat(GENDERS.female("the", "spokeswoman")).isTrue();
        assertThat(GENDERS.male("Mr", "")).isTrue();
        assertThat(GENDERS.male("", "chairman")).isTrue();
    }

    @Test
    void aWomanIsNoMan() {
        assertThat(GENDERS.male("", "spokeswoman")).isFalse();
    }

    @Test
    void otherWordsDoNotTell() {
        assertThat(GENDERS.female("the", "minister")).isFalse();
        assertThat(GENDERS.male("the", "minister")).isFalse();
    }
}
