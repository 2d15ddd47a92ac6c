/**
 * Reads the language of an article: sentences, tokens, trees, names, mentions, dates, quotations, who is who within it.
 *
 * <p>In: {@link org.newsgraph.clean.Article}. Out: {@link org.newsgraph.annotate.AnnotatedArticle}. Example: <em>Syrian
 * and Russian warplanes</em> gives two mentions, of the Syrian and of the Russian air force.
 */
@NullMarked
package org.newsgraph.annotate;

import org.jspecify.annotations.NullMarked;
