package org.newsgraph.ask;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When something is asked to have happened.
 *
 * @param text the words
 * @param first the first day, empty if it may be any day before the last
 * @param last the last day, empty if it may be any day after the first
 * @param relative whether it was counted from the day of the newest article
 */
record Period(String text, Optional<LocalDate> first, Optional<LocalDate> last, boolean relative) {}
