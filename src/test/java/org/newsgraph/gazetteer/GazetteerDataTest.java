package org.newsgraph.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GazetteerDataTest {
    private static final Gazetteer GAZETTEER = Gazetteer.load();

    @Test
    void speaksOnlyOfWhatItKnows() {
        Stream<String> referred = GAZETTEER.entries().stream()
                .flatMap(e -> Stream.of(
                                e.country().stream(),
                                e.within().stream(),
                                e.actsFor().stream(),
                                e.offices().stream().map(GazetteerEntry.Tenure::office))
                        .flatMap(s -> s));
        assertThat(referred.distinct().filter(k -> GAZETTEER.entry(k).isEmpty()))
                .isEmpty();
    }

    @Test
    void everyCapitalIsAKnownCity() throws IOException {
        Matcher capitals = Pattern.compile("gv:capital gz:(\\S+)").matcher(file("gazetteer/countries.ttl"));
        Set<String> unknown = capitals.results()
                .map(r -> r.group(1))
                .filter(k ->
                        GAZETTEER.entry(k).filter(e -> e.type().equals("City")).isEmpty())
                .collect(Collectors.toSet());
        assertThat(unknown).isEmpty();
    }

    @Test
    void usesOnlyClassesOfTheOntology() throws IOException {
        String ontology = file("newsgraph.ttl");
        Stream<String> types = Stream.concat(
                GAZETTEER.entries().stream().map(GazetteerEntry::type),
                GAZETTEER.roleNouns().stream().flatMap(n -> Stream.of(n.type(), n.pluralType())));
        assertThat(types.distinct().filter(t -> !ontology.contains("ng:" + t + " a owl:Class")))
                .isEmpty();
    }

    @Test
    void everyForceOfANounIsABodyOfEveryCountry() {
        Stream<String> forces = GAZETTEER.roleNouns().stream().flatMap(n -> n.force().stream());
        assertThat(forces.distinct().filter(f -> GAZETTEER.body("Syria", f).isEmpty()))
                .isEmpty();
    }

    @Test
    void noTenureEndsBeforeItBegins() {
        assertThat(GAZETTEER.entries().stream()
                        .filter(e -> e.offices().stream()
                                .anyMatch(t -> t.to().filter(to -> to.isBefore(t.from()))
                                        .isPresent()))
                        .map(GazetteerEntry::key))
                .isEmpty();
    }

    @Test
    void findsEveryEntryByEachOfItsNames() {
        assertThat(GAZETTEER.entries().stream()
                        .flatMap(e -> e.aliases().stream()
                                .filter(a -> !GAZETTEER.named(a).contains(e)))
                        .toList())
                .isEmpty();
    }

    @Test
    void coversTheWorldOfNews() {
        assertThat(count("Country")).isGreaterThanOrEqualTo(195);
        assertThat(count("City")).isGreaterThanOrEqualTo(800);
        assertThat(count("ArmedGroup")).isGreaterThanOrEqualTo(80);
        assertThat(count("PoliticalParty", "Legislature")).isGreaterThanOrEqualTo(100);
        assertThat(count("NewsAgency", "NewsPublisher")).isGreaterThanOrEqualTo(120);
        assertThat(count("Person")).isGreaterThanOrEqualTo(350);
    }

    private static long count(String... types) {
        return GAZETTEER.entries().stream()
                .filter(e -> Set.of(types).contains(e.type()))
                .count();
    }

    private static String file(String name) throws IOException {
        return Files.readString(Path.of("ontology", name));
    }
}
