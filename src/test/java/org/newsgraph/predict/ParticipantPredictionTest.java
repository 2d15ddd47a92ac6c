package org.newsgraph.predict;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.annotate.Parsed;
import org.newsgraph.extract.Extractor;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.NounKinds;
import org.newsgraph.lexicon.Relations;

class ParticipantPredictionTest {
    private static final Extractor EXTRACTOR = new Extractor(Lexicon.load());
    private static final ParticipantPrediction PREDICTION = new ParticipantPrediction(
            article -> EXTRACTOR.extract(Parsed.annotator().annotate(article, p -> {}), p -> {}),
            NounKinds.load(),
            Relations.load());

    @Test
    void undoesThePassive() {
        assertThat(participants("The treaty was signed in Paris by Brazil."))
                .contains("signed Arg0 Brazil", "signed Argm-LOC Paris");
    }

    @Test
    void givesEachOfCoordinatedObjects() {
        assertThat(participants("The company sold its ships and its trucks."))
                .contains("sold Arg0 company", "sold Arg1 its ships", "sold Arg1 its trucks");
    }

    @Test
    void namesTheRelativePronoun() {
        assertThat(participants("Airlines ordered the plane that replaced the old jet."))
                .contains("replaced Arg0 that", "replaced Arg1 old jet");
    }

    @Test
    void anEventIsNoParticipant() {
        assertThat(participants("The airline announced an agreement on Monday."))
                .contains("announced Arg0 airline")
                .noneMatch(p -> p.startsWith("announced Arg1"));
    }

    @Test
    void eventNounsHaveParticipants() {
        assertThat(participants("France welcomed the arrival of the president."))
                .contains("arrival Arg1 president");
    }

    @Test
    void headlineAndDatelineAreNoPartOfTheFirstSentence() {
        String text = "Airline buys ten jets\nMay 3, 2010\nThe airline paid the manufacturer.";
        assertThat(participants(text)).contains("buys Arg0 Airline", "paid Arg0 airline");
    }

    @Test
    void linksSpeechWithWhatIsSaid() {
        String text = "Spain said that the ship had left the port.";
        JsonObject link = predict(text).getAsJsonArray("slinks").get(0).getAsJsonObject();

        assertThat(words(text, link.getAsJsonArray("reporting"))).isEqualTo("said");
        assertThat(words(text, link.getAsJsonArray("content"))).isEqualTo("left");
    }

    @Test
    void aDateInAnotherOrderIsNoDate() {
        assertThat(PREDICTION.predict("{\"id\":\"a\",\"doc_date\":\"03-02-2009\",\"text\":\"He left.\"}"))
                .contains("\"id\":\"a\"");
    }

    private static String words(String text, Iterable<JsonElement> offsets) {
        List<Integer> at = new ArrayList<>();
        offsets.forEach(o -> at.add(o.getAsInt()));
        return text.substring(at.get(0), at.get(1));
    }

    private static JsonObject predict(String text) {
        JsonObject document = new JsonObject();
        document.addProperty("id", "a");
        document.addProperty("text", text);
        return JsonParser.parseString(PREDICTION.predict(document.toString())).getAsJsonObject();
    }

    /** Lines such as "signed Arg0 Brazil". */
    private static List<String> participants(String text) {
        List<String> found = new ArrayList<>();
        for (JsonElement element : predict(text).getAsJsonArray("events")) {
            JsonObject event = element.getAsJsonObject();
            for (JsonElement p : event.getAsJsonArray("participants")) {
                JsonObject participant = p.getAsJsonObject();
                found.add(String.join(
                        " ", words(text, event), participant.get("role").getAsString(), words(text, participant)));
            }
        }
        return found;
    }

    private static String words(String text, JsonObject span) {
        return text.substring(span.get("start").getAsInt(), span.get("end").getAsInt());
    }
}
