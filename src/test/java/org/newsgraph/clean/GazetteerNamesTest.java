package org.newsgraph.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.newsgraph.gazetteer.Gazetteer;

class GazetteerNamesTest {
    private final GazetteerNames names = new GazetteerNames(Gazetteer.load());

    @Test
    void findsAPersonNamedWithTheOffice() {
        assertThat(names.holders("U.S. Secretary of State John Kerry's aides met Foreign Minister Sergei Lavrov."))
                .extracting(KnownNames.Holder::person)
                .containsExactly("John Kerry", "Sergey Lavrov");
        assertThat(names.holders("U.S. Secretary of State Kerry spoke.")).hasSize(1);
    }

    @Test
    void findsNobodyWhoseOfficeIsOverOrOfAnother() {
        assertThat(names.holders("Former Secretary of State John Kerry wrote a book."))
                .isEmpty();
        assertThat(names.holders("Former U.S. Secretary of State John Kerry wrote a book."))
                .isEmpty();
        assertThat(names.holders("President John Kerry is not a thing.")).isEmpty();
        assertThat(names.holders("John Kerry spoke.")).isEmpty();
    }
}
