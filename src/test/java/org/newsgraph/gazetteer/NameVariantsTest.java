package org.newsgraph.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameVariantsTest {
    private static final NameVariants VARIANTS = NameVariants.load();
    private static final Fields FIELDS = Fields.load();

    @ParameterizedTest
    @CsvSource({
        "Sergey Przykladskiy, Sergei Przykladsky",
        "Yevgeny Example, Evgeny Example",
        "Mohammed al-Example, Muhammad Al Example",
        "Bill Example, William Example",
        "Anna B. Example, Anna Example",
        "José Muster, Jose Muster",
        "Ahmad Hussain Muster, Ahmed Hossein Muster"
    })
    void spellingsOfAPersonsNameAreOne(String one, String other) {
        assertThat(VARIANTS.personKey(one)).isEqualTo(VARIANTS.personKey(other));
    }

    @ParameterizedTest
    @CsvSource({"John Kirby, John Kerry", "Anna Example, Hanna Example", "Bill Example, Will-Anne Example", "Ed, Edward"
    })
    void otherNamesAreOthers(String one, String other) {
        assertThat(VARIANTS.personKey(one)).isNotEqualTo(VARIANTS.personKey(other));
    }

    @ParameterizedTest
    @CsvSource({
        "al-Qaeda in Exampland, Al Qaida in Exampland",
        "Exampland Hezbollah, Exampland Hizbullah",
        "the Example Defence League, Example Defense League"
    })
    void spellingsOfAGroupsNameAreOne(String one, String other) {
        assertThat(VARIANTS.key(one)).isEqualTo(VARIANTS.key(other));
    }

    @Test
    void initialsAreThoseBetweenTheNames() {
        assertThat(VARIANTS.initials("John F. Example")).containsExactly("f");
        assertThat(VARIANTS.initials("J. Example")).isEmpty();
    }

    @Test
    void fieldsAreFoundByTheNounsBesideAName() {
        assertThat(FIELDS.of("Exampland's foreign minister")).containsExactly("politics");
        assertThat(FIELDS.of("her counterpart")).isEmpty();
        assertThat(FIELDS.mix("politics", "law")).isTrue();
        assertThat(FIELDS.mix("law", "politics")).isTrue();
        assertThat(FIELDS.mix("sport", "religion")).isFalse();
    }
}
