package org.newsgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.newsgraph.annotate.Parsed;
import org.newsgraph.lexicon.Lexicon;

/** How sure of its reading the extractor is, and why. */
class ConfidenceTest {
    private static final Extractor EXTRACTOR = new Extractor(Lexicon.load());

    private static Confidence of(String relation, String text) {
        return EXTRACTOR.extract(Parsed.text(text), problem -> {}).claims().stream()
                .filter(c -> c instanceof Claim.RelationClaim r && r.relation().equals(relation))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + relation + ": " + text))
                .qualifiers()
                .confidence();
    }

    @Test
    void namesAreSurerThanPronounsAndNameless() {
        double named = of("criticizes", "France criticized Germany.").value();
        double nameless = of("criticizes", "France criticized lawmakers.").value();
        double pronoun = of("criticizes", "Angela Merkel met Germans. She criticized Germany.")
                .value();
        assertThat(named).isGreaterThan(nameless).isGreaterThan(pronoun);
    }

    @Test
    void whatIsFarAwayOrOneOfManyIsLessSure() {
        assertThat(of("criticizes", "France criticized Germany.").value())
                .isGreaterThan(of("criticizes", "France criticized Germany, Italy and Spain.")
                        .value());
    }

    @Test
    void aTitleIsSure() {
        assertThat(of("holdsOffice", "President Barack Obama arrived in Cairo.").value())
                .isGreaterThan(0.8);
    }

    @Test
    void aClaimAboutAClaimIsNoSurerThanThatClaim() {
        Extraction extraction =
                EXTRACTOR.extract(Parsed.text("France criticized Germany, a spokesman said."), problem -> {});
        double inner = extraction.claims().stream()
                .filter(c -> c instanceof Claim.RelationClaim r && r.object() instanceof Argument.Mentioned)
                .mapToDouble(c -> c.qualifiers().confidence().value())
                .max()
                .orElseThrow();
        assertThat(extraction.claims())
                .filteredOn(c -> c instanceof Claim.RelationClaim r && r.object() instanceof Argument.Claimed)
                .isNotEmpty()
                .allSatisfy(c -> assertThat(c.qualifiers().confidence().value()).isLessThanOrEqualTo(inner + 0.05));
    }

    @Test
    void reasonsAddUp() {
        ConfidenceModel model = new ConfidenceModel(Map.of("always", 1.0, "pronoun", -0.5, "word", 0.2));
        Confidence confidence = model.of(Map.of("pronoun", 2.0, "word", 1.0, "unheard of", 1.0));
        assertThat(confidence.value()).isEqualTo(0.55);
        assertThat(confidence.reason()).isEqualTo("pronoun -1.0, word +0.2");
    }

    @Test
    void hasTwoDigitsBetweenZeroAndOne() {
        assertThat(Confidence.of(0.8567)).isEqualTo(new Confidence(0.86, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> Confidence.of(1.01));
        assertThatIllegalArgumentException().isThrownBy(() -> Confidence.of(Double.NaN));
    }

    @Test
    void unsureClaimsAreLeftOutWithThoseAboutThem() {
        Extraction all = EXTRACTOR.extract(
                Parsed.text("France criticized Germany, a spokesman said. Italy supports Spain."), problem -> {});
        double least = all.claims().stream()
                .mapToDouble(c -> c.qualifiers().confidence().value())
                .min()
                .orElseThrow();
        Extraction sure = all.atLeast(least + 0.01);
        assertThat(sure.claims()).isNotEmpty().hasSizeLessThan(all.claims().size());
        for (int i = 0; i < sure.claims().size(); i++) {
            assertThat(sure.claims().get(i).id()).isEqualTo(i);
            assertThat(ShowClaims.triple(sure, sure.claims().get(i))).isNotEmpty();
        }
        assertThat(all.atLeast(0)).isSameAs(all);
    }
}
