/**
 * Decides who is who across articles: which namesakes are one, and what people said of it.
 *
 * <p>In: {@link org.newsgraph.identity.Unit}s, one for each entity of each article as the article alone gives it, and
 * {@link org.newsgraph.identity.Judgements}. Out: for each unit the entity that stands in the graph. A function of the set of
 * both: nothing depends on the order of reading. Example: <em>Sergei Example</em> of one article and <em>Sergey Example</em>
 * of another are one, unless one is a pianist and the other a minister.
 */
@NullMarked
package org.newsgraph.identity;

import org.jspecify.annotations.NullMarked;
