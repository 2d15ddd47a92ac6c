/**
 * The words that announce relations, wrap other statements, report speech or mark certainty, as tables.
 *
 * <p>The words are data in {@code ontology/lexicon}; no word stands in Java.
 */
@NullMarked
package org.newsgraph.lexicon;

import org.jspecify.annotations.NullMarked;
