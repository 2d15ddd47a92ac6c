package org.newsgraph.store;

import java.time.Instant;

/**
 * When an article was read, from where, and by which version.
 *
 * @param at when
 * @param from the file, address or {@code -}
 * @param by the version of the program
 */
public record Reading(Instant at, String from, String by) {}
