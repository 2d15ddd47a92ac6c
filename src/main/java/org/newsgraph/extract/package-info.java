/**
 * Finds what an article claims: who does what to whom, how sure, and who says so.
 *
 * <p>In: {@link org.newsgraph.annotate.AnnotatedArticle}. Out: {@link org.newsgraph.extract.Extraction}. Example:
 * <em>a proposal prohibiting the Syrian air force from attacking rebels</em> gives one prohibited claim and no attack.
 */
@NullMarked
package org.newsgraph.extract;

import org.jspecify.annotations.NullMarked;
