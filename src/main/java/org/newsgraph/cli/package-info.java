/**
 * The command line: one class a command, which parses, calls the stages, and prints.
 *
 * <p>In: arguments. Out: results on standard output, messages on standard error, an exit code: 0 good, 1 problems, 2 wrong
 * usage, 3 environment. Example: {@code newsgraph extract article.txt --format text}.
 */
@NullMarked
package org.newsgraph.cli;

import org.jspecify.annotations.NullMarked;
