/**
 * The IRIs of the terms that code uses, as plain strings.
 *
 * <p>One class a vocabulary; the ontology itself is data in {@code ontology}. Example: {@code Ng.iri("targets")} is the
 * relation {@code ng:targets}.
 */
@NullMarked
package org.newsgraph.vocab;

import org.jspecify.annotations.NullMarked;
