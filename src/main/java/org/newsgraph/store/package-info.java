/**
 * Keeps article graphs on disk, in Apache Jena TDB2.
 *
 * <p>In: {@link org.newsgraph.graph.ArticleGraph}. Out: a dataset whose default graph, in queries, is the union of all
 * graphs. Example: storing an article again drops its graph and writes the new one, in one transaction.
 */
@NullMarked
package org.newsgraph.store;

import org.jspecify.annotations.NullMarked;
