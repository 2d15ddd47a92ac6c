package org.newsgraph.predict;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.annotate.Parsed;
import org.newsgraph.extract.Extractor;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Relations;
import org.newsgraph.lexicon.SnippetTypes;

class MainEventPredictionTest {
    private static final Lexicon LEXICON = Lexicon.load();
    private static final Extractor EXTRACTOR = new Extractor(LEXICON);
    private static final MainEventPrediction PREDICTION = new MainEventPrediction(
            article -> EXTRACTOR.extract(Parsed.annotator().annotate(article, p -> {}), p -> {}),
            LEXICON,
            Relations.load(),
            SnippetTypes.load());

    @Test
    void anAttackWithoutAgentCounts() {
        assertThat(predict("Twelve soldiers were killed by a suicide bomb on Sunday."))
                .containsExactly("ASSAULT", "SUIC_BOMB");
    }

    @Test
    void arrestsAtAProtestArePartOfIt() {
        assertThat(predict("Police detained dozens of people as thousands protested in the capital."))
                .containsExactly("PROTEST", "PROTEST_WITH_INTER");
    }

    @Test
    void aCeasefireIsAnAgreement() {
        assertThat(predict("The government and the rebels agreed on a ceasefire on Friday."))
                .containsExactly("AGREE", "AGREEMENT");
    }

    @Test
    void whatDidNotHappenIsNotTheMainEvent() {
        assertThat(predict("The army did not attack the town, and police arrested ten men."))
                .startsWith("COERCE");
    }

    @Test
    void aDisasterHasATypeWithoutClass() {
        assertThat(predict("A flood covered the valley.")).containsExactly("null", "NATURAL_DISASTER");
    }

    private static List<String> predict(String text) {
        JsonObject document = new JsonObject();
        document.addProperty("id", "a");
        document.addProperty("text", text);
        JsonObject found =
                JsonParser.parseString(PREDICTION.predict(document.toString())).getAsJsonObject();
        return List.of(string(found.get("plover")), string(found.get("type")));
    }

    private static String string(JsonElement value) {
        return value.isJsonNull() ? "null" : value.getAsString();
    }
}
