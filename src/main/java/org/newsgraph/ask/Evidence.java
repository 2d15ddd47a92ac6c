package org.newsgraph.ask;

import java.util.List;

/**
 * One claim that bears on a question, with all that is needed to judge it.
 *
 * @param claim its IRI
 * @param fits whether it answers; else it only bears on the matter
 * @param subject who
 * @param relation does what
 * @param object to whom; without a label if it is another claim
 * @param factuality asserted, reported, planned, hypothetical, prohibited, denied or ended
 * @param negative whether it says that something is not so
 * @param certainty certain, probable or possible
 * @param speakers who says so; nobody if the article does in its own voice
 * @param first the first day of when it happens, such as {@code 2016-08-05}; empty if not said
 * @param last the last day
 * @param reported the day of the report, empty if unknown
 * @param place where; without a label if not said
 * @param words the words that say it
 * @param sentence the sentence they stand in
 * @param article the article's IRI and headline
 * @param publisher who published it; without a label if unknown
 * @param story what copies of one report have in common
 */
public record Evidence(
        String claim,
        boolean fits,
        Thing subject,
        Thing relation,
        Thing object,
        String factuality,
        boolean negative,
        String certainty,
        List<Thing> speakers,
        String first,
        String last,
        String reported,
        Thing place,
        String words,
        String sentence,
        Thing article,
        Thing publisher,
        String story) {
    /** Copies the list. */
    public Evidence {
        speakers = List.copyOf(speakers);
    }

    /**
     * A thing with its name.
     *
     * @param iri its IRI; empty if there is nothing
     * @param label its name; empty if it has none
     */
    public record Thing(String iri, String label) {
        static final Thing NONE = new Thing("", "");
    }
}
