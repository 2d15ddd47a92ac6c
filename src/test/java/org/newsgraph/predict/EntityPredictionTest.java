package org.newsgraph.predict;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.newsgraph.annotate.Parsed;
import org.newsgraph.extract.Extractor;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.resolve.EntityResolver;

class EntityPredictionTest {
    private static final Extractor EXTRACTOR = new Extractor(Lexicon.load());
    private static final EntityResolver RESOLVER = new EntityResolver(Gazetteer.load());
    private static final EntityPrediction PREDICTION = new EntityPrediction(
            article -> RESOLVER.resolve(EXTRACTOR.extract(Parsed.annotator().annotate(article, p -> {}), p -> {})));

    @Test
    void givesTheIdsThatSourcesGive() {
        assertThat(PREDICTION.predict("{\"id\":\"a\",\"text\":\"Boeing sued Germany.\"}"))
                .contains("\"wikidata\":null,\"enwiki\":\"Boeing\"")
                .contains("\"wikidata\":\"Q183\"");
    }

    @Test
    void aModifierIsNotWhatIsSpokenOf() {
        assertThat(PREDICTION.predict("{\"id\":\"a\",\"text\":\"The German plant closed.\"}"))
                .contains("\"start\":")
                .doesNotContain("Q183");
    }

    @Test
    void nobodyKnownHasNoId() {
        assertThat(PREDICTION.predict("{\"id\":\"a\",\"text\":\"Zorvik Ltd. closed.\"}"))
                .contains("\"wikidata\":null,\"enwiki\":null");
    }
}
