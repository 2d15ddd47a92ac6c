package org.newsgraph.clean;

import java.time.LocalDate;

/**
 * The day an article was published, and why we think so.
 *
 * @param value the day
 * @param basis where it came from
 * @param reason one sentence for a person, such as <em>"Friday, August 5" and John Kerry in office 2013–2017</em>
 */
public record DocumentDate(LocalDate value, Basis basis, String reason) {
    /** Where a date came from. */
    public enum Basis {
        /** Given by the user or by metadata beside the article. */
        GIVEN,
        /** Metadata of the page. */
        METADATA,
        /** The address of the page. */
        ADDRESS,
        /** A full date in the text. */
        TEXT,
        /** Worked out from a partial date; the reason says how. */
        INFERRED
    }

    /**
     * Tells whether the date was worked out, not read.
     *
     * @return true if it was
     */
    public boolean inferred() {
        return basis == Basis.INFERRED;
    }
}
