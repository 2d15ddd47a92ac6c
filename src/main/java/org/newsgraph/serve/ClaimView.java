package org.newsgraph.serve;

import java.util.List;

/**
 * A claim as a page shows it.
 *
 * @param self the claim's own page, labelled with the claim in words
 * @param anchor a name for it within a page
 * @param subject who
 * @param relation does what
 * @param object to whom; a claim is labelled in words
 * @param content the factuality of the claim that is the object, if it is one
 * @param stance how far it is a fact
 * @param asserted whether the plain triple stands in the graph
 * @param speakers who says so, the nearest first
 * @param article where it is written
 * @param sources the article's wire agency and publisher
 * @param reportedOn the day of the report
 * @param time when it happens
 * @param place where
 * @param eventType the kind of event
 * @param event the event it describes
 * @param confidence how sure the program is of its reading, as a percentage
 * @param why what speaks most for and against its reading
 * @param rule which rule read it
 * @param quote the words it rests on
 * @param within the IRI of the claim that it is content of, empty if none
 */
record ClaimView(
        Link self,
        String anchor,
        Link subject,
        Link relation,
        Link object,
        Stance content,
        Stance stance,
        boolean asserted,
        List<Link> speakers,
        Link article,
        List<Link> sources,
        String reportedOn,
        Link time,
        Link place,
        Link eventType,
        Link event,
        String confidence,
        String why,
        String rule,
        Quote quote,
        String within) {
    ClaimView {
        speakers = List.copyOf(speakers);
        sources = List.copyOf(sources);
    }
}
