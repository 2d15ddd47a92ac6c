package org.newsgraph.acquire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorPathTest {
    @ParameterizedTest
    @CsvSource({
        "https://news.example/author/jane-roe, true",
        "/Autoren/roe, true",
        "/staff/715/jane-roe/, true",
        "/politics/authority-is-gone, true",
        "/2016/08/talks, false",
        "author, false"
    })
    void tellsPagesOfAuthors(String address, boolean author) {
        assertThat(AuthorPath.isIn(address)).isEqualTo(author);
    }

    @ParameterizedTest
    @CsvSource({
        "/author/jane-roe/, Jane Roe, true",
        "/author/jane_roe?page=2, Jane Roe, true",
        "/author/jroe, Jane Roe, false",
        "/author/, '', false"
    })
    void comparesAddressAndName(String address, String name, boolean same) {
        assertThat(AuthorPath.names(address, name)).isEqualTo(same);
    }
}
