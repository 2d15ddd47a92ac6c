/**
 * The packaged queries: questions the graph answers, and checks whose rows are faults.
 *
 * <p>In: the folder {@code queries} inside the jar or the classes. Out: {@link org.newsgraph.query.LibraryQuery}, each
 * with the header that explains it. Example: {@code QueryLibrary.packaged().find("who-targets-whom")}.
 */
@NullMarked
package org.newsgraph.query;

import org.jspecify.annotations.NullMarked;
