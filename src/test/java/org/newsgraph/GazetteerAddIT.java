package org.newsgraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After something was added to the gazetteer, by a file of each format, articles link to it. */
@Tag("long")
class GazetteerAddIT {
    @TempDir
    Path directory;

    @Test
    void articlesLinkToWhatWasAdded() throws Exception {
        RunnableJar jar = RunnableJar.built();
        Files.writeString(
                directory.resolve("groups.tsv"),
                "iri\tlabel\talias\ttype\tcountry\n"
                        + "https://example.org/group/1\tBlue Lantern Movement\tBLM-Example|Lanternists\tArmedGroup\tMali\n");
        Files.writeString(directory.resolve("places.ttl"), """
                PREFIX ex: <https://example.org/place/> PREFIX ng: <https://w3id.org/newsgraph/ontology#>
                PREFIX skos: <http://www.w3.org/2004/02/skos/core#> PREFIX wgs: <http://www.w3.org/2003/01/geo/wgs84_pos#>
                PREFIX gz: <https://w3id.org/newsgraph/gazetteer/>
                ex:1 a ng:City ; skos:prefLabel "Tessarabad" ; ng:country gz:Mali ; wgs:lat 14.5 ; wgs:long -3.25 .
                """);
        Files.writeString(directory.resolve("construct.nt"), """
                <http://www.wikidata.org/entity/Q999999999991> <http://www.w3.org/2000/01/rdf-schema#label> "Oumar Exemplo"@en .
                <http://www.wikidata.org/entity/Q999999999991> <http://www.wikidata.org/prop/direct/P31> <http://www.wikidata.org/entity/Q5> .
                <http://www.wikidata.org/entity/Q999999999991> <http://www.wikidata.org/prop/direct/P27> <http://www.wikidata.org/entity/Q912> .
                """);
        assertThat(jar.run(
                        directory,
                        "gazetteer",
                        "add",
                        "--gazetteer",
                        "own",
                        "groups.tsv",
                        "places.ttl",
                        "construct.nt"))
                .contains("groups.tsv: 1 new", "places.ttl: 1 new", "construct.nt: 1 new");
        assertThat(jar.run(directory, "gazetteer", "list", "--gazetteer", "own"))
                .isEqualTo("construct.nt\t1\ngroups.tsv\t1\nplaces.ttl\t1\n");

        Files.writeString(
                directory.resolve("story.txt"),
                "BAMAKO, March 3, 2020\n\nThe Lanternists attacked Tessarabad on Monday. "
                        + "Oumar Exemplo condemned the attack.\n");
        String graph =
                jar.run(directory, "extract", "--gazetteer", "own", "--format", "turtle", "--rdf11", "story.txt");
        assertThat(graph)
                .contains("ent:Blue_Lantern_Movement", "<https://example.org/group/1>")
                .contains("ent:Tessarabad", "POINT(-3.25 14.5)", "<https://example.org/place/1>")
                .contains("<http://www.wikidata.org/entity/Q999999999991>")
                .contains("ng:targets ent:Tessarabad");
        assertThat(jar.run(
                        directory, "explain", "--gazetteer", "own", "--text", "The Lanternists attacked Tessarabad."))
                .contains("ArmedGroup");

        jar.run(directory, "gazetteer", "remove", "--gazetteer", "own", "groups.tsv");
        assertThat(jar.run(directory, "extract", "--gazetteer", "own", "--format", "turtle", "story.txt"))
                .doesNotContain("Blue_Lantern_Movement");
    }
}
