package org.newsgraph.predict;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.annotate.Parsed;
import org.newsgraph.extract.Extractor;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Relations;

/** The sentences are made up. */
class DyadPredictionTest {
    private static final Extractor EXTRACTOR = new Extractor(Lexicon.load());

    private static final DyadPrediction PREDICTION = new DyadPrediction(
            article -> EXTRACTOR.extract(Parsed.text(article.text()), problem -> {}),
            Relations.load(),
            Gazetteer.load());

    @Test
    void aFactKeepsItsType() {
        assertThat(events("France criticized Germany.")).containsExactly("ACCUSE France Germany");
    }

    @Test
    void cooperationAheadIsAgreedTo() {
        assertThat(events("France will release the German prisoners."))
                .containsExactly("AGREE France German prisoners");
    }

    @Test
    void aThreatIsMadeToWhomTheThreatenedDeedWouldHit() {
        assertThat(events("Kenya threatened to attack the rebels.")).containsExactly("THREATEN Kenya rebels");
    }

    @Test
    void aDemandIsMadeOfWhomItAsksToAct() {
        assertThat(events("France demanded that Germany withdraw its troops from Kenya."))
                .containsExactly("REQUEST France Germany");
    }

    @Test
    void whoRefusesRejects() {
        assertThat(events("France refused to meet the Kenyan delegation."))
                .containsExactly("REJECT France Kenyan delegation");
    }

    @Test
    void aConditionIsNoEvent() {
        assertThat(events("If Kenya attacks the rebels, markets will suffer.")).isEmpty();
    }

    @Test
    void whatIsAskedOfSomebodyIsNothingTheyDo() {
        assertThat(events("France demanded that Kenya refuse to recognize Ghana."))
                .contains("REQUEST France Kenya")
                .noneMatch(e -> e.startsWith("REJECT") || e.startsWith("SUPPORT"));
    }

    @Test
    void aConsulateInACityIsNoTieWithTheCity() {
        assertThat(events("France closed its consulate in Seattle.")).noneMatch(e -> e.startsWith("SANCTION"));
    }

    @Test
    void whereTheGrammarTellsOneSideTheOtherIsWhoIsNamed() {
        assertThat(events("Kenya lifted sanctions against gold from Ghana.")).contains("CONCEDE Kenya Ghana");
    }

    @Test
    void actorsHaveACountryAndARole() {
        assertThat(predict("Kenyan soldiers attacked Somali rebels."))
                .contains("\"source\":{\"text\":\"Kenyan soldiers\",\"country\":\"KEN\",\"role\":\"MIL\"}")
                .contains("\"target\":{\"text\":\"Somali rebels\",\"country\":\"SOM\",\"role\":\"REB\"}");
    }

    private static String predict(String text) {
        JsonObject document = new JsonObject();
        document.addProperty("id", "1");
        document.addProperty("text", text);
        return PREDICTION.predict(document.toString());
    }

    private static List<String> events(String text) {
        JsonObject prediction = JsonParser.parseString(predict(text)).getAsJsonObject();
        List<String> found = new ArrayList<>();
        prediction.getAsJsonArray("events").forEach(e -> {
            JsonObject event = e.getAsJsonObject();
            found.add(event.get("event").getAsString() + ' ' + text(event, "source") + ' ' + text(event, "target"));
        });
        return found;
    }

    private static String text(JsonObject event, String end) {
        return event.getAsJsonObject(end).get("text").getAsString();
    }
}
