/**
 * Background knowledge: countries, demonyms, places, offices, people, groups, agencies, and the nouns for actors.
 *
 * <p>The knowledge is data in {@code ontology/gazetteer}; no name stands in Java.
 */
@NullMarked
package org.newsgraph.gazetteer;

import org.jspecify.annotations.NullMarked;
