package org.newsgraph.predict;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.newsgraph.annotate.Parsed;
import org.newsgraph.extract.Extractor;
import org.newsgraph.lexicon.Lexicon;

class AttributionPredictionTest {
    private static final Extractor EXTRACTOR = new Extractor(Lexicon.load());
    private static final AttributionPrediction PREDICTION = new AttributionPrediction(
            article -> EXTRACTOR.extract(Parsed.annotator().annotate(article, p -> {}), p -> {}));

    @Test
    void countsCodePoints() {
        assertThat(PREDICTION.predict("{\"id\":\"a\",\"text\":\"\uD83D\uDE00\\n\\nKenya said the talks had failed.\"}"))
                .isEqualTo(
                        "{\"id\":\"a\",\"attributions\":[{\"source\":[[3,8]],\"cue\":[[9,13]],\"content\":[[14,34]]}]}");
    }

    @Test
    void leavesOutWhatLiesWithinWhatIsSaid() {
        assertThat(PREDICTION.predict("{\"id\":\"a\",\"text\":\"Kenya noted that Uganda said the talks had failed.\"}"))
                .isEqualTo(
                        "{\"id\":\"a\",\"attributions\":[{\"source\":[[0,5]],\"cue\":[[6,11]],\"content\":[[12,49]]}]}");
    }
}
