package org.newsgraph.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CopiesTest {
    /** An agency's report, of an invented place. */
    static final List<String> WIRE = List.of(
            "The parliament of Exampland approved a new water law late on Tuesday after eleven hours of debate.",
            "The law obliges the three largest cities to replace lead pipes within ten years.",
            "Farmers in the north had demanded exemptions for wells that were dug before 1990.",
            "Environment minister Ada Sample called the vote a turning point for public health.",
            "Opposition leader Otto Muster said the government had hidden the true cost from taxpayers.",
            "An independent study put the cost at 480 million crowns, twice the official figure.",
            "The upper house is expected to take up the bill before the summer recess.");

    private static final List<String> OWN = List.of(
            "Residents of Borderville welcomed the decision at a meeting in the town hall on Wednesday.",
            "Schoolteacher Nina Probe told our reporter that her pupils had been drinking bottled water since autumn.",
            "The mayor promised to begin with the kindergartens along the river.");

    private static final List<String> SAME_EVENT = List.of(
            "Lawmakers in Exampland passed sweeping rules on drinking water, ending a quarrel that split the coalition.",
            "Cities now have a decade to tear out old pipes that poisoned thousands of households.",
            "Villages in the north get nothing of what they asked for, and their deputies walked out.",
            "Ada Sample, who staked her office on the plan, embraced colleagues when the result was read.",
            "Critics around Otto Muster doubt the sums.",
            "Now the senators have to agree.");

    static Report report(String iri, String day, List<String> sentences) {
        return new Report(iri, false, day, Fingerprint.of(String.join(" ", sentences), ""));
    }

    private static List<String> join(List<String> one, List<String> other) {
        List<String> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    private static final Report ORIGINAL = report("wire", "2024-05-07", WIRE);

    @Test
    void linksWhatWasCutAndReordered() {
        Report cut = report("cut", "2024-05-08", List.of(WIRE.get(5), WIRE.get(0), WIRE.get(3)));
        assertThat(Copies.among(List.of(cut, ORIGINAL))).singleElement().satisfies(c -> {
            assertThat(c.copy()).isEqualTo("cut");
            assertThat(c.original()).isEqualTo("wire");
            assertThat(c.story()).isEqualTo("wire");
            assertThat(c.resemblance().taken()).isEqualTo(1);
            assertThat(c.resemblance().kept()).isEqualTo(3 / 7.0);
        });
    }

    @Test
    void linksWhatWasRewordedAndAddedTo() {
        List<String> reworded = List.of(
                "Exampland's parliament late on Tuesday approved the new water law after an eleven-hour debate.",
                "It obliges the three largest cities to replace all lead pipes within ten years.",
                "Environment minister Ada Sample called it a turning point for the public health.",
                "The study put the cost at 480 million crowns, twice the government's official figure.");
        Copy found = Copies.among(List.of(report("local", "2024-05-08", join(reworded, OWN)), ORIGINAL))
                .get(0);
        assertThat(found.original()).isEqualTo("wire");
        assertThat(found.resemblance().taken()).isEqualTo(4 / 7.0);
    }

    @Test
    void leavesApartWhoTellsTheSameInOwnWords() {
        assertThat(Copies.among(List.of(report("other", "2024-05-08", SAME_EVENT), ORIGINAL)))
                .isEmpty();
    }

    @Test
    void leavesApartTheSameFormWithOtherNumbers() {
        String form = "The index of the Exampland exchange closed at %d.4 points on %d May, a change of %d.%d per cent."
                + " Shares worth %d million crowns changed hands, %d million more than the day before."
                + " The crown was traded at %d.%d to the dollar, against %d.%d in the morning.";
        List<Report> days = IntStream.range(0, 5)
                .mapToObj(day -> {
                    Object[] numbers = IntStream.range(0, 10)
                            .mapToObj(i -> 7 + day * 31 + i * 13)
                            .toArray();
                    return new Report(
                            "day" + day, false, "2024-05-0" + day, Fingerprint.of(String.format(form, numbers), ""));
                })
                .toList();
        assertThat(Copies.among(days)).isEmpty();
    }

    @Test
    void leavesApartASeriesWithACommonFormula() {
        List<String> formula = OWN;
        List<Report> series = IntStream.range(0, 12)
                .mapToObj(i -> {
                    List<String> own = IntStream.range(0, 4)
                            .mapToObj(j -> IntStream.range(0, 12)
                                            .mapToObj(k ->
                                                    "word" + (char) ('a' + i) + (char) ('a' + j) + (char) ('a' + k))
                                            .reduce("Today", (a, b) -> a + " " + b)
                                    + ".")
                            .toList();
                    return report("part" + i, "2024-05-" + (10 + i), join(own, formula));
                })
                .toList();
        assertThat(Copies.among(series)).isEmpty();
    }

    @Test
    void theStoryIsTheAgencysEvenWhereAnotherWasFirst() {
        Report agency = new Report("agency", true, "2024-05-08", ORIGINAL.fingerprint());
        Report early = report("early", "2024-05-07", WIRE.subList(0, 5));
        Report late = report("late", "2024-05-09", WIRE.subList(0, 4));
        assertThat(Copies.among(List.of(late, early, agency)))
                .extracting(Copy::original)
                .containsExactly("agency", "agency");
    }

    @Test
    void copiesOfCopiesBelongToTheFirstStory() {
        Report second = report("second", "2024-05-08", join(WIRE.subList(0, 3), OWN));
        Report third = report("third", "2024-05-09", join(OWN, SAME_EVENT.subList(0, 2)));
        List<Copy> found = Copies.among(List.of(third, second, ORIGINAL));
        assertThat(found).extracting(Copy::copy).containsExactly("second", "third");
        assertThat(found).extracting(Copy::original).containsExactly("wire", "second");
        assertThat(found).extracting(Copy::story).containsOnly("wire");
    }

    @Test
    void theOrderOfReadingChangesNothing() {
        List<Report> all = new ArrayList<>(List.of(ORIGINAL, report("other", "2024-05-07", SAME_EVENT)));
        for (int i = 1; i < WIRE.size(); i++) {
            all.add(report("cut" + i, "2024-05-08", WIRE.subList(0, i)));
            all.add(report("mixed" + i, "", join(WIRE.subList(i, WIRE.size()), OWN)));
        }
        List<Copy> found = Copies.among(all);
        assertThat(found).hasSizeGreaterThan(8);
        Random random = new Random(7);
        for (int i = 0; i < 50; i++) {
            Collections.shuffle(all, random);
            assertThat(Copies.among(all)).isEqualTo(found);
        }
    }

    @Test
    void fingerprintsSurviveWriting() {
        String written = ORIGINAL.fingerprint().toString();
        assertThat(Fingerprint.parse(written).orElseThrow().toString()).isEqualTo(written);
        assertThat(Fingerprint.parse("0:AAAA")).isEmpty();
        assertThat(Fingerprint.parse("1:/w")).isEmpty();
        assertThat(Fingerprint.parse("1:?")).isEmpty();
        assertThat(Fingerprint.of("", "").size()).isZero();
    }

    @Test
    void theTitleDoesNotCount() {
        String text = String.join(" ", WIRE);
        assertThat(Fingerprint.of("Water law passed after long debate\n\n" + text, "Water law passed after long debate")
                        .toString())
                .isEqualTo(Fingerprint.of(text, "").toString());
    }

    @Test
    void lettersMadeFromOneFormAreNoCopies() {
        List<String> form = List.of(
                "The body of NAME, NUMBER, was recovered from the river Exa near PLACE on Monday morning.",
                "Police said NAME had been missing from a home in PLACE for NUMBER days.",
                "Anyone who saw NAME after NUMBER May is asked to call the station in PLACE.",
                "Investigators do not believe that anybody else was involved.",
                "The coroner has been informed and a report is being prepared.");
        Report one = report("one", "2024-05-07", filled(form, "Anna Beispiel", "41", "Borderville"));
        Report other = report("other", "2024-06-09", filled(form, "Oskar Muster", "67", "Lakeside"));
        assertThat(Copies.among(List.of(one, other))).isEmpty();
        assertThat(Copies.among(List.of(
                        one, report("again", "2024-05-08", filled(form, "Anna Beispiel", "41", "Borderville")))))
                .hasSize(1);
    }

    private static List<String> filled(List<String> form, String name, String number, String place) {
        return form.stream()
                .map(s -> s.replace("NAME", name).replace("NUMBER", number).replace("PLACE", place))
                .toList();
    }
}
