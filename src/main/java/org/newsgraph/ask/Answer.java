package org.newsgraph.ask;

import java.util.List;
import org.newsgraph.ask.Evidence.Thing;

/**
 * What comes of a question.
 *
 * @param question as it was asked
 * @param status whether it was understood and answered
 * @param form the form that read it, in general words; empty if none did
 * @param formId its local name in the grammar
 * @param verdict the answer in one sentence, or what is in the way
 * @param understood how each part of the question was read
 * @param groups the answers, each with how much speaks for it
 * @param evidence the claims that answer
 * @param others claims on the matter that do not answer, such as plans and denials where facts were asked for
 * @param items articles, names or counts, for questions that claims do not answer
 * @param choices what may be meant, where a name fits several
 * @param nearest questions like it that this store can answer
 * @param sparql the query that was run; empty if none was
 */
public record Answer(
        String question,
        Status status,
        String form,
        String formId,
        String verdict,
        List<String> understood,
        List<Group> groups,
        List<Evidence> evidence,
        List<Evidence> others,
        List<Item> items,
        List<Choice> choices,
        List<String> nearest,
        String sparql) {
    /** Copies the lists. */
    public Answer {
        understood = List.copyOf(understood);
        groups = List.copyOf(groups);
        evidence = List.copyOf(evidence);
        others = List.copyOf(others);
        items = List.copyOf(items);
        choices = List.copyOf(choices);
        nearest = List.copyOf(nearest);
    }

    /** What became of a question. */
    public enum Status {
        /** There is an answer. */
        ANSWERED,
        /** It was understood, and the store says nothing that answers. */
        NOTHING,
        /** It was understood, and took longer than a query may. */
        TOO_LONG,
        /** A name fits several things. */
        CHOICE,
        /** Some words are not known. */
        UNKNOWN_WORDS,
        /** No form fits. */
        NOT_UNDERSTOOD,
        /** The store is empty. */
        EMPTY_STORE
    }

    /**
     * One answer.
     *
     * @param answer who, where, when, …
     * @param claims how many claims say so
     * @param articles in how many articles
     * @param stories in how many of them independent of each other
     */
    public record Group(Thing answer, int claims, int articles, int stories) {}

    /**
     * An article, a name, a count.
     *
     * @param thing what it is
     * @param detail what is told of it
     * @param date its day; empty if it has none
     */
    public record Item(Thing thing, String detail, String date) {}

    /**
     * What may be meant.
     *
     * @param thing the thing
     * @param question the question that means it
     */
    public record Choice(Thing thing, String question) {}

    static Answer without(String question, Status status, String verdict, List<String> nearest) {
        return new Answer(
                question, status, "", "", verdict, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                nearest, "");
    }
}
