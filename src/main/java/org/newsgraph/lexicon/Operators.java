package org.newsgraph.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** What each kind of word makes of a statement below it, by what the statement tells so far: a table. */
public final class Operators {
    private static final String FILE = "/ontology/operators.ttl";
    private static final String NG = "https://w3id.org/newsgraph/ontology#";

    private static final double SURE = 3;

    private final List<Operator> operators = new ArrayList<>();
    private final Map<String, Operator> byUse = new LinkedHashMap<>();

    private Operators(Statements file) {
        for (Node subject : file.subjects()) {
            if (file.has(subject, NG + "makes")) {
                Operator operator = operator(file, subject);
                operators.add(operator);
                for (String use : List.of("effect", "cue", "stance")) {
                    file.texts(subject, NG + use).forEach(value -> use(use + ' ' + value, operator));
                }
            }
        }
    }

    /**
     * What a word does to the statement below it.
     *
     * @param name the local name of its IRI
     * @param certainty {@code probable} or {@code possible}, if the statement is at most so sure
     * @param disputes whether it makes the statement a matter of dispute
     * @param future whether the statement lies ahead
     * @param degree how sure it is at most that the statement is so, 0 to 3
     * @param outcomes what it makes of a statement, by the statement's mode so far, lower case
     */
    public record Operator(
            String name,
            Optional<String> certainty,
            boolean disputes,
            boolean future,
            double degree,
            Map<String, Outcome> outcomes) {
        /** Copies the map. */
        public Operator {
            outcomes = Map.copyOf(outcomes);
        }

        /**
         * Gives what it makes of a statement.
         *
         * @param mode the statement's mode so far, lower case
         * @return what becomes of it
         */
        public Outcome over(String mode) {
            Outcome outcome = outcomes.get(mode);
            if (outcome == null) {
                throw new IllegalStateException(FILE + ": " + name + " says nothing of what is " + mode);
            }
            return outcome;
        }
    }

    /**
     * What becomes of a statement.
     *
     * @param mode its new mode, lower case
     * @param turns whether its polarity turns round
     */
    public record Outcome(String mode, boolean turns) {}

    /**
     * Loads the built-in table.
     *
     * @return the table
     */
    public static Operators load() {
        return new Operators(Lexicon.resource(FILE));
    }

    /**
     * Gives all operators.
     *
     * @return them, in the order of the file
     */
    public List<Operator> operators() {
        return List.copyOf(operators);
    }

    /**
     * Gives what a wrapping word does.
     *
     * @param effect its effect
     * @return the operator
     */
    public Operator operator(Effect effect) {
        return find("effect", effect);
    }

    /**
     * Gives what a cue does.
     *
     * @param value what it says
     * @return the operator
     */
    public Operator operator(Cue.Value value) {
        return find("cue", value);
    }

    /**
     * Gives what a speaker's stance does to what is said.
     *
     * @param stance the stance
     * @return the operator
     */
    public Operator operator(Reporting.Stance stance) {
        return find("stance", stance);
    }

    private Operator find(String use, Enum<?> value) {
        String key = use + ' ' + value.name().toLowerCase(Locale.ROOT);
        Operator operator = byUse.get(key);
        if (operator == null) {
            throw new IllegalStateException(FILE + ": no operator for " + key);
        }
        return operator;
    }

    private void use(String key, Operator operator) {
        if (byUse.put(key, operator) != null) {
            throw new IllegalArgumentException(FILE + ": two operators for " + key);
        }
    }

    private static Operator operator(Statements file, Node subject) {
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        for (String row : file.text(subject, NG + "makes").orElse("").split(" ")) {
            String[] sides = row.split("=", 2);
            boolean turns = sides[1].endsWith("!");
            outcomes.put(sides[0], new Outcome(sides[1].replace("!", ""), turns));
        }
        return new Operator(
                Statements.text(subject),
                file.text(subject, NG + "lowersTo"),
                file.text(subject, NG + "disputes").equals(Optional.of("true")),
                file.text(subject, NG + "future").equals(Optional.of("true")),
                file.text(subject, NG + "degree").map(Double::parseDouble).orElse(SURE),
                outcomes);
    }
}
