/**
 * Checks an article's graph before it is stored.
 *
 * <p>In: the graph of one article. Out: {@link org.newsgraph.problem.Problem}, one a fault, with the code the shape
 * carries. Example: evidence whose words are not those of the text gives VALIDATE-013.
 */
@NullMarked
package org.newsgraph.validate;

import org.jspecify.annotations.NullMarked;
