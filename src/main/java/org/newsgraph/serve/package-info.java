/**
 * Serves the store: a SPARQL endpoint, graph store reads, and pages where every line can be checked.
 *
 * <p>In: a dataset with one named graph per article. Out: answers over HTTP, in HTML and in RDF. Example: {@link
 * org.newsgraph.serve.NewsServer#start} on port 0, then a request for {@code /entity/Exampland} with {@code Accept:
 * text/turtle}. Nothing that an article says is trusted: text is escaped, IRIs are checked, and no text becomes part of
 * a query.
 */
@NullMarked
package org.newsgraph.serve;

import org.jspecify.annotations.NullMarked;
