/**
 * Writes article graphs in the formats other programs read.
 *
 * <p>In: {@link org.newsgraph.graph.ArticleGraph}. Out: characters, always in the same order. Example: {@code TURTLE} gives
 * the article, its sentences, its entities, then its claims in text order.
 */
@NullMarked
package org.newsgraph.export;

import org.jspecify.annotations.NullMarked;
