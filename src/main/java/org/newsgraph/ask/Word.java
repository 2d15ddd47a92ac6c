package org.newsgraph.ask;

/**
 * One word of a question.
 *
 * @param text as it was typed; {@code 's} is a word of its own
 * @param lower in lower case
 * @param verb its base form as a verb
 * @param noun its base form as a noun
 */
record Word(String text, String lower, String verb, String noun) {
    boolean is(String other) {
        return lower.equals(other);
    }
}
