package org.newsgraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the pages of an entity, a place, an outlet and a pair show beside their claims. */
class EntityPageTest {
    private static final String OFFICES = """
            PREFIX ng: <https://w3id.org/newsgraph/ontology#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX e: <http://localhost:3030/entity/>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            <http://localhost:3030/article/offices> a <https://schema.org/NewsArticle> ;
                <https://schema.org/headline> "Offices" ; <https://schema.org/datePublished> "2024-06-01"^^xsd:date .
            e:Ida_Holm rdfs:label "Ida Holm" . e:Mayor_of_Calder rdfs:label "Mayor of Calder" .
            <http://localhost:3030/article/offices/claim/1> a ng:Claim ; rdf:subject e:Ida_Holm ;
                rdf:predicate ng:holdsOffice ; rdf:object e:Mayor_of_Calder ; ng:factuality ng:Ended ;
                ng:polarity ng:Positive ; ng:reportedOn "2024-06-01"^^xsd:date ;
                ng:time <http://localhost:3030/time/2019-01-01--2022-12-31> .
            <http://localhost:3030/time/2019-01-01--2022-12-31> rdfs:label "2019 to 2022" ;
                ng:firstDay "2019-01-01"^^xsd:date ; ng:lastDay "2022-12-31"^^xsd:date .
            """;

    private static NewsServer server;

    @BeforeAll
    static void start() {
        DatasetGraph dataset = Samples.all();
        Txn.executeWrite(
                dataset,
                () -> RDFParser.fromString(OFFICES, Lang.TURTLE)
                        .toGraph()
                        .find()
                        .forEach(t -> dataset.add(
                                Terms.iri("http://localhost:3030/article/offices"),
                                t.getSubject(),
                                t.getPredicate(),
                                t.getObject())));
        server = NewsServer.start(dataset, ServerOptions.defaults().withPort(0));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Document page(String path) {
        return WebPage.of(server, path);
    }

    @Test
    void timelineTellsWhenItHappenedAndWhenItWasReported() {
        Document page = page("/entity/Army_of_Vestria");
        Element picture = page.selectFirst(".timeline svg[role=group]");
        assertThat(picture.selectFirst("title").text()).contains("when it happened", "when it was reported");
        assertThat(picture.selectFirst("desc").text()).contains("claims by when it happened");
        assertThat(picture.select("a rect")).isNotEmpty();
        Element row = page.select(".timeline tbody tr").stream()
                .filter(one -> one.text().contains("2024-05-10"))
                .findFirst()
                .orElseThrow();
        String href = row.selectFirst("td a").attr("href");
        assertThat(href).contains("happened=2024-05-10");
        Document day = page(href);
        assertThat(day.select("main h2").first().text()).isEqualTo("happened in 2024-05-10");
        assertThat(day.select("li.row"))
                .isNotEmpty()
                .allMatch(claim -> claim.text().contains("2024-05-10"));
    }

    @Test
    void pairHasTwoTimes() {
        Document page = page("/pair?a=/entity/Army_of_Vestria&b=/entity/Port_Calder");
        assertThat(page.select(".timeline thead th").eachText())
                .containsExactly("day", "happened then", "reported then");
        String href = page.select(".timeline td a").attr("href");
        assertThat(href).contains("a=", "b=");
        assertThat(page(href).text()).contains("All that passes between them");
    }

    @Test
    void officesHaveTheirDates() {
        Document person = page("/entity/Ida_Holm");
        String row = person.selectFirst("section[aria-labelledby=h-offices] tbody tr")
                .text();
        assertThat(row).contains("Mayor of Calder", "ended", "2019 to 2022", "2024-06-01");
        Document office = page("/entity/Mayor_of_Calder");
        assertThat(office.selectFirst("section[aria-labelledby=h-holders] tbody tr")
                        .text())
                .contains("Ida Holm", "ended");
        assertThat(page("/").select("a[href^=/pair]").eachText())
                .as("an office and its holder are no pair")
                .isNotEmpty()
                .noneMatch(pair -> pair.contains("Ida Holm"));
    }

    @Test
    void neighboursAreAListThatTheGraphIsDrawnFrom() {
        Document page = page("/entity/Vestria");
        assertThat(page.select(".neighbours li .who").eachText()).contains("Norland", "Port Calder");
        for (Element pair : page.select(".neighbours a.count")) {
            Document shown = page(pair.attr("href"));
            assertThat(shown.select("li.row"))
                    .hasSize(Integer.parseInt(pair.text().replaceAll("\\D", "")));
        }
        assertThat(page.select("#graph").hasAttr("hidden")).isTrue();
    }

    @Test
    void placeHasAMapAndWhatHappenedThere() {
        Document page = page("/entity/Borderville");
        assertThat(page.select(".map circle")).hasSize(1);
        assertThat(page.select(".map circle").attr("cx")).isEqualTo("20.50");
        assertThat(page.select(".map circle").attr("cy")).isEqualTo("-10.25");
        assertThat(page("/entity/Port_Calder").select("h2").eachText())
                .anyMatch(title -> title.startsWith("What happened there"));
        assertThat(page("/entity/Vestria").select(".map")).isEmpty();
    }

    @Test
    void outletHasWhatItPublished() {
        assertThat(page("/entity/Example_News").select("h2").eachText())
                .anyMatch(title -> title.startsWith("What it published"));
    }

    @Test
    void speakerHasWhatWasSaid() {
        Document said = page("/entity/Ida_Holm?role=said");
        assertThat(said.select("main h2").first().text()).startsWith("What it said");
        assertThat(said.select("li.row")).isNotEmpty();
    }
}
