/**
 * Decides which entity each mention means across articles, and under which IRI.
 *
 * <p>In: {@link org.newsgraph.extract.Extraction}. Out: {@link org.newsgraph.resolve.ResolvedArticle}. Example: Kerry is
 * {@code entity/John_Kerry}, linked to Wikidata; <em>two U.S. officials</em> belong to their article.
 */
@NullMarked
package org.newsgraph.resolve;

import org.jspecify.annotations.NullMarked;
