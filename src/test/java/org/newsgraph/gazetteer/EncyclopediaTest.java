package org.newsgraph.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.newsgraph.gazetteer.Encyclopedia.Kind;

class EncyclopediaTest {
    private static final Encyclopedia ENCYCLOPEDIA = Encyclopedia.load();

    @Test
    void tellsKindsApart() {
        assertThat(ENCYCLOPEDIA.find("Toyota", Kind.ORGANISATION)).hasValue("http://dbpedia.org/resource/Toyota");
        assertThat(ENCYCLOPEDIA.find("Toyota", Kind.PERSON)).isEmpty();
    }

    @Test
    void companiesGoWithoutTheirLegalForm() {
        assertThat(ENCYCLOPEDIA.find("Apple", Kind.ORGANISATION)).hasValue("http://dbpedia.org/resource/Apple_Inc.");
        assertThat(ENCYCLOPEDIA.find("Toyota Corp.", Kind.ORGANISATION)).hasValue("http://dbpedia.org/resource/Toyota");
    }

    @Test
    void oneNameIsNotEnoughForAPerson() {
        assertThat(ENCYCLOPEDIA.find("Brian Eno", Kind.PERSON)).isPresent();
        assertThat(ENCYCLOPEDIA.find("Eno", Kind.PERSON)).isEmpty();
    }

    @Test
    void anUnknownNameHasNoLink() {
        assertThat(ENCYCLOPEDIA.find("Ministry of Nothing", Kind.ORGANISATION)).isEmpty();
    }

    @Test
    void titlesAndIrisAreOneAnother() {
        for (String title : new String[] {"1. FC Köln", "AT&T", "C++", "São Paulo"}) {
            assertThat(Encyclopedia.title(Encyclopedia.iri(title))).hasValue(title);
        }
        assertThat(ENCYCLOPEDIA.knows(Encyclopedia.iri("1._FC_Köln"))).isTrue();
        assertThat(Encyclopedia.title("http://www.wikidata.org/entity/Q30")).isEmpty();
    }
}
