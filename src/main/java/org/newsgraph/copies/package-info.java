/**
 * Tells copies of one report from each other: which article was made from which, and how much of it.
 *
 * <p>In: fingerprints of texts. Out: {@link org.newsgraph.copies.Copy}, one for each article that was made from another.
 * Example: an outlet that prints six of the ten sentences of an agency's report, and nothing else, takes all it says from
 * there and keeps six tenths of it.
 */
@NullMarked
package org.newsgraph.copies;

import org.jspecify.annotations.NullMarked;
