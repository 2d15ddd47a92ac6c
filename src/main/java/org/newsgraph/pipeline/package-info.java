/**
 * Runs the stages, one article at a time.
 *
 * <p>In: {@link org.newsgraph.acquire.RawDocument}. Out: {@link org.newsgraph.pipeline.ReadArticle}, or articles in a
 * store, and a {@link org.newsgraph.pipeline.RunReport}. Example: an article that breaks a stage is a problem of the report,
 * and the next one is read.
 */
@NullMarked
package org.newsgraph.pipeline;

import org.jspecify.annotations.NullMarked;
