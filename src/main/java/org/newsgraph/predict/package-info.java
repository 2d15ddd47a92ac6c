/**
 * Writes predictions in the formats that scorers of annotated corpora read.
 *
 * <p>In: one line of JSON a document. Out: one line of JSON a document, with offsets in Unicode code points of its text.
 * Example: {@code {"id":"a","doc_date":"2016-08-05","text":"He left yesterday."}} gives
 * {@code {"id":"a","timex":[{"start":8,"end":17,"type":"DATE","value":"2016-08-04"}]}}.
 */
@NullMarked
package org.newsgraph.predict;

import org.jspecify.annotations.NullMarked;
