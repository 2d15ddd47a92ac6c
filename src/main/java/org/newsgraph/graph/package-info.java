/**
 * Turns an article's claims into its named graph.
 *
 * <p>In: {@link org.newsgraph.resolve.ResolvedArticle}. Out: {@link org.newsgraph.graph.ArticleGraph}, in the shape of
 * {@code ontology/examples/valid-article.ttl}. Example: <em>Its army shelled Borderville</em> gives a claim, the plain
 * triple {@code ent:Army_of_Exampland ng:shells ent:Borderville}, what follows from it, and an event.
 */
@NullMarked
package org.newsgraph.graph;

import org.jspecify.annotations.NullMarked;
