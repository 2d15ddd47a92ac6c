package org.newsgraph.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.ask.Answer.Status;

class AskerTest {
    private static final Asker ASKER = new Asker();
    private static final DatasetGraph STORE = AskStore.read();
    private static final Known KNOWN = Txn.calculateRead(STORE, () -> ASKER.read(STORE));

    private static Answer ask(String question) {
        return Txn.calculateRead(STORE, () -> ASKER.ask(question, STORE, AskStore.BASE, KNOWN));
    }

    static List<String[]> paraphrases() throws IOException {
        try (InputStream in = AskerTest.class.getResourceAsStream("/ask/paraphrases.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .toList();
        }
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("paraphrases")
    void answersEveryWayOfAsking(String form, String question, String verdict) {
        Answer answer = ask(question);

        assertThat(answer.formId()).as(answer.verdict()).isEqualTo(form);
        assertThat(answer.status()).isEqualTo(Status.ANSWERED);
        assertThat(answer.verdict()).isEqualTo(verdict);
    }

    @Test
    void hasThreeWaysOrMoreOfAskingEachForm() throws IOException {
        Map<String, Long> ways =
                paraphrases().stream().collect(Collectors.groupingBy(line -> line[0], Collectors.counting()));
        Set<String> forms = Grammar.load().forms().stream().map(Form::id).collect(Collectors.toSet());

        assertThat(forms).hasSizeGreaterThanOrEqualTo(60);
        assertThat(ways.keySet()).isEqualTo(forms);
        assertThat(ways.values()).allMatch(count -> count >= 3);
    }

    @Test
    void everyFormHasItsExample() {
        Set<String> examples = new HashSet<>(ASKER.forms(KNOWN).values());

        assertThat(examples).hasSameSizeAs(Grammar.load().forms()).noneMatch(String::isBlank);
        assertThat(Txn.calculateRead(STORE, () -> ASKER.examples(STORE, AskStore.BASE, KNOWN, 200)))
                .hasSizeGreaterThan(50)
                .allMatch(example -> ask(example).status() == Status.ANSWERED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            WHO SHELLED PORT CALDER???         | who-does      | ANSWERED
            please tell me who shelled port calder | who-does  | ANSWERED
            who's shelled the Port Calder      | who-does      | ANSWERED
            Who shelled Port  Calder           | who-does      | ANSWERED
            Didn't Norland meet Vestria?       | yes           | ANSWERED
            """)
    void knowsNeitherCaseNorMarks(String question, String form, Status status) {
        assertThat(ask(question).formId()).isEqualTo(form);
        assertThat(ask(question).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Whom did Norland meet in April 2024?             | from 2024-04-01 to 2024-04-30 | Vestria (1 claim in 1 article).
            Whom did Norland meet before 2024-05-01?         | to 2024-04-30                 | Vestria (1 claim in 1 article).
            Whom did Norland meet since May 2024?            | from 2024-05-01               | Nothing in this store says so, nor that it is planned or denied.
            Whom did Norland meet after April 1, 2024?       | from 2024-04-02               | Nothing in this store says so, nor that it is planned or denied.
            Whom did Norland meet between March 1, 2024 and April 5, 2024? | from 2024-03-01 to 2024-04-05 | Vestria (1 claim in 1 article).
            In April 2024, whom did Norland meet?            | from 2024-04-01 to 2024-04-30 | Vestria (1 claim in 1 article).
            Whom did Norland meet last month?                | from 2024-04-01 to 2024-04-30, counted from 2024-05-16, the day of the newest article | Vestria (1 claim in 1 article).
            Whom did Norland meet in march?                  | from 2024-03-01 to 2024-03-31, counted from 2024-05-16, the day of the newest article | Nothing in this store says so, nor that it is planned or denied.
            """)
    void readsTimesAndSaysFromWhen(String question, String time, String verdict) {
        Answer answer = ask(question);

        assertThat(answer.understood()).anyMatch(part -> part.startsWith("time: " + time + ";"));
        assertThat(answer.verdict()).isEqualTo(verdict);
    }

    @Test
    void readsPlacesAndSources() {
        assertThat(ask("Who met Vestria in Neutralia?").verdict()).startsWith("Norland");
        assertThat(ask("Who met Vestria in Port Calder?").status()).isEqualTo(Status.NOTHING);
        assertThat(ask("Who shelled Port Calder in Vestria?").understood())
                .anyMatch(part -> part.startsWith("place: Vestria, Port Calder"));
        assertThat(ask("Who shelled Port Calder according to residents?").verdict())
                .isEqualTo("Army of Vestria (1 claim in 1 article).");
    }

    @Test
    void asksBackWhereANameFitsSeveral() {
        Answer answer = ask("Was Holm arrested?");

        assertThat(answer.status()).isEqualTo(Status.CHOICE);
        assertThat(answer.choices())
                .extracting(Answer.Choice::question)
                .containsExactly("Was Carl Holm arrested?", "Was Eva Holm arrested?");
        assertThat(ask("Was Eva Holm arrested?").status()).isEqualTo(Status.ANSWERED);
        assertThat(ask("Was ent:Eva_Holm arrested?").status()).isEqualTo(Status.ANSWERED);
    }

    @Test
    void saysPlainlyWhenThereAreOnlyPlansOrDenials() {
        assertThat(ask("Who attacked Norland?").verdict())
                .isEqualTo("Nothing in this store says so, nor that it is planned or denied.");
        Answer sanctions = ask("Who imposed sanctions on Norland?");
        assertThat(sanctions.status()).isEqualTo(Status.NOTHING);
        assertThat(sanctions.verdict()).isEqualTo("Nothing here says so as a fact. But there is 1 planned claim.");
        assertThat(sanctions.others()).hasSize(1);
        assertThat(ask("Did Norland join the River Union?").verdict())
                .isEqualTo("It is said not to be so: 1 negated claim.");
    }

    @Test
    void saysWhichWordsItDoesNotKnow() {
        Answer name = ask("Who shelled Zorkland?");
        assertThat(name.status()).isEqualTo(Status.UNKNOWN_WORDS);
        assertThat(name.verdict()).isEqualTo("Nothing in this store is called “Zorkland”.");
        assertThat(name.nearest()).isNotEmpty();

        Answer deed = ask("Who frobnicated Norland?");
        assertThat(deed.status()).isEqualTo(Status.UNKNOWN_WORDS);
        assertThat(deed.verdict()).isEqualTo("“frobnicated” is no word for a deed that is known here.");

        Answer like = ask("Who met Anna Bergson?");
        assertThat(like.verdict()).contains("Names like it: Anna Berg");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ? ",
                "of",
                "the the the",
                "who who who who",
                "Who shelled \"; DROP ALL; SELECT \"?",
                "Who shelled } UNION { ?s ?p ?o",
                "Who shelled Port Calder\n} DELETE WHERE { ?s ?p ?o } #",
                "<script>alert(1)</script>",
                "Who met <http://localhost:3030/entity/Nobody> ?",
                "Who met <javascript:alert(1)>?",
                "Was \\u0022 arrested?",
                "Qui a attaqué le port ?"
            })
    void survivesWhateverIsTyped(String question) {
        Answer answer = ask(question);

        assertThat(answer.verdict()).isNotBlank();
        if (!answer.sparql().isEmpty()) {
            assertThat(QueryFactory.create(answer.sparql()).isSelectType()).isTrue();
        }
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThat(ask("Who shelled " + "Port ".repeat(200) + "?").status()).isEqualTo(Status.NOT_UNDERSTOOD);
    }

    @Test
    void saysThatAStoreIsEmpty() {
        DatasetGraph empty = DatasetGraphFactory.createTxnMem();
        Answer answer =
                Txn.calculateRead(empty, () -> ASKER.ask("Who met Norland?", empty, AskStore.BASE, ASKER.read(empty)));

        assertThat(answer.status()).isEqualTo(Status.EMPTY_STORE);
    }

    @Test
    void answersTheSameTwice() {
        assertThat(ask("What did Norland do?")).isEqualTo(ask("What did Norland do?"));
    }

    @Test
    void givesEvidenceWithItsSource() {
        Evidence row = ask("Who says that Vestria shelled Port Calder?").evidence().stream()
                .filter(e -> !e.speakers().isEmpty())
                .findFirst()
                .orElseThrow();

        assertThat(row.speakers()).extracting(Evidence.Thing::label).containsExactly("residents");
        assertThat(row.factuality()).isEqualTo("reported");
        assertThat(row.sentence()).isEqualTo("Residents said that the army had shelled Port Calder.");
        assertThat(row.publisher().label()).isEqualTo("Daily Example");
        assertThat(row.claim()).endsWith("/claim/s10");
    }

    @Test
    void countsWhatActsForACountryAsTheCountry() {
        Answer answer = ask("Did Vestria shell Port Calder?");

        assertThat(answer.verdict()).startsWith("Yes, but it is disputed");
        assertThat(answer.understood()).contains("who: Vestria, Army of Vestria");
    }
}
