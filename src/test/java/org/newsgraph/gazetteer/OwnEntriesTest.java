package org.newsgraph.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.Severity;

class OwnEntriesTest {
    private static final String TURTLE_PREFIXES = """
            PREFIX ex:   <https://example.org/who/>
            PREFIX gz:   <https://w3id.org/newsgraph/gazetteer/>
            PREFIX gv:   <https://w3id.org/newsgraph/gazetteer-terms#>
            PREFIX ng:   <https://w3id.org/newsgraph/ontology#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX wd:   <http://www.wikidata.org/entity/>
            PREFIX wdt:  <http://www.wikidata.org/prop/direct/>
            PREFIX p:    <http://www.wikidata.org/prop/>
            PREFIX ps:   <http://www.wikidata.org/prop/statement/>
            PREFIX pq:   <http://www.wikidata.org/prop/qualifier/>
            PREFIX geo:  <http://www.opengis.net/ont/geosparql#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX xsd:  <http://www.w3.org/2001/XMLSchema#>
            """;
    private static final int PREFIX_LINES = 13;

    @TempDir
    Path directory;

    private final List<Problem> problems = new ArrayList<>();

    private OwnEntries own() {
        return OwnEntries.in(directory.resolve("gazetteer"));
    }

    private List<OwnEntries.Added> add(String name, String text) throws IOException {
        return own().add(List.of(Files.writeString(directory.resolve(name), text)), problems::add);
    }

    private Gazetteer gazetteer() throws IOException {
        return Gazetteer.load(own().files());
    }

    private GazetteerEntry one(String name) throws IOException {
        return gazetteer().named(name).stream().findFirst().orElseThrow();
    }

    private List<String> codes() {
        return problems.stream()
                .map(p -> p.code() + " " + p.source().replaceFirst(".*/", ""))
                .toList();
    }

    @Test
    void readsTabbedLinesWithCountriesRolesAndOtherNames() throws IOException {
        add("people.tsv", """
                iri\tlabel\talias\ttype\tcountry\trole\tfrom\tto\tsameAs
                # made up
                https://example.org/who/1\tAnna Beispiel\tA. Beispiel|Anna B. Beispiel\tPerson\tGermany\tforeign minister\t2019-03\t2020\thttps://example.com/a
                https://example.org/who/1\tAnna Beispiel\t\tPerson\tDE\tpresident\t2021-01-05\t\t
                \tSampletown Harbour Board\tSHB\tGovernmentOrganization\tFrench Republic\t\t\t\t
                """);
        assertThat(problems).isEmpty();
        GazetteerEntry anna = one("A. Beispiel");
        assertThat(anna.key()).isEqualTo("Anna_Beispiel");
        assertThat(anna.country()).contains("Germany");
        assertThat(anna.sameAs()).containsExactly("https://example.org/who/1", "https://example.com/a");
        assertThat(anna.offices())
                .containsExactly(
                        new GazetteerEntry.Tenure(
                                "Foreign_Minister_of_Germany",
                                LocalDate.of(2019, 3, 1),
                                java.util.Optional.of(LocalDate.of(2020, 12, 31))),
                        new GazetteerEntry.Tenure(
                                "President_of_Germany", LocalDate.of(2021, 1, 5), java.util.Optional.empty()));
        assertThat(one("SHB").type()).isEqualTo("GovernmentOrganization");
        assertThat(one("SHB").country()).contains("France");
        assertThat(gazetteer().holder("President_of_Germany", LocalDate.of(2030, 1, 1)))
                .contains(anna);
        assertThat(gazetteer().family("Beispiel")).contains(anna);
    }

    @Test
    void readsSkosAsTheGazetteerItselfIsWritten() throws IOException {
        add("own.ttl", TURTLE_PREFIXES + """
                        ex:mayor a ng:Office ; skos:prefLabel "Mayor of Sampletown" .
                        ex:town a ng:City ; skos:prefLabel "Sampletown"@en , "Musterstadt"@de ; skos:altLabel "Sample Town" ;
                            ng:country gz:Germany ; ng:locatedIn ex:shire ; geo:hasGeometry ex:point .
                        ex:point geo:asWKT "POINT(10.5 52.25)"^^geo:wktLiteral .
                        ex:shire a ng:Region ; skos:prefLabel "Sampleshire" ; ng:country wd:Q183 .
                        ex:bob a ng:Person ; skos:prefLabel "Robert Muster" ; gv:familyName "Muster" ;
                            gv:held [ gv:office ex:mayor ; gv:from "2011"^^xsd:gYear ] .
                        """);
        assertThat(problems).isEmpty();
        GazetteerEntry town = one("Sample Town");
        assertThat(town.label()).isEqualTo("Sampletown");
        assertThat(town.aliases()).doesNotContain("Musterstadt");
        assertThat(town.country()).contains("Germany");
        assertThat(town.within()).contains("Sampleshire");
        assertThat(town.latitude()).contains(52.25);
        assertThat(town.longitude()).contains(10.5);
        assertThat(one("Sampleshire").country()).contains("Germany");
        assertThat(one("Robert Muster").offices())
                .containsExactly(new GazetteerEntry.Tenure(
                        "Mayor_of_Sampletown", LocalDate.of(2011, 1, 1), java.util.Optional.empty()));
    }

    @Test
    void readsWhatAConstructOfWikidataGives() throws IOException {
        // Ids of examples: beyond those that are given.
        add("wikidata.nt.ttl", TURTLE_PREFIXES + """
                        wd:Q999999999991 rdfs:label "Ilse Muster"@en ; skos:altLabel "Ilse M. Muster"@en , "Frau Muster"@de ;
                            wdt:P31 wd:Q5 ; wdt:P27 wd:Q999999999992 ; wdt:P39 wd:Q999999999993 ;
                            p:P39 <http://www.wikidata.org/entity/statement/Q1-1> .
                        <http://www.wikidata.org/entity/statement/Q1-1> ps:P39 wd:Q999999999993 ;
                            pq:P580 "2001-02-03T00:00:00Z"^^xsd:dateTime ; pq:P582 "2005-06-07T00:00:00Z"^^xsd:dateTime .
                        wd:Q999999999992 rdfs:label "Austria"@en .
                        wd:Q999999999993 rdfs:label "foreign minister"@en .
                        wd:Q999999999994 rdfs:label "Musterdorf"@en ; wdt:P31 wd:Q486972 , wd:Q1 ; wdt:P17 wd:Q183 ;
                            wdt:P625 "Point(11.25 48.5)"^^geo:wktLiteral ; wdt:P1566 "99999999" .
                        """);
        assertThat(problems).isEmpty();
        GazetteerEntry person = one("Ilse M. Muster");
        assertThat(person.country()).contains("Austria");
        assertThat(person.sameAs()).containsExactly("http://www.wikidata.org/entity/Q999999999991");
        assertThat(person.aliases()).doesNotContain("Frau Muster");
        assertThat(person.offices())
                .containsExactly(new GazetteerEntry.Tenure(
                        "Foreign_Minister_of_Austria",
                        LocalDate.of(2001, 2, 3),
                        java.util.Optional.of(LocalDate.of(2005, 6, 7))));
        GazetteerEntry village = one("Musterdorf");
        assertThat(village.type()).isEqualTo("City");
        assertThat(village.latitude()).contains(48.5);
        assertThat(village.sameAs()).contains("https://sws.geonames.org/99999999/");
    }

    @Test
    void readsNTriplesAndJsonLd() throws IOException {
        add("a.nt", """
                <https://example.org/x> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://schema.org/Organization> .
                <https://example.org/x> <http://schema.org/name> "Example Relief Corps" .
                """);
        add("b.jsonld", """
                {"@context": {"@vocab": "https://schema.org/"}, "@id": "https://example.org/y", "@type": "City",
                 "name": "Exampleville", "addressCountry": "Canada"}
                """);
        assertThat(problems).isEmpty();
        assertThat(one("Example Relief Corps").type()).isEqualTo("Organization");
        assertThat(one("Exampleville").country()).contains("Canada");
        assertThat(own().files()).extracting(OwnEntries::name).containsExactly("a.nt", "b.jsonld");
    }

    @Test
    void addsToWhatIsKnown() throws IOException {
        List<OwnEntries.Added> added = add("more.tsv", """
                iri\tlabel\ttype\talias\tcountry
                http://www.wikidata.org/entity/Q858\tSyrian Arab Land\tCountry\t\t
                https://example.org/jk\tJohn Kerry\tPerson\tJ. F. Kerry\tUnited States
                https://sws.geonames.org/170063/\tAleppo\tCity\tBeroea\t
                """);
        assertThat(problems).isEmpty();
        assertThat(added).singleElement().satisfies(a -> {
            assertThat(a.fresh()).isZero();
            assertThat(a.known()).containsExactly("Syria", "John_Kerry", "Aleppo");
        });
        assertThat(one("Syrian Arab Land").label()).isEqualTo("Syria");
        assertThat(one("J. F. Kerry").offices()).isNotEmpty();
        assertThat(one("J. F. Kerry").sameAs()).contains("https://example.org/jk");
        assertThat(one("Beroea").latitude())
                .isEqualTo(Gazetteer.load().entry("Aleppo").orElseThrow().latitude());
    }

    @Test
    void keepsNamesakesApart() throws IOException {
        add("namesakes.tsv", """
                iri\tlabel\ttype\tcountry
                https://example.org/k\tJohn Kerry\tPerson\tIreland
                https://sws.geonames.org/999999999/\tAleppo\tCity\tUnited States
                https://example.org/one\tIvan Przykladov\tPerson\tRussia
                https://example.org/two\tIvan Przykladov\tPerson\tBulgaria
                """);
        assertThat(problems).isEmpty();
        assertThat(gazetteer().named("John Kerry"))
                .extracting(GazetteerEntry::key)
                .containsExactlyInAnyOrder("John_Kerry", "John_Kerry_k");
        assertThat(gazetteer().named("Aleppo"))
                .extracting(GazetteerEntry::key)
                .containsExactly("Aleppo", "Aleppo_999999999");
        assertThat(gazetteer().named("Ivan Przykladov"))
                .extracting(GazetteerEntry::key)
                .containsExactly("Ivan_Przykladov", "Ivan_Przykladov_two");
    }

    @Test
    void saysWhatIsWrongInWhichLineAndAddsNothing() throws IOException {
        List<OwnEntries.Added> added = add("faults.tsv", """
                iri\tlabel\ttype\tcountry\trole\tfrom\tto

                https://example.org/g\tGood One\tPerson\tFrance\t\t\t
                \t\tPerson\t\t\t\t
                \tBad Class\tWizard\t\t\t\t
                \tBad Country\tPerson\tNowhereland\t\t\t
                not an iri\tBad Iri\tPerson\t\t\t\t
                \tBad Day\tPerson\tFrance\tpresident\t1.5.2001\t
                \tBackwards\tPerson\tFrance\tpresident\t2002\t2001
                https://example.org/g\tGood One\tCity\tFrance\t\t\t
                \tJohn Kerry\tPerson\tUnited States\tgrand vizier\t2001\t
                \tToo\tPerson\tmany\tcells\tin\tthis\tline
                """);
        assertThat(added).isEmpty();
        assertThat(codes())
                .containsExactlyInAnyOrder(
                        "GAZETTEER-001 faults.tsv:12",
                        "GAZETTEER-002 faults.tsv:4",
                        "GAZETTEER-003 faults.tsv:5",
                        "GAZETTEER-004 faults.tsv:6",
                        "GAZETTEER-005 faults.tsv:7",
                        "GAZETTEER-005 faults.tsv:8",
                        "GAZETTEER-005 faults.tsv:9",
                        "GAZETTEER-006 faults.tsv:10",
                        "GAZETTEER-007 faults.tsv:11");
        assertThat(problems.stream().filter(p -> p.severity() == Severity.WARNING))
                .extracting(Problem::code)
                .containsExactly("GAZETTEER-007");
        assertThat(own().files()).isEmpty();
    }

    @Test
    void saysInWhichLineOfAGraph() throws IOException {
        add("syntax.ttl", TURTLE_PREFIXES + "ex:a a ng:Person\n  skos:prefLabel \"A B\" .\n");
        add(
                "class.ttl",
                TURTLE_PREFIXES
                        + "\nex:a a ng:Person ; skos:prefLabel \"A B\" .\nex:b a ex:Wizard ; rdfs:label \"C\" .");
        add("nothing.ttl", TURTLE_PREFIXES);
        add("what.docx", "");
        assertThat(codes())
                .containsExactly(
                        "GAZETTEER-001 syntax.ttl:" + (PREFIX_LINES + 2),
                        "GAZETTEER-003 class.ttl:" + (PREFIX_LINES + 3),
                        "GAZETTEER-002 nothing.ttl",
                        "GAZETTEER-001 what.docx");
        assertThat(own().files()).isEmpty();
    }

    @Test
    void refusesAnotherClassForWhatIsKnown() throws IOException {
        add("class.tsv", "iri\tlabel\ttype\nhttp://www.wikidata.org/entity/Q858\tSyria\tPerson\n");
        assertThat(codes()).containsExactly("GAZETTEER-006 class.tsv:2");
    }

    @Test
    void addsAllFilesOrNone() throws IOException {
        Path good = Files.writeString(directory.resolve("good.tsv"), "label\ttype\nAnna Beispiel\tPerson\n");
        Path bad = Files.writeString(directory.resolve("bad.tsv"), "label\ttype\nAnna Beispiel\tWizard\n");
        assertThat(own().add(List.of(good, bad), problems::add)).isEmpty();
        assertThat(own().files()).isEmpty();
        assertThat(own().add(List.of(good), problems::add)).hasSize(1);
        assertThat(own().files()).hasSize(1);
    }

    @Test
    void aFileOfTheSameNameTakesThePlaceOfTheFormer() throws IOException {
        add("one.tsv", "label\ttype\nAnna Beispiel\tPerson\n");
        String before = gazetteer().version();
        add("one.tsv", "label\ttype\nEva Beispiel\tPerson\n");
        assertThat(gazetteer().named("Anna Beispiel")).isEmpty();
        assertThat(gazetteer().named("Eva Beispiel")).hasSize(1);
        assertThat(gazetteer().version()).isNotEqualTo(before);
        assertThat(own().remove("one.tsv")).isTrue();
        assertThat(own().remove("one.tsv")).isFalse();
        assertThat(gazetteer().version()).isEqualTo(Gazetteer.load().version());
    }

    @Test
    void givesTheSameBytesForTheSameFile() throws IOException {
        String text = "label\ttype\tcountry\tsameAs\nAnna Beispiel\tPerson\tFrance\thttps://example.org/1\n";
        add("one.tsv", text);
        String first = Files.readString(own().files().get(0));
        add("one.tsv", text);
        assertThat(Files.readString(own().files().get(0))).isEqualTo(first);
    }
}
