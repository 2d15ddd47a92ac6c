/**
 * Questions in plain English: a grammar made from the ontology, the lexicon and {@code ontology/questions.ttl}.
 *
 * <p>In: a question and a store. Out: {@link org.newsgraph.ask.Answer}, with the SPARQL that was asked and the evidence of
 * each row. The words of the question are matched against the forms of the grammar; what stands for a thing is looked up
 * among the names of the store, what stands for a deed among the words of the lexicon, what stands for a time is read as in
 * articles. Example: {@code new Asker().ask("Who attacked rebels in Aleppo?", store)}.
 */
@NullMarked
package org.newsgraph.ask;

import org.jspecify.annotations.NullMarked;
