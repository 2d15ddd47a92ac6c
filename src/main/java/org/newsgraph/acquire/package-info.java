/**
 * Reads files, folders and standard input.
 *
 * <p>In: names of sources. Out: {@link org.newsgraph.acquire.RawDocument}, one an article. Example: a folder with
 * {@code article.txt} and {@code meta.json} gives one document whose hints come from the latter.
 */
@NullMarked
package org.newsgraph.acquire;

import org.jspecify.annotations.NullMarked;
