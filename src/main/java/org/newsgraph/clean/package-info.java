/**
 * Finds the article in a document: title, text without furniture, date, publisher.
 *
 * <p>In: {@link org.newsgraph.acquire.RawDocument}. Out: {@link org.newsgraph.clean.Article}. Example: a page saved as
 * text, with its title twice and a tail of other stories, gives the title once and the body alone.
 */
@NullMarked
package org.newsgraph.clean;

import org.jspecify.annotations.NullMarked;
