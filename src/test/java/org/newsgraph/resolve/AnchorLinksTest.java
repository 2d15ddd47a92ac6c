package org.newsgraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.gazetteer.AnchorIndex;
import org.newsgraph.gazetteer.AnchorIndexWriter;
import org.newsgraph.gazetteer.Encyclopedia;
import org.newsgraph.gazetteer.Encyclopedia.Kind;

class AnchorLinksTest {
    private static final Encyclopedia ENCYCLOPEDIA = Encyclopedia.load();

    @TempDir
    Path folder;

    private AnchorLinks links;

    @BeforeEach
    void index() throws IOException {
        String table = rows("Qatar Airways", "Qatar_Airways", "0.99", 60)
                + rows("Cerberus", "Cerberus_(mythology)", "0.6", 60)
                + rows("US Government", "Uncle_Sam", "1.0", 60)
                + rows("RAF", "Royal_Air_Force", "0.9", 60)
                + rows("Anthony Mann", "Thomas_Mann", "0.9", 60)
                + rows("John Kerry", "The_Electras", "1.0", 60)
                + rows("Apple Computer", "Apple_Inc.", "1.0", 60);
        Path file = folder.resolve("names.index");
        new AnchorIndexWriter(title -> false, rows -> {}).write(new BufferedReader(new StringReader(table)), file);
        links = new AnchorLinks(AnchorIndex.open(file), ENCYCLOPEDIA);
    }

    private static String rows(String name, String title, String share, int names) {
        return name + "\t" + title + "\t" + share + "\n"
                + IntStream.range(1, names)
                        .mapToObj(i -> "Other " + i + " of " + title + "\t" + title + "\t1.0\n")
                        .collect(Collectors.joining());
    }

    private double score(String name, Kind kind, String text) {
        return links.find(List.of(name), kind, text)
                .map(ResolvedEntity.Link::score)
                .orElse(0.0);
    }

    @Test
    void theTitleOfAWellKnownThingIsALink() {
        assertThat(links.find(List.of("the carrier", "Qatar Airways"), Kind.ORGANISATION, "")
                        .orElseThrow())
                .satisfies(l -> assertThat(l.iri()).isEqualTo("http://dbpedia.org/resource/Qatar_Airways"))
                .satisfies(l -> assertThat(l.match()).isEqualTo("closeMatch"))
                .satisfies(l -> assertThat(l.score()).isGreaterThan(ResolvedEntity.Link.LIKELY));
        assertThat(score("RAF", Kind.ORGANISATION, "")).isGreaterThan(ResolvedEntity.Link.LIKELY);
    }

    @Test
    void whatIsInBracketsMustBeSpokenOf() {
        assertThat(score("Cerberus", Kind.ORGANISATION, "Cerberus bought the company."))
                .isLessThan(score("Cerberus", Kind.ORGANISATION, "In Greek mythology, Cerberus kept the gate."));
    }

    @Test
    void nicknamesAndOtherPeopleAreNotEnough() {
        assertThat(score("US Government", Kind.ORGANISATION, "")).isLessThan(ResolvedEntity.Link.LIKELY);
        assertThat(score("Anthony Mann", Kind.PERSON, "")).isLessThan(ResolvedEntity.Link.LIKELY);
    }

    @Test
    void followsWhatWasRenamed() {
        ResolvedEntity.Link old =
                new ResolvedEntity.Link("http://dbpedia.org/resource/Apple_Computer", "closeMatch", 0.8, "title");
        assertThat(links.moved(old)).map(ResolvedEntity.Link::iri).hasValue("http://dbpedia.org/resource/Apple_Inc.");
        for (String title : List.of("Qatar_Airways", "John_Kerry")) {
            assertThat(links.moved(new ResolvedEntity.Link(
                            "http://dbpedia.org/resource/" + title, "closeMatch", 0.8, "title")))
                    .isEmpty();
        }
    }
}
