/** What went wrong with an article, as data: stable codes, each explained in {@code problems.md}. */
@NullMarked
package org.newsgraph.problem;

import org.jspecify.annotations.NullMarked;
