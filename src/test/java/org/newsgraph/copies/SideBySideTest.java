package org.newsgraph.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.newsgraph.copies.SideBySide.Change;
import org.newsgraph.copies.SideBySide.Piece;
import org.newsgraph.copies.SideBySide.Row;

class SideBySideTest {
    private static final List<String> WIRE = CopiesTest.WIRE;

    private static SideBySide compare(List<String> original, List<String> copy) {
        return SideBySide.of(String.join(" ", original), "", String.join(" ", copy), "");
    }

    private static String marked(List<Piece> pieces) {
        return pieces.stream()
                .map(p -> p.own() ? "[" + p.text() + "]" : p.text())
                .collect(Collectors.joining());
    }

    @Test
    void showsWhatWasKeptChangedLeftOutAndAdded() {
        String own = "Residents of Borderville met in the town hall.";
        String changed = "Environment minister Ada Sample called it a turning point for public health.";
        SideBySide found = compare(WIRE.subList(0, 4), List.of(WIRE.get(0), own, WIRE.get(2), changed));
        assertThat(found.rows())
                .extracting(Row::change)
                .containsExactly(Change.KEPT, Change.ADDED, Change.LEFT_OUT, Change.KEPT, Change.CHANGED);
        Row last = found.rows().get(4);
        assertThat(marked(last.original()))
                .isEqualTo("Environment minister Ada Sample called [the vote ]a turning point for public health.");
        assertThat(marked(last.copy()))
                .isEqualTo("Environment minister Ada Sample called [it ]a turning point for public health.");
        assertThat(found.rows()).noneMatch(Row::moved);
        assertThat(found.count(Change.KEPT)).isEqualTo(2);
    }

    @Test
    void showsWhatWasMoved() {
        SideBySide found = compare(WIRE.subList(0, 4), List.of(WIRE.get(3), WIRE.get(0), WIRE.get(1), WIRE.get(2)));
        assertThat(found.rows()).extracting(Row::change).containsOnly(Change.KEPT);
        assertThat(found.rows()).extracting(Row::moved).containsExactly(false, false, false, true);
    }

    @Test
    void losesNoSentence() {
        SideBySide found = compare(WIRE, List.of("One.", WIRE.get(5), "Two.", WIRE.get(1), "Three."));
        assertThat(found.rows().stream().map(r -> marked(r.copy())).filter(s -> !s.isEmpty()))
                .containsExactlyInAnyOrder("One.", WIRE.get(5), "Two.", WIRE.get(1), "Three.");
        assertThat(found.rows().stream().map(r -> marked(r.original())).filter(s -> !s.isEmpty()))
                .containsExactlyElementsOf(WIRE);
    }

    @Test
    void marksAndCapitalsAreNoChange() {
        SideBySide found = compare(List.of("\"It rains,\" she said."), List.of("“It rains”, she said."));
        assertThat(found.rows()).extracting(Row::change).containsExactly(Change.KEPT);
    }

    @Test
    void comparesWithNothing() {
        assertThat(SideBySide.of("", "", "", "").rows()).isEmpty();
        assertThat(compare(WIRE, List.of()).count(Change.LEFT_OUT)).isEqualTo(WIRE.size());
        assertThat(compare(List.of(), WIRE).count(Change.ADDED)).isEqualTo(WIRE.size());
    }
}
